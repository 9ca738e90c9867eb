/**
 * Looks for many words at once: which of up to 31 things a text can hold at all, found in one pass over its
 * characters. It spares most patterns most sentences, and costs less than a single pattern does.
 */
export class WordScan {
  /** Per character code what it can be of a word: its first character, its second, all of it. */
  private readonly kinds = new Uint8Array(65_536);
  /** Bits of the words of one character, by its code. */
  private readonly alone = new Map<number, number>();
  /** The longer words by the codes of their first two characters. */
  private readonly longer = new Map<number, Word[]>();

  /** @param words each with the bits that stand for it */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    for (const [word, bits] of words) this.add(word, bits);
  }

  private add(word: string, bits: number): void {
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      this.mark(first, ALONE);
      this.alone.set(first, (this.alone.get(first) ?? 0) | bits);
      return;
    }
    const second = word.charCodeAt(1);
    this.mark(first, FIRST);
    this.mark(second, SECOND);
    const pair = pairAt(word, 0);
    const alike = this.longer.get(pair);
    if (alike === undefined) this.longer.set(pair, [{ word, bits }]);
    else alike.push({ word, bits });
  }

  private mark(code: number, kind: number): void {
    this.kinds[code] = (this.kinds[code] ?? 0) | kind;
  }

  /** The bits of all words that begin between `from` and `to`. */
  bitsIn(text: string, from = 0, to = text.length): number {
    let bits = 0;
    for (let at = from; at < to; at++)
      if (((this.kinds[text.charCodeAt(at)] ?? 0) & (ALONE | FIRST)) !== 0) bits |= this.bitsAt(text, at);
    return bits;
  }

  /** Where the first of the words at or behind `from` begins; -1 where none does. */
  next(text: string, from: number): number {
    for (let at = from; at < text.length; at++)
      if (((this.kinds[text.charCodeAt(at)] ?? 0) & (ALONE | FIRST)) !== 0 && this.bitsAt(text, at) !== 0)
        return at;
    return -1;
  }

  /** True where any word begins between `from` and `to`. */
  isIn(text: string, from = 0, to = text.length): boolean {
    for (let at = from; at < to; at++)
      if (((this.kinds[text.charCodeAt(at)] ?? 0) & (ALONE | FIRST)) !== 0 && this.bitsAt(text, at) !== 0)
        return true;
    return false;
  }

  /** The bits of all words that begin at this very place. */
  bitsAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const first = text.charCodeAt(at);
    const kind = this.kinds[first] ?? 0;
    let bits = (kind & ALONE) === 0 ? 0 : (this.alone.get(first) ?? 0);
    if ((kind & FIRST) === 0 || at + 1 >= text.length) return bits;
    const second = text.charCodeAt(at + 1);
    if (((this.kinds[second] ?? 0) & SECOND) === 0) return bits;
    for (const { word, bits: own } of this.longer.get(pairAt(text, at)) ?? NONE)
      if (word.length === 2 || text.startsWith(word, at)) bits |= own;
    return bits;
  }
}

const [ALONE, FIRST, SECOND] = [1, 2, 4];

interface Word {
  word: string;
  bits: number;
}

const NONE: readonly Word[] = [];

/** The two characters at a place as one number, which a map finds without a string being made of them. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
