import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { compareWithName, detectFormat, type DetectedFile } from './detectFormat.js';
import { readFixedLayout } from './fixedLayoutDocument.js';
import { readerMessages } from './messages.js';
import { readPdf } from './pdfDocument.js';
import { readPicture } from './pictureDocument.js';
import { readPlainText } from './plainText.js';
import { ReadBudget, type ReadOptions } from './readBudget.js';
import { readSpreadsheet } from './spreadsheet.js';
import { readWebPage } from './webPage.js';
import { readLegacyWord } from './legacyWord.js';
import { readWordDocument } from './wordDocument.js';

/**
 * Reads a file of any supported format into lines of text. What it is, is told by its content.
 * @param bytes the file; not changed
 * @throws UnreadableDocumentError with a Chinese message, or the signal's reason when cancelled
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<TextDocument> {
  const budget = new ReadBudget(options);
  if (bytes.length > budget.limits.bytes) {
    const limit = `${Math.round(budget.limits.bytes / 1024 / 1024)}MB`;
    throw new UnreadableDocumentError('too-large', readerMessages.tooManyBytes(limit));
  }
  budget.checkTime();
  const file = await detectFormat(bytes, budget);
  const warning = compareWithName(options.fileName, file.format);
  const document = await readAs(file, bytes, budget);
  return warning === null ? document : { ...document, warnings: [warning, ...document.warnings] };
}

async function readAs(file: DetectedFile, bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  switch (file.format) {
    case 'text':
      return readPlainText(bytes, budget);
    case 'docx':
      return readWordDocument(file.zip, budget);
    case 'doc':
      return readLegacyWord(bytes, budget);
    case 'pdf':
      return readPdf(bytes, budget);
    case 'image':
      return readPicture(bytes, budget);
    case 'ofd':
      return readFixedLayout(file.zip, budget);
    case 'html':
      return readWebPage(bytes, budget);
    case 'xlsx':
      return readSpreadsheet(bytes, file.zip, budget);
    case 'zip':
      throw new UnreadableDocumentError('unknown-format', readerMessages.archiveNotDocument);
  }
}
