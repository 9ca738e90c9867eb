/** How many things one scan can tell apart: the bits of a small integer. */
const MOST_THINGS = 31;

/** The bit of the thing at this place of a list. @throws RangeError where the list is too long for one scan */
export function bitOf(place: number): number {
  if (place >= MOST_THINGS) throw new RangeError(`A scan tells no more than ${MOST_THINGS} things apart.`);
  return 1 << place;
}

/**
 * Looks for many words at once: which of up to 31 things a text can hold at all, found in one pass over its
 * characters. It spares most patterns most sentences, and costs less than a single pattern does.
 */
export class WordScan {
  /** Per character code what it can be of a word: its first character, its second, all of it. */
  private readonly kinds = new Uint8Array(65_536);
  /**
   * The words by the codes of their first two characters (of one, by that alone), in a table that is probed from
   * {@link slotOf} on: this is asked at every other character of a text, and a Map takes several times as long.
   */
  private readonly pairs: Int32Array;
  /** Beside each pair the bits of the word that is no longer than it. */
  private readonly bits: Int32Array;
  /** Beside each pair the longer words that begin with it. */
  private readonly longer: (Word[] | undefined)[];

  /** @param words each with the bits that stand for it */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    const all = [...words];
    const room = 2 ** Math.ceil(Math.log2(all.length + 1) + 1);
    this.pairs = new Int32Array(room);
    this.bits = new Int32Array(room);
    this.longer = new Array<Word[] | undefined>(room).fill(undefined);
    for (const [word, bits] of all) this.add(word, bits);
  }

  private add(word: string, bits: number): void {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    const alone = word.length === 1;
    this.kinds[first] = (this.kinds[first] ?? 0) | (alone ? ALONE : FIRST);
    if (!alone) this.kinds[second] = (this.kinds[second] ?? 0) | SECOND;
    const pair = alone ? first << 16 : pairAt(word, 0);
    const slot = this.slotOf(pair);
    this.pairs[slot] = pair;
    if (word.length > 2) (this.longer[slot] ??= []).push({ word, third: word.charCodeAt(2), bits });
    else this.bits[slot] = (this.bits[slot] ?? 0) | bits;
  }

  /** Where a pair stands, or the empty slot where it would. */
  private slotOf(pair: number): number {
    const last = this.pairs.length - 1;
    let slot = (Math.imul(pair, SPREAD) >>> 15) & last;
    while (this.pairs[slot] !== pair && this.pairs[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }

  /** The bits of all words that begin between `from` and `to`. */
  bitsIn(text: string, from = 0, to = text.length): number {
    let bits = 0;
    for (let at = this.place(text, from, to); at < to; at = this.place(text, at + 1, to))
      bits |= this.bitsAt(text, at);
    return bits;
  }

  /** Where the first of the words at or behind `from` begins; -1 where none does. */
  next(text: string, from: number): number {
    const to = text.length;
    for (let at = this.place(text, from, to); at < to; at = this.place(text, at + 1, to))
      if (this.bitsAt(text, at) !== 0) return at;
    return -1;
  }

  /** True where any word begins between `from` and `to`. */
  isIn(text: string, from = 0, to = text.length): boolean {
    for (let at = this.place(text, from, to); at < to; at = this.place(text, at + 1, to))
      if (this.bitsAt(text, at) !== 0) return true;
    return false;
  }

  /** The first place, at or behind `from`, where a word may begin by what its two characters can be; `to` where none may. */
  private place(text: string, from: number, to: number): number {
    const { kinds } = this;
    let kind = from < to ? (kinds[text.charCodeAt(from)] ?? 0) : 0;
    for (let at = from; at < to; at++) {
      const behind = at + 1 < text.length ? (kinds[text.charCodeAt(at + 1)] ?? 0) : 0;
      if ((kind & ALONE) !== 0 || ((kind & FIRST) !== 0 && (behind & SECOND) !== 0)) return at;
      kind = behind;
    }
    return to;
  }

  /** The bits of all words that begin at this very place. */
  bitsAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const first = text.charCodeAt(at);
    const kind = this.kinds[first] ?? 0;
    const bits = (kind & ALONE) === 0 ? 0 : (this.bits[this.slotOf(first << 16)] ?? 0);
    if ((kind & FIRST) === 0 || at + 1 >= text.length) return bits;
    const second = text.charCodeAt(at + 1);
    return ((this.kinds[second] ?? 0) & SECOND) === 0
      ? bits
      : bits | this.bitsOfPair((first << 16) | second, text, at);
  }

  private bitsOfPair(pair: number, text: string, at: number): number {
    const slot = this.slotOf(pair);
    if (this.pairs[slot] === 0) return 0;
    let bits = this.bits[slot] ?? 0;
    const longer = this.longer[slot];
    if (longer === undefined || at + 2 >= text.length) return bits;
    const third = text.charCodeAt(at + 2);
    for (const word of longer) if (word.third === third && text.startsWith(word.word, at)) bits |= word.bits;
    return bits;
  }
}

const [ALONE, FIRST, SECOND] = [1, 2, 4];

/** Spreads the pairs over the table (the golden ratio of 32 bits: Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

interface Word {
  word: string;
  /** The code of its third character, which tells most words apart without comparing strings. */
  third: number;
  bits: number;
}

/** The two characters at a place as one number, which a map finds without a string being made of them. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
