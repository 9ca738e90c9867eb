import type { TextLine } from '../../textDocument.js';
import { markerOf } from '../word/countNumbers.js';
import type { Word97Paragraph } from './paragraphNumbers.js';

/**
 * Writes the automatic numbers before the lines of a document that another reader made of it. Both must tell the same
 * paragraphs in the same order, tables apart; null where they do not, since a number might then come before other words.
 */
export function withNumbers(
  lines: readonly TextLine[],
  paragraphs: readonly Word97Paragraph[],
): TextLine[] | null {
  const numbered = [...lines];
  let at = 0;
  let passedTable = false;
  for (const { text, number, inTable } of paragraphs) {
    passedTable ||= inTable;
    if (inTable) continue;
    let marker = markerOf(number);
    for (const words of text.split(/[\n\v\f]/).map(wordsOf)) {
      if (words === '') continue;
      while (at < lines.length && wordsOf(lines[at]?.text ?? '') !== words) {
        if (!passedTable && wordsOf(lines[at]?.text ?? '') !== '') return null;
        at++;
      }
      const line = lines[at];
      if (line === undefined) return null;
      if (marker !== '') numbered[at] = { ...line, text: marker + line.text };
      marker = '';
      passedTable = false;
      at++;
    }
  }
  return numbered;
}

/** What both readers must agree on: letters and digits. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
