/** What a file may cost to read. Every bound is checked while reading, so that a hostile file stops early. */
export interface ReadLimits {
  /** Size of the file itself. */
  bytes: number;
  /** Sum of the unpacked sizes of what is read out of a zip container (.docx, .xlsx, .ofd, .zip). */
  expandedBytes: number;
  /** Unpacked to packed size of one entry; only looked at above {@link ratioFreeBytes}. */
  expansionRatio: number;
  /** Below this unpacked size a high ratio is harmless (an empty sheet packs a thousand to one). */
  ratioFreeBytes: number;
  /** Entries in a zip container. */
  archiveEntries: number;
  /** Documents in an uploaded .zip of several. */
  archiveFiles: number;
  xmlDepth: number;
  xmlElements: number;
  /** Paragraphs, table rows and cells read, empty ones included. */
  paragraphs: number;
  /** UTF-16 code units of the text. */
  characters: number;
  pages: number;
  /** Pages or pictures to be read by OCR: seconds each. */
  scannedPages: number;
  /** Pixels of one picture. */
  imagePixels: number;
  /** Time from the call of the reader to its end. */
  milliseconds: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Generous for notices (the longest known ones have some 300 pages and 500,000 characters), small for a server with
 * 2 GB of memory.
 */
export const DEFAULT_READ_LIMITS: Readonly<ReadLimits> = {
  bytes: 64 * MEBIBYTE,
  expandedBytes: 256 * MEBIBYTE,
  expansionRatio: 200,
  ratioFreeBytes: 4 * MEBIBYTE,
  archiveEntries: 5_000,
  archiveFiles: 200,
  xmlDepth: 200,
  xmlElements: 4_000_000,
  paragraphs: 200_000,
  characters: 10_000_000,
  pages: 2_000,
  scannedPages: 200,
  imagePixels: 60_000_000,
  milliseconds: 15 * 60 * 1000,
};
