import type { TextLine } from '../textDocument.js';
import { markerAt, type Marker } from './markers.js';
import { isAddress, lookOf } from './frontMatter/lines.js';
import { shadowOf } from './shadow.js';

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

const SHORTEST = 40;
/** A number right behind the end of a sentence or behind a blank. */
const ITEM_BEHIND_END =
  /(?:[。．！] ?|(?<=[\u4e00-\u9fff])\.(?=\d{1,2}、)| |[：:](?=[（(]一[）)][^，。；：]{2,12}阶段))(?=[（(〔【]?[一二三四五六七八九十]{1,3}[）)〕】、.．]|\d{1,2}(?:[、.．](?!\d)|、(?=\d{1,2}月|\d{4}年)))/g;

/** 「…。【活动对象】各科室 【实施步骤】」 */
const BRACKETED_TITLE = /(?<=^|[。；！ ])【[\u4e00-\u9fff]{2,12}】/g;

/** 「…。值班室职责1、」: what the items behind it are called. */
const TITLE_OF_ITEMS =
  /(?<=^|[。！] ?)[\u4e00-\u9fff]{2,14}(?:职责|制度|负责制|要求|措施|任务|内容)(?=1[、.．])/g;

/** 「第一阶段（3月）：自查，第二阶段（4月）：抽查」: stages in a row, each with its days or its name. */
const NEXT_STAGE = /(?<=[^第]{4}[，；。] ?)第[二三四五六]阶段(?=（[^（）]{2,30}(?:）|：)|：)/g;

/** 「…，制定本制度。 一、督办任务」: the first title at the end of the line above its items. */
const TITLE_AT_END = /(?<=。) *(?=一、[\u4e00-\u9fff]{2,12}$)/g;

const mayRunTogether = (line: TextLine): boolean =>
  line.kind === 'paragraph' &&
  line.text.length >= SHORTEST &&
  (line.text.search(ITEM_BEHIND_END) >= 0 || line.text.includes('】') || line.text.includes('第二阶段'));

/** The lines that the head of a notice may stand in. */
const HEAD_LINES = 8;

/** 「各县教育局： 根据…」, 「1、东川镇清淤工作方案根据…」: the address or the title with its text right behind it. */
function withHeadsParted(lines: readonly TextLine[]): readonly TextLine[] {
  const at = lines.slice(0, HEAD_LINES).findIndex((line, i) => headOf(line, i) !== null);
  const line = at < 0 ? undefined : lines[at];
  const head = line === undefined ? null : headOf(line, at);
  if (line === undefined || head === null) return lines;
  const texts = [line.text.slice(head.start, head.end), line.text.slice(head.end)].map((text) => text.trim());
  return [...lines.slice(0, at), ...texts.map((text) => ({ ...line, text })), ...lines.slice(at + 1)];
}

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

function headOf({ kind, text }: TextLine, index: number): { start: number; end: number } | null {
  if (kind !== 'paragraph' || text.length < SHORTEST || !(text.includes('各') || text.startsWith(COUNT)))
    return null;
  const shadow = shadowOf(text.slice(0, LONGEST_HEAD));
  const found = ADDRESS_AND_TEXT.exec(shadow);
  const address = found?.[1] ?? found?.[2];
  if (address !== undefined && isAddress(address.replace(/ /g, ''))) return { start: 0, end: address.length };
  const title = index > 0 || text.length < LONGEST_HEAD ? undefined : COUNTED_TITLE.exec(shadow)?.[1];
  return title === undefined ? null : { start: COUNT.length, end: COUNT.length + title.length };
}

const LONGEST_HEAD = 200;
/** Where several are addressed any text may stand behind them. */
const ADDRESS_AND_TEXT =
  /^(\s*各[^。；：]{1,60}[，、][^。；：]{1,120}：)\s*(?=\S{12})|^(\s*[\u4e00-\u9fff]{0,4}各[^。；：]{1,80}：)\s*(?=为|根据|按照|现将|近[期日来]|当前|目前|随着|接|经|自|今年|\d{4}年|[^。]{0,120}(?:通知|如下|放假))/;
/** Pages that count the pieces into which they cut a text. */
const COUNT = '1、';
const COUNTED_TITLE = /^1、([^，。；：]{6,40}?(?:方案|意见|通知|计划|要点))(?=为|根据|按照|各)/;

/** Where new lines begin; before numbers only if two of one kind follow one another. */
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
  const titles = [
    ...shadow.matchAll(BRACKETED_TITLE),
    ...shadow.matchAll(TITLE_OF_ITEMS),
    ...shadow.matchAll(TITLE_AT_END),
  ];
  const breaks = titles.flatMap((title) => [title.index, title.index + title[0].length]);
  if (shadow.includes('第二阶段')) breaks.push(...[...shadow.matchAll(NEXT_STAGE)].map(({ index }) => index));
  if (areInOrder(items.map((item) => item.marker)))
    breaks.push(
      ...titleOfAll(shadow),
      ...items.flatMap(({ at, marker }) => [at, ...titleEnd(shadow, at + marker.length)]),
    );
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

/** 「五、相关要求 各县要…」: the blank behind a title is a lost line break too. */
const TITLE_AND_BLANK = /[^，。；：！、（ ]{2,16}(?:（[^）]{1,30}）)? (?=\S)/y;
/** 「二、组织领导镇成立…」: what sections are called, and words that no title goes on with. */
const SECTION =
  '(?:指导思想|总体(?:要求|思路|目标)|(?:工作|总体|主要)?目标(?:任务)?|(?:工作|主要|重点|目标)任务|组织(?:领导|机构|实施|保障)|(?:工作|方法|实施|整治|活动)步骤|(?:工作|具体|有关|相关)(?:要求|规定|措施|安排)|(?:保障|主要)措施|职责分工|(?:检查|整治|排查|活动|宣传)(?:范围|内容|时间|对象|重点|方式))';
const TITLE_AND_TEXT = new RegExp(
  `${SECTION}(?:(?:及|和|与|、)${SECTION})?(?=[以为对在从由]|[\\dxX一]|各[^，。；]{1,20}要|此次|本次|全[县市区镇乡省校]|通过|成立|[镇县市区乡](?:成立|政府|要)|根据|按照|坚持|紧紧)`,
  'y',
);

function titleEnd(shadow: string, from: number): number[] {
  for (const title of [TITLE_AND_BLANK, TITLE_AND_TEXT]) {
    title.lastIndex = from;
    if (title.test(shadow)) return [title.lastIndex];
  }
  return [];
}

/** 「××县秸秆禁烧工作方案为认真做好…」: the title of the whole, with its text behind it. */
const TITLE_OF_ALL =
  /^(?:第\d+页共\d+页)?[^，。；：]{4,40}?(?:方案|意见|通知|计划|要点)(?=为(?:认真|切实|进一步|了|深入|贯彻|确保|做好|加强|扎实)|根据|按照)/;

/** The first page's foot, where the text was copied together with it. */
const PAGE_COUNT = /^第\d+页共\d+页/;

const titleOfAll = (shadow: string): number[] => {
  const title = TITLE_OF_ALL.exec(shadow.slice(0, 80))?.[0];
  return title === undefined ? [] : [PAGE_COUNT.exec(title)?.[0].length ?? 0, title.length];
};

function partsOf(line: TextLine, breaks: readonly number[]): TextLine[] {
  const starts = [0, ...breaks];
  return starts
    .map((start, i) => ({ ...line, text: line.text.slice(start, starts[i + 1] ?? line.text.length).trim() }))
    .filter((part) => part.text !== '');
}
