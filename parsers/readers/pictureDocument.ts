import { createCanvas, loadImage } from '@napi-rs/canvas';
import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { composePages } from './layout/composePages.js';
import { formatNames, readerMessages } from './messages.js';
import { pictureSize } from './pictureSize.js';
import type { ReadBudget } from './readBudget.js';
import { recognisePictures, type Picture } from './recognition/recognisePictures.js';

/** Reads a picture of one page by OCR. */
export async function readPicture(bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  const picture = await preparePicture(bytes, budget);
  const pages = await recognisePictures([{ number: 1, render: () => Promise.resolve(picture) }], budget);
  const lines = composePages(pages);
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noScanText);
  return { format: 'scan', lines, warnings: [readerMessages.recognisedPicture] };
}

/** Pictures narrower than this are doubled: an A4 page has so few dots at 96 to the inch. */
const NARROWEST = 800;
/** Pixels of an A4 page at 300 dots per inch, and a half more; recognition time grows with them. */
const ENOUGH_PIXELS = 13_000_000;

/**
 * Brings a picture to a size and format fit for OCR. Its size is read from its head first, so that a small file that
 * claims to be a vast picture is never unpacked.
 */
export async function preparePicture(bytes: Uint8Array, budget: ReadBudget): Promise<Picture> {
  const stated = pictureSize(bytes);
  if (stated && stated.width * stated.height > budget.limits.imagePixels) {
    throw new UnreadableDocumentError('too-large', readerMessages.pictureTooLarge);
  }
  if (!stated) throw new UnreadableDocumentError('unknown-format', readerMessages.legacyPicture);
  try {
    const image = await loadImage(Buffer.from(bytes));
    const enlarge = image.width < NARROWEST ? 2 : 1;
    const fit = Math.min(enlarge, Math.sqrt(ENOUGH_PIXELS / (image.width * image.height)));
    const width = Math.max(1, Math.round(image.width * fit));
    const height = Math.max(1, Math.round(image.height * fit));
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return { bytes: await canvas.encode('png'), width, height };
  } catch (cause) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.image), { cause });
  }
}
