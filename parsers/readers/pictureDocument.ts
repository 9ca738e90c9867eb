import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { UnreadableDocumentError, type TextDocument } from '../textDocument.js';
import { composePages } from './layout/composePages.js';
import { formatNames, readerMessages } from './messages.js';
import { pictureSize, refuseVast, type PictureSize } from './pictureSize.js';
import type { ReadBudget } from './readBudget.js';
import { recognisePictures, type Picture } from './recognition/recognisePictures.js';
import { recognitionWarnings } from './recognition/recognitionWarnings.js';
import { isTiff, tiffPages } from './tiffPages.js';

/** Reads a picture by OCR: PNG, JPEG, BMP, GIF, WebP of one page, TIFF of one or several. */
export async function readPicture(bytes: Uint8Array, budget: ReadBudget): Promise<TextDocument> {
  const pictures = isTiff(bytes)
    ? tiffPages(bytes, budget).map((paint) => async () => toPng(fit(paint())))
    : [() => preparePicture(bytes, budget)];
  const pages = await recognisePictures(
    pictures.map((render, at) => ({ number: at + 1, render })),
    budget,
  );
  const lines = composePages(pages);
  if (lines.length === 0) throw new UnreadableDocumentError('no-text', readerMessages.noScanText);
  const warnings = pages.length > 1 ? recognitionWarnings(pages) : [readerMessages.recognisedPicture];
  return { format: 'scan', lines, warnings };
}

/**
 * Brings a picture to a size and format fit for OCR. Its size is read from its head first, so that a small file that
 * claims to be a vast picture is never unpacked.
 * @throws UnreadableDocumentError `too-large`, `unknown-format` or `corrupt`
 */
export async function preparePicture(bytes: Uint8Array, budget: ReadBudget): Promise<Picture> {
  const stated = pictureSize(bytes);
  if (!stated) throw new UnreadableDocumentError('unknown-format', readerMessages.legacyPicture);
  refuseVast(stated, budget);
  try {
    const image = await loadImage(Buffer.from(bytes));
    return await toPng(fit(image));
  } catch (cause) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.image), { cause });
  }
}

/** Pictures narrower than this are doubled: an A4 page has so few dots at 96 to the inch. */
const NARROWEST = 800;
/** Pixels of an A4 page at 300 dots per inch, and a half more; recognition time grows with them. */
const ENOUGH_PIXELS = 13_000_000;

/** On white ground: what is transparent would be black to the recognition. */
function fit(image: Parameters<CanvasPainter['drawImage']>[0] & PictureSize): Canvas {
  const enlarge = image.width < NARROWEST ? 2 : 1;
  const scale = Math.min(enlarge, Math.sqrt(ENOUGH_PIXELS / (image.width * image.height)));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

type CanvasPainter = ReturnType<Canvas['getContext']>;

async function toPng(canvas: Canvas): Promise<Picture> {
  return { bytes: await canvas.encode('png'), width: canvas.width, height: canvas.height };
}
