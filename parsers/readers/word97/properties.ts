import { NotUnderstoodError, type TablePart, type Word97File } from './wordFile.js';

/** Changes of properties by their codes ([MS-DOC] 2.6), the later one where a code comes twice. */
export type Properties = ReadonlyMap<number, number>;

/** Codes that decide on a paragraph's number. */
export const sprm = {
  style: 0x4600,
  list: 0x460b,
  level: 0x260a,
  inTable: 0x2416,
  rowEnd: 0x2417,
  /** How many tables a paragraph stands within one another in. */
  tableDepth: 0x6649,
  /** Numbering as Word 6 wrote it ([MS-DOC] 2.6.2, sprmPAnld80). */
  oldNumber: 0xc63e,
  deleted: 0x0800,
  hidden: 0x083c,
} as const;

/** Properties that stand elsewhere in the file, or are written in ways of older versions: not read. */
const NOT_READ: ReadonlySet<number> = new Set([0x6645, 0x6646, 0xc601]);
const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;
/** Bytes of the operand by the code's upper three bits; 6 says its length itself. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3];

/** Reads a run of property changes; operands longer than four bytes are given as 0. */
export function readProperties(bytes: Buffer): Properties {
  const properties = new Map<number, number>();
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    if (NOT_READ.has(code)) throw new NotUnderstoodError(`property ${code.toString(16)}`);
    const length = operandLength(bytes, at, code);
    properties.set(code, length <= 4 && code >> 13 !== 6 ? bytes.readUIntLE(at, length) : 0);
    at += length;
  }
  return properties;
}

function operandLength(bytes: Buffer, at: number, code: number): number {
  if (code === TABLE_DEFINITION) return bytes.readUInt16LE(at) + 1;
  const length = OPERAND_BYTES[code >> 13] ?? 0;
  if (length > 0) return length;
  const own = bytes.readUInt8(at);
  if (code === TAB_STOPS && own === 255) throw new NotUnderstoodError('tab stops');
  return own + 1;
}

/** Properties of a run of bytes in the text stream. */
export interface FormattedRun {
  from: number;
  to: number;
  /** The paragraph's style; 0 for runs of characters. */
  style: number;
  properties: Buffer;
}

const PAGE_BYTES = 512;
const PARAGRAPH_ENTRY = 13;
/** More than any notice has; keeps a made file from filling the memory. */
const MOST_RUNS = 500_000;

/** Runs of paragraphs ([MS-DOC] 2.8.6, 2.9.174), by their place in the text stream. */
export function paragraphRuns(file: Word97File): FormattedRun[] {
  return runs(file, file.parts.paragraphPages, PARAGRAPH_ENTRY, (page, at) => {
    if (at === 0) return { style: 0, properties: Buffer.alloc(0) };
    const words = page.readUInt8(at);
    const start = words === 0 ? at + 2 : at + 1;
    const end = words === 0 ? start + page.readUInt8(at + 1) * 2 : start + words * 2 - 1;
    return { style: page.readUInt16LE(start), properties: page.subarray(start + 2, end) };
  });
}

/** Runs of characters ([MS-DOC] 2.8.5, 2.9.32), by their place in the text stream. */
export function characterRuns(file: Word97File): FormattedRun[] {
  return runs(file, file.parts.characterPages, 1, (page, at) => ({
    style: 0,
    properties: at === 0 ? Buffer.alloc(0) : page.subarray(at + 1, at + 1 + page.readUInt8(at)),
  }));
}

/** The run that a byte of the text stream belongs to. @param all in the order of their places */
export function runAt(all: readonly FormattedRun[], offset: number): FormattedRun {
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = all[middle];
    if (run === undefined) break;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  throw new NotUnderstoodError('no properties');
}

function runs(
  { text, table }: Word97File,
  part: TablePart,
  entryBytes: number,
  read: (page: Buffer, at: number) => { style: number; properties: Buffer },
): FormattedRun[] {
  const found: FormattedRun[] = [];
  const pages = (part.length - 4) / 8;
  if (!Number.isInteger(pages)) throw new NotUnderstoodError('pages');
  for (let each = 0; each < pages; each++) {
    const number = table.readUInt32LE(part.start + (pages + 1) * 4 + each * 4) & 0x3f_ffff;
    const page = text.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
    const count = page.readUInt8(PAGE_BYTES - 1);
    if (count * (4 + entryBytes) + 4 >= PAGE_BYTES || found.length > MOST_RUNS)
      throw new NotUnderstoodError('page');
    for (let run = 0; run < count; run++) {
      const at = page.readUInt8((count + 1) * 4 + run * entryBytes) * 2;
      const [from, to] = [page.readUInt32LE(run * 4), page.readUInt32LE((run + 1) * 4)];
      found.push({ from, to, ...read(page, at) });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
