/**
 * Looks for many words at once: which of up to 31 things a text can hold at all, found in one pass over its
 * characters. It spares most patterns most sentences, and costs less than a single pattern does.
 */
export class WordScan {
  /** Per character code the number of its entry, 0 where no word begins with it. */
  private readonly firsts = new Uint8Array(65_536);
  private readonly entries: Entry[] = [NONE];

  /** @param words each with the bits that stand for it; at most 255 different first characters */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    for (const [word, bits] of words) this.add(word, bits);
  }

  private add(word: string, bits: number): void {
    const first = word.charCodeAt(0);
    let entry = this.entries[this.firsts[first] ?? 0];
    if (entry === undefined || entry === NONE) {
      entry = { alone: 0, longer: new Map() };
      this.firsts[first] = this.entries.length;
      this.entries.push(entry);
      if (this.entries.length > 256) throw new RangeError('more than 255 first characters');
    }
    if (word.length === 1) {
      entry.alone |= bits;
      return;
    }
    const second = word.charCodeAt(1);
    const alike = entry.longer.get(second);
    if (alike === undefined) entry.longer.set(second, [{ word, bits }]);
    else alike.push({ word, bits });
  }

  /** The bits of all words that stand in the text from `from` on. */
  bitsIn(text: string, from = 0, to = text.length): number {
    const { firsts, entries } = this;
    let bits = 0;
    for (let at = from; at < to; at++) {
      const number = firsts[text.charCodeAt(at)] ?? 0;
      if (number === 0) continue;
      const entry = entries[number] ?? NONE;
      bits |= entry.alone;
      const longer = entry.longer.get(text.charCodeAt(at + 1));
      if (longer !== undefined) bits |= longerAt(longer, text, at);
    }
    return bits;
  }
}

interface Entry {
  /** Bits of the character as a word of its own. */
  alone: number;
  /** The longer words by the code of their second character. */
  longer: Map<number, Word[]>;
}

interface Word {
  word: string;
  bits: number;
}

const NONE: Entry = { alone: 0, longer: new Map() };

function longerAt(words: readonly Word[], text: string, at: number): number {
  let bits = 0;
  for (const { word, bits: own } of words) if (word.length === 2 || text.startsWith(word, at)) bits |= own;
  return bits;
}
