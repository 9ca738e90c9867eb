import type { TextLine } from '../textDocument.js';

/**
 * Joins the pieces into which some pages cut a text, each of some hundred characters and counted (「1、…切实加强监管执法力」,
 * 「2、度，持续开展…」): the count is no number of an item, since the words before it break off. All other lines stay.
 */
export function withPiecesJoined(lines: readonly TextLine[]): readonly TextLine[] {
  const second = lines.findIndex((line) => isPiece(line, 2));
  if (second < 1) return lines;
  const from = lines.findLastIndex(({ text }, i) => i < second && text.trim() !== '');
  const first = lines[from];
  if (first === undefined || !breaksOff(first)) return lines;
  const words = [withoutCount(first, 1, undefined)];
  let before = first;
  let end = from + 1;
  for (let count = 2; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || line.text.trim() === '') continue;
    if (!isPiece(line, count)) break;
    words.push(withoutCount(line, count, before));
    before = line;
    count++;
  }
  return [...lines.slice(0, from), { ...first, text: words.join('') }, ...lines.slice(end)];
}

const isPiece = (line: TextLine, count: number): boolean =>
  line.text.startsWith(`${String(count)}、`) && line.kind === 'paragraph';

const SHORTEST = 150;
const breaksOff = (line: TextLine | undefined): boolean =>
  line?.kind === 'paragraph' && line.text.length >= SHORTEST && !/[。；！？：.;!?:）)”]\s*$/.test(line.text);

/** Within a sentence the count stays, so that the sentence can be found in the notice as it is written. */
function withoutCount(line: TextLine | undefined, count: number, before: TextLine | undefined): string {
  const text = line?.text.trim() ?? '';
  return text.startsWith(`${String(count)}、`) && !breaksOff(before) ? text.slice(2).trimStart() : text;
}
