import ExcelJS from 'exceljs';
import { expect } from 'chai';
import { UnitModel } from '../../plans/units/model.js';
import { useApp, type Agent } from '../support/app.js';

describe('units as a table', function () {
  this.timeout(60_000);
  const app = useApp();
  const headers = ['单位名称', '简称', '别名', '组别', '类别', '上级单位', '职务'];

  async function table(rows: string[][]): Promise<Buffer> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('单位');
    sheet.addRows([headers, ...rows]);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  const send = async (agent: Agent, rows: string[][], query = '') =>
    agent.post(`/api/units/import${query}`).attach('file', await table(rows), '单位表.xlsx');

  it('come in with children before parents, go out, and come in again unchanged', async () => {
    const admin = await app.signIn('admin');
    const rows = [
      [
        '南坪镇民政所',
        '南坪所',
        '南坪民政所、南坪',
        '乡镇民政所',
        '乡镇',
        '云岭县民政局',
        '主要负责人：韩松：0560-1',
      ],
      ['云岭县民政局', '县民政局', '', '', '局', '', ''],
    ];
    const tried = await send(admin, rows, '?dryRun=true');
    expect(tried.body).to.deep.equal({ rows: 2, created: 2, updated: 0, unchanged: 0 });
    expect(await UnitModel.countDocuments()).to.equal(0);
    const { body } = await send(admin, rows);
    expect(body).to.deep.equal({ rows: 2, created: 2, updated: 0, unchanged: 0 });
    const south = await UnitModel.findOne({ name: '南坪镇民政所' }).lean();
    expect(south).to.deep.include({
      aliases: ['南坪民政所', '南坪'],
      groups: ['乡镇民政所'],
      posts: [{ title: '主要负责人', personName: '韩松', phone: '0560-1' }],
    });

    const exported = await admin
      .get('/api/units/export.xlsx')
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
    const again = await admin
      .post('/api/units/import')
      .attach('file', exported.body as Buffer, '单位表.xlsx');
    expect(again.body).to.deep.equal({ rows: 2, created: 0, updated: 0, unchanged: 2 });

    const below = ['新设机构', '', '', '', '机构', '', ''];
    const moved = [rows[0]?.with(5, '新设机构') ?? [], below];
    const wouldMove = await send(admin, moved, '?dryRun=true');
    expect(wouldMove.body).to.deep.equal({ rows: 2, created: 1, updated: 1, unchanged: 0 });
  });

  it('change nothing when a row is wrong, and say which', async () => {
    const admin = await app.signIn('admin');
    const good = ['云岭县民政局', '', '', '', '局', '', ''];
    const wrong: [string[][], string][] = [
      [[good, ['甲所', '', '', '', '衙门', '', '']], '类别'],
      [[good, ['甲所', '', '', '', '', '没有的局', '']], '没有名为'],
      [[good, good], '重复出现'],
      [
        [
          ['甲所', '', '', '', '', '乙所', ''],
          ['乙所', '', '', '', '', '甲所', ''],
        ],
        '绕回',
      ],
    ];
    for (const [rows, words] of wrong) {
      const { status, body } = await send(admin, rows);
      expect(status, words).to.equal(422);
      expect(JSON.stringify(body.errors), words).to.contain(words);
    }
    expect(await UnitModel.countDocuments()).to.equal(0);
    const broken = await admin
      .post('/api/units/import')
      .attach('file', Buffer.from('不是表格'), '单位表.xlsx');
    expect(broken.status).to.equal(415);
  });
});
