import { UnreadableDocumentError } from '../textDocument.js';
import { readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';

export interface PictureSize {
  width: number;
  height: number;
}

/** Width and height in pixels as a picture's head states them; null where the format is not known or the head cut. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 26) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0);
  if (magic === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (magic >>> 16 === 0x424d) {
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  }
  if (magic >>> 16 === 0xffd8) return jpegSize(view);
  if (magic === 0x52494646 && bytes.length >= 30) return webpSize(view);
  return null;
}

/** @throws UnreadableDocumentError `too-large` where a picture has more pixels than allowed */
export function refuseVast(size: PictureSize, budget: ReadBudget): void {
  if (size.width * size.height > budget.limits.imagePixels) {
    throw new UnreadableDocumentError('too-large', readerMessages.pictureTooLarge);
  }
}

/** JPEG: walk the segments to the start of the frame (SOF0–SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** WebP: lossy, lossless and extended files each state it in their own way. */
function webpSize(view: DataView): PictureSize | null {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const triple = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: triple(24) + 1, height: triple(27) + 1 };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return null;
}
