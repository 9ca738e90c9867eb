/** The words of a title, without what only stands around them. */

/** Leaves out short parentheses, as of duties and dates. */
export const withoutParentheses = (words: string): string =>
  words.includes('（') ? words.replace(/（[^）]{0,60}）/g, '') : words;

/** Leaves out the marks given, and blanks, behind the last word. */
export function withoutMarksBehind(words: string, marks: string): string {
  let end = words.length;
  while (end > 0 && (marks.includes(words.charAt(end - 1)) || isBlankAt(words, end - 1))) end--;
  return words.slice(0, end);
}

/** A Chinese character, as most last ones are, is told from a blank by its code alone. */
function isBlankAt(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return !(code >= 0x4e00 && code <= 0x9fff) && words.charAt(at).trim() === '';
}
