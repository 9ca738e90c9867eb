import { childNamed, childrenNamed, type XmlElement } from '../xml.js';
import { formatNumber } from './numberFormats.js';

interface Level {
  start: number;
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

/** Counts the automatic numbers of a Word document, paragraph after paragraph. */
export interface WordNumbering {
  /**
   * Advances the list and returns what Word writes before the paragraph (「（三）」), or an empty string for bullets.
   * @param numId w:numId of the paragraph or of its style
   * @param level w:ilvl, counted from 0
   */
  next(numId: string, level: number): string;
  /** The level that a style is tied to in this list; null where none is. */
  levelOfStyle(numId: string, style: string): number | null;
}

const LEVELS = 9;

/** @param numbering root of word/numbering.xml; null where the document has none */
export function readNumbering(numbering: XmlElement | null): WordNumbering {
  const abstracts = new Map<string, Level[]>();
  for (const abstract of childrenNamed(numbering, 'abstractNum')) {
    const levels: Level[] = [];
    for (const level of childrenNamed(abstract, 'lvl')) levels[levelIndex(level)] = readLevel(level);
    abstracts.set(abstract.attributes.get('abstractNumId') ?? '', levels);
  }
  const lists = new Map<string, { abstractId: string; levels: Level[]; overrides: Map<number, number> }>();
  for (const num of childrenNamed(numbering, 'num')) {
    const abstractId = childNamed(num, 'abstractNumId')?.attributes.get('val') ?? '';
    const levels = [...(abstracts.get(abstractId) ?? [])];
    const overrides = new Map<number, number>();
    for (const override of childrenNamed(num, 'lvlOverride')) {
      const at = levelIndex(override);
      const own = childNamed(override, 'lvl');
      if (own) levels[at] = readLevel(own);
      const start = childNamed(override, 'startOverride')?.attributes.get('val');
      if (start !== undefined) overrides.set(at, Number(start) || 0);
    }
    lists.set(num.attributes.get('numId') ?? '', { abstractId, levels, overrides });
  }

  // Lists made from the same abstract one go on counting from each other, unless a start is overridden.
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    next(numId, level) {
      const list = lists.get(numId);
      const own = list?.levels[level];
      if (!list || !own) return '';
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      const override = list.overrides.get(level);
      if (override !== undefined && !started.has(`${numId}/${level}`)) counts[level] = override - 1;
      started.add(`${numId}/${level}`);
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
    levelOfStyle(numId, style) {
      const at = lists.get(numId)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return at < 0 ? null : at;
    },
  };
}

function restartBelow(counts: (number | undefined)[], levels: readonly Level[], level: number): void {
  for (let lower = level + 1; lower < LEVELS; lower++) {
    const restartAfter = levels[lower]?.restartAfter;
    if (restartAfter === undefined || (restartAfter > 0 && level < restartAfter)) counts[lower] = undefined;
  }
}

function levelIndex(element: XmlElement): number {
  const level = Number(element.attributes.get('ilvl') ?? 0);
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : 0;
}

function readLevel(level: XmlElement): Level {
  const value = (name: string) => childNamed(level, name)?.attributes.get('val');
  const restart = value('lvlRestart');
  const legal = childNamed(level, 'isLgl');
  return {
    start: Number(value('start') ?? 1) || 0,
    format: value('numFmt') ?? alternateFormat(level) ?? 'decimal',
    text: value('lvlText') ?? '',
    restartAfter: restart === undefined ? undefined : Number(restart),
    plainDigits: legal !== undefined && !['0', 'false'].includes(legal.attributes.get('val') ?? '1'),
    style: value('pStyle'),
  };
}

/** Newer formats stand in mc:AlternateContent, with a plain one as fallback. */
function alternateFormat(level: XmlElement): string | undefined {
  const fallback = childNamed(childNamed(level, 'AlternateContent'), 'Fallback');
  return childNamed(fallback, 'numFmt')?.attributes.get('val');
}
