import { expect } from 'chai';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../../parsers/readers/readDocument.js';
import { expectRefusal } from './made/readLines.js';

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('workbooks', () => {
  it('reads a task table: title, merged cells repeated, dates as its format shows them', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('任务');
      sheet.addRow(['任务分解表']);
      sheet.mergeCells('A1:D1');
      sheet.addRow(['序号', '任务', '责任单位', '完成时限']);
      sheet.addRow([1, '开展\n排查', '县民政局', new Date(Date.UTC(2025, 5, 30))]);
      sheet.addRow([2, '组织培训', '', '每季度']);
      sheet.mergeCells('C3:C4');
      sheet.addRow([]);
      sheet.getCell('D3').numFmt = 'yyyy"年"m"月"';
    });
    const { format, lines } = await readDocument(bytes, { fileName: '任务.xlsx' });
    expect(format).to.equal('xlsx');
    expect(lines.map((line) => [line.kind, line.text])).to.deep.equal([
      ['paragraph', '任务分解表'],
      ['row', '序号\t任务\t责任单位\t完成时限'],
      ['row', '1\t开展 排查\t县民政局\t2025年6月'],
      ['row', '2\t组织培训\t县民政局\t每季度'],
    ]);
  });

  it('reads results of formulas and rich text, counts each sheet as a table, skips hidden ones with a word', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('一').addRows([
        ['任务', '次数'],
        [{ richText: [{ text: '开展' }, { text: '检查' }] }, { formula: 'B9', result: 4 }],
      ]);
      book.addWorksheet('二').addRow(['事项', '单位']);
      book.addWorksheet('底稿', { state: 'hidden' }).addRow(['秘', '密']);
    });
    const { lines, warnings } = await readDocument(bytes);
    expect(lines.map((line) => [line.table, line.text])).to.deep.equal([
      [0, '任务\t次数'],
      [0, '开展检查\t4'],
      [1, '事项\t单位'],
    ]);
    expect(warnings.join()).to.contain('底稿');
  });

  it('refuses a range merged over the whole sheet, and passes rules over whole columns by', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('任务');
      sheet.addRow(['任务', '单位']);
      sheet.mergeCells('A2:B3');
    });
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const withSheet = (xml: string) => zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
    const vast = withSheet(sheet.replace('A2:B3', 'A2:XFD1048576'));
    await expectRefusal(readDocument(vast), 'too-complex', '单元');
    const rules =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>';
    const ruled = withSheet(sheet.replace(/(<\/mergeCells>)/, `$1${rules}`));
    expect((await readDocument(ruled)).lines.map((line) => line.text)).to.deep.equal(['任务\t单位']);
  });

  it('refuses an empty workbook', async () => {
    await expectRefusal(readDocument(await workbook((book) => book.addWorksheet('空'))), 'no-text');
  });
});
