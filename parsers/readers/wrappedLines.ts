import { beginsIndented, beginsWithMarker, displayWidth, endsSentence, joinAll } from './paragraphSigns.js';

/** Widths, in half columns, between which programs wrap text. */
const NARROWEST = 40;
const WIDEST = 180;
/** A line is full when no Chinese word or date would have fitted any more. */
const SLACK = 8;
const FEWEST_FULL_LINES = 5;

/**
 * Joins lines that a program has wrapped at a fixed width (old mail, copies out of a PDF) into paragraphs. A text with
 * one paragraph a line, whatever its titles and lists, is left alone: there full lines end sentences, and widths vary.
 * Where only part of a text is wrapped, below lines that a web page has added, only the lines that break off in the
 * midst of a sentence are joined with the next.
 */
export function joinWrappedLines(lines: readonly string[]): { lines: string[]; wrapped: boolean } {
  const width = wrappingWidth(lines);
  if (width !== null) return { lines: joined(lines, (line) => isFull(line, width)), wrapped: true };
  const commonest = commonestBreak(lines);
  if (commonest === null) return { lines: [...lines], wrapped: false };
  return { lines: joined(lines, (line) => breaksOffAt(line, commonest)), wrapped: true };
}

/** The paragraphs, where `goesOn` says of which lines the next one is a part. */
function joined(lines: readonly string[], goesOn: (line: string) => boolean): string[] {
  const paragraphs: string[][] = [];
  let before: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') {
      before = null;
      continue;
    }
    if (before === null || beginsParagraph(line, before)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    before = goesOn(line) ? line : null;
  }
  return paragraphs.map(joinAll);
}

function wrappingWidth(lines: readonly string[]): number | null {
  const written = lines.filter((line) => line.trim() !== '' && !isRow(line));
  const widths = written.map((line) => displayWidth(line.trimEnd()));
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = written.filter((line) => isFull(line, width));
  if (full.length < FEWEST_FULL_LINES || full.length < written.length * 0.35) return null;
  const unfinished = full.filter((line) => !endsSentence(line)).length;
  return unfinished >= full.length * 0.5 ? width : null;
}

/** Narrower than this, lines without an end are titles and names in lists. */
const NARROWEST_BREAK = 50;
const FEWEST_BREAKS = 3;

/** The width at which most of the lines break off that break off in the midst of a sentence; null where there is none. */
function commonestBreak(lines: readonly string[]): number | null {
  const widths = lines
    .filter((line, i) => isUnfinished(line) && goesOnBelow(lines[i + 1]))
    .map((line) => displayWidth(line.trimEnd()))
    .filter((width) => width >= NARROWEST_BREAK && width <= WIDEST);
  if (widths.length < FEWEST_BREAKS) return null;
  widths.sort((a, b) => a - b);
  let most = 0;
  let commonest = 0;
  for (let from = 0, to = 0; to < widths.length; to++) {
    while ((widths[to] ?? 0) - (widths[from] ?? 0) > SLACK) from++;
    if (to - from + 1 >= most) {
      most = to - from + 1;
      commonest = widths[to] ?? 0;
    }
  }
  return most >= FEWEST_BREAKS && most >= widths.length * 0.75 ? commonest : null;
}

/** Prose that has no end: titles and names in lists hold no comma. */
const isUnfinished = (line: string): boolean =>
  /[，,。；;]/.test(line) && !endsSentence(line) && !isRow(line);

/** A row of a table, whose cells tabs or bars part. */
const isRow = (line: string): boolean => line.includes('\t') || line.indexOf('|') !== line.lastIndexOf('|');

const goesOnBelow = (next: string | undefined): boolean =>
  next !== undefined && next.trim() !== '' && !/^[\s\u3000]/.test(next) && !beginsWithMarker(next);

function breaksOffAt(line: string, width: number): boolean {
  const own = displayWidth(line.trimEnd());
  return own <= width && own >= width - SLACK && !endsSentence(line) && !isRow(line);
}

function isFull(line: string, width: number): boolean {
  return displayWidth(line.trimEnd()) >= width - SLACK && !isRow(line);
}

/** 「4．抓好档案工作（局办公室）」: who does it stands where an item ends. */
const CLOSED_BY_NOTE = /[）)]\s*$/;

function beginsParagraph(line: string, before: string): boolean {
  if (beginsIndented(line) || line.includes('|')) return true;
  return beginsWithMarker(line) && (endsSentence(before) || CLOSED_BY_NOTE.test(before));
}
