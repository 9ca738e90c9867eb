import { createCanvas } from '@napi-rs/canvas';
import UTIF from 'utif2';
import { UnreadableDocumentError } from '../textDocument.js';
import { formatNames, readerMessages } from './messages.js';
import { refuseVast } from './pictureSize.js';
import type { ReadBudget } from './readBudget.js';
import type { Picture } from './recognition/recognisePictures.js';

/** TIFF begins with its byte order: II or MM, then 42. */
export function isTiff(bytes: Uint8Array): boolean {
  const [one, two, three, four] = bytes;
  return (
    (one === 0x49 && two === 0x49 && three === 42 && four === 0) ||
    (one === 0x4d && two === 0x4d && three === 0 && four === 42)
  );
}

/**
 * The pages of a TIFF (scanners write fax, LZW, JPEG and plain ones), each to be painted when its turn comes.
 * @throws UnreadableDocumentError `corrupt`, `too-large`, or `too-complex` for too many pages
 */
export function tiffPages(bytes: Uint8Array, budget: ReadBudget): (() => Promise<Picture>)[] {
  const file = Uint8Array.from(bytes).buffer;
  const directories = attempt(() => UTIF.decode(file));
  const pages = directories.filter((page) => numberOf(page['t256']) > 0 && numberOf(page['t257']) > 0);
  if (pages.length === 0) throw corrupt();
  if (pages.length > budget.limits.scannedPages) {
    throw new UnreadableDocumentError(
      'too-complex',
      readerMessages.tooManyScannedPages(budget.limits.scannedPages),
    );
  }
  for (const page of pages) {
    refuseVast({ width: numberOf(page['t256']), height: numberOf(page['t257']) }, budget);
  }
  return pages.map((page) => () => paint(file, page));
}

async function paint(file: ArrayBuffer, page: UTIF.IFD): Promise<Picture> {
  const dots = attempt(() => {
    UTIF.decodeImage(file, page);
    return UTIF.toRGBA8(page);
  });
  const { width, height } = page;
  if (dots.length < width * height * 4) throw corrupt();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const picture = context.createImageData(width, height);
  picture.data.set(dots.subarray(0, picture.data.length));
  context.putImageData(picture, 0, 0);
  return { bytes: await canvas.encode('png'), width, height };
}

function attempt<T>(deed: () => T): T {
  try {
    return deed();
  } catch (cause) {
    throw corrupt(cause);
  }
}

function corrupt(cause?: unknown): UnreadableDocumentError {
  return new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.image), { cause });
}

/** Tags of a directory are lists of numbers: 256 is the width, 257 the height. */
function numberOf(tag: unknown): number {
  const first: unknown =
    Array.isArray(tag) || ArrayBuffer.isView(tag) ? (tag as ArrayLike<unknown>)[0] : undefined;
  return typeof first === 'number' ? first : 0;
}
