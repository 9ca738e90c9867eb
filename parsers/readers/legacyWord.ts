import WordExtractor from 'word-extractor';
import { UnreadableDocumentError, type TextDocument, type TextLine } from '../textDocument.js';
import { formatNames, readerMessages } from './messages.js';
import { hasSoundChains, oleStreamStart } from './oleContainer.js';
import { tidyBlanks } from './paragraphSigns.js';
import type { ReadBudget } from './readBudget.js';
import { numberedParagraphs } from './word97/paragraphNumbers.js';
import { withNumbers } from './word97/writeNumbers.js';

/**
 * Reads a .doc or .wps (Word 97–2003 binary, [MS-DOC]) through word-extractor: body, then text boxes and footnotes.
 * Automatic numbers, which that leaves out, are read from the file's list tables where they are sure; a document that
 * seems to have others says so in a warning.
 * @throws UnreadableDocumentError `encrypted`, `corrupt`, `no-text`
 */
export async function readLegacyWord(bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  if (isEncrypted(bytes)) {
    throw new UnreadableDocumentError('encrypted', readerMessages.encrypted(formatNames.doc));
  }
  if (!hasSoundChains(bytes)) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.doc));
  }
  const plain = { filterUnicode: false };
  const parts: string[] = [];
  try {
    const text = await new WordExtractor().extract(Buffer.from(bytes));
    parts.push(text.getBody(plain), text.getTextboxes({ ...plain, includeHeadersAndFooters: false }));
    const notes = [text.getFootnotes(plain), text.getEndnotes(plain)].join('\n');
    parts.push(notes.replace(/^(?=.*\S)/gm, '注：'));
  } catch (cause) {
    budget.checkTime();
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.doc), { cause });
  }
  const text = parts.join('\n');
  budget.spendCharacters(text.length);
  const paragraphs = text.split(/[\n\r\f\v]/);
  budget.spendParagraph(paragraphs.length);
  const { lines, warnings } = withAutomaticNumbers(bodyLines(paragraphs), bytes);
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noText);
  return { format: 'doc', lines, warnings };
}

/** Numbers are written only where the file is understood to the last paragraph; else a warning asks to look at them. */
function withAutomaticNumbers(
  lines: TextLine[],
  bytes: Uint8Array,
): { lines: TextLine[]; warnings: string[] } {
  const paragraphs = numberedParagraphs(bytes);
  const hasNumbers = paragraphs?.some(({ number }) => number !== '') ?? usesAutomaticNumbers(bytes);
  if (!hasNumbers) return { lines, warnings: [] };
  const numbered = paragraphs && withNumbers(lines, paragraphs);
  return {
    lines: numbered?.lines ?? lines,
    warnings: numbered?.isWhole === true ? [] : [readerMessages.automaticNumbers],
  };
}

/** The file information block ([MS-DOC] 2.5.2) has a flag for it: bit 8 of the word at 0x0A. */
function isEncrypted(bytes: Uint8Array): boolean {
  const block = oleStreamStart(bytes, 'WordDocument');
  return block !== null && block[0] === 0xec && block[1] === 0xa5 && ((block[0x0b] ?? 0) & 1) === 1;
}

/**
 * Whether paragraphs are members of lists, whose numbers word-extractor does not write out: Word stores the level
 * (sprmPIlvl, 0x260A) and the list (sprmPIlfo, 0x460B; 0 is none) one after the other ([MS-DOC] 2.6.2).
 */
export function usesAutomaticNumbers(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let members = 0;
  for (
    let at = buffer.indexOf('\x0a\x26', 0, 'latin1');
    at >= 0;
    at = buffer.indexOf('\x0a\x26', at + 1, 'latin1')
  ) {
    const level = buffer[at + 2] ?? 9;
    const isList = buffer[at + 3] === 0x0b && buffer[at + 4] === 0x46;
    const list = (buffer[at + 5] ?? 0) | ((buffer[at + 6] ?? 0) << 8);
    if (level < 9 && isList && list > 0 && list < 0x7ff && ++members >= FEWEST_MEMBERS) return true;
  }
  return false;
}

/** One pair of them may be chance, or a style that nothing uses. */
const FEWEST_MEMBERS = 2;

/** word-extractor writes the row of a table as one line, its cells parted by tabs. */
function bodyLines(paragraphs: readonly string[]): TextLine[] {
  const lines: TextLine[] = [];
  let table = -1;
  let inTable = false;
  for (const paragraph of paragraphs) {
    const cells = paragraph
      .replace(/(?<!\t)\t+$/, '')
      .split('\t')
      .map(tidyBlanks);
    const isRow = cells.length > 1 && cells[0] !== '';
    if (isRow) {
      if (!inTable) table++;
      lines.push({ text: cells.join('\t'), kind: 'row', cells, table });
    } else {
      const text = tidyBlanks(paragraph);
      if (text !== '') lines.push({ text, kind: 'paragraph' });
      else if (inTable) continue;
    }
    inTable = isRow;
  }
  return lines;
}
