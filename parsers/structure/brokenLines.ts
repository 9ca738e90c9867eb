import type { TextLine } from '../textDocument.js';
import { markerAt } from './markers.js';
import { shadowOf } from './shadow.js';

/**
 * Joins a line with the next where it breaks off in the midst of a sentence: at a comma or an opened bracket, at a word
 * that needs another behind it, within a list of quoted names, or in a condition that says nothing yet. A copy of a page
 * leaves such breaks one by one, so that no width tells them (compare `readers/wrappedLines.ts`).
 */
export function withBrokenLinesJoined(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  let pieces: string[] = [];
  let first: TextLine | null = null;
  const settle = (): void => {
    if (first !== null) joined.push(pieces.length === 1 ? first : { ...first, text: pieces.join('') });
  };
  let before = '';
  for (const line of lines) {
    const words = line.text.trim();
    if (words === '') continue;
    if (first !== null && isText(first) && isText(line) && goesOn(before, words)) {
      pieces.push(words);
    } else {
      settle();
      first = line;
      pieces = [line.text];
    }
    before = words;
  }
  settle();
  return joined;
}

const isText = (line: TextLine): boolean =>
  line.kind === 'paragraph' && line.heading === undefined && !line.text.includes('\t');

/** Marks that no line begins with. */
const CLOSES = '，。；、）”》〕,;)';
/** Marks that no paragraph ends with. */
const OPENS = /[，、（“《〔]$/;
const QUOTED = /”$/;
/** Words that need another behind them. */
const WANTS_MORE = /(?:以及|关于|按照|根据|通过|[和及与或的对将把在由向])$/;
/** 「…。若出现使用异常」: a condition or a setting, and nothing that follows from it. */
const ONLY_SETTING = /[。；](?:如果?|若|一旦|凡|对于?|为了?|按照|根据|在)[^，。；：！？]{5,40}$/;
const PROSE = /[，。；]/;
const SHORTEST_PROSE = 16;
/** As much of a line's end as the signs need. */
const TAIL = 80;

function goesOn(before: string, next: string): boolean {
  if (CLOSES.includes(next.charAt(0))) return true;
  if (!mayBreakOff(before) || markerAt(shadowOf(next.slice(0, 12))) !== null) return false;
  const tail = shadowOf(before.slice(-TAIL));
  if (OPENS.test(tail)) return true;
  if (before.length < SHORTEST_PROSE || !PROSE.test(tail)) return false;
  return (QUOTED.test(tail) && /^[“"]/.test(next)) || WANTS_MORE.test(tail) || ONLY_SETTING.test(tail);
}

/** Most lines end a sentence, or are short and without a comma, and need no closer look. */
const mayBreakOff = (line: string): boolean =>
  !ENDS.includes(line.slice(-1)) &&
  (OPENS_AS_WRITTEN.includes(line.slice(-1)) ||
    (line.length >= SHORTEST_PROSE && PROSE_AS_WRITTEN.test(line)));

const ENDS = '。；：！？;:!?）】';
/** The marks of {@link OPENS} and {@link PROSE} with those that are written for them. */
const OPENS_AS_WRITTEN = '，、（“《〔,﹐(〈﹝';
const PROSE_AS_WRITTEN = /[，。；,﹐;﹔.]/;
