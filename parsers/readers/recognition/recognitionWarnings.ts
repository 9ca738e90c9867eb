import { pageList, readerMessages } from '../messages.js';
import type { RecognisedPage } from './recognisePictures.js';

/**
 * What the curator must know of recognised pages.
 * @param unnamed numbers of those among them that are no scans: their fonts do not say which characters they draw
 */
export function recognitionWarnings(
  pages: readonly RecognisedPage[],
  unnamed: readonly number[] = [],
): string[] {
  const numbers = (chosen: readonly RecognisedPage[]) => pageList(chosen.map((page) => page.number));
  const scanned = pages.filter((page) => !unnamed.includes(page.number));
  const empty = pages.filter((page) => page.texts.length === 0);
  const poor = pages.filter((page) => page.texts.length > 0 && page.confidence < POOR_CONFIDENCE);
  return [
    ...(scanned.length > 0 ? [readerMessages.recognisedPages(numbers(scanned))] : []),
    ...(unnamed.length > 0 ? [readerMessages.unnamedGlyphs(pageList(unnamed))] : []),
    ...(poor.length > 0 ? [readerMessages.poorPages(numbers(poor))] : []),
    ...(empty.length > 0 ? [readerMessages.emptyPages(numbers(empty))] : []),
  ];
}

/** Tesseract's mean word confidence, 0 to 100, below which a page needs a second look. */
const POOR_CONFIDENCE = 70;
