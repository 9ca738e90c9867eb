/**
 * Counts what a piece of synchronous work does, in characters looked at and elements visited, by watching the string,
 * array and pattern methods that all reading goes through. Not a clock: the same work counts the same on any machine.
 * A pattern is counted as one pass from where it starts to where it ends; that none does more is the lint rule's.
 */
export function countedWork(work: () => void): number {
  let count = 0;
  const restores: (() => void)[] = [];
  const watch = <T extends object>(owner: T, name: string, cost: Cost): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (original === undefined || typeof original.value !== 'function')
      throw new TypeError(`nothing to watch: ${name}`);
    const run = original.value as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...original,
      value(this: unknown, ...args: unknown[]): unknown {
        const before = this instanceof RegExp ? this.lastIndex : 0;
        const result = run.apply(this, args);
        count += cost(this, args, result, before);
        return result;
      },
    });
    restores.push(() => Object.defineProperty(owner, name, original));
  };
  watch(RegExp.prototype, 'exec', patternCost);
  for (const name of ['indexOf', 'lastIndexOf', 'includes']) watch(String.prototype, name, searchCost);
  for (const name of ['slice', 'substring', 'split', 'trim', 'replaceAll', 'repeat', 'startsWith'])
    watch(String.prototype, name, resultCost);
  for (const name of ['charAt', 'charCodeAt']) watch(String.prototype, name, () => 1);
  for (const name of [
    'some',
    'every',
    'find',
    'findLast',
    'filter',
    'map',
    'flatMap',
    'forEach',
    'sort',
    'slice',
  ])
    watch(Array.prototype, name, (self) => (self as unknown[]).length);
  for (const name of ['join', 'includes', 'indexOf', 'findIndex', 'reduce'])
    watch(Array.prototype, name, (self) => (self as unknown[]).length);
  try {
    work();
  } finally {
    for (const restore of restores) restore();
  }
  return count;
}

type Cost = (self: unknown, args: readonly unknown[], result: unknown, before: number) => number;

const patternCost: Cost = (self, args, result, before) => {
  const { global, sticky } = self as RegExp;
  const from = global || sticky ? before : 0;
  const text = String(args[0]);
  if (result === null) return sticky ? 1 : Math.max(1, text.length - from);
  const match = result as RegExpExecArray;
  return Math.max(1, match.index + match[0].length - from);
};

const searchCost: Cost = (self, args, result) => {
  const text = String(self);
  return typeof result === 'number' && result >= 0
    ? Math.max(1, Math.abs(result - (typeof args[1] === 'number' ? args[1] : 0)))
    : Math.max(1, text.length);
};

const resultCost: Cost = (_self, _args, result) =>
  typeof result === 'string' || Array.isArray(result) ? Math.max(1, result.length) : 1;
