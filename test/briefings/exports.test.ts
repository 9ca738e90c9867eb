import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from 'chai';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { composeWords } from '../../plans/briefings/words.js';
import { tablesCsv } from '../../server/rendering/exports/csv.js';
import { briefingDocx } from '../../server/rendering/exports/document.js';
import { tablesXlsx } from '../../server/rendering/exports/spreadsheet.js';
import { briefingTables } from '../../server/rendering/exports/tables.js';
import { chartCaptions, chartOf, type ChartName } from '../../server/rendering/charts/charts.js';
import { chartWidth } from '../../server/rendering/charts/draw.js';
import { dress, hasOfficialFaces, ordinary } from './press.js';

const tables = briefingTables(ordinary);

describe('the other forms of a briefing', function () {
  this.timeout(30_000);

  it('.xlsx: a sheet for each table, with the numbers as numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await tablesXlsx(tables, '简报', new Date(0))).buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).to.deep.equal(tables.map(({ name }) => name));
    const units = workbook.getWorksheet('各单位进展排名');
    const [first] = ordinary.units;
    expect(units?.getRow(2).getCell(3).value).to.equal(first?.name);
    expect(units?.getRow(2).getCell(11).value).to.equal(first?.actual);
    expect(units?.rowCount).to.equal(ordinary.units.length + 1);
    // One for each unit, to be filtered by it
    expect(workbook.getWorksheet('下期到期事项')?.rowCount).to.equal(ordinary.next.items.length + 1);
  });

  it('.csv: read as UTF-8 by spreadsheets, and no cell taken for a formula', () => {
    const csv = Buffer.from(
      tablesCsv([
        {
          name: '表',
          head: ['甲', '乙'],
          rows: [
            ['=1+1', 2.5],
            ['含"引号",逗号', null],
            ['-x', -3],
          ],
        },
      ]),
    ).toString('utf8');
    expect(csv).to.equal(`\uFEFF表\r\n甲,乙\r\n'=1+1,2.5\r\n"含""引号"",逗号",\r\n'-x,-3\r\n\r\n`);
  });

  it('.docx: the page, the faces, the words and the heads that repeat', async () => {
    const files = unzipSync(await briefingDocx(ordinary, composeWords(ordinary), dress));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).to.match(/<w:pgSz w:w="11906" w:h="16838"/);
    // 37, 28, 26 and 35 mm in twentieths of a point.
    expect(document).to.match(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
    const pitch = Number(/w:linePitch="(\d+)"/.exec(document)?.[1]);
    expect(Math.floor((16838 - 2097 - 1984) / pitch)).to.equal(22);
    for (const face of ['仿宋_GB2312', '楷体_GB2312', '黑体', '方正小标宋简体'])
      expect(document).to.contain(face);
    expect(document).to.contain('第6期').and.contain('一、进展情况').and.contain('w:tblHeader');
    expect(document).to.contain(`办结率${ordinary.headline.completionRate}%`);
    for (const { name } of ordinary.units) expect(document).to.contain(name);
    expect(document).to.contain('白沙镇民政所、双塔镇民政所');
    expect(strFromU8(files['word/settings.xml'] ?? new Uint8Array())).to.contain('evenAndOddHeaders');
  });

  it('.docx: the charts of the print as pictures with their captions, sharp enough for a printer', async function () {
    if (!hasOfficialFaces) this.skip();
    const files = unzipSync(await briefingDocx(ordinary, composeWords(ordinary), dress));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const names = Object.keys(chartCaptions) as ChartName[];
    const drawn = names.filter((name) => chartOf(name, ordinary) !== null);
    expect(drawn).to.have.lengthOf(7);
    for (const name of drawn) expect(document).to.contain(`<w:t xml:space="preserve">${chartCaptions[name]}`);
    const pictures = Object.entries(files).filter(([path]) => /^word\/media\/.*\.png$/.test(path));
    expect(pictures).to.have.lengthOf(drawn.length);
    for (const [, png] of pictures) {
      const { width, height } = await loadImage(Buffer.from(png));
      expect(width).to.equal(3 * chartWidth);
      const canvas = createCanvas(width, height);
      const paper = canvas.getContext('2d');
      paper.drawImage(await loadImage(Buffer.from(png)), 0, 0);
      const dots = paper.getImageData(0, 0, width, height).data;
      const dark = dots.filter((value, index) => index % 4 === 0 && value < 128).length;
      expect(dark).to.be.greaterThan(2_000);
    }
  });
});
