import type { TextLine } from '../../textDocument.js';
import { childNamed, childrenNamed, type XmlElement } from '../xml.js';

/** What a paragraph style says, with what it inherits. */
export interface ParagraphStyle {
  heading?: number;
  align?: TextLine['align'];
  numId?: string;
  numLevel?: number;
  /** The entry is a line of the table of contents. */
  isContents: boolean;
  isHidden: boolean;
}

const NO_STYLE: ParagraphStyle = { isContents: false, isHidden: false };

/** Bounds a chain of w:basedOn that runs in a circle. */
const LONGEST_CHAIN = 20;

/**
 * @param styles root of word/styles.xml; null where the document has none
 * @returns the style of a paragraph by its w:styleId, the document's default one for undefined
 */
export function readStyles(styles: XmlElement | null): (styleId: string | undefined) => ParagraphStyle {
  const elements = new Map<string, XmlElement>();
  let fallback: string | undefined;
  for (const style of childrenNamed(styles, 'style')) {
    const id = style.attributes.get('styleId');
    if (id === undefined || style.attributes.get('type') !== 'paragraph') continue;
    elements.set(id, style);
    if (style.attributes.get('default') === '1') fallback ??= id;
  }
  const resolved = new Map<string, ParagraphStyle>();
  return (styleId) => {
    const id = styleId ?? fallback;
    if (id === undefined) return NO_STYLE;
    const known = resolved.get(id);
    if (known) return known;
    const style = resolve(id, elements);
    resolved.set(id, style);
    return style;
  };
}

/** Word's values of w:jc (both its editions) as ours; justified text counts as left. */
export function alignmentOf(value: string | undefined): TextLine['align'] {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === undefined ? undefined : 'left';
}

/** w:outlineLvl counts from 0; 9 means body text. */
export function headingOf(value: string | undefined): number | undefined {
  const level = value === undefined ? NaN : Number(value);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

function resolve(id: string, elements: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  const style: ParagraphStyle = { isContents: false, isHidden: false };
  let element = elements.get(id);
  for (let step = 0; element && step < LONGEST_CHAIN; step++) {
    const name = childNamed(element, 'name')?.attributes.get('val') ?? '';
    const properties = childNamed(element, 'pPr');
    const numbering = childNamed(properties, 'numPr');
    style.isContents ||= /^(?:toc|目录)\s*\d/i.test(name);
    style.heading ??=
      headingOf(childNamed(properties, 'outlineLvl')?.attributes.get('val')) ?? headingByName(name);
    style.align ??= alignmentOf(childNamed(properties, 'jc')?.attributes.get('val'));
    style.numId ??= childNamed(numbering, 'numId')?.attributes.get('val');
    const level = childNamed(numbering, 'ilvl')?.attributes.get('val');
    style.numLevel ??= level === undefined ? undefined : Number(level);
    style.isHidden ||= childNamed(childNamed(element, 'rPr'), 'vanish') !== undefined;
    element = elements.get(childNamed(element, 'basedOn')?.attributes.get('val') ?? '');
  }
  return style;
}

function headingByName(name: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
