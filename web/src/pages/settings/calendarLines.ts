import type { CalendarYear } from '../../api/types.js';

/** A year's days as lines that can be pasted from the official notice: 「2024-10-01 国庆节」. */
export interface CalendarLines {
  holidays: string;
  workdays: string;
}

export function linesOf({ holidays, workdays }: Pick<CalendarYear, 'holidays' | 'workdays'>): CalendarLines {
  return {
    holidays: holidays.map(({ day, name }) => `${day} ${name}`.trim()).join('\n'),
    workdays: workdays.join('\n'),
  };
}

/** What the lines say; or the first line that does not begin with a day. */
export function readLines({
  holidays,
  workdays,
}: CalendarLines): Pick<CalendarYear, 'holidays' | 'workdays'> | { wrong: string } {
  const wrong = [...written(holidays), ...written(workdays)].find((line) => !dayAtStart.test(line));
  if (wrong !== undefined) return { wrong };
  return {
    holidays: written(holidays).map((line) => ({ day: line.slice(0, 10), name: line.slice(10).trim() })),
    workdays: written(workdays).map((line) => line.slice(0, 10)),
  };
}

/**
 * Puts together two persons' edits of the same lines: what the one has typed or taken out since `before` is done to
 * what stands there `now`. Of a day that both changed the own line stays.
 */
export function mergedLines(mine: string, before: string, now: string): string {
  const [own, old, merged] = [byDay(mine), byDay(before), byDay(now)];
  for (const [day, line] of own) if (old.get(day) !== line) merged.set(day, line);
  for (const day of old.keys()) if (!own.has(day)) merged.delete(day);
  return [...merged.values()].sort().join('\n');
}

const dayAtStart = /^\d{4}-\d{2}-\d{2}/;

function byDay(words: string): Map<string, string> {
  return new Map(written(words).map((line) => [dayAtStart.exec(line)?.[0] ?? line, line]));
}

function written(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
