import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { ofdFile, type OfdPageToMake } from '../parsers/readers/made/ofdFile.js';
import { mergedTable, numberedNotice, sampleNotice, sampleTable, type SampleBlock } from './sampleNotice.js';

/** GB18030 text, one paragraph a line, indented as clerks do. */
export function textForm(): Uint8Array {
  const lines = numberedNotice().map((block) =>
    block.kind === 'body' ? `\u3000\u3000${block.text}` : block.text,
  );
  return iconv.encode(lines.join('\r\n'), 'gb18030');
}

/** A .docx whose headings carry automatic numbers: the numbers stand nowhere in its text. */
export async function wordForm(): Promise<Uint8Array> {
  const paragraphs = sampleNotice.map(
    (block) =>
      new Paragraph({
        text: block.text,
        alignment: {
          title: AlignmentType.CENTER,
          right: AlignmentType.RIGHT,
          body: undefined,
          heading1: undefined,
          heading2: undefined,
        }[block.kind],
        numbering: block.kind.startsWith('heading')
          ? { reference: 'outline', level: block.kind === 'heading1' ? 0 : 1 }
          : undefined,
      }),
  );
  return wordBytes(paragraphs);
}

export async function wordTable(): Promise<Uint8Array> {
  const rows = sampleTable.rows.map(
    (row) =>
      new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  return wordBytes([
    new Paragraph({ text: sampleTable.title, alignment: AlignmentType.CENTER }),
    new Table({ rows }),
  ]);
}

async function wordBytes(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  ];
  const document = new Document({
    numbering: { config: [{ reference: 'outline', levels }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A web page with the usual residue around the notice; `styles` are for printing it. */
export function webForm(styles = ''): string {
  const style: Record<SampleBlock['kind'], string> = {
    title: 'text-align:center;font-size:22px',
    body: 'text-indent:2em',
    heading1: 'text-indent:2em;font-weight:bold',
    heading2: 'text-indent:2em',
    right: 'text-align:right',
  };
  const paragraphs = numberedNotice().map((block) => `<p style="${style[block.kind]}">${block.text}</p>`);
  return page(styles, paragraphs.join('\n'));
}

export function webTable(styles = ''): string {
  const [head, ...body] = sampleTable.rows.map(
    (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  );
  return page(styles, `<h2>${sampleTable.title}</h2><table border="1">${head}${body.join('')}</table>`);
}

function page(styles: string, content: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${styles}</head><body><script>var a=1;</script><div>${content}</div></body></html>`;
}

export async function workbookTable(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('任务分解表');
  sheet.addRow([sampleTable.title]);
  sheet.mergeCells('A1:E1');
  sheet.addRows(sampleTable.rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function tabbedTable(): Uint8Array {
  return Buffer.from([sampleTable.title, ...sampleTable.rows.map((row) => row.join('\t'))].join('\n'));
}

export async function wordMergedTable(): Promise<Uint8Array> {
  const rows = mergedTable.rows.map(
    (row) =>
      new TableRow({
        children: row.map(
          ({ text, rows: rowSpan, columns: columnSpan }) =>
            new TableCell({ rowSpan, columnSpan, children: [new Paragraph(text)] }),
        ),
      }),
  );
  return wordBytes([
    new Paragraph({ text: mergedTable.title, alignment: AlignmentType.CENTER }),
    new Table({ rows }),
  ]);
}

export function webMergedTable(styles = ''): string {
  const rows = mergedTable.rows.map(
    (row) =>
      `<tr>${row.map(({ text, rows: high = 1, columns = 1 }) => `<td rowspan="${high}" colspan="${columns}">${text}</td>`).join('')}</tr>`,
  );
  return page(styles, `<h2>${mergedTable.title}</h2><table border="1">${rows.join('')}</table>`);
}

export async function workbookMergedTable(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('责任分工表');
  sheet.addRow([mergedTable.title]);
  sheet.mergeCells('A1:F1');
  for (const { text, row, column, rows, columns } of placedCells()) {
    sheet.getCell(row + 2, column + 1).value = text;
    if (rows * columns > 1) sheet.mergeCells(row + 2, column + 1, row + 1 + rows, column + columns);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Plain text shows a merged cell once, and leaves empty what it spans. */
export function textMergedTable(line: (cells: readonly string[]) => string): Uint8Array {
  const lines = mergedTable.rows.map(() => Array.from({ length: 6 }, () => ''));
  for (const { text, row, column } of placedCells()) lines[row]?.splice(column, 1, text);
  return Buffer.from([mergedTable.title, ...lines.map(line)].join('\n'));
}

/** Where each cell of the merged table stands, counted from 0. */
function placedCells(): { text: string; row: number; column: number; rows: number; columns: number }[] {
  const taken = new Set<string>();
  return mergedTable.rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ text, rows = 1, columns = 1 }) => {
      while (taken.has(`${row} ${column}`)) column++;
      for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) taken.add(`${row + y} ${column + x}`);
      return { text, row, column, rows, columns };
    });
  });
}

const CHARACTERS = 28;
const SIZE = 5.6;
const LEFT = 27;
const PITCH = 10;
const LINES_PER_PAGE = 22;

/** An .ofd with its lines broken at 28 characters, 22 lines a page, and page numbers, as official documents are set. */
export function fixedLayoutForm(): Uint8Array {
  const pages: OfdPageToMake[] = [];
  let line = LINES_PER_PAGE;
  const put = (text: string, x: number) => {
    if (line === LINES_PER_PAGE) {
      const number = `— ${pages.length + 1} —`;
      pages.push({ words: [{ x: 98, y: 280, text: number, size: 4 }] });
      line = 0;
    }
    pages.at(-1)?.words?.push({ x, y: 37 + PITCH * line++, text, size: SIZE });
  };
  for (const { kind, text } of numberedNotice()) {
    const width = [...text].length * SIZE;
    if (kind === 'title') put(text, LEFT + (CHARACTERS * SIZE - width) / 2);
    else if (kind === 'right') put(text, LEFT + CHARACTERS * SIZE - width);
    else setLines(text, put);
  }
  return ofdFile(pages);
}

/** No line begins with a closing sign: it hangs at the end of the line before. */
function setLines(text: string, put: (text: string, x: number) => void): void {
  let rest = [...text];
  for (let indent = rest.at(-1) === '：' ? 0 : 2; rest.length > 0; indent = 0) {
    let take = CHARACTERS - indent;
    while (/[，。、；：）]/.test(rest[take] ?? '')) take++;
    put(rest.slice(0, take).join(''), LEFT + indent * SIZE);
    rest = rest.slice(take);
  }
}
