import type { Span } from '../schema.js';
import type { NoticeText } from './noticeText.js';

/**
 * Words that were read in the shadow, in the notice's own characters: 「國務院」, 「(試行)」, 「２０２４年」. They stand one
 * behind the other within `span`, with some of its characters left out; a blank that was put between them stays one.
 */
export function asWritten(
  { text, shadow }: NoticeText,
  words: readonly string[],
  { start, end }: Span,
): string[] {
  if (text.slice(start, end) === shadow.slice(start, end)) return [...words];
  let at = start;
  const written = (character: string): string => {
    const found = character === ' ' ? -1 : shadow.indexOf(character, at);
    if (found < 0 || found >= end) return character;
    at = found + 1;
    return text.charAt(found);
  };
  return words.map((each) => Array.from({ length: each.length }, (_, i) => written(each.charAt(i))).join(''));
}
