import { ACTION_VERBS, PIVOT_VERBS } from '../../lexicon/actionVerbs.js';
import { BODY_ENDINGS, BRANCHES, CLASS_NOUNS, WEAK_ENDINGS } from '../../lexicon/bodies.js';
import { tagOf, wordsOf } from '../../lexicon/segmenter.js';

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

const LONGEST_LIST = 160;
const LONGEST_NAME = 34;
const ACTIONS = new Set(ACTION_VERBS);
const PIVOTS = new Set(PIVOT_VERBS);
const BRANCH_SET = new Set(BRANCHES);
const ENDINGS = new Set(BODY_ENDINGS);
const JOINERS = new Set(['、', '和', '及', '与', '以及', '暨', '或', '或者']);
const STOPS = new Set(
  '要 应 须 将 可 请 需 必须 应当 应该 务必 不得 不要 一定 都 均 也 还 再 又 就 对 对于 在 于 按 按照 根据 结合 通过 以 把 从 向 为 由 被 让 使 给 随 据 因 经 会同 依托 围绕 针对 是 有 没有 至少 每 每年 每月 每周 每日 每天 每季度 每半年 每季 负责 牵头 配合 参与 指导 落实 之间 到 至 已 已经 未 不 正在 分别 共同 联合 依法 依规 等'.split(
    ' ',
  ),
);
const NEVER_BODIES = new Set(
  '社会 全部 内部 外部 农村 城乡 城镇 市县 到处 好处 益处 用处 住所 厕所 集团化 重组 分组 超市化 股市 上市 城市 家乡 教室 体会 机会 会 大会 宴会 晚会 聚会 运动会 展览会 会社 联会 误会 学会了 一部 大部 局部 全局 布局 格局 大局 全局 开局 结局 时局 立法院 处 部 组 社 室 村 办 科 院 校 站 所 馆 队 署 团 队 股 小区 景区 灾区 林区 库区 校区 片区 山区 地区性 党 校内 行列 群体 个人 对象 主办 承办 协办 交办 督办 查办 举办 开办 创办 兴办 包办 严办 法办 盯办 催办 领办 代办 帮办 能办 快办 易办 一网通办 通办 联办 转办 批办 首办 补办'.split(
    ' ',
  ),
);

/**
 * Reads a list of names of bodies that begins at `from`: 「各乡镇、街道，各民政服务机构」, 「财政、公安等部门」.
 * Returns null where no body stands there.
 */
export function bodyListAt(shadow: string, from: number, to: number): BodyList | null {
  const limit = Math.min(to, from + LONGEST_LIST);
  const collected: BodyName[] = [];
  let at = from;
  let closedByClass = false;
  for (let parts = 0; parts < 6; parts++) {
    const part = readPart(shadow, at, limit);
    if (part === null) break;
    collected.push(...part.bodies);
    at = part.end;
    closedByClass = part.closedByClass;
    if (closedByClass || shadow.charAt(at) !== '，' || !LIST_GOES_ON.test(shadow.slice(at + 1, at + 4)))
      break;
    const next = readPart(shadow, at + 1, limit);
    if (next === null) break;
    at++;
  }
  if (collected.length === 0) return null;
  return { bodies: collected, start: from, end: at, closedByClass };
}

const LIST_GOES_ON = /^(?:各|局属|机关|直属|市直|县直|区直|省直|委属|厅属|驻|中央|有关|相关)/;

interface PendingName {
  start: number;
  end: number;
  /** End of the last word in it that a body's name can end in; -1 where there is none. */
  headEnd: number;
}

function readPart(shadow: string, from: number, limit: number): Omit<BodyList, 'start'> | null {
  const stop = nextBreak(shadow, from, limit);
  if (stop - from < 2) return null;
  const words = wordsOf(shadow.slice(from, stop));
  const names: PendingName[] = [];
  let current: PendingName = { start: from, end: from, headEnd: -1 };
  let at = from;
  let classStart = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '（') {
      const close = shadow.indexOf('）', at);
      if (close < 0 || close - at > 14 || current.end === current.start) break;
      const hadHead = current.headEnd === current.end;
      while (i < words.length && at <= close) at += (words[i++] ?? '').length;
      i--;
      current.end = at;
      if (hadHead) current.headEnd = at;
      continue;
    }
    if (JOINERS.has(word)) {
      if (current.end === current.start) break;
      names.push(current);
      current = { start: at + word.length, end: at + word.length, headEnd: -1 };
    } else if (word === '等' && current.end > current.start) {
      names.push(current);
      classStart = at + 1;
      current = { start: classStart, end: classStart, headEnd: -1 };
    } else if (stopsName(word, words[i + 1], current)) {
      break;
    } else {
      current.end = at + word.length;
      if (current.end - current.start > LONGEST_NAME) return null;
      if (endsBody(word, current.end === current.start + word.length)) current.headEnd = current.end;
    }
    at += word.length;
  }
  if (current.end > current.start) names.push(current);
  return settle(shadow, names, classStart);
}

function nextBreak(shadow: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if ('，。；：！？\n《'.includes(shadow.charAt(i))) return i;
  return limit;
}

function stopsName(word: string, next: string | undefined, current: PendingName): boolean {
  if (STOPS.has(word)) return true;
  const empty = current.end === current.start;
  if (endsBody(word, empty)) return false;
  if (/^[\d.%]+$/.test(word)) return !empty;
  if (word === '的') return next === undefined || !endsBody(next, true) || empty;
  const tag = tagOf(word);
  if (tag === 'x' && /^[。；：！？…—]/.test(word)) return true;
  if (tag === 'd' || tag === 'p' || tag === 'c' || tag === 'u' || tag === 'y') return true;
  if (tag === 't' && !empty) return true;
  if (tag === 'r' && !/^[各每全本其该]/.test(word)) return true;
  if (tag.startsWith('v') && tag !== 'vn') {
    if (
      next !== undefined &&
      /^(?:部门|单位|机构|企业|人员|主体|队伍|办公室|小组|大队|中心|局|处|科|所)$/.test(next)
    )
      return PIVOTS.has(word) && empty && !/^(?:部门|机构|办公室)$/.test(next);
    return ACTIONS.has(word) || tag === 'v';
  }
  return false;
}

/** True for a word that the name of a body or post can end in. */
export function endsBody(word: string, alone: boolean): boolean {
  if (NEVER_BODIES.has(word)) return false;
  if (ENDINGS.has(word)) return !WEAK_ENDINGS.has(word) || (word.length > 1 ? true : !alone);
  for (let length = Math.min(word.length - 1, 9); length >= 1; length--) {
    const ending = word.slice(-length);
    if (!ENDINGS.has(ending)) continue;
    if (length > 1) return true;
    const tag = tagOf(word);
    return !tag.startsWith('v') && tag !== 'd' && tag !== 'a' && tag !== 'i';
  }
  return false;
}

/** Cuts names back to their last head, and drops the list where it is not one of bodies. */
function settle(shadow: string, pending: PendingName[], classStart: number): Omit<BodyList, 'start'> | null {
  const list = classStart < 0 ? pending : pending.filter((name) => name.start < classStart);
  const closing = classStart < 0 ? undefined : pending.find((name) => name.start >= classStart);
  const closingWords =
    closing === undefined || closing.headEnd < 0 ? '' : shadow.slice(closing.start, closing.headEnd);
  const closedByClass = closingWords !== '';
  const last = list.at(-1);
  if (last === undefined) return null;
  const lastIsBody = last.headEnd > 0;
  const bodies: BodyName[] = [];
  for (const name of list) {
    const isLast = name === last;
    const written = shadow.slice(name.start, name.end);
    if (name.headEnd === name.end || (isLast && name.headEnd > 0 && !closedByClass)) {
      bodies.push(named(shadow, name.start, name.headEnd));
    } else if (isBranch(written) && (closedByClass || lastIsBody || classStart > 0)) {
      bodies.push(named(shadow, name.start, name.end));
    } else if (closedByClass && written.length <= 12) {
      bodies.push(named(shadow, name.start, name.headEnd > 0 ? name.headEnd : name.end));
    } else {
      return null;
    }
  }
  let end = last.headEnd > 0 && !closedByClass ? last.headEnd : last.end;
  if (closing !== undefined && closedByClass) {
    end = closing.headEnd;
    if (!CLASS_NOUNS.test(closingWords)) bodies.push(named(shadow, closing.start, closing.headEnd));
  } else if (classStart > 0) {
    end = classStart;
  }
  return bodies.length === 0 ? null : { bodies, end, closedByClass };
}

export function isBranch(written: string): boolean {
  return (
    BRANCH_SET.has(written) || BRANCH_SET.has(written.replace(/^(?:各|省|市|县|区|镇|乡|辖区|属地|当地)/, ''))
  );
}

const OPENERS = /^(?:同时|其中|此外|另外|请|由|要求|经|并|而|每个|每家|全体|所有)+(?=.{2})/;

function named(shadow: string, start: number, end: number): BodyName {
  const words = shadow.slice(start, end);
  const opener = OPENERS.exec(words)?.[0].length ?? 0;
  return { name: words.slice(opener), start: start + opener, end };
}
