import { columnsOf } from '../extract/tasks/tableColumns.js';
import type { TextDocument, TextLine } from '../textDocument.js';
import { withBrokenLinesJoined } from './brokenLines.js';
import { withCellsJoined } from './cellPerLine.js';
import { withPiecesJoined } from './countedPieces.js';
import { withItemsParted } from './linesRunTogether.js';
import { shadowOf } from './shadow.js';

/** A paragraph or table row of the notice, with where it stands in the text. */
export interface Paragraph {
  start: number;
  end: number;
  /** The words as the rules read them ({@link shadowOf}); the same length as the paragraph. */
  shadow: string;
  line: TextLine;
}

export interface NoticeText {
  /** The text as read, lines parted by \n; what all spans point into. */
  text: string;
  /** As {@link text}, in simplified characters and with Chinese punctuation. */
  shadow: string;
  paragraphs: Paragraph[];
}

/** Lays a document's lines out as one text; empty lines and stray blanks within Chinese words are dropped. */
export function noticeTextOf(document: TextDocument): NoticeText {
  const kept: { line: TextLine; text: string }[] = [];
  let above: RowAbove = NO_ROW;
  for (const given of withItemsParted(
    withBrokenLinesJoined(withCellsJoined(withPiecesJoined(document.lines))),
  )) {
    const untidy = UNTIDY.test(given.text);
    const line = untidy || given.text.includes('|') ? asRow(given, above) : given;
    const text = untidy || line !== given ? tidy(line) : line.text;
    if (text === '') continue;
    kept.push({ line, text });
    above = line.kind === 'row' ? rowAbove(given, line) : NO_ROW;
  }
  const text = kept.map((entry) => entry.text).join('\n');
  const shadow = shadowOf(text);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const entry of kept) {
    const end = start + entry.text.length;
    paragraphs.push({ start, end, shadow: shadow.slice(start, end), line: entry.line });
    start = end + 1;
  }
  return { text, shadow, paragraphs };
}

/** Most lines hold no blank and nothing that cannot be seen. */
const UNTIDY = /[\s\p{Cc}\u200b-\u200f\u00ad]/u;
const INVISIBLE = /[\u200b-\u200f\u2028\u2029\ufeff\u00ad]|(?![\t\n])\p{Cc}/gu;
/** Blanks that are not one plain blank. */
const BLANKS = /[ \u00a0\u3000\u2002-\u200a]{2,}|[\u00a0\u3000\u2002-\u200a]/g;
/** Blanks beside a Chinese character or mark carry no meaning, unless they are wide enough to part columns. */
const BLANK_IN_WORDS =
  /(?= )(?<=[\u3400-\u9fff，。、；：（）《》“”〔〕]) (?=\S)(?![\u4e00-\u9fff]{2,6}[:：])|(?= )(?<=\S)(?<!^\d{1,2}(?:\.\d{1,2}){1,3}|^\d{1,2}(?! [年月](?![底末初终]))) (?![\u4e00-\u9fff]{2,6}[:：])(?=[\u3400-\u9fff，。、；：（）《》“”〔〕])/g;

/** In cells other blanks may part names: 「2016 年 6 月底前」. */
const BLANK_AT_YEAR = /(?<=\d) (?=[年月日底])|(?<=[年月]) (?=\d|[上下]半年|底|末|内|[上中下]旬)/g;

const WIDE_GAP = /\S[ \u3000]{2,}\S/;

/** 「燃气 | 3月底前 | 住建局 |」 as pages give tables that were copied; lines of labels are no such rows. */
const BARRED = /^[^:：。]{1,60}\|(?:[^|:：。]{0,200}\|){1,12}[^|:：。]{0,200}$/;

const barsIn = (text: string): number => text.split('|').length - 1;

/** What the line above, if it is a row with bars, says of the one below it. */
interface RowAbove {
  bars: number;
  /** It begins with a bar; where it does not, a row that does has an empty first cell. */
  opensWithBar: boolean;
  cells: number;
}

const NO_ROW: RowAbove = { bars: 0, opensWithBar: false, cells: 0 };

const rowAbove = ({ text }: TextLine, { cells }: TextLine): RowAbove => ({
  bars: barsIn(text),
  opensWithBar: text.trimStart().startsWith('|'),
  cells: cells?.length ?? 0,
});

/**
 * In plain text a row of a table is a line of cells parted by tabs, wide blanks or bars. Below a row with bars a line
 * with as many is the next one, whatever sentences its cells hold.
 */
function asRow(line: TextLine, above: RowAbove): TextLine {
  if (line.kind === 'row') return line;
  if (
    line.text.includes('|') &&
    (BARRED.test(line.text) || (above.bars > 1 && barsIn(line.text) === above.bars))
  )
    return barredRow(line, above);
  const tabbed = line.text.includes('\t');
  if (!tabbed && (!WIDE_GAP.test(line.text) || /[。；：]|月[ \u3000]*日/.test(line.text))) return line;
  const cells = (tabbed ? line.text.replace(/^[ \u3000]+/, '') : line.text.trim())
    .split(tabbed ? '\t' : /[ \u3000]{2,}/)
    .map((cell) => cell.trim());
  const goesOn = tabbed && cells.length === above.cells && cells.some((cell) => cell !== '');
  if (goesOn || (tabbed && cells.length === 2 && columnsOf(cells) !== null))
    return { ...line, kind: 'row', cells, text: cells.join('\t') };
  if (cells.length < 3 || cells.filter((cell) => cell !== '').length < (tabbed ? 2 : 3)) return line;
  return { ...line, kind: 'row', cells, text: cells.join('\t') };
}

function barredRow(line: TextLine, above: RowAbove): TextLine {
  const cells = line.text.split('|').map((cell) => cell.replace(LINE_BREAK_TAG, ' ').trim());
  if (cells.at(-1) === '') cells.pop();
  if (cells[0] === '' && (above.opensWithBar || above.bars !== barsIn(line.text))) cells.shift();
  const isRow = cells.length > 2 || (cells.length === 2 && (above.cells === 2 || columnsOf(cells) !== null));
  return isRow ? { ...line, kind: 'row', cells, text: cells.join('\t') } : line;
}

/** How a line ends within a cell, where rows are written with bars. */
const LINE_BREAK_TAG = /<br ?\/?>/g;

function tidy(line: TextLine): string {
  let text = line.text.replace(INVISIBLE, '');
  if (line.kind === 'row') {
    // The cells at its front may be empty.
    text = text.replace(/\n/g, ' ').replace(BLANK_AT_YEAR, '').replace(/^ +/, '').trimEnd();
    return text.trim() === '' ? '' : text;
  }
  text = text.replace(/[\t\n]+/g, '   ');
  if (!BLANK_ANYWHERE.test(text)) return text;
  return text
    .trim()
    .replace(BLANKS, (run) => (run.length > 2 ? '  ' : ' '))
    .replace(BODY_AND_BLANK, '$1  ')
    .replace(TITLE_AND_BLANK, '$1  ')
    .replace(BLANK_IN_WORDS, '')
    .trim();
}
/** 「（二）公安部门 负责维持秩序」: behind the number and a body one blank parts a title from its text, as two do elsewhere. */
const BODY_AND_BLANK =
  /^((?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s?(?!各|有关|相关)[\u4e00-\u9fff、]{1,14}(?:部门|[局委办厅处科]|中心|街道|公司|政府)) (?=[\u4e00-\u9fff]{4})(?![\u4e00-\u9fff、]{2,14}(?:部门|[局委办厅处科])(?: |$))/;
/** 「（二）加强督查 各镇要每周自查。」: so it does before whoever is told, or how it is to be done. */
const TITLE_AND_BLANK =
  /^((?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s?(?![各请由对])[\u4e00-\u9fff“”、]{3,15}(?![的和与及、])[\u4e00-\u9fff”]) (?=(?:[各请由]|全体|所有|按照|根据|结合|(?!要|应)[\u4e00-\u9fff]{2,8}(?:要(?!求)|应当|必须|负责(?!制)))[^。]{6,})/;
const BLANK_ANYWHERE = /[ \u00a0\u3000\u2002-\u200a]/;
