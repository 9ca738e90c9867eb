import type { Comparator } from './reading.js';

/** Words before a figure that bound it, longest first; and those behind it, which weigh more (达到60%以上). */
const BEFORE: Record<string, Comparator> = {
  不得低于: '>=',
  不得少于: '>=',
  不得高于: '<=',
  不得超过: '<=',
  不得多于: '<=',
  下降到: '<=',
  压减到: '<=',
  控制在: '<=',
  不低于: '>=',
  不少于: '>=',
  不小于: '>=',
  提高到: '>=',
  提高至: '>=',
  提升到: '>=',
  提升至: '>=',
  增加到: '>=',
  保持在: '>=',
  稳定在: '>=',
  维持在: '>=',
  不超过: '<=',
  不高于: '<=',
  不大于: '<=',
  不多于: '<=',
  至少: '>=',
  最少: '>=',
  达到: '>=',
  增至: '>=',
  降至: '<=',
  降到: '<=',
  超过: '>',
  高于: '>',
  大于: '>',
  多于: '>',
  低于: '<',
  少于: '<',
  小于: '<',
  达: '>=',
  为: '=',
  '≥': '>=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
};
const BEHIND: Record<string, Comparator> = {
  及以上: '>=',
  以上: '>=',
  及以下: '<=',
  以下: '<=',
  以内: '<=',
  之内: '<=',
};

export const COMPARATOR = `(?:${Object.keys(BEFORE).join('|')})`;
export const LIMIT = `(?:${Object.keys(BEHIND).join('|')})`;

/** Null where neither word stands. */
export function comparatorOf(before: string | undefined, behind: string | undefined): Comparator | null {
  return BEHIND[behind ?? ''] ?? BEFORE[before ?? ''] ?? null;
}
