import { numeralValue } from '../../../structure/numerals.js';
import { TO } from '../../times/rules/patterns.js';

/** A count as written: 2, 两, or masked (x, **, 某). */
export const COUNT = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|[*xX×某]{1,4})';

/** Null where the number is masked. */
export function readCount(written: string | undefined): number | null {
  const value = numeralValue(written ?? '');
  return value === null || value < 1 ? null : value;
}

/** 1次, 1—2次 (the lower number counts), 两轮. */
const COUNTED = new RegExp(
  `${COUNT}(?:(?:${TO}|或)(?:\\d{1,3}|[一二两三四五六七八九十]))?(?:次|回(?!头)|轮(?!训)|遍|场(?!所|地|景)|节(?=[，。；、]|$)|趟|期(?!工程|间|限|末|初|满|货))`,
);
const CLAUSES_READ = 2;

/**
 * 「每季度至少对……开展1次」: the count stands behind, in the same clause or the next; without one it is once.
 * 「上旬、下旬各1次」 counts for each of the parts named.
 */
export function countBehind(behind: string): number | null {
  const end = behind.search(/[。；]/);
  for (const clause of behind.slice(0, end < 0 ? undefined : end).split('，', CLAUSES_READ)) {
    const match = COUNTED.exec(clause);
    if (match === null || /(?:第|连续|累计)$/.test(clause.slice(0, match.index))) continue;
    const count = readCount(match[1]);
    return count === null ? null : count * partsNamed(clause.slice(0, match.index));
  }
  return 1;
}

const PART = '[^，。；、和及与各]{0,4}(?:旬|季|月|日|号|午|年|时|点|早|中|晚|春|秋|汛[前中后])前?';
const PARTS = new RegExp(`^的?((?:${PART}[、和及与]){1,3}${PART}|早晚|早中晚|春秋|上下半年|上下午)各`);
const PAIRS: Record<string, number> = { 早晚: 2, 早中晚: 3, 春秋: 2, 上下半年: 2, 上下午: 2 };

/** How many parts of the period 各 speaks of: 2 for 「上半年、下半年各」, else 1. */
function partsNamed(before: string): number {
  const parts = PARTS.exec(before)?.[1];
  if (parts === undefined) return 1;
  return PAIRS[parts] ?? parts.split(/[、和及与]/).length;
}

/** The words before 各 that name parts of the period; empty where there are none. */
export const partsIn = (behind: string): string => PARTS.exec(behind)?.[0] ?? '';
