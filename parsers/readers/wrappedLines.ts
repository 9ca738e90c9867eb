import { beginsWithMarker, displayWidth, endsSentence, joinAll } from './paragraphSigns.js';

/** Widths, in half columns, between which programs wrap text. */
const NARROWEST = 40;
const WIDEST = 180;
/** A line is full when no Chinese word or date would have fitted any more. */
const SLACK = 8;
const FEWEST_FULL_LINES = 5;

/**
 * Joins lines that a program has wrapped at a fixed width (old mail, copies out of a PDF) into paragraphs. A text with
 * one paragraph a line, whatever its titles and lists, is left alone: there full lines end sentences, and widths vary.
 */
export function joinWrappedLines(lines: readonly string[]): { lines: string[]; wrapped: boolean } {
  const width = wrappingWidth(lines);
  if (width === null) return { lines: [...lines], wrapped: false };
  const paragraphs: string[][] = [];
  let before: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') {
      before = null;
      continue;
    }
    if (before === null || beginsParagraph(line, before)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    before = isFull(line, width) ? line : null;
  }
  return { lines: paragraphs.map(joinAll), wrapped: true };
}

function wrappingWidth(lines: readonly string[]): number | null {
  const written = lines.filter((line) => line.trim() !== '' && !line.includes('\t'));
  const widths = written.map((line) => displayWidth(line.trimEnd()));
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = written.filter((line) => isFull(line, width));
  if (full.length < FEWEST_FULL_LINES || full.length < written.length * 0.35) return null;
  const unfinished = full.filter((line) => !endsSentence(line)).length;
  return unfinished >= full.length * 0.5 ? width : null;
}

function isFull(line: string, width: number): boolean {
  return displayWidth(line.trimEnd()) >= width - SLACK;
}

function beginsParagraph(line: string, before: string): boolean {
  if (/^(?:\u3000| {2,}|\u00a0{2,})/.test(line)) return true;
  return beginsWithMarker(line) && endsSentence(before);
}
