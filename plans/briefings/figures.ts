import { Refusal } from '../errors.js';
import type { BriefingSnapshot } from './snapshot.js';

/** A figure of a snapshot as it stands in a sentence: {{headline.completed}} → 「12」. */
export type Figures = ReadonlyMap<string, string>;

const percentKeys = new Set(['actual', 'expected', 'completionRate', 'doneRate', 'rectifiedRate', 'share']);
const linkPattern = /\{\{\s*([\w.]+)\s*\}\}/g;

/**
 * Every number of the snapshot by its dotted path, and the length of every list as `….count`.
 * Percentages read 「56.7%」; changes lose their sign (the words say 增加 or 减少) and read 「3.2个百分点」.
 */
export function figuresOf(snapshot: BriefingSnapshot): Figures {
  const figures = new Map<string, string>();
  gather(snapshot, [], figures);
  figures.set('overdueUnits.count', String(new Set(snapshot.overdueItems.map((item) => item.unit)).size));
  figures.set('nextUnits.count', String(new Set(snapshot.next.items.map((item) => item.unit)).size));
  figures.set('unitsWith.overdue.count', String(snapshot.units.filter((unit) => unit.overdue > 0).length));
  figures.set(
    'unitsWith.neverSigned.count',
    String(snapshot.units.filter((unit) => unit.neverSigned > 0).length),
  );
  return figures;
}

/** A link to a figure, to be put into a sentence. */
export function link(path: string): string {
  return `{{${path}}}`;
}

/** The sentence with its links replaced by the figures. @throws Refusal where a link leads to no figure. */
export function withFigures(text: string, figures: Figures): string {
  return text.replace(linkPattern, (_whole, path: string) => {
    const figure = figures.get(path);
    if (figure === undefined) throw unknownFigure(path);
    return figure;
  });
}

/** Checks an edited text before it is kept. @throws Refusal naming the first link that leads to no figure. */
export function checkLinks(text: string, figures: Figures): void {
  withFigures(text, figures);
}

/** A number with at most one decimal as it stands in tables: 56.7, 100. */
export function decimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function unknownFigure(path: string): Refusal {
  return new Refusal(
    'invalid',
    'unknown-figure',
    `文字里的「{{${path}}}」在本期数据中没有对应的数字，请改用列表里的数字或直接写文字。`,
  );
}

function gather(value: unknown, path: string[], figures: Map<string, string>): void {
  if (typeof value === 'number') {
    figures.set(path.join('.'), worded(path, value));
  } else if (Array.isArray(value)) {
    figures.set([...path, 'count'].join('.'), String(value.length));
    value.forEach((entry, index) => gather(entry, [...path, String(index)], figures));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) gather(entry, [...path, key], figures);
  }
}

function worded(path: string[], value: number): string {
  const isPercent = percentKeys.has(path.at(-1) ?? '');
  if (path[0] === 'change') return decimal(Math.abs(value)) + (isPercent ? '个百分点' : '');
  return decimal(value) + (isPercent ? '%' : '');
}
