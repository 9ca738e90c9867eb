import { characterBits } from '../../lexicon/characterBits.js';
import { opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import {
  doesEachAt,
  endsBodyAt,
  isModalAt,
  LAST_CHARACTERS,
  markedPredicateAt,
  plainEndingAt,
  plainPredicateAt,
  predicateAt,
} from './bodyEndings.js';
import { branchBeforePredicate, branchGoesOn, isBareBranch, isBranch } from './branches.js';
import { eachAgent } from './eachAgent.js';
import { NameEnds, type Following } from './nameEnds.js';

const LONGEST_NAME = 30;

/** A stretch of a list up to a separator, and what ends it. */
export interface Piece {
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
  [`${HARD}、/，“（等`, MARK],
  ['以和及与暨或各', SEPARATES],
  [LAST_CHARACTERS, LAST],
);
const STOP_WORDS =
  /(?:(?<![主重需首必紧])要|应(?!急|用)|须|将|可(?!再)|(?<!申)请|需|必须|务必|不(?!动产)|均|(?<![成首古新江丰])都(?=[要应须不能可有是会将])|也|还|又|拟(?!定)|正(?=在|按|抓紧|组织|会同|研究)|仅(?=可|限|能|在|向|对)|(?<!招)就(?!业)|对(?!口|外|台|象)|基于|(?<!所)在(?!职|岗|编|校|建|册|押)|于|按|根据|结合|通过|以(?!下|上|及|外)|(?<!一)把|从(?!业|事)|除(?=[^，。；]{2,40}外)|向(?!阳)|由|被|让|给|随|因|会同|依托|围绕|针对|是|(?<![国私共公所民])有(?!关|限)|至少|凭(?!证)|一定(?=要)|们(?=[一要应须必都])|每(?!个|家|所)|负责(?!人(?!员)|同志|单位|部门)|牵头(?!单位|部门|处|科|[^，。；]{0,4}领导)|配合(?!单位|部门)|参加|予以|共同|一律|分别|依法|纳入|列入|(?<![申日晚周早画])报(?![社业刊名人者]|告[人团])|签字|作为|成为|(?<![合兼吞归一])并|提交|接受|面向|兼任|倾斜|(?<!所)经(?!普[办领]|侦[大支中]队|营|济|办|信(?![访息])|开|发|贸|委|理|纪|销|管)|收到|接到|到(?!位)|赴|任(?=(?:现场|县级|市级|镇级)?(?:副?组长|副?总指挥|指挥|总?[河湖林田路链]长))|马上|(?<![A-Za-z])[\d*]|的)/;
const STOPS = new PatternAt(STOP_WORDS);
const SEPARATORS = new PatternAt(/以及|和|及(?=其他)|及(?![其时])|及其(?!他)|与|暨|或者?|(?=各)/);

/** 「民政及其他救助部门」 are several; with a body in front both are one name. */
const OTHERS = new PatternAt(/及其他/);

/** 「各有关委、办、局」, 「区政府各委、办、局」: one name for all offices of a government. */
const OFFICES = new PatternAt(
  /(?:各|[省市县区州](?:政府|[直属级])?(?:各)?)?(?:有关|相关|各|直属)?(?:部、)?(?:委、办、局|委、局、办|局、委、办|部门、委、局)/,
);

/** What stands in a list before a piece: whether that is surely a body, and whether anything does. */
export interface Before {
  afterBody: boolean;
  afterName: boolean;
}

const FIRST: Before = { afterBody: false, afterName: false };

/** The piece of a list that begins at `from`, or null where none stands there. */
export function pieceAt(shadow: string, from: number, to: number, before: Before = FIRST): Piece | null {
  const ends = new NameEnds(shadow, from);
  const limit = Math.min(to, from + LONGEST_NAME);
  let stop: Piece['stop'] = 'end';
  let at = from + (OFFICES.execAt(shadow, from)?.[0].length ?? 0);
  if (at > from) ends.noteSure(at);
  let next = from;
  for (; at < limit; at++) {
    if (at > from && STOPS.testAt(shadow, at) && !nounOwned(shadow, at)) break;
    const kind = KINDS[shadow.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    const mark = shadow.charAt(at);
    if ((kind & MARK) !== 0 && HARD.includes(mark)) break;
    if (mark === '、' || mark === '，' || (mark === '/' && ends.endsAt(at))) {
      stop = mark === '，' ? 'comma' : 'separator';
      next = at + 1;
      break;
    }
    if (mark === '“') {
      const close = shadow.indexOf('”', at);
      if (close < 0 || close - at > 10) break;
      const quoted = plainEndingAt(shadow, at + 1, close) ?? endsBodyAt(shadow, at + 1, close);
      at = close;
      if (quoted) ends.noteSure(at + 1);
      else ends.note(at + 1);
      continue;
    }
    if (mark === '（' && at === from && shadow.startsWith('副）', at + 1)) {
      at += 2;
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
      const separator =
        (kind & SEPARATES) === 0 || doesEachAt(shadow, at) ? null : SEPARATORS.execAt(shadow, at);
      if (
        separator !== null &&
        (separator[0] !== '' || shadow.charAt(from) === '各') &&
        !(separator[0] === '和' && OF_TWO_BRANCHES.test(shadow.slice(from, at + 10))) &&
        !branchGoesOn(shadow, from, at) &&
        (!OTHERS.testAt(shadow, at) || isBranch(shadow.slice(from, at))) &&
        (ends.endsAt(at) ||
          (before.afterName && separator[0] === '以及') ||
          IN_LIST.test(shadow.slice(from, at)) ||
          isBranch(shadow.slice(from, at)) ||
          isLevelBeforeEach(shadow, from, at))
      ) {
        stop = 'separator';
        next = at + separator[0].length;
        break;
      }
    }
    if ((kind & LAST) !== 0) ends.note(at + 1);
  }
  if (at >= limit && stop === 'end' && ends.last() === undefined) return null;
  return choose(shadow, { from, to, at, ends, stop, next, listed: before.afterBody });
}

/** 「学生或教职工」: by themselves these are rather whom the work is for; in a list they act. */
const IN_LIST = /^(?:学生|群众|居民|村民|商户|用户|住户|农户|业主|职工|家长|教师)$/;

/** 「部门所属或者代管的二级医院」: 的 belongs to the name where its noun is one of a body. */
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
  const { from, to, at, ends, stop, next, listed } = scan;
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
    if (stop === 'separator' || stop === 'class' || (stop === 'comma' && listed && eachAgent(written)))
      return at === from
        ? null
        : {
            start: from,
            end: at,
            isBody:
              isBranch(written) ||
              eachAgent(written) ||
              IN_LIST.test(written) ||
              (listed && LEVEL.test(written)),
            stop,
            next,
          };
    if (
      ((listed && IN_LIST.test(written)) || isBranch(written)) &&
      (listed || !isBareBranch(written) || shadow.charAt(from - 1) === '请') &&
      predicateAt(shadow, at, to, written)
    )
      return { start: from, end: at, isBody: true, stop: 'end', next: at };
    const branch = branchBeforePredicate(shadow, from, to, listed);
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
  if (written.endsWith('自己') || written.endsWith('原则上') || TAKES_ON.test(written)) return false;
  const besideBody =
    listed &&
    at - from <= LONGEST_EACH &&
    !opensWithAction(shadow, from) &&
    (LEVEL.test(written) || eachAgent(`各${written}`));
  if (!ends.endsAt(at) && !eachAgent(written) && !TOLD_ENDING.test(written) && !besideBody) return false;
  const earlier = ends.first(good);
  return earlier === undefined || !markedPredicateAt(shadow, earlier, to);
}

/** 「养老机构聘用护理人员要」: whoever takes people on is told, not they. */
const TAKES_ON =
  /^.{2,}(?:聘用|任用|招聘|招用|雇[用佣]|录用|接收|收住|收治|招收)[^，。]{0,8}(?:[人职]员|教师|员工|职工|学生)$/;

/** 「县行政审批和数据局」: one body with two branches; two bodies would each have their noun. */
const OF_TWO_BRANCHES =
  /^各?[省市州盟县旗区镇乡](?:（[^）]{1,6}）)?[\u4e00-\u9fff]{2,6}(?<![局委厅办部院府会校])和(?![省市州盟县旗区村居])[\u4e00-\u9fff]{2,6}[局委厅办](?!员)/;

/** 「各行署、市、县政府」: a level of administration stands for its government in a list. */
export const LEVEL = /^各?[省市州盟县旗区镇乡村]$/;

/** 「市及各县（区）政府」 */
const isLevelBeforeEach = (shadow: string, from: number, at: number): boolean =>
  at === from + 1 && shadow.startsWith('及各', at) && LEVEL.test(shadow.charAt(from));
