import { readProperties, sprm, type Properties } from './properties.js';
import { NotUnderstoodError, type Word97File } from './wordFile.js';

/** List and level of a paragraph; undefined where nothing is said of them. */
export interface ListMembership {
  /** 0 for none. */
  list?: number;
  level?: number;
}

const PARAGRAPH_STYLE = 1;
const NO_BASE = 0xfff;
/** Bounds a chain of styles based on one another that runs in a circle. */
const LONGEST_CHAIN = 20;

/** What a run of property changes says of list and level. */
export function membershipIn(properties: Properties): ListMembership {
  return { list: properties.get(sprm.list), level: properties.get(sprm.level) };
}

/** The list and level of each paragraph style with what it inherits ([MS-DOC] 2.9.271), by the style's number. */
export function readStyles({ table, parts }: Word97File): (style: number) => ListMembership {
  const { start, length } = parts.styleSheet;
  const sheet = table.subarray(start, start + length);
  const head = sheet.readUInt16LE(0);
  const count = sheet.readUInt16LE(2);
  const fixedBytes = sheet.readUInt16LE(4);
  const own: (ListMembership & { base: number })[] = [];
  let at = 2 + head;
  for (let style = 0; style < count; style++) {
    const size = sheet.readUInt16LE(at);
    const bytes = sheet.subarray(at + 2, at + 2 + size);
    at += 2 + size + (size % 2);
    if (size > 0) own[style] = readStyle(bytes, fixedBytes);
  }
  return (style) => {
    const chain: ListMembership[] = [];
    for (let each = own[style], step = 0; each !== undefined; each = own[each.base], step++) {
      if (step > LONGEST_CHAIN) throw new NotUnderstoodError('styles in a circle');
      chain.push(each);
    }
    return {
      list: chain.find((each) => each.list !== undefined)?.list,
      level: chain.find((each) => each.level !== undefined)?.level,
    };
  };
}

function readStyle(bytes: Buffer, fixedBytes: number): ListMembership & { base: number } {
  const kind = bytes.readUInt16LE(2) & 0xf;
  const base = bytes.readUInt16LE(2) >> 4;
  if (kind !== PARAGRAPH_STYLE) return { base: NO_BASE };
  const nameEnd = fixedBytes + 2 + bytes.readUInt16LE(fixedBytes) * 2 + 2;
  const size = bytes.readUInt16LE(nameEnd);
  // The style's own number stands before its properties.
  return { base, ...membershipIn(readProperties(bytes.subarray(nameEnd + 4, nameEnd + 2 + size))) };
}
