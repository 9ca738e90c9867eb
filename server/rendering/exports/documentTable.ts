import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import { faces, run } from './documentText.js';
import type { BriefingTable, Cell } from './tables.js';

/** Columns that print leaves to the spreadsheet. */
const leftOut = new Set(['理由', '名次变化']);
const wideHeads = new Set(['事项', '最近反馈（单位原话）', '内容', '隐患']);
const namedHeads = new Set(['单位', '整改责任单位', '阶段', '指标', '类别']);

/** A table with full rules, its head repeated on every page and no row cut. */
export function tableOf({ head, rows }: BriefingTable): Table {
  const columns = head.map((_, index) => index).filter((index) => !leftOut.has(head[index] ?? ''));
  const weights = columns.map((index) => weightOf(head[index] ?? ''));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.round((weight * tableTwips) / total));
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((index, at) => cellOf(head[index] ?? '', widths[at] ?? 0, true)),
  });
  return new Table({
    width: { size: tableTwips, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      heading,
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((index, at) => cellOf(row[index] ?? null, widths[at] ?? 0, false)),
          }),
      ),
    ],
  });
}

/** The type area, 156 mm. */
const tableTwips = 8844;

function weightOf(head: string): number {
  if (wideHeads.has(head)) return 5;
  return namedHeads.has(head) ? 3 : 1.6;
}

function cellOf(value: Cell, width: number, isHead: boolean): TableCell {
  const text = value === null || value === '' ? '—' : String(value);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: isHead
          ? AlignmentType.CENTER
          : typeof value === 'number'
            ? AlignmentType.RIGHT
            : AlignmentType.LEFT,
        children: [run(text, { size: 21, ...(isHead ? { font: faces.hei } : {}) })],
      }),
    ],
  });
}
