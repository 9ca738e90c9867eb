import { CharacterSet } from '../../lexicon/characterSet.js';
import { CLASS_NOUNS } from '../../lexicon/bodies.js';
import { AnyPattern } from '../anyPattern.js';
import { opensWithAction } from '../actionWords.js';
import { PatternAt } from '../patternAt.js';
import { PatternAtEnd } from '../patternAtEnd.js';
import { isModalAt } from './bodyEndings.js';
import { LEVEL, pieceAt, type Piece } from './bodyPieces.js';
import { isBranch, takesPart } from './branches.js';
import { joinLevels } from './levels.js';

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

/**
 * Reads a list of names of bodies that begins at `from`: 「各镇、街道，各养老服务机构」, 「财政、公安等部门」, 「各地各高校」.
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
    const written = pieceAt(shadow, at, to, {
      afterBody: pieces.at(-1)?.isBody ?? false,
      afterName: pieces.length > 0,
    });
    const piece = written?.isBody === true ? written : (sharedEach(shadow, at, pieces) ?? written);
    if (piece === null) break;
    pieces.push(piece);
    at = piece.next;
    if (piece.stop === 'class') {
      closing = isModalAt(shadow, at) ? null : closingAt(shadow, at, to, pieces);
      break;
    }
    if (piece.stop === 'end') break;
    if (piece.stop === 'comma' && !LIST_GOES_ON.test(shadow.slice(at, at + 5))) {
      pieces.push(...piecesTold(shadow, at, to, pieces));
      break;
    }
  }
  return { list: settle(shadow, from, pieces, closing), closing };
}

/** What closes a list behind 等: 「等部门」, 「等有关人员或者单位」, and behind bodies any noun that is told: 「等人员密集部位，要」. */
function closingAt(shadow: string, at: number, to: number, pieces: readonly Piece[]): Piece | null {
  if (BEGINS_NO_NOUN.isAt(shadow, at)) return null;
  const named = classPairAt(shadow, at) ?? pieceAt(shadow, at, to);
  if (named !== null && named.isBody) return named;
  const length = mostlyBodies(pieces) ? TOLD_NOUN.execAt(shadow, at)?.[0].length : undefined;
  return length === undefined
    ? null
    : { start: at, end: at + length, isBody: true, stop: 'end', next: at + length };
}

const BEGINS_NO_NOUN = new CharacterSet('可也均都还将把对在按由于向以应须不');
const TOLD_NOUN = new PatternAt(
  /(?:(?![可对将把在于按由的])[\u4e00-\u9fff]){2,10}(?<![主重需首必])(?<!部位|区域|点位|[路地]段|环节|设施|设备)(?=，?(?:要(?![求点素件害])|应当?(?![急用])|必须|务必|不得))/,
);

const mostlyBodies = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 && pieces.filter(({ isBody }) => isBody).length * 3 >= pieces.length * 2;

/**
 * 「县委、县政府，乡镇党委要」, 「各镇，高新区管委会，县直部门要」: behind a list, or one of each, a comma parts further
 * bodies, where an order stands behind them only.
 */
function piecesTold(shadow: string, from: number, to: number, before: readonly Piece[]): Piece[] {
  const [first] = before;
  if (first === undefined || !before.every(({ isBody }) => isBody)) return [];
  const asked = shadow.startsWith('请', first.start) || shadow.startsWith('请', first.start - 1);
  if (before.length < 2 && !OF_EACH.testAt(shadow, first.start)) return [];
  const pieces: Piece[] = [];
  let at = from;
  for (;;) {
    if (shadow.startsWith('以及', at)) at += 2;
    const piece = pieceAt(shadow, at, to, { afterBody: true, afterName: true });
    if (piece?.isBody !== true || piece.stop === 'class') return [];
    pieces.push(piece);
    if (piece.stop === 'end') return asked || isModalAt(shadow, piece.end) ? pieces : [];
    if (pieces.length === LONGEST_LIST) return [];
    at = piece.next;
  }
}

/** 「民政、公安等部门和单位应」: two class nouns close the list together; 「公墓、骨灰堂等场所暂停」: one that closes no name. */
const CLASS_PAIR = new PatternAt(
  /场所(?=，?(?:要|应|须|必须|不得|暂停|停止|一律))|(?:有关|相关|职能){0,2}(?:部门|单位|机构|人员)(?:和|及|与|或者?)(?:有关|相关)?(?:部门|单位|机构|组织|人员)/,
);

function classPairAt(shadow: string, at: number): Piece | null {
  const length = CLASS_PAIR.execAt(shadow, at)?.[0].length;
  if (length === undefined) return null;
  const end = at + length;
  return { start: at, end, isBody: true, stop: 'end', next: end };
}

const OF_EACH = new PatternAt(/请?各/);

const LIST_GOES_ON =
  /^(?:各|计划单列市|新疆生产|副省级|局属|机关|直属|市直|县直|区直|省直|委属|厅属|驻|中央|有关|相关|大学)/;

/** 「各行业、系统」: a word that names a body only as one of each. */
function sharedEach(shadow: string, at: number, [first]: readonly Piece[]): Piece | null {
  if (first === undefined || shadow.charAt(first.start) !== '各') return null;
  const name = /^(?:系统|行业|领域|战线|片区|地区)(?!内|的|性)/.exec(shadow.slice(at, at + 3))?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  return shadow.charAt(end) === '、'
    ? { start: at, end, isBody: true, stop: 'separator', next: end + 1 }
    : { start: at, end, isBody: true, stop: 'end', next: end };
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
  const etc = last.stop === 'class';
  const [first] = pieces;
  const closed =
    closing !== null ||
    COUNTED.test(shadow.slice(last.start, last.end)) ||
    (etc &&
      isModalAt(shadow, last.next) &&
      mostlyBodies(pieces) &&
      !shadow.slice(from, first?.end).includes('内'));
  if (closing !== null && NO_NAME.testIn(shadow.slice(closing.start, closing.end))) return null;
  if (closing !== null && first !== undefined && areWares(shadow, pieces, closing)) {
    const whole = named(shadow, first.start, closing.end);
    return { bodies: [whole], start: from, end: closing.end, closedByClass: false };
  }
  const sharesName = isModalAt(shadow, last.end) && SHARED_NAME.test(shadow.slice(last.start, last.end));
  /** 「建设、施工单位」: a piece that is no body by itself shares the noun of the last. */
  const shares = (written: string): boolean =>
    isBranch(written) ||
    LEVEL.test(written) ||
    (EACH_LEVEL.test(written) && !shadow.startsWith('、各类', pieces[0]?.end)) ||
    (takesPart(written) && SHARED_NOUN.test(shadow.slice(last.start, last.end))) ||
    (sharesName && FORE_NAME.test(written) && !opensWithAction(written, 0));
  const bodies: BodyName[] = [];
  joinLevels(shadow, pieces);
  for (const piece of pieces) {
    const written = shadow.slice(piece.start, piece.end);
    if (!piece.isBody && !closed && !shares(written)) return null;
    if ((!piece.isBody && piece.end - piece.start > 14) || NO_NAME.testIn(written)) return null;
    bodies.push(named(shadow, piece.start, piece.end, pieces.length > 1));
  }
  if (closing !== null && isOneMore(shadow.slice(closing.start, closing.end)))
    bodies.push(named(shadow, closing.start, closing.end));
  const end = closing?.end ?? (etc ? last.next : last.end);
  return { bodies, start: from, end, closedByClass: closed };
}

/** 「全县各级、各部门要」 */
const EACH_LEVEL = /^(?:全[省市县区州校])?各级$/;

/** 「电信、移动、联通公司要」: where an order follows, the noun of the last is that of all. */
const SHARED_NAME = /^[\u4e00-\u9fff]{2,4}(?:公司|银行|学校|医院|中学|小学|街道|社区)$/;
const FORE_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** 「假期实行校级领导」, 「每件积案落实一名干部」: a clause, not a name; 「12处」, 「各队人数」: a number of things, or one. */
const NO_NAME = new AnyPattern([
  [
    '以下简称 财政 凭 为 实行 推行 落实 开展 组建 成立 召开 选派 指定 聘请 设立 安排 明确 采取 建立 担任 增加 减少 关闭 视情况 共建 发放至 拨付至 处 组 坚持 谋划 营造 抄送 下达 同意 上传 查处 登陆 登录 主导整合 包含 带回 依傍 动用 尚未 选好 用好 管好 抓好 做好 建好 缺乏 享受',
    /^以下简称|^凭|^(?:中央|[省市县区]级?)财政(?![局厅部所股科处]|金融|审计).|(?:^|.)为(?:组长|副组长|成员|组员|主任|委员|召集人)|.(?:实行|推行|落实|开展|组建|成立|召开|选派|指定|聘请|设立|安排|明确|采取|建立|担任|增加|减少|关闭|视情况|共建(?!单位)|发放至|拨付至).|坚持|谋划|营造|抄送|下达|同意|上传|查处|登陆|登录|主导整合|包含|带回|依傍|动用|尚未|选好|用好|管好|抓好|做好|建好|缺乏|享受|^[\d一二两三四五六七八九十百]+余?[处组]$/,
  ],
  [
    '人数 数量 面积 比例 高度 间距 次数 河道 管网 堤防 夯实 压实 细化 与经济',
    /(?:人数|数量|面积|比例|高度|间距|次数|河道|管网|堤防)$|^(?:夯实|压实|细化)|与经济/,
  ],
  [
    '住区 活区 业区 工区 公区 息区 餐区 舍区 储区 车区 候区 离区 放区',
    /(?:居住|生活|作业|施工|办公|休息|就餐|宿舍|仓储|停车|等候|候车|隔离|堆放)区$/,
  ],
  ['流浪 乞讨 受助 走失', /^(?:流浪|乞讨|受助|走失)[\u4e00-\u9fff]{0,4}(?:人员|老人|儿童)$/],
  ['系统', /(?:器|信息|管理|监控|监测|控制|服务|报警|通信|申报|填报|网络)系统$/],
]);

const SHARED_NOUN = /(?:单位|企业|机构|部门|各方)$/;

/** 「冶金、机械等行业企业」: what stands before 等 names no body by itself. */
const areWares = (shadow: string, pieces: readonly Piece[], closing: Piece): boolean =>
  /(?:行业|领域)?(?:企业|商户|场所|户)$/.test(shadow.slice(closing.start, closing.end)) &&
  pieces.every(({ start, end, isBody }) => !isBody && !takesPart(shadow.slice(start, end)));

/** 「甲、乙、丙三个社区」: the noun behind the number is that of all names before it. */
const COUNTED = new PatternAtEnd(
  '区镇乡道县村门位室',
  /[\u4e00-\u9fff][两二三四五六七八九十\d]个?(?:社区|镇|乡|街道|县区|区县|县|区|村|部门|单位|园区|科室|处室)$/,
);

export const OPENERS =
  /^(?:[一两二三四五六]名|一个(?=[单部机学企社])|[\u4e00-\u9fff]{2}[前后](?=各)|同时|其(?:中|(?![他它余]))|此外|另外|请|由(?!县)|要求|并|而|每一?[个家位名]|全体|所有|及|和)+(?=.{2})/;

const OPENING = new CharacterSet('一两二三四五六同其此另请由要并而每全所及和');

/** Of the openers only 「节前各…」 may begin with any character. */
const mayOpen = (words: string): boolean => OPENING.isAt(words, 0) || words.charAt(3) === '各';

/** 「县整治工作专班办公室（以下简称县整治办）」: the name that the notice itself makes short. */
const SHORT_FORM = new PatternAtEnd('）', /（(?:以下)?(?:统?简称)：?“?([^（）“”]{2,16})”?）$/);

/** 「A、B等部门」 names no more than A and B; 「等各业务处室」 and 「等有关市直部门」 name a class of their own. */
const isOneMore = (written: string): boolean =>
  !(CLASS_NOUNS.test(written) || CONCERNED.test(written)) ||
  /^(?:有关|相关)(?:职能|[市县区]直|[市县区]级)(?:部门|单位)$/.test(written);

/** 「有关成员单位（名单见附件）」, 「招生单位（含院、系）」: where to look the members up, or who is among them, is no part of the name. */
const LOOK_UP = new PatternAtEnd(
  '）',
  /（(?:[^（）]{0,8}(?:详?见|名单|附[件表后]|分工|[下均]同)|不?含|不?包括)[^（）]*）$/,
);

/** 「等与群众生活密切相关的部门」 */
const CONCERNED = /^(?:与|和|同)[^，。；、]{2,16}(?:相关|有关)的(?:部门|单位|机构|企业)$/;

/** 「县林业局、施工单位三方」 counts those before it. */
const PARTIES = new PatternAtEnd('方', /(?<=.{2})[双两三四各]方$/);

function named(shadow: string, start: number, end: number, inList = false): BodyName {
  const written = shadow.slice(start, end);
  let words = written.slice(0, LOOK_UP.exec(written)?.index);
  /** 「各区建设局、开发区管委会（以下简称各区）」: behind several the short form is that of all. */
  if (inList) words = words.slice(0, (SHORT_FORM.exec(words) ?? PARTIES.exec(words))?.index);
  const short = SHORT_FORM.exec(words);
  if (short?.[1] !== undefined) {
    const at = start + short.index + short[0].indexOf(short[1]);
    return { name: short[1], start: at, end: at + short[1].length };
  }
  const opener = mayOpen(words) ? (OPENERS.exec(words)?.[0].length ?? 0) : 0;
  return { name: words.slice(opener), start: start + opener, end: start + words.length };
}
