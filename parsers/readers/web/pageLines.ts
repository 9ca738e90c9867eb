import { appendAll } from '../appendAll.js';
import type { AnyNode, Element } from 'domhandler';
import type { TextLine } from '../../textDocument.js';
import { beginsWithMarker, joinSoftBreaks, tidyBlanks } from '../paragraphSigns.js';
import type { ReadBudget } from '../readBudget.js';
import { cellText, tableLines, type TableRow } from '../tableLines.js';
import { formatNumber } from '../word/numberFormats.js';

export type PageElement = AnyNode;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const LINE_BREAK = '\u2028';
/** In preformatted text a line is a line. */
const PARAGRAPH_BREAK = LINE_BREAK + LINE_BREAK;

interface Gathering {
  lines: TextLine[];
  text: string;
  budget: ReadBudget;
  table: number;
}

/** The words of these elements as paragraphs and rows, in the order of the page. */
export function pageLines(elements: readonly PageElement[], budget: ReadBudget): TextLine[] {
  const gathering: Gathering = { lines: [], text: '', budget, table: 0 };
  for (const element of elements) gather(element, gathering, {});
  flush(gathering, {});
  return gathering.lines;
}

interface Setting {
  heading?: number;
  align?: TextLine['align'];
  preformatted?: boolean;
  /** Number of a list item, written before its first words. */
  marker?: { text: string };
}

function gather(node: PageElement, gathering: Gathering, setting: Setting): void {
  if (node.type === 'text') {
    const text = setting.preformatted
      ? node.data.replace(/\r?\n/g, PARAGRAPH_BREAK)
      : node.data.replace(/[\t\n\r ]+/g, ' ');
    gathering.text += text;
    return;
  }
  if (!('children' in node)) return;
  const name = 'name' in node ? node.name : '';
  if (name === 'br') {
    gathering.text += LINE_BREAK;
    return;
  }
  if (name === 'table' && isGrid(node as Element)) {
    flush(gathering, setting);
    const rows = gridRows(node as Element, gathering);
    appendAll(gathering.lines, tableLines(rows, gathering.table++));
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) flush(gathering, setting);
  const own = isBlock ? blockSetting(node as Element, setting) : setting;
  const number = name === 'ol' ? listNumbers(node as Element) : null;
  for (const child of node.children) {
    const marker = number && 'name' in child && child.name === 'li' ? { text: number() } : own.marker;
    gather(child, gathering, marker ? { ...own, marker } : own);
  }
  if (isBlock) flush(gathering, own);
}

function flush(gathering: Gathering, setting: Setting): void {
  const pieces = gathering.text.split(LINE_BREAK);
  gathering.text = '';
  for (const piece of joinSoftBreaks(pieces, setting.align === 'center')) {
    let text = tidyBlanks(piece);
    if (text === '') continue;
    if (setting.marker && setting.marker.text !== '') {
      if (!beginsWithMarker(text)) text = setting.marker.text + text;
      setting.marker.text = '';
    }
    gathering.budget.spendParagraph();
    gathering.lines.push({
      text,
      kind: 'paragraph',
      ...(setting.heading !== undefined && { heading: setting.heading }),
      ...(setting.align && { align: setting.align }),
    });
  }
}

function blockSetting(element: Element, outer: Setting): Setting {
  const heading = /^h([1-6])$/.exec(element.name)?.[1];
  const declared =
    /text-align\s*:\s*(\w+)/i.exec(element.attribs['style'] ?? '')?.[1] ?? element.attribs['align'];
  const align = element.name === 'center' ? 'center' : alignment(declared);
  return {
    ...outer,
    heading: heading === undefined ? outer.heading : Number(heading),
    align: align ?? outer.align,
    preformatted: outer.preformatted || element.name === 'pre',
  };
}

function alignment(value: string | undefined): TextLine['align'] {
  const name = value?.toLowerCase();
  if (name === 'center' || name === 'right') return name;
  return name === undefined ? undefined : 'left';
}

function listNumbers(list: Element): () => string {
  let number = Number(list.attribs['start'] ?? 1) || 1;
  const formats: Record<string, string> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  };
  const style = /list-style(?:-type)?\s*:[^;]*cjk|simp-chinese|trad-chinese/i.test(
    list.attribs['style'] ?? '',
  );
  const format = style ? 'chineseCounting' : (formats[list.attribs['type'] ?? ''] ?? 'decimal');
  return () => `${formatNumber(number++, format)}${style ? '、' : '.'}`;
}

/** A table that frames a page or an article is no grid: it nests another, or its cells hold many paragraphs. */
function isGrid(table: Element): boolean {
  let rows = 0;
  let widest = 0;
  let nested = false;
  let paragraphs = 0;
  const visit = (node: PageElement, inCell: boolean): void => {
    if (!('children' in node)) return;
    const name = 'name' in node ? node.name : '';
    if (name === 'table' && node !== table) nested = true;
    if (name === 'tr') {
      rows++;
      widest = Math.max(
        widest,
        node.children.filter((child) => 'name' in child && /^t[dh]$/.test(child.name)).length,
      );
    }
    if (inCell && (name === 'p' || /^h[1-6]$/.test(name))) paragraphs++;
    for (const child of node.children) visit(child, inCell || name === 'td' || name === 'th');
  };
  visit(table, false);
  return !nested && widest >= 2 && paragraphs <= Math.max(8, rows * widest * 3);
}

function gridRows(table: Element, gathering: Gathering): TableRow[] {
  const rows: TableRow[] = [];
  const visit = (node: PageElement): void => {
    if (!('children' in node)) return;
    if ('name' in node && node.name === 'tr') {
      rows.push({
        cells: node.children
          .filter((child): child is Element => 'name' in child && /^t[dh]$/.test(child.name))
          .map((cell) => {
            const paragraphs = pageLines(cell.children, gathering.budget);
            return {
              text: cellText(paragraphs),
              paragraphs,
              columns: span(cell.attribs['colspan'], 100),
              rows: span(cell.attribs['rowspan'], 1000),
            };
          }),
      });
      return;
    }
    for (const child of node.children) visit(child);
  };
  visit(table);
  gathering.budget.spendParagraph(rows.length);
  return rows;
}

function span(value: string | undefined, most: number): number {
  const number = Math.floor(Number(value ?? 1));
  return number >= 1 ? Math.min(number, most) : 1;
}
