import { formatNumber } from './numberFormats.js';

/** One level of a list, as both formats of Word know it. */
export interface ListLevel {
  start: number;
  /** ST_NumberFormat. */
  format: string;
  /** 「%1、」, 「（%2）」; `%n` stands for the number of level n. */
  text: string;
  /** Level (1-based) at whose advance this one restarts; 0 never; undefined any higher one. */
  restartAfter?: number;
  /** All numbers in digits (w:isLgl). */
  plainDigits: boolean;
  /** Paragraph style tied to this level. */
  style?: string;
}

/** A list that paragraphs are members of: levels, shared with the lists made from the same definition. */
export interface NumberedList {
  definition: string;
  levels: readonly (ListLevel | undefined)[];
  /** Numbers that levels begin with anew in this list, by level from 0. */
  starts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a Word document, paragraph after paragraph. */
export interface WordNumbering {
  /**
   * Advances the list and returns what Word writes before the paragraph (「（三）」), or an empty string for bullets.
   * @param list key of the list that the paragraph or its style is a member of
   * @param level counted from 0
   */
  next(list: string, level: number): string;
  /** The level that a style is tied to in this list; null where none is. */
  levelOfStyle(list: string, style: string): number | null;
}

export const LEVELS = 9;

export function countNumbers(lists: ReadonlyMap<string, NumberedList>): WordNumbering {
  // Lists made from the same definition go on counting from each other, unless a start is overridden.
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    next(key, level) {
      const list = lists.get(key);
      const own = list?.levels[level];
      if (!list || !own) return '';
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      const override = list.starts.get(level);
      if (override !== undefined && !started.has(`${key}/${level}`)) counts[level] = override - 1;
      started.add(`${key}/${level}`);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      restartBelow(counts, list.levels, level);
      if (own.format === 'bullet' || own.format === 'none')
        return own.format === 'none' ? own.text.replace(/%\d/g, '') : '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const referred = list.levels[at];
        const value = counts[at] ?? referred?.start ?? 1;
        counts[at] ??= value;
        return formatNumber(value, own.plainDigits ? 'decimal' : (referred?.format ?? 'decimal'));
      });
    },
    levelOfStyle(key, style) {
      const at = lists.get(key)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return at < 0 ? null : at;
    },
  };
}

/** A number as it stands before the words of its paragraph. */
export function markerOf(number: string): string {
  return /[0-9A-Za-z]$/.test(number) ? `${number} ` : number;
}

function restartBelow(
  counts: (number | undefined)[],
  levels: readonly (ListLevel | undefined)[],
  level: number,
): void {
  for (let lower = level + 1; lower < LEVELS; lower++) {
    const restartAfter = levels[lower]?.restartAfter;
    if (restartAfter === undefined || (restartAfter > 0 && level < restartAfter)) counts[lower] = undefined;
  }
}
