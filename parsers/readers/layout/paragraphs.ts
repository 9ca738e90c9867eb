import type { TextLine } from '../../textDocument.js';
import { beginsWithMarker, endsSentence, joinAll } from '../paragraphSigns.js';
import type { VisualLine } from './placedPage.js';

/** The frame that the lines of running text are set in. */
export interface Frame {
  left: number;
  right: number;
  /** Usual distance of two baselines within a paragraph. */
  pitch: number;
}

/** A line together with the frame of its page or column. */
export interface FramedLine extends VisualLine {
  frame: Frame;
}

/** Measures the frame of lines set alike: outermost usual edges, and the middle of their distances. */
export function measureFrame(lines: readonly VisualLine[]): Frame {
  const lefts = lines.map((line) => line.left).sort(ascending);
  const rights = lines.map((line) => line.right).sort(ascending);
  const pitches = lines
    .slice(1)
    .map((line, at) => (line.baseline - (lines[at]?.baseline ?? 0)) as number)
    .filter((distance) => distance > 0)
    .sort(ascending);
  return {
    left: usualExtreme(lefts, 1),
    right: usualExtreme([...rights].reverse(), -1),
    pitch: pitches[Math.floor(pitches.length * 0.4)] ?? 0,
  };
}

/** Joins lines into paragraphs, over columns and pages. */
export function joinLines(lines: readonly FramedLine[]): TextLine[] {
  const paragraphs: { pieces: string[]; line: TextLine }[] = [];
  let before: FramedLine | undefined;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const align = alignmentOf(line);
    if (paragraph && before && goesOn(before, line)) {
      paragraph.pieces.push(line.text);
      if (align === 'center') paragraph.line.align = 'center';
    } else {
      const begun: TextLine = { text: '', kind: 'paragraph', page: line.page, ...(align && { align }) };
      paragraphs.push({ pieces: [line.text], line: begun });
    }
    before = line;
  }
  return paragraphs.map(({ pieces, line }) => ({ ...line, text: joinAll(pieces) }));
}

function goesOn(before: FramedLine, line: FramedLine): boolean {
  const em = Math.max(line.size, 1e-6);
  if (Math.abs(before.size - line.size) > 0.15 * em) return false;
  if (alignmentOf(before) !== undefined) return false;
  if (alignmentOf(line) === 'center') return endsTitle(before, line);
  if (!isFull(before, line, endsSentence(before.text) ? 0.3 : UNFINISHED_SLACK)) return false;
  const follows = before.page === line.page && before.baseline < line.baseline;
  const distance = line.baseline - before.baseline;
  const { pitch } = line.frame;
  if (follows && pitch > 0 && distance > 1.7 * pitch) return false;
  const indented = line.left - line.frame.left > 0.8 * em;
  const sameIndent = Math.abs(line.left - before.left) < 0.5 * em;
  if (indented && !sameIndent) return false;
  const ended = endsSentence(before.text);
  if (ended && (indented || beginsWithMarker(line.text))) return false;
  return !(ended && follows && pitch > 0 && distance > 1.25 * pitch);
}

const DOCUMENT_NUMBER = /[〔[(（【]\s*(?:19|20)\d\d\s*[〕\])）】]\s*第?\d+\s*号$/;

/** A long title fills its first line, and what is left of it stands in the middle of the next. */
function endsTitle(before: FramedLine, line: FramedLine): boolean {
  const starts = before.left - before.frame.left < 0.4 * line.size;
  return (
    !DOCUMENT_NUMBER.test(line.text) &&
    starts &&
    before.page === line.page &&
    isFull(before, line, 0.3) &&
    !endsSentence(before.text)
  );
}

/** In characters: how far a line in the midst of a sentence may end before the edge (unevenly spaced digits). */
const UNFINISHED_SLACK = 1.6;

/** Would the beginning of the next line have fitted at the end of this one? If so, a paragraph has ended here. */
function isFull(before: FramedLine, line: FramedLine, slack: number): boolean {
  const word = /^[\w.,;:%~@/+-]+/.exec(line.text)?.[0];
  const opening = /^[“‘（《〈【〔(]*/.exec(line.text)?.[0].length ?? 0;
  const first = word ? Math.min(word.length, 24) * 0.55 : 1 + opening;
  const closing = /^.[，。、；：？！”’）》〉】〕]+/.exec(line.text)?.[0].length ?? 1;
  const needed = Math.max(first, closing, 1.2) * line.size;
  return before.right + needed + slack * line.size > before.frame.right;
}

function alignmentOf(line: FramedLine): TextLine['align'] {
  const { left, right } = line.frame;
  const before = line.left - left;
  const after = right - line.right;
  if (before < 3 * line.size) return undefined;
  if (Math.abs(before - after) < 1.2 * line.size) return 'center';
  if (before > 0.4 * (right - left) && after < 6 * line.size) return 'right';
  return undefined;
}

/** The outermost edge that at least two lines share (within a point or so); the outermost where none do. */
function usualExtreme(edges: readonly number[], direction: 1 | -1): number {
  for (let at = 0; at + 1 < edges.length; at++) {
    const edge = edges[at] ?? 0;
    const next = edges[at + 1] ?? 0;
    if (direction * (next - edge) < 3) return edge;
  }
  return edges[0] ?? 0;
}

function ascending(one: number, other: number): number {
  return one - other;
}
