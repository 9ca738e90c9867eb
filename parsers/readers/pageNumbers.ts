import { beginsIndented, beginsWithMarker, displayWidth, endsSentence, joinAll } from './paragraphSigns.js';

/** The lines of a text without its page numbers. */
export interface TurnedPages {
  lines: readonly string[];
  /** Indices of the lines that the pages after the first begin with. */
  turns: ReadonlySet<number>;
}

/** Drops lines that hold nothing but the number of a page, with the blank lines around them. */
export function withoutPageNumbers(lines: readonly string[]): TurnedPages {
  if (!lines.some(isPageNumber)) return { lines, turns: new Set() };
  const kept: string[] = [];
  const turns = new Set<number>();
  let turned = false;
  for (const line of lines) {
    if (isPageNumber(line)) {
      while (kept.at(-1)?.trim() === '') kept.pop();
      turned = kept.length > 0;
    } else if (!turned || line.trim() !== '') {
      if (turned) turns.add(kept.length);
      turned = false;
      kept.push(line);
    }
  }
  return { lines: kept, turns };
}

/** Joins the paragraphs that go on from one page to the next. */
export function joinOverPages({ lines, turns }: TurnedPages): string[] {
  const paragraphs: string[][] = [];
  let before = '';
  for (const [i, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    if (open !== undefined && turns.has(i) && goesOn(before, line)) open.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map((pieces) => (pieces.length === 1 ? (pieces[0] ?? '') : joinAll(pieces)));
}

/** 「— 3 —」, 「-3-」, 「第3页 共9页」, 「第 3 页」 */
const isPageNumber = (line: string): boolean => line.length < LONGEST_NUMBER && PAGE_NUMBER.test(line);
const LONGEST_NUMBER = 40;
const PAGE_NUMBER =
  /^\s*(?:(?:[-—–－─]\s?){1,3}[\d０-９]{1,3}\s*[-—–－─]{1,3}|·\s*\d{1,3}\s*·|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?)\s*$/;

/** Prose that has no end yet; a heading is short and without commas. */
function goesOn(before: string, next: string): boolean {
  if (endsSentence(before) || before.includes('\t') || next.includes('\t')) return false;
  if (beginsWithMarker(next) || beginsIndented(next)) return false;
  const words = before.trim();
  return /[，,。；;]/.test(words) || displayWidth(words) >= SHORTEST_PROSE;
}

const SHORTEST_PROSE = 90;
