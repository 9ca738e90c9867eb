import { NotUnderstoodError, type Word97File } from './wordFile.js';

/** A run of characters that stand together in the text stream. */
export interface Piece {
  /** The first character's number in the document. */
  start: number;
  text: string;
  /** Where it begins in the text stream, and the bytes of a character there. */
  offset: number;
  width: 1 | 2;
}

/** Kinds of what the Clx holds ([MS-DOC] 2.9.38): changes of properties, then the table of pieces. */
const CHANGES = 1;
const PIECES = 2;
const ONE_BYTE = 0x4000_0000;

/** The main document's text in order. @throws NotUnderstoodError where pieces change properties of their own */
export function readPieces({ text, table, characters, parts }: Word97File): Piece[] {
  let at = parts.pieces.start;
  while (table[at] === CHANGES) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== PIECES) throw new NotUnderstoodError('pieces');
  const count = (table.readUInt32LE(at + 1) - 4) / 12;
  if (!Number.isInteger(count)) throw new NotUnderstoodError('pieces');
  const places = at + 5;
  const descriptions = places + (count + 1) * 4;
  const pieces: Piece[] = [];
  let reached = 0;
  for (let piece = 0; piece < count; piece++) {
    const start = table.readUInt32LE(places + piece * 4);
    const end = Math.min(characters, table.readUInt32LE(places + (piece + 1) * 4));
    if (end <= start) continue;
    if (start !== reached) throw new NotUnderstoodError('pieces');
    reached = end;
    const place = table.readUInt32LE(descriptions + piece * 8 + 2);
    if (table.readUInt16LE(descriptions + piece * 8 + 6) !== 0)
      throw new NotUnderstoodError('piece properties');
    const width = (place & ONE_BYTE) !== 0 ? 1 : 2;
    const offset = width === 1 ? (place & ~ONE_BYTE) / 2 : place;
    const bytes = text.subarray(offset, offset + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new NotUnderstoodError('text');
    pieces.push({ start, offset, width, text: bytes.toString(width === 1 ? 'latin1' : 'utf16le') });
  }
  return pieces;
}
