import { CharacterSet } from '../../lexicon/characterSet.js';
import { PatternAt } from '../patternAt.js';

/** The words that name what a figure measures: those before it, back to the mark or verb that opens them. */
export interface Metric {
  words: string;
  /** Position of the words in the text. */
  index: number;
}

const REACH = 28;
const MARKS = new CharacterSet('，。；：、（）“”《》');
/** Words after which the metric begins. */
const OPENERS = new PatternAt(
  /^.*(?:确保|力争|争取|实现|做到|达到|保持|开展|组织|举办|召开|完成|建成|打造|培育|创建|落实|参加|参与|安排|进行|实施|必须|应当|每年度?|每月|每季度?|每周|每半年|全年|年度内|[月日号底]前|季度末)(?=[^率度比])/,
);
const BODY = new PatternAt(
  /(?:各[^要应须]{1,6}|[^要应须]{1,10}(?:局|委|办|部门|单位|机构|乡镇|街道|县区))(?:要|应|须|将)/,
);
const LEAD = new PatternAt(
  /(?:每[个家户村名人张处所]?(?:机构|乡镇|街道|社区|村|单位|县区|学校|企业)?|各(?:乡镇|街道|县区|机构|单位|部门|社区|村))/,
);
const PARTICLES = new PatternAt(/[要应须将对把使由到的]{1,3}/);
/** In this order each is cut off the front. */
const LEADS = [OPENERS, BODY, LEAD, PARTICLES];
const TRAILING =
  /(?:均|都|要|应|须|必须|应当|全部|动态|分别|总体|整体|总数|同比|环比|较上年|比上年|力争|确保|数量|每[天日周月年]|每季度|每半年|全年|今后|各|基本|(?:\d{4}年)?\d{1,2}月(?:底|\d{1,2}日)前|的){1,3}$/;

/**
 * The metric that ends at `end`, without adverbs and modals around it; empty words where there is none.
 * @param stops further characters that open it, besides marks and blanks
 */
export function metricBefore(text: string, end: number, stops = ''): Metric {
  let index = end;
  const limit = Math.max(0, end - REACH);
  while (index > limit && !opensMetric(text, index - 1, stops)) index--;
  let words = text.slice(index, end);
  for (const lead of LEADS) {
    const cut = lead.execAt(words, 0)?.[0].length ?? 0;
    words = words.slice(cut);
    index += cut;
  }
  return { words: words.replace(TRAILING, ''), index };
}

const opensMetric = (text: string, at: number, stops: string): boolean =>
  MARKS.isAt(text, at) || stops.includes(text.charAt(at)) || text.charAt(at).trim() === '';

/** The clause that a position stands in, from its opening mark on; commas of a list do not end it. */
export function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 60), end);
  return before.slice(Math.max(...['，', '。', '；', '：'].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** The noun that a figure counts, behind it: 「5个示范点」, 「1次面向全体员工的安全培训」. */
export function nounBehind(text: string, from: number): string {
  const phrase = COUNTED.exec(text.slice(from, from + 48))?.[0] ?? '';
  return NOUN.exec(phrase.slice(phrase.lastIndexOf('的') + 1))?.[0] ?? '';
}

const COUNTED = /^[\u4e00-\u9fff“”]+?(?=[，。；、：（）]|$|并|且)/;
const NOUN = /^[\u4e00-\u9fff]{2,14}?(?=[“”]|$|的|和|及|进行|开展)/;
