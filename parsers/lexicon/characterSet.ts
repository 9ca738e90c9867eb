/**
 * A set of characters, asked of one character of a text after another. It holds one bit for each code, so that dozens
 * of sets stay in the processor's cache together, and makes no string of the character that it is asked about.
 */
export class CharacterSet {
  private readonly bits = new Uint32Array(65_536 / 32);

  constructor(characters: Iterable<string> = []) {
    for (const character of characters) this.add(character.charCodeAt(0));
  }

  add(code: number): void {
    this.bits[code >>> 5] = (this.bits[code >>> 5] ?? 0) | (1 << (code & 31));
  }

  addAll(other: CharacterSet): void {
    other.bits.forEach((bits, i) => (this.bits[i] = (this.bits[i] ?? 0) | bits));
  }

  has(code: number): boolean {
    return ((this.bits[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0;
  }

  /** True where one of the characters stands at this place; false outside the text. */
  isAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }
}
