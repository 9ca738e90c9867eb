/** The words of a title, without what only stands around them. */

/** Leaves out short parentheses, as of duties and dates. */
export const withoutParentheses = (words: string): string =>
  words.includes('（') ? words.replace(/（[^）]{0,60}）/g, '') : words;

/** Leaves out the marks given, and blanks, behind the last word. */
export function withoutMarksBehind(words: string, marks: string): string {
  let end = words.length;
  while (end > 0 && (marks.includes(words.charAt(end - 1)) || isBlank(words.charAt(end - 1)))) end--;
  return words.slice(0, end);
}

const isBlank = (character: string): boolean => character.trim() === '';
