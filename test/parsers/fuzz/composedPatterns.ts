/**
 * Run on its own, prints as JSON every pattern that the parser composes while its modules load. The lint rules see
 * only patterns written out in one place; these are put together from parts of several files.
 */
const composed = new Map<string, { source: string; flags: string }>();
const Original = globalThis.RegExp;

globalThis.RegExp = new Proxy(Original, {
  construct(target, args: [string | RegExp, string?], newTarget) {
    const pattern = Reflect.construct(target, args, newTarget) as RegExp;
    const caller = new Error().stack?.split('\n')[2] ?? '';
    if (/[\\/]parsers[\\/]/.test(caller) && !caller.includes('node_modules'))
      composed.set(`${pattern.source}/${pattern.flags}`, { source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});

const { parseText } = await import('../../../parsers/parseNotice.js');
parseText('关于开展检查的通知\n一、检查\n各单位要在3月底前开展检查，每季度不少于1次，整改率不低于95%。');
globalThis.RegExp = Original;
console.log(JSON.stringify([...composed.values()]));
