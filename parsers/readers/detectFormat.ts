import { UnreadableDocumentError } from '../textDocument.js';
import { formatNames, readerMessages } from './messages.js';
import type { ReadBudget } from './readBudget.js';
import { openZip, type ZipContainer } from './zipContainer.js';
import { oleStreamNames } from './oleContainer.js';

export type FileFormat = 'text' | 'docx' | 'doc' | 'pdf' | 'image' | 'ofd' | 'html' | 'xlsx' | 'zip';

/** Formats that are zip files come with the opened container. */
export type DetectedFile =
  | { format: 'text' | 'doc' | 'pdf' | 'image' | 'html' }
  | { format: 'docx' | 'ofd' | 'xlsx' | 'zip'; zip: ZipContainer };

/**
 * Tells what a file is by its first bytes and, for containers, by what they hold; a name is never believed.
 * @throws UnreadableDocumentError for what can be recognised and is not read (programs, .rar, .pptx, encrypted Office)
 */
export async function detectFormat(bytes: Uint8Array, budget: ReadBudget): Promise<DetectedFile> {
  if (bytes.length === 0) throw new UnreadableDocumentError('empty-file', readerMessages.emptyFile);
  const refusal = REFUSED.find(([signature]) => startsWith(bytes, signature));
  if (refusal) throw new UnreadableDocumentError('unknown-format', refusal[1]);
  if (PICTURES.some((signature) => startsWith(bytes, signature)) || isWebp(bytes)) return { format: 'image' };
  if (findAscii(bytes.subarray(0, 1024), '%PDF-') >= 0) return { format: 'pdf' };
  if (startsWith(bytes, OLE)) return { format: oleFormat(bytes) };
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipFormat(bytes, budget);
  if (looksLikeHtml(bytes)) return { format: 'html' };
  return { format: 'text' };
}

/** The kind of file that a name promises; undefined where the ending says nothing. */
export function promisedFormat(
  fileName: string | undefined,
): { extension: string; format: FileFormat } | undefined {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName ?? '')?.[1]?.toLowerCase();
  const format = extension === undefined ? undefined : EXTENSIONS[extension];
  return extension === undefined || format === undefined ? undefined : { extension, format };
}

/**
 * Compares name and content.
 * @returns a warning where the content can be trusted all the same (a .doc that is really a .docx), else null
 * @throws UnreadableDocumentError `format-mismatch` where another file was surely meant (a .docx that is a picture)
 */
export function compareWithName(fileName: string | undefined, format: FileFormat): string | null {
  const promised = promisedFormat(fileName);
  if (!promised || promised.format === format) return null;
  if (promised.format === 'text' && format === 'html') return null;
  if (format === 'image' || format === 'zip') {
    throw new UnreadableDocumentError(
      'format-mismatch',
      readerMessages.mismatch(promised.extension, formatNames[format]),
    );
  }
  return readerMessages.mismatchRead(promised.extension, formatNames[format]);
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const PICTURES = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'II*\x00', 'MM\x00*', 'BM', 'GIF87a', 'GIF89a'];

const REFUSED: [signature: string, message: string][] = [
  ['MZ', readerMessages.executable],
  ['\x7fELF', readerMessages.executable],
  ['\xca\xfe\xba\xbe', readerMessages.executable],
  ['\xcf\xfa\xed\xfe', readerMessages.executable],
  ['Rar!\x1a\x07', readerMessages.otherArchive],
  ['7z\xbc\xaf\x27\x1c', readerMessages.otherArchive],
  ['\x1f\x8b\x08', readerMessages.otherArchive],
  ['BZh', readerMessages.otherArchive],
  ['\xfd7zXZ\x00', readerMessages.otherArchive],
  ['{\\rtf', readerMessages.richText],
  ['MIME-Version:', readerMessages.mailPage],
];

const EXTENSIONS: Partial<Record<string, FileFormat>> = {
  txt: 'text',
  docx: 'docx',
  docm: 'docx',
  doc: 'doc',
  wps: 'doc',
  wpt: 'doc',
  pdf: 'pdf',
  ofd: 'ofd',
  html: 'html',
  htm: 'html',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  zip: 'zip',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  tif: 'image',
  tiff: 'image',
  bmp: 'image',
  gif: 'image',
  webp: 'image',
};

function startsWith(bytes: Uint8Array, signature: string): boolean {
  // Two letters alone (BM, MZ) may also begin a text; a text has no zero among its first bytes.
  if (signature.length === 2 && !bytes.subarray(2, 64).includes(0)) return false;
  for (let at = 0; at < signature.length; at++) {
    if (bytes[at] !== signature.charCodeAt(at)) return false;
  }
  return true;
}

function findAscii(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, 0, 'latin1');
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'RIFF') && findAscii(bytes.subarray(8, 12), 'WEBP') === 0;
}

function oleFormat(bytes: Uint8Array): 'doc' {
  const names = oleStreamNames(bytes);
  if (names.has('EncryptedPackage')) {
    throw new UnreadableDocumentError('encrypted', readerMessages.encrypted('Office 文档'));
  }
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book')) {
    throw new UnreadableDocumentError('unknown-format', readerMessages.oldSpreadsheet);
  }
  if (names.has('PowerPoint Document')) {
    throw new UnreadableDocumentError('unknown-format', readerMessages.presentation);
  }
  if (names.size === 0) {
    throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames.doc));
  }
  throw new UnreadableDocumentError('unknown-format', readerMessages.unknownFormat);
}

async function zipFormat(bytes: Uint8Array, budget: ReadBudget): Promise<DetectedFile> {
  const promised = promisedFormat(budget.fileName)?.format ?? 'zip';
  const zip = await openZip(bytes, formatNames[promised], budget);
  const holds = (pattern: RegExp) => zip.entries.some((entry) => pattern.test(entry.name));
  if (zip.has('OFD.xml')) return { format: 'ofd', zip };
  if (zip.has('[Content_Types].xml')) {
    if (holds(/^word\/document[^/]*\.xml$/i)) return { format: 'docx', zip };
    if (holds(/^xl\/workbook\.xml$/i)) return { format: 'xlsx', zip };
    if (holds(/^ppt\//)) throw new UnreadableDocumentError('unknown-format', readerMessages.presentation);
    if (promised !== 'zip') {
      throw new UnreadableDocumentError('corrupt', readerMessages.corrupt(formatNames[promised]));
    }
  }
  if (zip.has('mimetype') && zip.has('content.xml')) {
    throw new UnreadableDocumentError('unknown-format', readerMessages.openDocument);
  }
  return { format: 'zip', zip };
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  // Zeros are dropped so that UTF-16 shows its ASCII too.
  const head = Buffer.from(bytes.subarray(0, 4096).filter((byte) => byte !== 0)).toString('latin1');
  if (/^[^<]{0,16}<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+)?html)[\s>]/i.test(head)) {
    return true;
  }
  return (
    (head.match(/<\/?(?:p|div|span|table|tr|td|h[1-6]|br|meta|strong|section)\b[^<>]*>/gi) ?? []).length >= 3
  );
}
