import { opensWithAction } from '../extract/actionWords.js';
import { PatternAt } from '../extract/patternAt.js';
import { ACTION_VERBS } from '../lexicon/actionVerbs.js';
import { datedStepEnd, isPeriod, isStageBehindDates, timeAloneEnd } from './datedSteps.js';
import type { Marker } from './markers.js';
import { splitSentences } from './sentences.js';
import { withoutMarksBehind, withoutParentheses } from './titleWords.js';

export interface Heading {
  /** End of the heading in the paragraph; the words behind it are the text of the item. */
  end: number;
  /** For unnumbered headings: 1 on top; `step` right below the section on schedule; `bare` where nothing tells. */
  level: number | 'step' | 'bare';
}

/** The paragraph below: the one on which it depends whether a line is a heading. */
export interface NextParagraph {
  marker: Marker | null;
  /** In characters. */
  length: number;
  /** True for a short line of nothing but words. */
  isBareLine: boolean;
}

const LONGEST_TITLE = 42;
const LONGEST_FIRST_SENTENCE = 36;
/** What stands behind a blank is a sentence, and no other column, from here on. */
const SHORTEST_TEXT = 10;
/** What a heading does not have: a date outside parentheses, a body that is told something, an address, a count. */
const NO_HEADING =
  /[\d一二三四五六七八九十]月|[\d十]日|\d%|每(?:年|月|周|日|天|季|晚|早|班)(?![^，。；]{0,8}(?:制度|机制)$)|不得|严禁|禁止|不准|(?:各|全体)[^，。；]{0,20}(?:要|应|须|必须|务必|负责)|^[^，。；]{1,20}(?:[局委部厅办科处室院站所司心校]|部门|单位|机构)(?:会同|：?负责(?!制|任|人)|牵头|组织|实行|停止|暂停|每|按|要|应|须|将)|^[^，。；、]{2,14}(?:必须(?!”)|应当|(?<![响反适相供对感效呼顺回理])应(?![急对用届变激聘建收检尽付邀享得纳])|须(?![知”]))|.(?:都|均|一律)(?:要|应|须|必须)|^(?:一旦|遇有|如遇|如有|如发生|若)|^(?:立即|马上)(?:向|报|上报|将|把|停止|拨打|通知)|^请|请于|[需须应]由|由[^，。；]{2,24}(?:带领|带队|进行|组织|实施|承担)|^向[^，。；]{2,40}(?:颁发|通报|报告|提交|发放)|、[^，。；]{2,20}(?:共同)?组成的|联系人|电话|[？]/;
const TITLE_VERB_STOP = /(?:如下|以下)(?:几[项点个]|工作|要求|事项|措施|内容)?[：。]?$/;

/**
 * The heading at the front of a paragraph, or null where the paragraph is text from its first word. A number is
 * followed by a heading where more text follows in the item; where the item is one sentence alone it is no heading.
 * @param onSchedule the section lays out what is done when
 */
export function headingOf(
  shadow: string,
  marker: Marker | null,
  next: NextParagraph | null,
  styled: number | undefined,
  onSchedule: boolean,
): Heading | null {
  const from = marker?.length ?? 0;
  const rest = shadow.length - from;
  if (rest === 0) return { end: shadow.length, level: 1 };
  const step = marker?.style === 'stage' ? 0 : datedStepEnd(shadow, from, onSchedule);
  if (step > 0) return { end: step, level: marker === null && onSchedule ? 'step' : 2 };
  const time = onSchedule ? timeAloneEnd(shadow, from) : 0;
  if (time > 0) return { end: time, level: 'step' };
  if (marker === null) return unnumbered(shadow, next, styled);
  if (marker.style === 'stage') return { end: stageTitle(shadow, from), level: 1 };
  if (isScored(shadow, marker) && !hasItemsBelow(marker, next)) return null;
  const bareLine = rest <= LONGEST_TITLE && !/[。；，！]/.test(shadow.slice(from));
  const colon =
    bareLine && wholeLineIsHeading(bare(shadow.slice(from)), '', marker, next) ? 0 : colonTitle(shadow, from);
  if (colon > 0) return { end: colon, level: 1 };
  const sentences = splitSentences(shadow, from, Math.min(shadow.length, from + 140));
  const first = sentences[0];
  if (first === undefined) return { end: shadow.length, level: 1 };
  const words = bare(shadow.slice(first.start, first.end));
  const alone = first.end >= shadow.length;
  const gap = gapTitle(shadow, from);
  if (gap > 0 && (!alone || shadow.length - gap >= SHORTEST_TEXT)) return { end: gap, level: 1 };
  if (alone)
    return wholeLineIsHeading(words, first.mark, marker, next) ? { end: shadow.length, level: 1 } : null;
  if (first.mark === '；' || first.mark === '？') return null;
  const longest = LISTED_BELOW.testAt(shadow, first.end) ? LONGEST_ABOVE_LIST : LONGEST_FIRST_SENTENCE;
  if (words.length > longest || NO_HEADING.test(words) || saysMuch(words)) return null;
  return { end: first.end, level: 1 };
}

/** 「（三）聚焦…现代化，深化…治理。一是…」: what is listed at once behind it is all that there is to do. */
const LISTED_BELOW = new PatternAt(/\s?(?:一是|一要|首先，)/);
const LONGEST_ABOVE_LIST = 50;

/** 「2.指导各村管护渠道（5分）」, 「2.按时巡渠，得5分」 in a list of what points are given for. */
const SCORED = /(?:（\d{1,3}分(?:，[^（）]{1,36})?）|，得\d{1,2}(?:\.\d)?分)[。；.]?$/;
const LONGEST_SCORE = 46;
const isScored = (shadow: string, marker: Marker): boolean =>
  marker.style !== 'han' && SCORED.test(shadow.slice(-LONGEST_SCORE));
const hasItemsBelow = (marker: Marker, next: NextParagraph | null): boolean =>
  next !== null && next.marker !== null && isDeeper(next.marker, marker);

const LONGEST_PART = 10;
const ACTIONS = new Set(ACTION_VERBS);
/** 「推行…，评估结果书面告知街道」: the parts of a title each open with a verb or with 以; those of an order need not. */
const saysMuch = (words: string): boolean => {
  const parts = words.split('，');
  return (
    parts.length > 1 &&
    parts.some(
      (part) =>
        part.length > LONGEST_PART &&
        !/^(?:务必|必须|要|切实)?[以为]/.test(part) &&
        (!ACTIONS.has(part.slice(0, 2)) || HANDLED.test(part)),
    )
  );
};

/** 「教育住户将车辆停放到划定区域」: no title says what is done with what. */
const HANDLED = /.(?:将|把(?![握关好牢住脉控手]))[^，]{2,20}[到至在入为]/;

const bare = (words: string): string => withoutMarksBehind(withoutParentheses(words), '。；！');

function wholeLineIsHeading(
  words: string,
  mark: string,
  marker: Marker,
  next: NextParagraph | null,
): boolean {
  if (next === null) return mark === '' && words.length <= 16 && marker.style !== 'arabic';
  if (/：$/.test(words)) return words.length <= LONGEST_TITLE || TITLE_VERB_STOP.test(words);
  if (words.length > LONGEST_TITLE || (mark !== '' && words.length > 20 && /^(?:对|将|把|由)/.test(words)))
    return false;
  const followed = next.marker === null || isDeeper(next.marker, marker);
  if (mark === '')
    return followed || marker.style === 'han' || marker.style === 'part' || marker.style === 'chapter';
  return followed && !NO_HEADING.test(words) && !saysMuch(words) && !COUNTS.test(words);
}

/** 「建立留样制度，每餐留样不少于125克。」: a title counts nothing. */
const COUNTS =
  /不[少低多超][于过]\d|\d(?:余|多)?(?:个|名|家|次|户|克|小时|天|万|元|公里|张|套|处|人)(?:以[上内]|$|，)/;

const DEPTHS = [
  'part',
  'chapter',
  'han',
  'han-bracket',
  'article',
  'stage',
  'arabic',
  'decimal',
  'arabic-bracket',
  'circled',
  'latin',
  'ordinal',
  'bullet',
];

function isDeeper(next: Marker, marker: Marker): boolean {
  if (next.style === marker.style) return next.style === 'decimal' && next.depth > marker.depth;
  return next.number <= 1 || DEPTHS.indexOf(next.style) > DEPTHS.indexOf(marker.style);
}

/** 「第一阶段：动员部署（3月）。」: the name and the dates, but not the text that may follow at once. */
function stageTitle(shadow: string, from: number): number {
  if (isStageBehindDates(shadow.slice(from))) return shadow.length;
  const step = datedStepEnd(shadow, from, true);
  if (step > 0) return step;
  const named = NAME_WITH_TIME.exec(shadow.slice(from, from + 70));
  if (named !== null) return from + named[0].length;
  const dates = /^（[^）]{2,40}）[：:。]?/.exec(shadow.slice(from, from + 50));
  const start = from + (dates?.[0].length ?? 0);
  const name =
    /^(?!各)[^，。；：（]{2,16}(?:（[^）]{0,40}[\d月季年旬][^）]{0,40}）)?(?:[。：]|(?<=阶段)[；，])?/.exec(
      shadow.slice(start, start + 70),
    );
  if (name === null) return start;
  const end = start + name[0].length;
  return /[。：）；，]$/.test(name[0]) || end === shadow.length ? end : start;
}

/** 「第一阶段（动员部署）时间：3月1日至10日。」 */
const NAME_WITH_TIME =
  /^（[^（）]{2,24}）[，：]?(?:时间|期限)(?:为|是|：|从|自|于)?(?=[^。；]{0,12}[月旬])[^，。；：（]{3,40}[。；，]/;

/** 「9：30」 is a time of day. */
const isFigure = (character: string): boolean => character >= '0' && character <= '9';

/** 「1.加强领导：各单位要…」: a short title before a colon. */
function colonTitle(shadow: string, from: number): number {
  const at = shadow.indexOf('：', from);
  if (at < 0 || at - from > 20 || at - from < 2 || at === shadow.length - 1) return 0;
  if (isFigure(shadow.charAt(at - 1)) && isFigure(shadow.charAt(at + 1))) return 0;
  const words = shadow.slice(from, at);
  if (PAIRS.test(words)) return at + 1;
  if (
    /[，。；（]|要|如下|以下|包括|做到|注明$|写明$|标明$|载明$|列明$|^请|单位$|人$|电话|时间$|时限$|地址|部门$|目标$|是/.test(
      words,
    )
  )
    return 0;
  return at + 1;
}

/** 「明确责任，精准施策」, 「责任要压实」: what reads like a title whatever it holds. */
const PAIRS =
  /^(?:[\u4e00-\u9fff]{4}(?:，[\u4e00-\u9fff]{4}){1,2}|(?!各)[\u4e00-\u9fff]{2,4}要[\u4e00-\u9fff]{2})$/;

/** 「（一）提高认识  各单位要…」: a title set off by blanks. */
function gapTitle(shadow: string, from: number): number {
  const at = shadow.indexOf('  ', from);
  if (at < 0 || at - from > 30 || at - from < 2) return 0;
  return /[，。；：]/.test(shadow.slice(from, at)) ? 0 : at + 2;
}

/** A short line of nothing but words, above a longer paragraph. */
const BARE_LINE =
  /^(?!各|请|附)(?:[\u4e00-\u9fff“”、]{4,18}|[\u4e00-\u9fff]{4}(?:，[\u4e00-\u9fff]{4}){1,2})$/;
/** A longer one, which orders something, above text that is longer still. */
const LONG_BARE_LINE = /^(?!各|请|附)[\u4e00-\u9fff“”、]{19,28}$/;
/** A line that is a heading wherever 1. follows it. */
export const isBareLine = (shadow: string): boolean => BARE_LINE.test(shadow);
/** 「后勤保障部：」 above 1.: what the items below it are about is told of this body. */
const BODY_ABOVE_ITEMS =
  /^(?!各|.*(?:如下|以下|要求|包括|做到|事项))[\u4e00-\u9fff（）、]{2,18}[局委部厅办处科股院校园站所室社队组团会司员人长位构业门府心馆区县市镇乡道村]：$/;
export const isBodyAboveItems = (shadow: string): boolean =>
  shadow.endsWith('：') && BODY_ABOVE_ITEMS.test(shadow);
/** 「县委宣传部：」 alone on its line: what stands below is its duty. */
const BODY_ABOVE_TEXT =
  /^(?!各|全|牵头|责任|配合|参与|报送|联系|主办|承办|协办|负责|[报抄发分]送|主送|监督)[\u4e00-\u9fff（）、]{2,18}(?:[局委部厅办院会站所联]|办公室|中心|公司|大队|支队|银行|团委)：$/;
const UNNUMBERED_WORDS =
  /^(?:[\u4e00-\u9fff]{0,6}(?:目标|任务|要求|原则|思想|步骤|安排|措施|保障|领导|范围|内容|重点|时间|意义|背景|职责|分工|方法|阶段|情况|成效|问题|打算|计划|机制|方式|思路))(?:及[\u4e00-\u9fff]{2,6})?$/;

/** 「本周工作：」, 「下月工作计划：」 in a report that is written every week or month. */
const WORK_OF_PERIOD =
  /^[本上下]一?(?:周|旬|月|季度|阶段|年度?)(?:主要|重点)?(?:工作|任务)?(?:开展|完成|进展)?(?:情况|计划|安排|打算|要点|重点)?：$/;

function unnumbered(shadow: string, next: NextParagraph | null, styled: number | undefined): Heading | null {
  if (next === null || shadow.length > 40) return null;
  if (/^【[\u4e00-\u9fff]{2,12}】$/.test(shadow)) return { end: shadow.length, level: 1 };
  if (next.marker?.number === 1 && isBodyAboveItems(shadow)) return { end: shadow.length, level: 2 };
  if (next.marker === null && BODY_ABOVE_TEXT.test(shadow)) return { end: shadow.length, level: 2 };
  if (next.marker?.number === 1 && WORK_OF_PERIOD.test(shadow)) return { end: shadow.length, level: 1 };
  if (isPeriod(shadow)) return { end: shadow.length, level: 'bare' };
  if (/[。；！？，：]$/.test(shadow)) return null;
  if (next.marker?.number === 1 && shadow.length <= 18 && BARE_LINE.test(shadow))
    return { end: shadow.length, level: 1 };
  if (styled !== undefined) return { end: shadow.length, level: styled };
  if (
    (shadow.length <= 18 && (next.length > 24 || next.isBareLine) && BARE_LINE.test(shadow)) ||
    (next.length > 60 && LONG_BARE_LINE.test(shadow) && opensWithAction(shadow, 0))
  )
    return { end: shadow.length, level: 'bare' };
  return UNNUMBERED_WORDS.test(shadow) ? { end: shadow.length, level: 1 } : null;
}
