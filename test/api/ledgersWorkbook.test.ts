import { expect } from 'chai';
import ExcelJS from 'exceljs';
import { escalateOverdueEntries } from '../../plans/ledgers/commands/escalateOverdue.js';
import { LedgerEntryModel } from '../../plans/ledgers/model.js';
import { systemContext, useApp, type Agent } from '../support/app.js';
import { addUnit } from '../support/publishedPlan.js';

describe('a ledger as a spreadsheet', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());
  const download = async (agent: Agent, path: string): Promise<ExcelJS.Worksheet> => {
    const { body } = await agent.get(path).buffer(true).parse(asBytes).expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body as ExcelJS.Buffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };
  const filled = async (agent: Agent, rows: unknown[][]): Promise<Buffer> => {
    const sheet = await download(agent, '/api/ledgers/hazards/template.xlsx');
    rows.forEach((row, index) => (sheet.getRow(index + 2).values = row as ExcelJS.CellValue[]));
    return Buffer.from(await sheet.workbook.xlsx.writeBuffer());
  };
  const upload = (agent: Agent, bytes: Buffer, query = '') =>
    agent.post(`/api/ledgers/hazards/import${query}`).attach('file', bytes, '台账.xlsx');
  const row = (description: string, over: Record<number, unknown> = {}): unknown[] =>
    Object.assign(
      [
        description,
        '消防安全',
        '一般隐患',
        '二楼',
        '督导检查',
        '检查一组',
        '2024-06-18',
        '松岭敬老院',
        '李某',
        '',
        '清理',
      ],
      over,
    ) as unknown[];

  it('goes out by a template and comes in again, once', async () => {
    const home = await addUnit(context(), '松岭敬老院');
    const supervisor = await app.signIn('supervisor');
    const bytes = await filled(supervisor, [
      row('疏散通道堆物'),
      row('配电箱无门', { 1: '用电安全', 6: new Date('2024-06-17T00:00:00Z'), 11: '2024年7月1日' }),
    ]);
    const tried = await upload(supervisor, bytes, '?dryRun=true').expect(200);
    expect(tried.body).to.deep.equal({ created: 2, known: 0 });
    expect(await LedgerEntryModel.countDocuments()).to.equal(0);
    const first = await upload(supervisor, bytes).expect(200);
    expect(first.body).to.deep.equal({ created: 2, known: 0 });
    const again = await upload(supervisor, bytes).expect(200);
    expect(again.body).to.deep.equal({ created: 0, known: 2 });
    const entries = await LedgerEntryModel.find().sort({ serial: 1 }).lean();
    expect(entries.map(({ unitId, foundOn, dueOn }) => [unitId, foundOn, dueOn])).to.deep.equal([
      [home, '2024-06-18', '2024-07-03'],
      [home, '2024-06-17', '2024-07-01'],
    ]);
    const sheet = await download(supervisor, '/api/ledgers/hazards/export.xlsx?category=electricity');
    expect(sheet.rowCount).to.be.greaterThan(1);
    expect(sheet.getRow(2).getCell(1).text).to.equal('配电箱无门');
    expect(sheet.getRow(2).getCell(13).text).to.equal('〔2024〕2号');
    expect(sheet.getRow(3).getCell(1).text).to.equal('');
  });

  it('comes in whole or not at all, with every wrong row named', async () => {
    await addUnit(context(), '松岭敬老院');
    const supervisor = await app.signIn('supervisor');
    const bytes = await filled(supervisor, [
      row('没有问题的一行'),
      row('', { 1: '核安全' }),
      row('日期不对', { 6: '6月18日' }),
      row('单位不对', { 7: '不存在的敬老院' }),
      row('还没到的日期', { 6: '2024-06-21' }),
    ]);
    const refused = await upload(supervisor, bytes).expect(422);
    expect(refused.body.errors.map(({ path }: { path: string }) => path)).to.deep.equal([
      '第3行',
      '第3行',
      '第4行',
      '第5行',
      '第6行',
    ]);
    expect(refused.body.detail).to.contain('一条也没有导入');
    expect(await LedgerEntryModel.countDocuments()).to.equal(0);
    await upload(supervisor, Buffer.from('not a workbook')).expect(415);
  });

  it('needs only the columns that must be filled in', async () => {
    await addUnit(context(), '松岭敬老院');
    const supervisor = await app.signIn('supervisor');
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('台账').addRows([
      ['隐患描述*', '类别*', '等级*', '发现日期*', '整改单位*'],
      ['疏散通道堆物', '消防安全', '一般隐患', '2024-06-18', '松岭敬老院'],
    ]);
    const { body } = await upload(supervisor, Buffer.from(await workbook.xlsx.writeBuffer())).expect(200);
    expect(body).to.deep.equal({ created: 1, known: 0 });
  });

  it('is a unit’s own only', async () => {
    const mine = await addUnit(context(), '松岭敬老院');
    await addUnit(context(), '河湾福利院');
    const worker = await app.signIn('unit', mine);
    const refused = await upload(worker, await filled(worker, [row('别家的', { 7: '河湾福利院' })])).expect(
      422,
    );
    expect(refused.body.errors[0].message).to.contain('不是本单位或下属单位');
    await upload(worker, await filled(worker, [row('自家的')])).expect(200);
    const other = await app.signIn('unit', await addUnit(context(), '云台敬老院'));
    const sheet = await download(other, '/api/ledgers/hazards/export.xlsx');
    expect(sheet.getRow(2).getCell(1).text).to.equal('');
  });

  it('passes what stays overdue to the unit above, once', async () => {
    const bureau = await addUnit(context(), '青杉区民政局');
    await addUnit(context(), '松岭敬老院', bureau);
    const supervisor = await app.signIn('supervisor');
    const rows = [
      row('拖延的', { 6: '2024-05-01', 11: '2024-06-05' }),
      row('刚逾期的', { 6: '2024-05-01', 11: '2024-06-06' }),
    ];
    await upload(supervisor, await filled(supervisor, rows)).expect(200);
    expect(await escalateOverdueEntries(context())).to.equal(1);
    expect(await escalateOverdueEntries(context())).to.equal(0);
    const [late, recent] = await LedgerEntryModel.find().sort({ serial: 1 }).lean();
    expect(late?.escalations.map(({ toUnitId, reason }) => [toUnitId, reason])).to.deep.equal([
      [bureau, '逾期15天未整改，自动提级'],
    ]);
    expect(recent?.escalations).to.deep.equal([]);
  });
});

type Parser = Parameters<ReturnType<Agent['get']>['parse']>[0];
const asBytes: Parser = (response, done) => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces)));
};
