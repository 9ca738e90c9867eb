/**
 * The characters that the rules name, numbered in the order in which they are met. Their codes are spread over twenty
 * thousand places of a table, their ranks stand in the first thousand or so: by rank the tables of all rules, a hundred
 * and more, stay in the processor's cache together.
 */
const RANKS = new Uint16Array(65_536);

/** How long a table by rank must be: with the verbs of the dictionary the rules name some 4,300 characters. */
export const RANK_COUNT = 8_192;

let next = 1;

/** The rank of a character, by its code; 0 for all that no rule names. */
export const rankOf = (code: number): number => RANKS[code] ?? 0;

/** As {@link rankOf}, for a character that a rule names. @throws RangeError where there are too many */
export function rankFor(code: number): number {
  if (rankOf(code) === 0) {
    if (next >= RANK_COUNT) throw new RangeError(`The rules name more than ${RANK_COUNT} characters.`);
    RANKS[code] = next++;
  }
  return rankOf(code);
}
