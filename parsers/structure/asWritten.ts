import type { Span } from '../schema.js';
import type { NoticeText } from './noticeText.js';

/** Words that were read in the shadow, in the notice's own characters: see {@link eachAsWritten}. */
export const asWritten = (notice: NoticeText, words: string, span: Span): string =>
  eachAsWritten(notice, [words], span).join('');

/**
 * Words that were read in the shadow, in the notice's own characters: 「國務院」, 「(試行)」, 「２０２４年」. They stand one
 * behind the other within `span`, with some of its characters left out; a blank that was put between them stays one.
 */
export function eachAsWritten(
  { text, shadow }: NoticeText,
  words: readonly string[],
  { start, end }: Span,
): string[] {
  const own = text.slice(start, end);
  const read = shadow.slice(start, end);
  if (own === read) return [...words];
  let at = 0;
  const written = (character: string): string => {
    const found = character === ' ' ? -1 : read.indexOf(character, at);
    if (found < 0) return character;
    at = found + 1;
    return own.charAt(found);
  };
  return words.map((each) => Array.from({ length: each.length }, (_, i) => written(each.charAt(i))).join(''));
}
