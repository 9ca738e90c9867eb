import type { ParsedOwner } from '../../schema.js';
import type { NoticeText, Paragraph } from '../../structure/noticeText.js';
import type { NoticeBody } from '../../structure/readBody.js';
import { ownerOf } from '../owners/owner.js';
import { bodiesAlone } from './headingOwners.js';

/**
 * Sheets of points and duties whose last cell is set as lines of their own: 「3 ⇥ 县水利局 ⇥ 60 ⇥ 河道清淤」 and below it
 * what the bureau has to do. Tells the bodies that the row above a line names.
 */
export class RowBodies {
  private readonly rows: RowAbove[];
  private at = -1;

  constructor(notice: NoticeText, body: NoticeBody) {
    this.rows = body.rows.length === 0 ? [] : rowsWithLinesBelow(notice, body);
  }

  /** The bodies of the row that the paragraph stands below; to be asked in the order of the text. */
  above(paragraph: number): readonly ParsedOwner[] {
    while ((this.rows[this.at + 1]?.from ?? Infinity) <= paragraph) this.at++;
    return this.rows[this.at]?.owners ?? NONE;
  }
}

/** From which paragraph on the lines belong to a row. */
interface RowAbove {
  from: number;
  owners: readonly ParsedOwner[];
}

const NONE: readonly ParsedOwner[] = [];

function rowsWithLinesBelow(notice: NoticeText, { rows }: NoticeBody): RowAbove[] {
  const found: RowAbove[] = [];
  const areRows = new Set(rows.map(({ paragraph }) => paragraph));
  let width = 0;
  for (const { paragraph: index } of rows) {
    const paragraph = notice.paragraphs[index];
    if (paragraph === undefined) continue;
    const owners = areRows.has(index + 1) ? [] : bodiesInFront(notice.text, paragraph);
    const filled = paragraph.shadow.split('\t').filter((cell) => cell.trim() !== '').length;
    // A row with fewer cells goes on with the bodies of the one above, whose cell spans both.
    if (owners.length === 0 && (filled < width || width === 0)) continue;
    width = owners.length === 0 ? 0 : filled;
    found.push({ from: index + 1, owners: owners.length === 0 ? NONE : owners });
  }
  return found;
}

const NUMBER = /^[\d.]{1,4}$/;

/** The bodies in the first cell that is no number, where the row says more behind them. */
function bodiesInFront(text: string, { shadow, start }: Paragraph): ParsedOwner[] {
  let at = 0;
  for (const cell of shadow.split('\t')) {
    const words = cell.trim();
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    if (words === '' || NUMBER.test(words)) continue;
    if (!/[\u4e00-\u9fff]/.test(shadow.slice(at))) return [];
    return bodiesAlone(words).map((body) => ownerOf(body, text, start + from, 'lead', 'section'));
  }
  return [];
}
