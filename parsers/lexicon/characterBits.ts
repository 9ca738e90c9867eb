import { RANK_COUNT, rankFor, rankOf } from './characterRanks.js';

/** What characters may be, a bit for each kind, for asking of every character of a text without searching any list. */
export class CharacterBits {
  private readonly bits = new Uint8Array(RANK_COUNT);

  /** @param kinds characters with the bit that stands for them; a character may be of several kinds */
  constructor(...kinds: readonly (readonly [characters: Iterable<string>, bit: number])[]) {
    for (const [characters, bit] of kinds)
      for (const character of characters) this.add(character.charCodeAt(0), bit);
  }

  add(code: number, bit: number): void {
    const rank = rankFor(code);
    this.bits[rank] = (this.bits[rank] ?? 0) | bit;
  }

  /** The bits of the character with this code; 0 where it is of no kind. */
  of(code: number): number {
    return this.bits[rankOf(code)] ?? 0;
  }
}
