import { appendAll } from '../appendAll.js';
import type { SaxesTagNS } from 'saxes';
import type { TextLine } from '../../textDocument.js';
import { joinSoftBreaks, tidyBlanks } from '../paragraphSigns.js';
import type { ReadBudget } from '../readBudget.js';
import { cellText, tableLines, type TableCell, type TableRow } from '../tableLines.js';
import { attributeOf, type XmlHandlers } from '../xml.js';
import { markerOf, type WordNumbering } from './countNumbers.js';
import { alignmentOf, headingOf, type ParagraphStyle } from './wordStyles.js';

export interface WordSettings {
  styleOf(styleId: string | undefined): ParagraphStyle;
  numbering: WordNumbering;
  budget: ReadBudget;
}

/** The text of one part (body, footnotes) as it comes out of {@link wordBodyHandlers}. */
export interface WordStory {
  lines: TextLine[];
  /** Pictures seen, whose words are not read. */
  pictures: number;
}

interface OpenParagraph {
  text: string;
  styleId?: string;
  heading?: number;
  align?: TextLine['align'];
  numId?: string;
  numLevel?: number;
  /** Its mark is deleted by a tracked change: it runs into the next paragraph. */
  markDeleted: boolean;
  /** Paragraphs of text boxes anchored in it, which follow it. */
  boxes: TextLine[];
}

interface OpenTable {
  rows: TableRow[];
  row: TableRow & { deleted: boolean };
  cell: TableCell;
}

/** Earlier formatting, deleted words and moved-away words, phonetic guides, and what is no text of the document. */
const SKIPPED = new Set(
  'pPrChange rPrChange tblPrChange trPrChange tcPrChange tblGridChange sectPrChange numberingChange del moveFrom rt instrText delText delInstrText'.split(
    ' ',
  ),
);

const LINE_BREAK = '\u2028';

/**
 * Handlers that gather the paragraphs and tables of a WordprocessingML part while it streams by: accepted text only,
 * text boxes once, automatic numbers written out.
 */
export function wordBodyHandlers(settings: WordSettings, story: WordStory): XmlHandlers {
  const { styleOf, numbering, budget } = settings;
  const path: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  /** Where finished lines go: the story, a cell, or a text box. */
  const sinks: TextLine[][] = [story.lines];
  const hiddenRuns: boolean[] = [];
  const choices: boolean[] = [];
  let skipping = 0;
  let inText = false;
  let tableCount = 0;
  let carried = '';

  const sink = () => sinks.at(-1) ?? story.lines;
  const parent = (up = 1) => path[path.length - 1 - up];
  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !hiddenRuns.at(-1)) paragraph.text += text;
  };

  function openParagraph(): void {
    budget.spendParagraph();
    paragraphs.push({ text: carried, markDeleted: false, boxes: [] });
    carried = '';
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.markDeleted) {
      carried = paragraph.text;
      appendAll(sink(), paragraph.boxes);
      return;
    }
    const style = styleOf(paragraph.styleId);
    const align = paragraph.align ?? style.align;
    const marker = numberOf(paragraph, style);
    if (!style.isContents && !style.isHidden) {
      const heading = paragraph.heading ?? style.heading;
      const pieces = joinSoftBreaks(paragraph.text.split(LINE_BREAK), align === 'center');
      const inCell = tables.length > 0;
      if (pieces.length === 0 && marker !== '' && inCell) pieces.push('');
      pieces.forEach((piece, at) => {
        const text = tidyBlanks(at === 0 ? marker + piece : piece);
        if (text === '') return;
        budget.spendCharacters(text.length);
        sink().push({
          text,
          kind: 'paragraph',
          ...(heading !== undefined && { heading }),
          ...(align !== undefined && { align }),
        });
      });
    }
    appendAll(sink(), paragraph.boxes);
  }

  function numberOf(paragraph: OpenParagraph, style: ParagraphStyle): string {
    const numId = paragraph.numId ?? style.numId;
    if (numId === undefined || numId === '0') return '';
    const tied = paragraph.styleId === undefined ? null : numbering.levelOfStyle(numId, paragraph.styleId);
    return markerOf(numbering.next(numId, paragraph.numLevel ?? style.numLevel ?? tied ?? 0));
  }

  function closeTable(): void {
    const table = tables.pop();
    if (!table) return;
    const lines = tableLines(table.rows, tables.length === 0 ? tableCount++ : 0);
    const isNested = tables.length > 0;
    appendAll(sink(), isNested ? lines.map(asParagraph) : lines);
  }

  function openInParagraphProperties(name: string, value: string | undefined): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.styleId = value;
    else if (name === 'jc') paragraph.align = alignmentOf(value);
    else if (name === 'outlineLvl') paragraph.heading = headingOf(value);
    else if (name === 'numId') paragraph.numId = value;
    else if (name === 'ilvl') paragraph.numLevel = Number(value);
  }

  function openElement(name: string, tag: SaxesTagNS): void {
    const value = () => attributeOf(tag, 'val');
    const table = tables.at(-1);
    const cell = table?.cell;
    switch (name) {
      case 'p':
        return openParagraph();
      case 'r':
        hiddenRuns.push(false);
        return;
      case 't':
        inText = true;
        return;
      case 'tab':
        if (parent() === 'r') write(' ');
        return;
      case 'br':
        return write(attributeOf(tag, 'type') === 'page' ? LINE_BREAK + LINE_BREAK : LINE_BREAK);
      case 'cr':
        return write(LINE_BREAK);
      case 'noBreakHyphen':
        return write('-');
      case 'blip':
      case 'imagedata':
        story.pictures++;
        return;
      case 'vanish':
        if (parent(2) === 'r' && isOn(value())) hiddenRuns[hiddenRuns.length - 1] = true;
        return;
      case 'tbl':
        tables.push({ rows: [], row: emptyRow(), cell: emptyCell() });
        return;
      case 'tr':
        if (table) table.row = emptyRow();
        return;
      case 'tc':
        budget.spendParagraph();
        if (table) table.cell = emptyCell();
        sinks.push([]);
        return;
      case 'txbxContent':
        sinks.push([]);
        return;
      case 'gridSpan':
        if (cell) cell.columns = Math.max(1, Number(value()) || 1);
        return;
      case 'vMerge':
        if (cell) cell.continuesAbove = value() !== 'restart';
        return;
      case 'gridBefore':
        if (table) table.row.skippedColumns = Number(value()) || 0;
        return;
      default:
        if (parent() === 'pPr' || parent() === 'numPr') openInParagraphProperties(name, value());
    }
  }

  function closeElement(name: string): void {
    const table = tables.at(-1);
    switch (name) {
      case 'p':
        return closeParagraph();
      case 'r':
        hiddenRuns.pop();
        return;
      case 't':
        inText = false;
        return;
      case 'tc': {
        const lines = sinks.pop() ?? [];
        if (table) table.row.cells.push({ ...table.cell, text: cellText(lines), paragraphs: lines });
        return;
      }
      case 'tr':
        if (table && !table.row.deleted) table.rows.push(table.row);
        return;
      case 'tbl':
        return closeTable();
      case 'txbxContent':
        appendAll(paragraphs.at(-1)?.boxes ?? [], sinks.pop() ?? []);
        return;
    }
  }

  /** A tracked deletion of a paragraph's mark or of a row is an empty sign in its properties. */
  function isDeletionSign(name: string): boolean {
    if (name !== 'del' && name !== 'moveFrom') return false;
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    if (parent() === 'rPr' && parent(2) === 'pPr' && paragraph) paragraph.markDeleted = true;
    else if (parent() === 'trPr' && table) table.row.deleted = true;
    else return false;
    return true;
  }

  return {
    open(tag) {
      const name = tag.local;
      path.push(name);
      if (skipping > 0) {
        skipping++;
        return;
      }
      if (name === 'AlternateContent') choices.push(false);
      if (name === 'Choice') choices[choices.length - 1] = true;
      const isDuplicate = name === 'Fallback' && choices.at(-1) === true;
      if (isDuplicate || (!isDeletionSign(name) && SKIPPED.has(name))) {
        skipping = 1;
        return;
      }
      if (isWord(tag) || name === 'blip' || name === 'imagedata') openElement(name, tag);
      else if (isMath(tag) && name === 't') inText = true;
    },
    text(text) {
      if (inText && skipping === 0) write(text);
    },
    close(tag) {
      path.pop();
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (tag.local === 'AlternateContent') choices.pop();
      if (isWord(tag)) closeElement(tag.local);
      else if (isMath(tag) && tag.local === 't') inText = false;
    },
  };
}

function isWord(tag: SaxesTagNS): boolean {
  return tag.uri.endsWith('/wordprocessingml/2006/main') || tag.uri.endsWith('/wordprocessingml/main');
}

function isMath(tag: SaxesTagNS): boolean {
  return tag.uri.endsWith('/math');
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

function emptyRow(): OpenTable['row'] {
  return { cells: [], deleted: false };
}

function emptyCell(): TableCell {
  return { text: '', paragraphs: [], columns: 1 };
}

function asParagraph(line: TextLine): TextLine {
  return { text: line.text.replaceAll('\t', ' '), kind: 'paragraph' };
}
