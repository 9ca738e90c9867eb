import type { TextLine } from '../textDocument.js';
import { markerAt, type Marker } from './markers.js';
import { lookOf } from './frontMatter/lines.js';
import { numbersInOrder } from './numbersInOrder.js';
import { shadowOf } from './shadow.js';
import {
  headWithText,
  type HeadWithText,
  OPENS_WITH_SECTION,
  sectionTitleEnd,
  titleEnd,
} from './titlesRunTogether.js';

/**
 * Copies of web pages often lose the line breaks of a notice, so that a blank or nothing stands between one numbered
 * item and the next, and between a title and its text. Such lines are parted again before their numbers, behind titles
 * and around headings in brackets; all others stay as they are.
 */
export function withItemsParted(lines: readonly TextLine[]): readonly TextLine[] {
  const parted: TextLine[] = [];
  for (const line of withFootParted(withHeadsParted(withWholeHeadParted(lines)))) {
    const breaks = mayRunTogether(line) ? breaksOf(line.text) : [];
    if (breaks.length === 0) parted.push(line);
    else parted.push(...partsOf(line, breaks));
  }
  return parted;
}

const SHORTEST = 24;
/** A number right behind the end of a sentence or behind a blank. */
const ITEM_BEHIND_END =
  /(?:[。．！] ?|(?<=[\u4e00-\u9fff])\.(?=\d{1,2}、)| |[：:](?=[（(]一[）)][^，。；：]{2,12}阶段))(?=[（(〔【]?[一二三四五六七八九十]{1,3}[）)〕】、.．]|\d{1,2}(?:[、.．](?!\d)|、(?=\d{1,2}月|\d{4}年)))/g;

/** 「…。【活动对象】各科室 【实施步骤】」 */
const BRACKETED_TITLE = /(?<=^|[。；！ ])【[\u4e00-\u9fff]{2,12}】/g;

/** 「…。值班室职责1、」: what the items behind it are called. */
const TITLE_OF_ITEMS =
  /(?<=^|[。！] ?)[\u4e00-\u9fff]{2,14}(?:职责|制度|负责制|要求|措施|任务|内容)(?=1[、.．])/g;

/** 「第一阶段（3月）：自查，第二阶段（4月）：抽查」: stages in a row, each with its days or its name. */
const NEXT_STAGE =
  /(?:(?<=[^第]{4}[，；。] ?)第[二三四五六]阶段|(?<=阶段[^，。；]{0,8}：)第一阶段)(?=（[^（）]{2,30}(?:）|：)|：)/g;

/** 「…认真执行。 临川县人民政府 2024年5月6日 为…」: the covering letter's foot before the plan, in one line with both. */
const FOOT_WITHIN =
  /(?<=。 ?)[\u4e00-\u9fff（）]{4,30}(?:[局委部厅办会府院]|公司|中心|指挥部) (?=20\d\d年\d{1,2}月\d{1,2}日 )|(?<=[局委部厅办会府院司心] )20\d\d年\d{1,2}月\d{1,2}日(?= )/g;

/** 「…，制定本制度。 一、督办任务」: a title at the end of the line above its items or its text. */
const TITLE_AT_END = /(?<=。) *(?=(?:[一二三四五六七八九]|十[一二三]?)、[\u4e00-\u9fff]{2,12}$)/g;

const mayRunTogether = (line: TextLine): boolean =>
  line.kind === 'paragraph' &&
  line.text.length >= SHORTEST &&
  !BARRED_ROW.test(line.text) &&
  (line.text.search(ITEM_BEHIND_END) >= 0 ||
    line.text.includes('】') ||
    line.text.includes('第二阶段') ||
    holdsSections(line.text) ||
    OPENS_WITH_SECTION.test(line.text));

/** 「1 | 管护渠道 | 1.清淤。 2.除草。 | 县水利局 |」: the numbers are those of a cell. */
const BARRED_ROW = /^\s*(?:\||[^|。；]{1,60}\|[^|]{1,300}\|)/;

const holdsSections = (text: string): boolean =>
  text.length >= SHORTEST_OF_SECTIONS && text.includes('一、') && text.includes('二、');
const SHORTEST_OF_SECTIONS = 60;

/** The lines that the head of a notice may stand in. */
const HEAD_LINES = 8;

/** 「各县教育局： 根据…」, 「1、东川镇清淤工作方案根据…」: the title and the address with their text right behind them. */
function withHeadsParted(lines: readonly TextLine[]): readonly TextLine[] {
  const parted = [...lines];
  for (let at = 0; at < Math.min(parted.length, HEAD_LINES); at++) {
    const line = parted[at];
    if (line === undefined || line.kind !== 'paragraph' || line.text.length < SHORTEST) continue;
    const head = headWithText(line.text, at === 0);
    if (head !== null) parted.splice(at, 1, ...headParts(line, head));
  }
  return parted;
}

/** The count of the pieces into which a page cut the text is no part of it. */
const headParts = (line: TextLine, { start, end, counted }: HeadWithText): TextLine[] =>
  partsOf(line, [start, end]).slice(counted ? 1 : 0);

/** 「…的通知 清政办〔2024〕3号 各乡镇人民政府： 根据…」: the whole head, with blanks for its line breaks, before the text. */
function withWholeHeadParted(lines: readonly TextLine[]): readonly TextLine[] {
  const [first] = lines;
  if (first === undefined || first.kind !== 'paragraph' || first.text.length < SHORTEST_WITH_HEAD)
    return lines;
  const breaks: number[] = [];
  let isHead = false;
  for (const { 0: piece, index } of first.text.slice(0, LONGEST_WHOLE_HEAD).matchAll(PIECES)) {
    if (breaks.length > 0 || index > 0) breaks.push(index);
    const look = lookOf(shadowOf(piece));
    if (look === 'prose' && (isHead || piece.length > LONGEST_BUTTON)) break;
    isHead ||= look === 'titleLike' || look === 'recipients';
  }
  return isHead ? [...partsOf(first, breaks), ...lines.slice(1)] : lines;
}

const SHORTEST_WITH_HEAD = 200;
const LONGEST_WHOLE_HEAD = 400;
/** 「首页」, 「朗读」: what a page sets before a title. */
const LONGEST_BUTTON = 4;
const PIECES = /[^ \u00a0\u3000]+/g;

/** How far from its end a text is signed. */
const FOOT_LINES = 4;

/** 「…。特此通知。 临川县水务局 2024年5月6日」: who signs and when, right behind the last sentence. */
function withFootParted(lines: readonly TextLine[]): readonly TextLine[] {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - FOOT_LINES); at--) {
    const line = lines[at];
    if (line === undefined || line.kind !== 'paragraph' || line.text.length < SHORTEST) continue;
    const tail = Math.max(0, line.text.length - LONGEST_FOOT);
    const foot = FOOT_BEHIND_TEXT.exec(shadowOf(line.text.slice(tail)));
    if (foot === null) continue;
    const from = tail + foot.index;
    return [
      ...lines.slice(0, at),
      ...partsOf(line, [from, from + (foot[1]?.length ?? 0)]),
      ...lines.slice(at + 1),
    ];
  }
  return lines;
}

const LONGEST_FOOT = 60;
const FOOT_BEHIND_TEXT =
  /(?<=[。！] ?)(?![ 。请各由向将报])([\u4e00-\u9fff（）]{4,30}(?:[局委部厅办处会府院校组司]|公司|中心|指挥部)) ?(?:20\d\d|二[〇零○][一二三四五六七八九〇零○]{2}) ?年[\d一二三四五六七八九十 ]{1,4}月[\d一二三四五六七八九十 ]{1,5}日 ?$/;

/** Where new lines begin; before numbers only if two of one kind follow one another. */
function breaksOf(text: string): number[] {
  const shadow = shadowOf(text);
  const starts = [0, ...[...text.matchAll(ITEM_BEHIND_END)].map((match) => match.index + match[0].length)];
  if (holdsSections(text)) starts.push(...numbersInOrder(shadow));
  const items: { at: number; marker: Marker }[] = [];
  for (const at of [...new Set(starts)].sort((a, b) => a - b)) {
    const marker = markerAt(shadow, at);
    if (marker !== null) items.push({ at, marker });
  }
  const titles = [
    ...shadow.matchAll(BRACKETED_TITLE),
    ...shadow.matchAll(TITLE_OF_ITEMS),
    ...shadow.matchAll(TITLE_AT_END),
    ...shadow.matchAll(FOOT_WITHIN),
  ];
  const breaks = titles.flatMap((title) => [title.index, title.index + title[0].length]);
  if (shadow.includes('第二阶段')) breaks.push(...[...shadow.matchAll(NEXT_STAGE)].map(({ index }) => index));
  const [first] = items;
  if (areInOrder(items.map((item) => item.marker)))
    breaks.push(...items.flatMap(({ at, marker }) => [at, ...titleEnd(shadow, at + marker.length)]));
  else if (first?.at === 0 && OPENS_WITH_SECTION.test(text))
    breaks.push(...sectionTitleEnd(shadow, first.marker.length));
  return [...new Set(breaks)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}

/** True where a number has the one before it, of the same kind, ahead of it, or 「三、」 is followed by its 「（一）」. */
function areInOrder(markers: readonly Marker[]): boolean {
  const seen = new Set<string>();
  return markers.some(({ style, number }, i) => {
    seen.add(`${style} ${String(number)}`);
    return (
      seen.has(`${style} ${String(number - 1)}`) ||
      (style === 'han-bracket' && number === 1 && markers[i - 1]?.style === 'han')
    );
  });
}

function partsOf(line: TextLine, breaks: readonly number[]): TextLine[] {
  const starts = [0, ...breaks];
  return starts
    .map((start, i) => ({ ...line, text: line.text.slice(start, starts[i + 1] ?? line.text.length).trim() }))
    .filter((part) => part.text !== '');
}
