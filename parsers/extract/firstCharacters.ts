import { CharacterSet } from '../lexicon/characterSet.js';

/**
 * The characters that a match of a pattern can begin with, as a set; null where it can begin with any (a
 * negated class, all of the script, nothing at all) or where the pattern uses more than the rules do.
 */
export function firstCharacters({ source, flags }: RegExp): CharacterSet | null {
  if (/[iuv]/.test(flags)) return null;
  const found = new CharacterSet();
  const reader: Reader = { source, at: 0, found, any: false };
  const mayBeEmpty = readAlternatives(reader, true);
  return reader.any || mayBeEmpty || reader.at < source.length ? null : found;
}

interface Reader {
  source: string;
  at: number;
  found: CharacterSet;
  /** True once something was read that any character can begin. */
  any: boolean;
}

/** A class that spans more than these characters tells too little. */
const WIDEST_RANGE = 256;

/** Reads up to the parenthesis that closes them; true where one of them matches nothing. `first` where a match may begin here. */
function readAlternatives(reader: Reader, first: boolean): boolean {
  let mayBeEmpty = false;
  let open = true;
  for (;;) {
    const sign = reader.source.charAt(reader.at);
    if (sign === '' || sign === '|' || sign === ')') {
      mayBeEmpty ||= open;
      open = true;
      if (sign !== '|') return mayBeEmpty;
      reader.at++;
    } else {
      const nothing = readTerm(reader, first && open);
      open &&= nothing;
    }
  }
}

/** True where the term with its quantifier can match nothing. */
function readTerm(reader: Reader, first: boolean): boolean {
  const { source } = reader;
  const sign = source.charAt(reader.at++);
  if (sign === '^' || sign === '$') return true;
  let nothing = false;
  if (sign === '(') {
    const kind = /^\?(?:<?[=!]|:)/.exec(source.slice(reader.at, reader.at + 3))?.[0] ?? '';
    reader.at += kind.length;
    const looks = kind !== '' && kind !== '?:';
    nothing = readAlternatives(reader, first && !looks) || looks;
    reader.at++;
  } else if (sign === '[') readClass(reader, first);
  else if (sign === '.') reader.any ||= first;
  else add(reader, first, sign === '\\' ? readEscape(reader) : [sign.charCodeAt(0)]);
  const quantifier = /^(?:[?*]|\{0)/.test(source.slice(reader.at, reader.at + 2));
  reader.at += /^(?:[?*+]|\{[\d,]+\})?\??/.exec(source.slice(reader.at, reader.at + 12))?.[0].length ?? 0;
  return nothing || quantifier;
}

function readClass(reader: Reader, first: boolean): void {
  if (reader.source.charAt(reader.at) === '^') reader.any ||= first;
  for (let closed = false; !closed && reader.at < reader.source.length;) {
    const from = readMember(reader);
    const isRange = reader.source.charAt(reader.at) === '-' && reader.source.charAt(reader.at + 1) !== ']';
    if (isRange) reader.at++;
    const [to = Infinity] = isRange ? (readMember(reader) ?? []) : [];
    if (isRange && from?.[0] !== undefined) addRange(reader, first, from[0], to);
    else add(reader, first, from);
    closed = reader.source.charAt(reader.at) === ']';
  }
  reader.at++;
}

function readMember(reader: Reader): number[] | null {
  const sign = reader.source.charAt(reader.at++);
  return sign === '\\' ? readEscape(reader) : [sign.charCodeAt(0)];
}

const BLANKS = Array.from({ length: 65_536 }, (_, code) => code).filter((code) =>
  /\s/.test(String.fromCharCode(code)),
);

/** The characters that an escape stands for; null where they are many. */
function readEscape(reader: Reader): number[] | null {
  const sign = reader.source.charAt(reader.at++);
  if (sign === 'd') return [...'0123456789'].map((digit) => digit.charCodeAt(0));
  if (sign === 'u') {
    reader.at += 4;
    return [Number.parseInt(reader.source.slice(reader.at - 4, reader.at), 16)];
  }
  if (sign === 's') return BLANKS;
  const blank = 'nrtfv'.indexOf(sign);
  if (blank >= 0) return ['\n\r\t\f\v'.charCodeAt(blank)];
  return /[A-Za-z0-9]/.test(sign) ? null : [sign.charCodeAt(0)];
}

function add(reader: Reader, first: boolean, codes: readonly number[] | null): void {
  if (!first) return;
  if (codes === null) reader.any = true;
  else for (const code of codes) reader.found.add(code);
}

function addRange(reader: Reader, first: boolean, from: number, to: number): void {
  if (!first) return;
  if (to - from > WIDEST_RANGE) reader.any = true;
  else for (let code = from; code <= to; code++) reader.found.add(code);
}
