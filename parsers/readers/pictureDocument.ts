import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { composePages } from './layout/composePages.js';
import { readerMessages } from './messages.js';
import { pictureSize, refuseVast } from './pictureSize.js';
import type { ReadBudget } from './readBudget.js';
import { recognisePictures, type Picture } from './recognition/recognisePictures.js';
import { recognitionWarnings } from './recognition/recognitionWarnings.js';
import { isTiff, tiffPages } from './tiffPages.js';

/** Reads a picture by OCR: PNG, JPEG, BMP, WebP of one page, TIFF of one or several. */
export async function readPicture(bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  const pictures = isTiff(bytes)
    ? tiffPages(bytes, budget)
    : [() => Promise.resolve(knownPicture(bytes, budget))];
  const pages = await recognisePictures(
    pictures.map((render, at) => ({ number: at + 1, render })),
    budget,
  );
  const lines = composePages(pages, budget);
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noScanText);
  const warnings = pages.length > 1 ? recognitionWarnings(pages) : [readerMessages.recognisedPicture];
  return { format: 'scan', lines, warnings };
}

/**
 * A picture file as Tesseract takes it. Its size is read from its head, so that a small file that claims to be a vast
 * picture is never unpacked; unpacking itself is left to Tesseract's WebAssembly, which a broken picture cannot harm
 * (the native decoder of @napi-rs/canvas ended the process on some).
 * @throws UnreadableDocumentError `too-large` or `unknown-format`
 */
export function knownPicture(bytes: Uint8Array, budget: ReadBudget): Picture {
  const size = pictureSize(bytes);
  if (!size) throw new UnreadableDocumentError('unknown-format', readerMessages.legacyPicture);
  refuseVast(size, budget);
  return { bytes, ...size };
}
