/**
 * A table of bits by character code, for asking of every character of a text what it may be without searching any list.
 * @param kinds characters with the bit that stands for them; a character may be of several kinds
 */
export function characterBits(
  ...kinds: readonly (readonly [characters: Iterable<string>, bit: number])[]
): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [characters, bit] of kinds)
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bit;
    }
  return table;
}
