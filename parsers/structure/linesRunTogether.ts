import type { TextLine } from '../textDocument.js';
import { markerAt, type Marker } from './markers.js';
import { shadowOf } from './shadow.js';

/**
 * Copies of web pages often lose the line breaks of a notice, so that a blank or nothing stands between one numbered
 * item and the next. Such lines are parted again before their numbers; all others stay as they are.
 */
export function withItemsParted(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(mayRunTogether)) return lines;
  return lines.flatMap((line) => {
    if (!mayRunTogether(line)) return [line];
    const breaks = breaksOf(line.text);
    return breaks.length === 0 ? [line] : partsOf(line, breaks);
  });
}

const SHORTEST = 40;
/** A number right behind the end of a sentence or behind a blank. */
const ITEM_BEHIND_END =
  /(?:[。．！] ?| )(?=[（(〔【]?[一二三四五六七八九十]{1,3}[）)〕】、.．]|\d{1,2}[、.．](?!\d))/g;

const mayRunTogether = (line: TextLine): boolean =>
  line.kind === 'paragraph' && line.text.length >= SHORTEST && line.text.search(ITEM_BEHIND_END) >= 0;

/** Where new lines begin; none unless two numbers of one kind follow one another. */
function breaksOf(text: string): number[] {
  const shadow = shadowOf(text);
  const items: { at: number; marker: Marker }[] = [];
  const first = markerAt(shadow);
  if (first !== null) items.push({ at: 0, marker: first });
  for (const match of text.matchAll(ITEM_BEHIND_END)) {
    const at = match.index + match[0].length;
    const marker = markerAt(shadow, at);
    if (marker !== null) items.push({ at, marker });
  }
  if (!areInOrder(items.map((item) => item.marker))) return [];
  const breaks = items.filter(({ at }) => at > 0).flatMap(({ at }) => [at]);
  return breaks
    .concat(items.flatMap(({ at, marker }) => titleEnd(shadow, at + marker.length)))
    .sort((a, b) => a - b);
}

/** True where a number has the one before it, of the same kind, ahead of it. */
function areInOrder(markers: readonly Marker[]): boolean {
  const seen = new Set<string>();
  return markers.some(({ style, number }) => {
    seen.add(`${style} ${String(number)}`);
    return seen.has(`${style} ${String(number - 1)}`);
  });
}

/** 「五、相关要求 各县要…」: the blank behind a title is a lost line break too. */
const TITLE_AND_BLANK = /[^，。；：！、 ]{2,16}(?:（[^）]{1,30}）)? (?=\S)/y;

function titleEnd(shadow: string, from: number): number[] {
  TITLE_AND_BLANK.lastIndex = from;
  return TITLE_AND_BLANK.test(shadow) ? [TITLE_AND_BLANK.lastIndex] : [];
}

function partsOf(line: TextLine, breaks: readonly number[]): TextLine[] {
  const starts = [0, ...breaks];
  return starts
    .map((start, i) => ({ ...line, text: line.text.slice(start, starts[i + 1] ?? line.text.length).trim() }))
    .filter((part) => part.text !== '');
}
