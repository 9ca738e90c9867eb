import { bitOf, WordScan } from '../lexicon/wordScan.js';

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

/** Rules in their order, ready to be run over texts. At most 31 of them. */
export class RuleList<Reading, Context = null> {
  private readonly scan: WordScan;
  /** Bits of the rules that name no words and read every text. */
  private readonly always: number;

  constructor(private readonly rules: readonly PatternRule<Reading, Context>[]) {
    this.scan = new WordScan(
      rules.flatMap((rule, i) => (rule.needs ?? []).map((word) => [word, bitOf(i)] as const)),
    );
    this.always = rules.reduce((bits, rule, i) => (rule.needs === undefined ? bits | bitOf(i) : bits), 0);
  }

  /** Runs the rules in order over a text. Of results that overlap the one that begins first, then the longer, stays. */
  run(text: string, context: Context): (Reading & Found)[] {
    const bits = this.scan.bitsIn(text) | this.always;
    const found: (Reading & Found)[] = [];
    if (bits === 0) return found;
    for (let i = 0; i < this.rules.length; i++) {
      const rule = this.rules[i];
      if (rule !== undefined && (bits & (1 << i)) !== 0) collect(rule, text, context, found);
    }
    return withoutOverlaps(found);
  }
}

function collect<Reading, Context>(
  rule: PatternRule<Reading, Context>,
  text: string,
  context: Context,
  found: (Reading & Found)[],
): void {
  const { pattern, name } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [words] = match;
    const reading = words === '' ? null : rule.read(match, context);
    if (reading !== null) found.push(Object.assign(reading, { rule: name, index: match.index, text: words }));
    if (words === '') pattern.lastIndex++;
  }
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
