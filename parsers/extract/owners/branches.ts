import { BRANCHES } from '../../lexicon/bodies.js';
import { PatternAt } from '../patternAt.js';
import { predicateAt } from './bodyEndings.js';

/** Branches of administration, and parts that are taken in a work, which stand for bodies in a list. */

const BRANCH_SET = new Set(BRANCHES);

const LONGEST_BRANCH = Math.max(...BRANCHES.map((branch) => branch.length));

const DOUBLE_BRANCHES = BRANCHES.filter((branch) => branch.includes('和'));

/** 「文化和旅游」 is one branch, not two. */
export function branchGoesOn(shadow: string, from: number, at: number): boolean {
  return DOUBLE_BRANCHES.some((branch) => {
    const before = branch.indexOf('和');
    return at - before >= from && shadow.startsWith(branch, at - before);
  });
}

/** 财政, 市级民政, 全市民政, 县教育: a branch of administration, with or without its level. */
export function isBranch(written: string): boolean {
  if (BRANCH_SET.has(written)) return true;
  const level = BRANCH_LEVEL.execAt(written, 0)?.[0].length ?? 0;
  return level > 0 && BRANCH_SET.has(written.slice(level));
}

const BRANCH_LEVEL = new PatternAt(
  /(?:各?[省市县区镇乡]（[^）]{1,8}）|[省市县区乡镇村]{2,3}[两三]级|各级|[省市县区镇乡]级|全[省市县区]|各|省|市|县|区|镇|乡|辖区|属地|当地|中央|地方各级|地方)/,
);

/** 「市财政安排」, 「交警、公安立即」: where a branch with its level, or one in a list, ends, if its predicate follows at once. */
export function branchBeforePredicate(
  shadow: string,
  from: number,
  to: number,
  listed: boolean,
): number | null {
  const level = LEVEL.execAt(shadow, from)?.[0].length ?? 0;
  if (level === 0 && !listed) return null;
  for (let end = Math.min(to, from + level + LONGEST_BRANCH); end > from + level; end--) {
    if (!BRANCH_SET.has(shadow.slice(from + level, end))) continue;
    return predicateAt(shadow, end, to, shadow.slice(from, end)) ? end : null;
  }
  return null;
}

const LEVEL = new PatternAt(/(?:[省市县区乡镇村]{2,3}[两三]级|地方各级|各级|[省市县区镇乡]级?|中央|地方)/);

/** 「财政」 without its level. */
export const isBareBranch = (written: string): boolean => BRANCH_SET.has(written);

/** 「建设、施工、监理单位」: what each of them does, the noun being that of all. */
const TAKES_PART =
  /^(?:各|项目|工程|城市|城镇|农村)?(?:供水|供气|供热|供电|排水|建设|施工|监理|勘察|设计|生产|经营|运输|储存|销售|使用|主办|承办|协办|牵头|配合|责任|产权|管理|养护|运营|代建|检测|供货|采购)$/;

export const takesPart = (written: string): boolean => TAKES_PART.test(written);
