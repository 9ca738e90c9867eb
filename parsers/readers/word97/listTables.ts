import { LEVELS, type ListLevel, type NumberedList } from '../word/countNumbers.js';
import { NotUnderstoodError, type Word97File } from './wordFile.js';

/** The document's lists by the number that paragraphs name them by, from 1 ([MS-DOC] 2.9.131, 2.9.147). */
export function readLists(file: Word97File): Map<string, NumberedList> {
  const definitions = readDefinitions(file);
  const lists = new Map<string, NumberedList>();
  const { table } = file;
  const { start, length } = file.parts.listOverrides;
  if (length === 0) return lists;
  const count = table.readUInt32LE(start);
  let at = start + 4 + count * OVERRIDE_BYTES;
  for (let list = 0; list < count; list++) {
    const head = start + 4 + list * OVERRIDE_BYTES;
    const definition = String(table.readInt32LE(head));
    const levels = [...(definitions.get(definition) ?? [])];
    const starts = new Map<number, number>();
    // A list that a field of numbers stands for is counted by other rules.
    if (table.readUInt8(head + 13) !== 0) throw new NotUnderstoodError('number fields');
    at += 4;
    for (let overridden = table.readUInt8(head + 12); overridden > 0; overridden--) {
      const flags = table.readUInt32LE(at + 4);
      const level = flags & 0xf;
      const [hasStart, hasFormat] = [(flags & 0x10) !== 0, (flags & 0x20) !== 0];
      let begin = table.readInt32LE(at);
      at += 8;
      if (level >= LEVELS) throw new NotUnderstoodError('level');
      if (hasFormat) {
        const own = readLevel(table, at);
        levels[level] = own.level;
        begin = own.level.start;
        at = own.end;
      }
      if (hasStart) starts.set(level, begin);
    }
    lists.set(String(list + 1), { definition, levels, starts });
  }
  return lists;
}

const DEFINITION_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVEL_BYTES = 28;
/** A list of a single level ([MS-DOC] 2.9.148, fSimpleList). */
const SIMPLE = 1;

/** The levels of each definition; they stand behind the table of definitions, one after the other. */
function readDefinitions({ table, parts }: Word97File): Map<string, ListLevel[]> {
  const definitions = new Map<string, ListLevel[]>();
  const { start, length } = parts.lists;
  if (length === 0) return definitions;
  const count = table.readUInt16LE(start);
  let at = start + length;
  for (let definition = 0; definition < count; definition++) {
    const head = start + 2 + definition * DEFINITION_BYTES;
    const levels: ListLevel[] = [];
    const deepest = (table.readUInt8(head + 26) & SIMPLE) !== 0 ? 1 : LEVELS;
    for (let level = 0; level < deepest; level++) {
      const { level: read, end } = readLevel(table, at);
      const style = table.readUInt16LE(head + 8 + level * 2);
      levels.push({ ...read, ...(style !== NO_STYLE && { style: String(style) }) });
      at = end;
    }
    definitions.set(String(table.readInt32LE(head)), levels);
  }
  return definitions;
}

const NO_STYLE = 0xfff;
const LEGAL = 0x04;
const NO_RESTART = 0x08;

/** A level ([MS-DOC] 2.9.149, 2.9.150): in its text, characters 0 to 8 at the named places stand for numbers. */
function readLevel(table: Buffer, at: number): { level: ListLevel; end: number } {
  const flags = table.readUInt8(at + 5);
  const skipped = table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const textAt = at + LEVEL_BYTES + skipped;
  const length = table.readUInt16LE(textAt);
  const end = textAt + 2 + length * 2;
  if (end > table.length) throw new NotUnderstoodError('level text');
  const places = new Set([...table.subarray(at + 6, at + 15)].filter((place) => place > 0));
  const text = [...table.subarray(textAt + 2, end).toString('utf16le')]
    .map((character, index) => {
      if (character === '%') throw new NotUnderstoodError('level text');
      return places.has(index + 1) ? `%${character.charCodeAt(0) + 1}` : character;
    })
    .join('');
  const level: ListLevel = {
    start: table.readInt32LE(at),
    format: FORMATS[table.readUInt8(at + 4)] ?? UNKNOWN_FORMAT,
    text,
    restartAfter: (flags & NO_RESTART) !== 0 ? table.readUInt8(at + 26) : undefined,
    plainDigits: (flags & LEGAL) !== 0,
  };
  return { level, end };
}

export const UNKNOWN_FORMAT = '';

/** MSONFC ([MS-OSHARED] 2.2.1.3) by ST_NumberFormat, as far as they are written out. */
const FORMATS: Partial<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
