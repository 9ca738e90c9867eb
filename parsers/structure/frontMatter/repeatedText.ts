import type { Paragraph } from '../noticeText.js';
import type { ParagraphRole } from './readFrontMatter.js';

/** Fewer paragraphs, or shorter ones, may well be said twice: 「（一）加强领导。」 */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_CHARACTERS = 80;

/**
 * Skips paragraphs that stand in the notice a second time, several in a row and word for word: a page that was pasted
 * twice, or that holds a notice once in its summary and once in full.
 */
export function skipRepeatedText(paragraphs: readonly Paragraph[], roles: ParagraphRole[]): void {
  const firstAt = new Map<string, number>();
  for (let at = 0; at < paragraphs.length; at++) {
    const words = paragraphs[at]?.shadow ?? '';
    const first = firstAt.get(words);
    if (first === undefined) {
      firstAt.set(words, at);
      continue;
    }
    const end = endOfRepeat(paragraphs, first, at);
    if (end === at) continue;
    roles.fill('skip', at, end);
    at = end - 1;
  }
}

/** Index behind the last of the paragraphs from `again` on that repeat those from `first` on; `again` where too few do. */
function endOfRepeat(paragraphs: readonly Paragraph[], first: number, again: number): number {
  let characters = 0;
  let count = 0;
  while (first + count < again && again + count < paragraphs.length) {
    const words = paragraphs[again + count]?.shadow;
    if (words === undefined || words !== paragraphs[first + count]?.shadow) break;
    characters += words.length;
    count++;
  }
  return count >= FEWEST_PARAGRAPHS && characters >= FEWEST_CHARACTERS ? again + count : again;
}
