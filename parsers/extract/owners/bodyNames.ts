import { CLASS_NOUNS } from '../../lexicon/bodies.js';
import { characterBits } from '../../lexicon/characterBits.js';
import { AnyPattern } from '../anyPattern.js';
import { PatternAt } from '../patternAt.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import {
  isModalAt,
  LAST_CHARACTERS,
  markedPredicateAt,
  plainPredicateAt,
  predicateAt,
} from './bodyEndings.js';
import { opensWithAction } from '../actionWords.js';
import { branchGoesOn, isBareBranch, isBranch, levelBranchAt, takesPart } from './branches.js';
import { eachAgent } from './eachAgent.js';
import { joinLevels } from './levels.js';
import { NameEnds, type Following } from './nameEnds.js';

/** The name of a body or a post, with its positions in the shadow text. */
export interface BodyName {
  name: string;
  start: number;
  end: number;
}

export interface BodyList {
  bodies: BodyName[];
  start: number;
  /** Where the words after the list begin. */
  end: number;
  /** True where the list is closed by 等部门 or the like. */
  closedByClass: boolean;
}

const LONGEST_LIST = 40;
const LONGEST_NAME = 30;

/**
 * Reads a list of names of bodies that begins at `from`: 「各乡镇、街道，各民政服务机构」, 「财政、公安等部门」, 「各地各高校」.
 * Names may follow the class that closes a list: 「甲、乙等群团组织以及基金会」. Returns null where no body stands there.
 * The work is bounded by the longest name times twice the longest list.
 */
export function bodyListAt(shadow: string, from: number, to: number): BodyList | null {
  const { list, closing } = listAt(shadow, from, to);
  if (list === null || closing?.stop !== 'separator') return list;
  const more = listAt(shadow, closing.next, to).list;
  return more === null ? list : { ...list, bodies: [...list.bodies, ...more.bodies], end: more.end };
}

/** A list up to its end or to the class noun that closes it. */
function listAt(shadow: string, from: number, to: number): { list: BodyList | null; closing: Piece | null } {
  const pieces: Piece[] = [];
  let at = from;
  let closing: Piece | null = null;
  while (pieces.length < LONGEST_LIST) {
    const piece = pieceAt(shadow, at, to, pieces.at(-1)?.isBody) ?? sharedEach(shadow, at, pieces);
    if (piece === null) break;
    pieces.push(piece);
    at = piece.next;
    if (piece.stop === 'class') {
      const after = isModalAt(shadow, at) ? null : (classPairAt(shadow, at) ?? pieceAt(shadow, at, to));
      if (after !== null && after.isBody) closing = after;
      break;
    }
    if (piece.stop === 'end') break;
    if (piece.stop === 'comma' && !LIST_GOES_ON.test(shadow.slice(at, at + 5))) break;
  }
  return { list: settle(shadow, from, pieces, closing), closing };
}

/** 「民政、公安等部门和单位应」: two class nouns close the list together. */
const CLASS_PAIR =
  /(?:有关|相关|职能){0,2}(?:部门|单位|机构)(?:和|及|与)(?:有关|相关)?(?:部门|单位|机构|人员)/y;

function classPairAt(shadow: string, at: number): Piece | null {
  CLASS_PAIR.lastIndex = at;
  if (!CLASS_PAIR.test(shadow)) return null;
  const end = CLASS_PAIR.lastIndex;
  return { start: at, end, isBody: true, stop: 'end', next: end };
}

const LIST_GOES_ON =
  /^(?:各|计划单列市|新疆生产|副省级|局属|机关|直属|市直|县直|区直|省直|委属|厅属|驻|中央|有关|相关|大学)/;

/** 「各行业、系统」: a word that names a body only as one of each. */
function sharedEach(shadow: string, at: number, [first]: readonly Piece[]): Piece | null {
  if (first === undefined || shadow.charAt(first.start) !== '各') return null;
  const name = /^(?:系统|行业|领域|战线|片区|地区)(?!内|的|性)/.exec(shadow.slice(at, at + 3))?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  return { start: at, end, isBody: true, stop: 'end', next: end };
}

interface Piece {
  start: number;
  end: number;
  isBody: boolean;
  /** What stands behind: a separator, 等, a comma, or the rest of the sentence. */
  stop: 'separator' | 'class' | 'comma' | 'end';
  /** Where the next piece would begin. */
  next: number;
}

const HARD = '。；：！？\n《…”） ';
/** What the characters of a name may be besides letters of it. */
const [MARK, SEPARATES, LAST] = [1, 2, 4];
const KINDS = characterBits(
  [`${HARD}、，“（等`, MARK],
  ['以和及与暨或各', SEPARATES],
  [LAST_CHARACTERS, LAST],
);
const STOP_WORDS =
  /(?:(?<![主重需首必紧])要|应(?!急|用)|须|将|可(?!再)|请|需|必须|务必|不(?!动产)|均|也|还|又|就(?!业)|对(?!口|外|台|象)|(?<!所)在(?!职|岗|编|校|建|册|押)|于|按|根据|结合|通过|以(?!下|上|及|外)|(?<!一)把|从(?!业|事)|向(?!阳)|由|被|让|给|随|因|会同|依托|围绕|针对|是|(?<![国私共公所民])有(?!关|限)|至少|一定(?=要)|们(?=[一要应须必都])|每(?!个|家|所)|负责(?!人|同志|单位|部门)|牵头(?!单位|部门|处|科)|配合(?!单位|部门)|参加|予以|共同|分别|依法|纳入|列入|(?<!申)报(?!社|业|刊|名)|签字|作为|成为|提交|接受|面向|兼任|倾斜|经(?!营|济|办|信|开|发|贸|委|理|纪|销|管)|收到|接到|到(?!位)|赴|任(?=组长|副组长|总指挥|副总指挥)|(?<![A-Za-z])[\d*]|的)/;
const STOPS = new PatternAt(STOP_WORDS);
const SEPARATORS = new PatternAt(/以及|和|及(?![其时])|与|暨|或者?|(?=各)/);
/** `listed` where a body stands before it in the list. */
function pieceAt(shadow: string, from: number, to: number, listed = false): Piece | null {
  const ends = new NameEnds(shadow, from);
  const limit = Math.min(to, from + LONGEST_NAME);
  let stop: Piece['stop'] = 'end';
  let at = from;
  let next = from;
  for (; at < limit; at++) {
    if (at > from && STOPS.testAt(shadow, at) && !nounOwned(shadow, at)) break;
    const kind = KINDS[shadow.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    const mark = shadow.charAt(at);
    if ((kind & MARK) !== 0 && HARD.includes(mark)) break;
    if (mark === '、' || mark === '，') {
      stop = mark === '、' ? 'separator' : 'comma';
      next = at + 1;
      break;
    }
    if (mark === '“') {
      const close = shadow.indexOf('”', at);
      if (close < 0 || close - at > 10) break;
      at = close;
      ends.note(at + 1);
      continue;
    }
    if (mark === '（') {
      const close = shadow.indexOf('）', at);
      if (close < 0 || close - at > 16 || at === from) break;
      if (ends.endsAt(at)) ends.moveLast(close + 1);
      else if (at === from + 1 && '省市县区镇乡村'.includes(shadow.charAt(from))) ends.noteSure(close + 1);
      at = close;
      continue;
    }
    if (at > from) {
      if (
        mark === '等' &&
        !'级待'.includes(shadow.charAt(at + 1)) &&
        !'高中初同平对相'.includes(shadow.charAt(at - 1))
      ) {
        stop = 'class';
        next = at + 1;
        break;
      }
      const separator = (kind & SEPARATES) === 0 ? null : SEPARATORS.execAt(shadow, at);
      if (
        separator !== null &&
        (separator[0] !== '' || shadow.charAt(from) === '各') &&
        !(separator[0] === '和' && OF_TWO_BRANCHES.test(shadow.slice(from, at + 10))) &&
        !branchGoesOn(shadow, from, at) &&
        (ends.endsAt(at) || isBranch(shadow.slice(from, at)) || isLevelBeforeEach(shadow, from, at))
      ) {
        stop = 'separator';
        next = at + separator[0].length;
        break;
      }
    }
    if ((kind & LAST) !== 0) ends.note(at + 1);
  }
  if (at >= limit && stop === 'end' && ends.last() === undefined) return null;
  return choose(shadow, { from, to, at, ends, stop, next, listed });
}

/** 「行业所属或者管理的三级公立医院」: 的 belongs to the name where its noun is one of a body. */
const nounOwned = (shadow: string, at: number): boolean =>
  shadow.charAt(at) === '的' &&
  /^的(?!及时|立即|尽快|一律|应|要|须|转|送)[^，。；、对将把在]{0,8}?(?:国家[^，。；、]{2,6}局|医院|学校|单位|机构|企业|部门|领导|负责同志|负责人|人民政府)/.test(
    shadow.slice(at, at + 14),
  );

interface Scan {
  from: number;
  to: number;
  at: number;
  ends: NameEnds;
  stop: Piece['stop'];
  next: number;
  listed: boolean;
}

/** The first end behind which a predicate begins, or the separator. */
function choose(shadow: string, scan: Scan): Piece | null {
  const { from, to, at, ends, stop, next } = scan;
  const good: Following = {
    plainly: (end) =>
      (end === at && stop !== 'end') || plainPredicateAt(shadow, end, to, shadow.slice(from, end)),
    indeed: (end) => predicateAt(shadow, end, to, shadow.slice(from, end)),
  };
  if (stop === 'end' && (isModalAt(shadow, at) ? wholeIsTold(shadow, scan, good) : eachSetsOut(shadow, scan)))
    return { start: from, end: at, isBody: true, stop, next: at };
  if ((stop === 'separator' || stop === 'class') && isBranch(shadow.slice(from, at)))
    return { start: from, end: at, isBody: true, stop, next };
  const end = ends.first(good);
  if (end === undefined) {
    const written = shadow.slice(from, at);
    if (stop === 'separator' || stop === 'class')
      return at === from
        ? null
        : { start: from, end: at, isBody: isBranch(written) || eachAgent(written), stop, next };
    if (isBranch(written) && !isBareBranch(written) && predicateAt(shadow, at, to, written))
      return { start: from, end: at, isBody: true, stop: 'end', next: at };
    const branch = levelBranchAt(shadow, from, to);
    if (branch !== null) return { start: from, end: branch, isBody: true, stop: 'end', next: branch };
    const lastEnd = ends.last();
    return lastEnd === undefined
      ? null
      : { start: from, end: lastEnd, isBody: true, stop: 'end', next: lastEnd };
  }
  if (end === at && stop !== 'end') return { start: from, end, isBody: true, stop, next };
  return { start: from, end, isBody: true, stop: 'end', next: end };
}

/** 「各病案室围绕…」, 「各收费岗亭按照…」: one of each, and the words that a predicate begins with. */
const eachSetsOut = (shadow: string, { from, at, ends }: Scan): boolean =>
  shadow.charAt(from) === '各' &&
  at - from <= LONGEST_EACH &&
  SETS_OUT.testAt(shadow, at) &&
  ends.last() === undefined &&
  eachAgent(shadow.slice(from, at));

const LONGEST_EACH = 7;
const SETS_OUT = new PatternAt(/围绕|按照?|根据|结合(?!部)|在(?=[^，。；]{4,40}[上下中，])|对照|针对/);

/** What ends a name only where an order follows. */
const TOLD_ENDING = /[\u4e00-\u9fff]{2}(?:组织|系统|行业)$/;

/**
 * 「各高校招生工作站要」: where a word of obligation follows, what looks like a verb behind an earlier end is part of the
 * name, unless a preposition or an adverb stands there.
 */
function wholeIsTold(shadow: string, { from, to, at, ends, listed }: Scan, good: Following): boolean {
  const written = shadow.slice(from, at);
  const besideBody =
    listed && at - from <= LONGEST_EACH && !opensWithAction(shadow, from) && eachAgent(`各${written}`);
  if (!ends.endsAt(at) && !eachAgent(written) && !TOLD_ENDING.test(written) && !besideBody) return false;
  const earlier = ends.first(good);
  return earlier === undefined || !markedPredicateAt(shadow, earlier, to);
}

function settle(shadow: string, from: number, pieces: Piece[], closing: Piece | null): BodyList | null {
  while (
    pieces.length > 0 &&
    pieces.at(-1)?.isBody === false &&
    pieces.at(-1)?.stop !== 'class' &&
    closing === null
  )
    pieces.pop();
  const last = pieces.at(-1);
  if (last === undefined) return null;
  const closed = closing !== null || COUNTED.test(shadow.slice(last.start, last.end));
  const etc = last.stop === 'class';
  const [first] = pieces;
  if (closing !== null && first !== undefined && areWares(shadow, pieces, closing)) {
    const whole = named(shadow, first.start, closing.end);
    return { bodies: [whole], start: from, end: closing.end, closedByClass: false };
  }
  const sharesName = isModalAt(shadow, last.end) && SHARED_NAME.test(shadow.slice(last.start, last.end));
  /** 「建设、施工单位」: a piece that is no body by itself shares the noun of the last. */
  const shares = (written: string): boolean =>
    isBranch(written) ||
    LEVEL.test(written) ||
    (takesPart(written) && SHARED_NOUN.test(shadow.slice(last.start, last.end))) ||
    (sharesName && FORE_NAME.test(written) && !opensWithAction(written, 0));
  const bodies: BodyName[] = [];
  joinLevels(shadow, pieces);
  for (const piece of pieces) {
    const written = shadow.slice(piece.start, piece.end);
    if (!piece.isBody && !closed && !shares(written)) return null;
    if ((!piece.isBody && piece.end - piece.start > 14) || NO_NAME.testIn(written)) return null;
    bodies.push(named(shadow, piece.start, piece.end));
  }
  if (closing !== null && isOneMore(shadow.slice(closing.start, closing.end)))
    bodies.push(named(shadow, closing.start, closing.end));
  const end = closing?.end ?? (etc ? last.next : last.end);
  return { bodies, start: from, end, closedByClass: closed };
}

/** 「电信、移动、联通公司要」: where an order follows, the noun of the last is that of all. */
const SHARED_NAME = /^[\u4e00-\u9fff]{2,4}(?:公司|银行|学校|医院|中学|小学|街道|社区)$/;
const FORE_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** 「假期实行校级领导」, 「每件积案落实一名干部」: a clause, not a name; 「12处」: a number of things. */
const NO_NAME = new AnyPattern([
  [
    '以下简称 为 实行 推行 落实 开展 组建 成立 召开 选派 指定 聘请 设立 安排 明确 处 组',
    /^以下简称|(?:^|.)为(?:组长|副组长|成员|组员|主任|委员|召集人)|.(?:实行|推行|落实|开展|组建|成立|召开|选派|指定|聘请|设立|安排|明确).|^[\d一二两三四五六七八九十百]+余?[处组]$/,
  ],
]);

const SHARED_NOUN = /(?:单位|企业|机构|部门|各方)$/;

/** 「冶金、机械等行业企业」: what stands before 等 names no body by itself. */
const areWares = (shadow: string, pieces: readonly Piece[], closing: Piece): boolean =>
  /(?:行业|领域)?(?:企业|商户|场所|户)$/.test(shadow.slice(closing.start, closing.end)) &&
  pieces.every(({ start, end, isBody }) => !isBody && !takesPart(shadow.slice(start, end)));

/** 「县行政审批和数据局」: one body with two branches; two bodies would each have their noun. */
const OF_TWO_BRANCHES =
  /^[省市州盟县旗区][\u4e00-\u9fff]{2,6}(?<![局委厅办部院])和(?![省市州盟县旗区])[\u4e00-\u9fff]{2,6}[局委厅办]/;

/** 「甲、乙、丙三个社区」: the noun behind the number is that of all names before it. */
const COUNTED = new PatternAtEnd(
  '区镇乡道县村门位室',
  /[\u4e00-\u9fff][两二三四五六七八九十\d]个?(?:社区|镇|乡|街道|县区|区县|县|区|村|部门|单位|园区|科室|处室)$/,
);

/** 「各行署、市、县政府」: a level of administration stands for its government in a list. */
const LEVEL = /^各?[省市州县区镇乡]$/;

/** 「市及各县（区）政府」 */
const isLevelBeforeEach = (shadow: string, from: number, at: number): boolean =>
  at === from + 1 && shadow.startsWith('及各', at) && LEVEL.test(shadow.charAt(from));

export const OPENERS =
  /^(?:[一两二三四五六]名|一个(?=[单部机学企社])|[\u4e00-\u9fff]{2}[前后](?=各)|同时|其中|此外|另外|请|由(?!县)|要求|并|而|每个|每家|全体|所有|及|和)+(?=.{2})/;

/** Of the openers only 「节前各…」 may begin with any character. */
const mayOpen = (words: string): boolean =>
  '一两二三四五六同其此另请由要并而每全所及和'.includes(words.charAt(0)) || words.charAt(3) === '各';

/** 「县整治工作专班办公室（以下简称县整治办）」: the name that the notice itself makes short. */
const SHORT_FORM = new PatternAtEnd('）', /（(?:以下)?(?:统?简称)：?“?([^（）“”]{2,16})”?）$/);

/** 「A、B等部门」 names no more than A and B; 「等各业务处室」 and 「等有关市直部门」 name a class of their own. */
const isOneMore = (written: string): boolean =>
  !CLASS_NOUNS.test(written) || /^(?:有关|相关)(?:职能|[市县区]直|[市县区]级)(?:部门|单位)$/.test(written);

/** 「有关成员单位（名单见附件）」: where to look the members up is no part of the name. */
const LOOK_UP = new PatternAtEnd('）', /（[^（）]{0,8}(?:详?见|名单|附[件表后]|分工)[^（）]*）$/);

function named(shadow: string, start: number, end: number): BodyName {
  const written = shadow.slice(start, end);
  const words = written.slice(0, LOOK_UP.exec(written)?.index);
  const short = SHORT_FORM.exec(words);
  if (short?.[1] !== undefined) {
    const at = start + short.index + short[0].indexOf(short[1]);
    return { name: short[1], start: at, end: at + short[1].length };
  }
  const opener = mayOpen(words) ? (OPENERS.exec(words)?.[0].length ?? 0) : 0;
  return { name: words.slice(opener), start: start + opener, end: start + words.length };
}
