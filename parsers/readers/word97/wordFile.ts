import { oleStream } from '../oleContainer.js';

/** Something in a file that these readers do not know, or that is not as [MS-DOC] says. */
export class NotUnderstoodError extends Error {
  override readonly name = 'NotUnderstoodError';
}

/** A part of the table stream. */
export interface TablePart {
  start: number;
  length: number;
}

/** The two streams of a Word 97–2003 document, and where its parts are ([MS-DOC] 2.5). */
export interface Word97File {
  text: Buffer;
  table: Buffer;
  /** Characters of the main document, before footnotes, headers and text boxes. */
  characters: number;
  parts: Record<keyof typeof PART_INDEXES, TablePart>;
}

/** Places in FibRgFcLcb97 ([MS-DOC] 2.5.6), pairs of four bytes each. */
const PART_INDEXES = {
  styleSheet: 1,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;

const PAIRS_AT = 0x9a;
/** What the block's fixed parts are counted in: csw, cslw ([MS-DOC] 2.5.1). */
const SHORTS = 14;
const LONGS = 22;
/** Bits of the word at 0x0A: which table stream is the file's, and whether it was saved in haste. */
const SECOND_TABLE = 0x0200;
const COMPLEX = 0x0004;

/** @throws NotUnderstoodError for other versions, and for files saved in haste (changes appended to the old text) */
export function openWord97(bytes: Uint8Array): Word97File {
  const text = streamNamed(bytes, 'WordDocument');
  const flags = text.readUInt16LE(0x0a);
  const isKnown =
    text.readUInt16LE(0) === 0xa5ec &&
    text.readUInt16LE(0x20) === SHORTS &&
    text.readUInt16LE(0x3e) === LONGS &&
    text.readUInt16LE(0x98) > PART_INDEXES.listOverrides;
  if (!isKnown || (flags & COMPLEX) !== 0) throw new NotUnderstoodError('version');
  const table = streamNamed(bytes, (flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  const part = (index: number): TablePart => ({
    start: text.readUInt32LE(PAIRS_AT + index * 8),
    length: text.readUInt32LE(PAIRS_AT + index * 8 + 4),
  });
  const { styleSheet, characterPages, paragraphPages, pieces, lists, listOverrides } = PART_INDEXES;
  return {
    text,
    table,
    characters: text.readUInt32LE(0x4c),
    parts: {
      styleSheet: part(styleSheet),
      characterPages: part(characterPages),
      paragraphPages: part(paragraphPages),
      pieces: part(pieces),
      lists: part(lists),
      listOverrides: part(listOverrides),
    },
  };
}

function streamNamed(bytes: Uint8Array, name: string): Buffer {
  const stream = oleStream(bytes, name);
  if (stream === null) throw new NotUnderstoodError(name);
  return Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
}
