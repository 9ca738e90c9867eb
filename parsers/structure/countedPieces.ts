import type { TextLine } from '../textDocument.js';

/**
 * Joins the pieces into which some pages cut a text, each of some hundred characters and counted (「1、…切实加强监管执法力」,
 * 「2、度，持续开展…」): the count is no number of an item, since the words before it break off. All other lines stay.
 */
export function withPiecesJoined(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const at = filled.findIndex((line, i) => isPiece(line, 2) && i > 0 && breaksOff(filled[i - 1]));
  const first = filled[at - 1];
  if (first === undefined) return lines;
  const words = [withoutCount(first, 1, undefined)];
  let end = at;
  for (let count = 2; isPiece(filled[end], count); count++, end++)
    words.push(withoutCount(filled[end], count, filled[end - 1]));
  return [...filled.slice(0, at - 1), { ...first, text: words.join('') }, ...filled.slice(end)];
}

const isPiece = (line: TextLine | undefined, count: number): boolean =>
  line !== undefined && line.kind === 'paragraph' && line.text.trimStart().startsWith(`${String(count)}、`);

const SHORTEST = 150;
const breaksOff = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  line.kind === 'paragraph' &&
  line.text.length >= SHORTEST &&
  !/[。；！？：.;!?:）)”]\s*$/.test(line.text);

/** Within a sentence the count stays, so that the sentence can be found in the notice as it is written. */
function withoutCount(line: TextLine | undefined, count: number, before: TextLine | undefined): string {
  const text = line?.text.trim() ?? '';
  return text.startsWith(`${String(count)}、`) && !breaksOff(before) ? text.slice(2).trimStart() : text;
}
