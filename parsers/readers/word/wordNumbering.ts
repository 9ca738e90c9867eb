import { childNamed, childrenNamed, type XmlElement } from '../xml.js';
import {
  countNumbers,
  LEVELS,
  type ListLevel,
  type NumberedList,
  type WordNumbering,
} from './countNumbers.js';

/** @param numbering root of word/numbering.xml; null where the document has none */
export function readNumbering(numbering: XmlElement | null): WordNumbering {
  const abstracts = new Map<string, ListLevel[]>();
  for (const abstract of childrenNamed(numbering, 'abstractNum')) {
    const levels: ListLevel[] = [];
    for (const level of childrenNamed(abstract, 'lvl')) levels[levelIndex(level)] = readLevel(level);
    abstracts.set(abstract.attributes.get('abstractNumId') ?? '', levels);
  }
  const lists = new Map<string, NumberedList>();
  for (const num of childrenNamed(numbering, 'num')) {
    const abstractId = childNamed(num, 'abstractNumId')?.attributes.get('val') ?? '';
    const levels = [...(abstracts.get(abstractId) ?? [])];
    const starts = new Map<number, number>();
    for (const override of childrenNamed(num, 'lvlOverride')) {
      const at = levelIndex(override);
      const own = childNamed(override, 'lvl');
      if (own) levels[at] = readLevel(own);
      const start = childNamed(override, 'startOverride')?.attributes.get('val');
      if (start !== undefined) starts.set(at, Number(start) || 0);
    }
    lists.set(num.attributes.get('numId') ?? '', { definition: abstractId, levels, starts });
  }
  return countNumbers(lists);
}

function levelIndex(element: XmlElement): number {
  const level = Number(element.attributes.get('ilvl') ?? 0);
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : 0;
}

function readLevel(level: XmlElement): ListLevel {
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
