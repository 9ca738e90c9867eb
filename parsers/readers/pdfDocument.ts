import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { composePages } from './layout/composePages.js';
import type { PlacedPage } from './layout/placedPage.js';
import { pageList, readerMessages } from './messages.js';
import { pageContents, type PdfPageContents } from './pdf/pageContents.js';
import { openPdf } from './pdf/openPdf.js';
import { renderPage } from './pdf/renderPage.js';
import type { ReadBudget } from './readBudget.js';
import { recognisePictures } from './recognition/recognisePictures.js';
import { recognitionWarnings } from './recognition/recognitionWarnings.js';

/**
 * Reads a PDF page by page: the words that it holds, and where a page is only a picture or its fonts do not say which
 * characters they draw, words by OCR.
 * @throws UnreadableDocumentError `encrypted`, `corrupt`, `too-complex`, `no-text`
 */
export async function readPdf(bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  const pdf = await openPdf(bytes, budget);
  try {
    return await readPages(pdf, budget);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, budget: ReadBudget): Promise<TextDocument> {
  const pages: PlacedPage[] = [];
  const scanned: PdfPageContents[] = [];
  const failed: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    budget.checkTime();
    budget.report(readerMessages.stepPages, number, pdf.numPages);
    try {
      const contents = await pageContents(await pdf.getPage(number), budget);
      pages.push(contents);
      if (contents.unread !== null) scanned.push(contents);
    } catch (error) {
      if (error instanceof UnreadableDocumentError) throw error;
      budget.checkTime();
      failed.push(number);
    }
  }
  const warnings: string[] = (await pdf.hasJSActions().catch(() => false))
    ? [readerMessages.scriptsIgnored]
    : [];
  if (scanned.length > 0) {
    const recognised = await recognisePictures(
      scanned.map((page) => ({
        number: page.number,
        render: () => renderPage(pdf, page.number, page.resolution, budget),
      })),
      budget,
    );
    for (const page of recognised) pages[pages.findIndex(({ number }) => number === page.number)] = page;
    const unnamed = scanned.filter(({ unread }) => unread === 'glyphs').map(({ number }) => number);
    warnings.push(...recognitionWarnings(recognised, unnamed));
  }
  if (failed.length > 0) warnings.push(readerMessages.failedPages(pageList(failed)));
  const lines = composePages(pages, budget);
  budget.spendParagraph(lines.length);
  if (lines.length === 0) {
    const message = scanned.length > 0 ? readerMessages.noScanText : readerMessages.noText;
    throw failed.length === pdf.numPages
      ? new UnreadableDocumentError('corrupt', readerMessages.corrupt('PDF 文件'))
      : new UnreadableDocumentError('no-text', message);
  }
  return { format: scanned.length === pages.length && scanned.length > 0 ? 'scan' : 'pdf', lines, warnings };
}
