import {
  FIELDS_IN_LINE,
  FOOT_LINES,
  MENU_LINE,
  RESIDUE_LINES,
  RESIDUE_WORDS,
} from '../../lexicon/residue.js';
import { plainEndingAt } from '../../extract/owners/bodyEndings.js';
import { AnyPattern } from '../../extract/anyPattern.js';
import { PatternAt } from '../../extract/patternAt.js';
import { markerAt } from '../markers.js';

/** What a line of the front or foot of a notice looks like on its own. */
export type LineLook =
  'residue' | 'number' | 'date' | 'foot' | 'recipients' | 'titleLike' | 'nameOnly' | 'prose';

export const DOCUMENT_NUMBER =
  /[\u4e00-\u9fffA-Za-z（）*×]{1,20}[〔[【（(]\s?(?:(?:19|20)(?:\d\d|[*xX×]{2})|二[〇零○][一二三四五六七八九〇零○]{2})\s?[〕\]】）)]\s?第?\s?[\d*xX×]{1,5}(?:[-－]\d{1,2})?\s?号/;
const NUMBER_LINE = new RegExp(
  `^(?:(?:文号|发文字号|编号)[:：]|(?:等级|密级|缓急程度?)[:：][\\u4e00-\\u9fff]{2})?${DOCUMENT_NUMBER.source}(?:文件|签发人?[:：].{2,12}|(?:等级|密级|缓急程度?)[:：][\\u4e00-\\u9fff]{2}|[\\u4e00-\\u9fff]{4,24}[局委部厅办府室])?$`,
);
/**
 * Minutes and announcements that are only counted: 「〔2024〕9号」, 「2024年第9号」, 「第9号」; and what is filled in or ends
 * otherwise than it should: 「某民发〔2024〕号」, 「某民发〔2024〕15」.
 */
export const BARE_NUMBER =
  /^(?:[〔[【（(](?:19|20)\d\d[〕\]】）)]\s?第?\d{1,4}号|（?(?:(?:19|20)\d\d年)?第\d{1,4}号）?|[\u4e00-\u9fff]{2,14}[〔[【](?:19|20)\d\d[〕\]】](?:号|\d{1,4}))$/;
const NUMBER_SIGNS = /号|[〕\]】]\d{1,4}$/;
const DATE =
  '(?:\\d{4}|[一二][〇零○Oo0一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|元)月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?';
const DATE_LINE = new PatternAt(
  new RegExp(
    `[（[【]?(${DATE}|[\\d*xX×〇○]{2,4}年[\\d*xX×一二三四五六七八九十]{1,3}月[\\d*xX×一二三四五六七八九十]{1,3}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})(?:印发|\\s?\\d{1,2}[:：时]\\d\\d分?(?:[:：]\\d\\d)?(?:\\s{0,8}[\\u4e00-\\u9fff]{2,6})?)?[）\\]】]?$`,
  ),
);
/** A line that holds a day and nothing else. */
export const isDateLine = (line: string): boolean => DATE_LINE.testAt(line, 0);
const FOOT_LINE = new PatternAt(FOOT_LINES);

export const TITLE_END =
  /(?:通知|通告|公告|方案|意见|办法|讲话|讲话稿|致辞|发言|总结|报告|要点|计划|规划|纪要|通报|决定|规定|细则|函|批复|汇报|预案|行动|清单|安排|措施|制度|指引|指南|任务|提纲|请示|工作|倡议书|(?:督办|督查|交办|转办|通知|提示|任务)单|专报|[周旬月季年]报|(?<=[长局府委部])令|责任书|(?:责任|任务|职责|工作)分工|打算|情况|思路|建议|决议|通知书|决议|条例|分解表|分工表|一览表|(?:任务|责任|安排|计划|进度|推进|时间)表|月历|(?:任务|责任|工作|目标)分解|标准|规范|材料|提醒|提示|须知|公约|守则|说明|一封信|公开信|告知书|纲要|答复|公示|启事|倡议|职责|主持词|主持稿)(?:(?:（[^）]{1,24}）){1,2}|范文|模板)?$/;

/** 「…工作方案1」, 「…工作方案五」: which of several samples of a page it is. */
const COUNT_BEHIND =
  /(?<=(?:方案|计划|总结|要点|制度|预案|报告|讲话稿?|通知)[（）]{0,2})\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/;

const FIGURES = '0123456789一二三四五六七八九十';
/** A title without the number of a sample. */
export const withoutCount = (words: string): string =>
  FIGURES.includes(words.slice(-1)) ? words.replace(COUNT_BEHIND, '') : words;

/** 「（印）」 or 「印发」 behind the name of the body that signs. */
export const SEAL = /（(?:印|章|印章|公章|盖章)）$|印发$/;

/** A web page that shows its title and its date as a list. */
const DASHES = '-•·';
export const LIST_DASH = /^[-•·]\s?(?=[\u4e00-\u9fff]|\d{4}[-年])/;

/** 「主送：」 */
export const MAIN_RECIPIENTS = new PatternAt(/主送(?:机关|单位)?：(?=[^。；]{2,280}$)/);

const RESIDUE = PatternAt.oneOf(RESIDUE_LINES);
const RESIDUE_WITHIN = new AnyPattern(RESIDUE_WORDS);

const isResidue = (compact: string): boolean => RESIDUE.testAt(compact, 0) || RESIDUE_WITHIN.testIn(compact);

export function lookOf(shadow: string): LineLook {
  const unblanked = shadow.includes(' ') ? shadow.replace(/ /g, '') : shadow;
  const compact = DASHES.includes(unblanked.charAt(0)) ? unblanked.replace(LIST_DASH, '') : unblanked;
  if (compact.length > 400) return 'prose';
  if (compact.length <= 120 && (isResidue(compact) || (shadow.includes(' ') && MENU_LINE.test(shadow))))
    return 'residue';
  if (hasSeveralFields(compact)) return 'residue';
  if (NUMBER_SIGNS.test(compact) && (NUMBER_LINE.test(compact) || BARE_NUMBER.test(compact))) return 'number';
  if (isDateLine(compact)) return 'date';
  if (FOOT_LINE.testAt(compact, 0)) return 'foot';
  if (compact.endsWith('：') && compact.length <= 300 && isAddress(compact)) return 'recipients';
  if (MAIN_RECIPIENTS.testAt(compact, 0) && compact.length <= 300) return 'recipients';
  if ((compact.length > 80 || compact.endsWith('：')) && WHOLE_TITLE.test(compact)) return 'titleLike';
  if (compact.length > 80 || compact.includes('。') || '；！？：，'.includes(compact.slice(-1)))
    return 'prose';
  if (markerAt(compact) !== null) return 'prose';
  if (breaksOff(compact)) return 'prose';
  if (FIELD_OF_FORM.testAt(compact, 0)) return 'prose';
  if (
    /关于|^印发|(?:主持|组织|隆重)?召开.{2,40}(?<!机|学|社|协|商|工|委|员)会议?$/.test(compact) ||
    TITLE_END.test(withoutCount(compact))
  )
    return 'titleLike';
  if (compact.length <= 40 && !/[：、]/.test(compact) && isSigner(compact) && !/[，。；]/.test(compact))
    return 'nameOnly';
  return 'prose';
}

/** 「督办事项：关于南湖排水不畅问题」 */
const FIELD_OF_FORM = new PatternAt(/(?:督办|督查|交办|转办|办理|承办)(?:事项|内容|单位|部门|时限)：/);

/** Of many bodies, or of a long plan; or with a colon behind it, since an address follows: 「关于…的通告：」. */
const WHOLE_TITLE =
  /^(?=.{80,200}$)[^，。；！？：]{4,120}(?:关于|印发|转发)[^，。；！？：]{4,120}的(?:通知|通告|公告|意见)$|^(?:[\u4e00-\u9fff]{2,20})?关于[^，。；！？：]{6,60}的(?:通知|通告|公告)：$/;

/** 「假期将至，为落实《市教育局关于做好2024」: the first line of a text set at a fixed width. */
function breaksOff(compact: string): boolean {
  const quoted = compact.lastIndexOf('《');
  return quoted > compact.lastIndexOf('》') && compact.lastIndexOf('，', quoted) >= 0;
}

/** A line closes with what the names of bodies that sign end in. */
export const isSigner = (words: string): boolean => SIGNER.test(words.replace(SEAL, ''));

const SIGNER =
  /[局委部厅办处会府院校心社组司团室站所队馆行科股厂]$|公司$|(?:专班|集团|基地|联盟|[园景]区|煤矿)$|[中大小]学$|[一二三四五六七八九十]中$|幼儿园$/;

/** 「索引号 … 发文机关 … 成文日期 … 发文字号 …」, 「成文日期 … 发布日期 …」 */
function hasSeveralFields(compact: string): boolean {
  const opens = FIELD_FIRST.testAt(compact, 0);
  if (!(opens || compact.length >= 30) || compact.includes('。')) return false;
  return (compact.match(FIELDS_IN_LINE)?.length ?? 0) >= (opens ? 2 : 4);
}

/** A row of such a table: 「公开目录｜儿童福利｜发布日期｜2022-12-01」. */
export const isRowOfFields = (shadow: string): boolean =>
  shadow.split('\t').some((cell, i) => i % 2 === 0 && FIELD_CELL.test(cell));

const FIELD_CELL =
  /^(?:索引号|信息索引|主题分类|体裁分类|组配分类|公开目录|公开[方形]式|公开(?:日期|时限|范围|属性)|发[布文](?:机[构关]|字号|单位)|成文日期|发[布文]日期|发布时间|生成日期|文号|有效性|公文时效|效力状态|浏览(?:量|次数))[:：]?$/;

const FIELD_FIRST = new PatternAt(
  /责任部门|公开责任部门|所属分类|索引号|索取号|主题分类|成文日期|发[布文](?:机[构关]|日期|字号|单位)|生成日期|公开日期|文号文件分类/,
);

/** 「各镇人民政府，各直属小学：」: the line closes with what bodies or people are called, and leads in to nothing. */
export function isAddress(written: string): boolean {
  const compact = withoutShortName(written);
  return (
    LEADS_IN_TO_NOTHING.test(compact) &&
    (ADDRESSED.test(compact) || plainEndingAt(compact, 0, compact.length - 1) === true)
  );
}

/** 「各中小学（以下统称学校）：」 */
export const withoutShortName = (words: string): string =>
  words.includes('以下') ? words.replace(/[（(]以下[统简合]称[^（）()]{1,12}[）)]/g, '') : words;

const LEADS_IN_TO_NOTHING =
  /^(?!.{0,60}(?:如下|以下|通知|现将|为了|根据|按照|同志们|要求|做好|一是|问题|情况))[^。；]{1,280}：$/;
/** Endings that name nobody elsewhere in a text. */
const ADDRESSED =
  /(?:[局委部厅办处所院校园站会府司组室科队村镇乡街道区县市省联]|银行|乡镇|学校|）|各位.{0,8}|同志|集团|组织|教工|职工|支部|总支|车间|班组|工区|分厂|工厂|[厂矿]|年级|年段|班级|老师|同学|商会|店铺|门店|商铺|大学|媒体|[小中]学|馆|办局|居民|朋友|主体|各方|主席|个人|人员|市民|村民)们?：$/;
