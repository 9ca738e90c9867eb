import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { compareWithName, detectFormat, type DetectedFile } from './detectFormat.js';
import { readerMessages } from './messages.js';
import { documentWithoutRadicals } from './radicals.js';
import { ReadBudget, type ReadOptions } from './readBudget.js';

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
  const document = documentWithoutRadicals(await readAs(file, bytes, budget));
  return warning === null ? document : { ...document, warnings: [warning, ...document.warnings] };
}

/** Readers are loaded when first needed: the libraries for PDF, OCR and Excel take a second to load. */
async function readAs(file: DetectedFile, bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  switch (file.format) {
    case 'text':
      return (await import('./plainText.js')).readPlainText(bytes, budget);
    case 'docx':
      return (await import('./wordDocument.js')).readWordDocument(file.zip, budget);
    case 'doc':
      return (await import('./legacyWord.js')).readLegacyWord(bytes, budget);
    case 'pdf':
      return (await import('./pdfDocument.js')).readPdf(bytes, budget);
    case 'image':
      return (await import('./pictureDocument.js')).readPicture(bytes, budget);
    case 'ofd':
      return (await import('./fixedLayoutDocument.js')).readFixedLayout(file.zip, budget);
    case 'html':
      return (await import('./webPage.js')).readWebPage(bytes, budget);
    case 'xlsx':
      return (await import('./spreadsheet.js')).readSpreadsheet(bytes, file.zip, budget);
    case 'zip':
      throw new UnreadableDocumentError('unknown-format', readerMessages.archiveNotDocument);
  }
}
