import { PatternAt } from '../extract/patternAt.js';
import { characterBits } from '../lexicon/characterBits.js';

/** A sentence within a shadow text; `start` and `end` are positions in the string that was split. */
export interface SentenceSpan {
  start: number;
  /** After the closing mark and whatever closing quote or parenthesis belongs to the sentence. */
  end: number;
  /** The mark that ended it: 。！？； or an empty string at the end of the paragraph. */
  mark: string;
}

const [OPENING, CLOSING, ENDING] = [1, 2, 4];
const MARKS = characterBits(['（“《〔【「[', OPENING], ['）”》〕】」]', CLOSING], ['。！？；', ENDING]);
const isMark = (shadow: string, at: number, kinds: number): boolean =>
  ((MARKS[shadow.charCodeAt(at)] ?? 0) & kinds) !== 0;

/** An opened quotation or parenthesis that is never closed must not swallow the paragraph. */
const LONGEST_ENCLOSED = 200;
/** Words that run on for longer without an end are parted at a comma: no reading of one sentence may take them all. */
const LONGEST_SENTENCE = 1_500;

/**
 * Splits a paragraph into sentences: they end at 。！？； outside quotations and parentheses, or with the paragraph.
 * A parenthesis right after the closing mark (the duties: 「。（民政部牵头）」) belongs to the sentence before it.
 */
export function splitSentences(shadow: string, from = 0, to = shadow.length): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = from;
  let depth = 0;
  let opened = 0;
  /** 「《关于落实《防控指南》的通知》」: titles within titles are closed once as often as twice. */
  let inTitle = false;
  for (let at = from; at < to; at++) {
    const kind = MARKS[shadow.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    const mark = shadow.charAt(at);
    if (kind === OPENING) {
      if (mark === '《' && inTitle) continue;
      if (mark === '《') inTitle = true;
      if (depth === 0) opened = at;
      depth++;
    } else if (kind === CLOSING) {
      if (mark === '》') inTitle = false;
      if (depth > 0) depth--;
    } else {
      if (
        depth > 0 &&
        at - opened <= LONGEST_ENCLOSED &&
        !(mark === '。' && depth === 1 && closesLate(shadow, at, to))
      )
        continue;
      depth = 0;
      inTitle = false;
      const end = endOfSentence(shadow, at + 1, to);
      pushTrimmed(sentences, shadow, start, end, mark);
      start = end;
      at = end - 1;
    }
  }
  pushTrimmed(sentences, shadow, start, to, '');
  return sentences;
}

/** True where the enclosure that is open at `at` has no end within reach: a stray opening mark. */
function closesLate(shadow: string, at: number, to: number): boolean {
  const limit = Math.min(to, at + LONGEST_ENCLOSED);
  for (let i = at; i < limit; i++) if (isMark(shadow, i, CLOSING)) return false;
  return true;
}

function endOfSentence(shadow: string, from: number, to: number): number {
  let end = from;
  while (end < to && isMark(shadow, end, CLOSING | ENDING)) end++;
  if (shadow.charAt(end) !== '（') return end;
  const close = closingOf(shadow, end);
  if (close < 0 || close >= to || close - end > LONGEST_ENCLOSED) return end;
  const inside = shadow.slice(end + 1, close);
  if (!DUTIES.test(inside) && !isNote(inside)) return end;
  end = close + 1;
  if (end < to && isMark(shadow, end, ENDING)) end++;
  return end;
}

/** True where nothing but a mark stands behind the last parenthesis: what closes a sentence with its duties. */
export const closesInParenthesis = (shadow: string): boolean =>
  shadow.endsWith('）') || shadow.endsWith('）。') || shadow.endsWith('）；');

/** The parenthesis that closes the one opened at `open`; -1 where there is none within reach. */
export function closingOf(shadow: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(shadow.length, open + 2 * LONGEST_ENCLOSED); at++) {
    const mark = shadow.charAt(at);
    if (mark === '（') depth++;
    else if (mark === '）' && --depth === 0) return at;
  }
  return -1;
}

/** The parenthesis that opens the one closed at `close`; -1 where there is none within reach. */
export function openingOf(shadow: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - 2 * LONGEST_ENCLOSED); at--) {
    const mark = shadow.charAt(at);
    if (mark === '）') depth++;
    else if (mark === '（' && --depth === 0) return at;
  }
  return -1;
}

/** What a parenthesis after a sentence says when it speaks of that sentence, however long: also 「（10分）」. */
const DUTIES = /牵头|负责|参与|配合|指导|落实|责任|单位|完成|会同|[局部委厅办科处组]$|^\d{1,3}分(?:$|，)/;
/** 「（社会救助股、各镇）」, 「（2025年6月）」: a few words which do not number what follows. */
const isNote = (inside: string): boolean => inside.length <= 60 && !NUMBER.test(inside);
const NUMBER = /^ ?(?:[一二三四五六七八九十百]{1,4}(?:是|要)?|\d{1,3}|[a-zA-Zⅰ-ⅹⅠ-Ⅹ]) ?$/;
/** 「（县水利局、各乡镇人民政府）」, 「（团县委、县妇联）」: a body, and more behind it. */
const BODY_LISTED = /[局委部厅办科处府院联团][、，；/ ]/;

/** True for words in a parenthesis that name bodies one after the other. */
export const listsBodies = (inside: string): boolean => BODY_LISTED.test(inside);

function pushTrimmed(
  sentences: SentenceSpan[],
  shadow: string,
  start: number,
  end: number,
  mark: string,
): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const comma = shadow.slice(from, from + LONGEST_SENTENCE).lastIndexOf('，');
    let to = comma > 0 ? from + comma + 1 : from + LONGEST_SENTENCE;
    if (isLowSurrogate(shadow, to)) to++;
    pushPart(sentences, shadow, from, to, '');
    from = to;
  }
  pushPart(sentences, shadow, from, end, mark);
}

/** 「责任单位：县水利局  完成时限：6月底前」: labels with what they say, parted by blanks only. */
const LABELS_IN_LINE = new PatternAt(
  /(?:牵头|责任|主办|承办|配合|协办|参与|落实|实施|整改|完成|办理|推进|时限|期限)[\u4e00-\u9fff]{0,4}：[^：\n]{1,120}? (?=[\u4e00-\u9fff]{0,4}(?:单位|部门|科室|领导|责任人|时限|时间|期限)：)/,
);

function pushPart(sentences: SentenceSpan[], shadow: string, start: number, end: number, mark: string): void {
  let from = start;
  for (;;) {
    const label = LABELS_IN_LINE.execAt(shadow, from)?.[0].length ?? 0;
    if (label === 0 || from + label >= end) break;
    pushWords(sentences, shadow, from, from + label, '');
    from += label;
  }
  pushWords(sentences, shadow, from, end, mark);
}

function pushWords(
  sentences: SentenceSpan[],
  shadow: string,
  start: number,
  end: number,
  mark: string,
): void {
  let first = start;
  let last = end;
  while (first < last && shadow.charAt(first) === ' ') first++;
  while (last > first && shadow.charAt(last - 1) === ' ') last--;
  if (last > first) sentences.push({ start: first, end: last, mark });
}

const isLowSurrogate = (shadow: string, at: number): boolean => {
  const code = shadow.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
};
