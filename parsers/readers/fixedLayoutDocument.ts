import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { pageContents, type OfdPage } from './fixedLayout/pageContents.js';
import { openPackage, type OfdPackage } from './fixedLayout/ofdPackage.js';
import { composePages } from './layout/composePages.js';
import type { PlacedPage } from './layout/placedPage.js';
import { readerMessages } from './messages.js';
import { knownPicture } from './pictureDocument.js';
import type { ReadBudget } from './readBudget.js';
import { recognisePictures } from './recognition/recognisePictures.js';
import { recognitionWarnings } from './recognition/recognitionWarnings.js';
import type { ZipContainer } from './zipContainer.js';

/**
 * Reads an .ofd (GB/T 33190-2016): text objects by their places, as in a PDF; pages that are only a picture by OCR.
 * @throws UnreadableDocumentError `encrypted`, `corrupt`, `too-complex`, `no-text`
 */
export async function readFixedLayout(zip: ZipContainer, budget: ReadBudget): Promise<TextDocument> {
  const ofd = await openPackage(zip, budget);
  if (ofd.pages.length > budget.limits.pages) {
    throw new UnreadableDocumentError('too-complex', readerMessages.tooManyPages(budget.limits.pages));
  }
  const pages: PlacedPage[] = [];
  const scanned: OfdPage[] = [];
  for (const [at, place] of ofd.pages.entries()) {
    budget.checkTime();
    budget.report(readerMessages.stepPages, at + 1, ofd.pages.length);
    const page = await pageContents(ofd, place, at + 1, budget);
    pages.push(page);
    if (page.texts.length === 0 && page.picture !== undefined) scanned.push(page);
  }
  const warnings = scanned.length > 0 ? await recogniseScans(ofd, scanned, pages, budget) : [];
  const lines = composePages(pages, budget);
  budget.spendParagraph(lines.length);
  if (lines.length === 0) {
    const message = scanned.length > 0 ? readerMessages.noScanText : readerMessages.noText;
    throw new UnreadableDocumentError('no-text', message);
  }
  return { format: 'ofd', lines, warnings };
}

async function recogniseScans(
  ofd: OfdPackage,
  scanned: readonly OfdPage[],
  pages: PlacedPage[],
  budget: ReadBudget,
): Promise<string[]> {
  const pictures = scanned.map((page) => ({
    number: page.number,
    render: async () => knownPicture((await ofd.zip.read(page.picture ?? '')) ?? new Uint8Array(), budget),
  }));
  const recognised = await recognisePictures(pictures, budget);
  for (const page of recognised) pages[page.number - 1] = page;
  return recognitionWarnings(recognised);
}
