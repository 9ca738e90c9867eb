/**
 * The engine's shape: an ordered list of rules, each a pattern and what to make of a match, and then refiners over
 * all results. A new expression is one new small file and one line in a list; its tests are plain sentences.
 */
export interface Found {
  /** Name of the rule that fired. */
  rule: string;
  /** Position of {@link text} in the string that was read. */
  index: number;
  text: string;
}

export interface PatternRule<Reading, Context = null> {
  name: string;
  /** The text is read only if it holds one of these: each match of the pattern does. Spares most rules most texts. */
  needs?: readonly string[];
  /** Global; without nested or unbounded repetition, so that its work is linear in the text. */
  pattern: RegExp;
  /** Returns a new object, or null where the match is not what the rule looks for. */
  read(match: RegExpExecArray, context: Context): (Reading & object) | null;
}

/** Told of every rule that fires, for debugging and for `npm run eval -- --rules`. */
export type DebugHook = (rule: string, text: string, index: number) => void;

/** Runs rules in order over a text. Of results that overlap the one that begins first, then the longer, stays. */
export function runRules<Reading, Context>(
  rules: readonly PatternRule<Reading, Context>[],
  text: string,
  context: Context,
): (Reading & Found)[] {
  const found: (Reading & Found)[] = [];
  for (const rule of rules) {
    if (rule.needs !== undefined && !rule.needs.some((word) => text.includes(word))) continue;
    rule.pattern.lastIndex = 0;
    let match = rule.pattern.exec(text);
    while (match !== null) {
      const reading = match[0] === '' ? null : rule.read(match, context);
      if (reading !== null)
        found.push(Object.assign(reading, { rule: rule.name, index: match.index, text: match[0] }));
      if (match[0] === '') rule.pattern.lastIndex++;
      match = rule.pattern.exec(text);
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps<T extends Found>(found: T[]): T[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const kept: T[] = [];
  let end = -1;
  for (const result of found) {
    if (result.index < end) continue;
    kept.push(result);
    end = result.index + result.text.length;
  }
  return kept;
}
