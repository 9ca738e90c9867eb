import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { asWritten, eachAsWritten } from '../../../parsers/structure/asWritten.js';
import { noticeTextOf } from '../../../parsers/structure/noticeText.js';

describe('words in the characters that the notice has', () => {
  it('gives those of a traditional notice in traditional characters, read by the same rules', () => {
    const { document, phases, tasks, outline } = parseText(
      [
        '清河縣人民政府辦公室關於印發冬季取暖安全檢查實施方案的通知 清政辦發〔2023〕18號',
        '各鄉（鎮）人民政府、街道辦事處，縣政府各委、辦、局：',
        '現將《冬季取暖安全檢查實施方案》印發給你們，請認真貫徹執行。',
        '清河縣人民政府辦公室',
        '2023年10月30日',
        '冬季取暖安全檢查實施方案',
        '一、檢查步驟',
        '（一）動員部署階段（11月10日前）。各鄉鎮要組織動員。',
        '（二）集中檢查階段（11月11日至12月20日）。縣應急管理局要逐戶檢查。',
      ].join('\n'),
    );
    expect(document).to.deep.include({
      title: '冬季取暖安全檢查實施方案',
      documentNumber: '清政辦發〔2023〕18號',
      issuer: '清河縣人民政府辦公室',
      issuedOn: '2023-10-30',
      recipients: ['各鄉（鎮）人民政府', '街道辦事處', '縣政府各委、辦、局'],
      genre: 'plan',
    });
    expect(phases.map(({ name, end }) => [name, end])).to.deep.equal([
      ['動員部署階段', '2023-11-10'],
      ['集中檢查階段', '2023-12-20'],
    ]);
    expect(tasks.map(({ owners, phase }) => [owners[0]?.name, phase])).to.deep.equal([
      ['各鄉鎮', '動員部署階段'],
      ['縣應急管理局', '集中檢查階段'],
    ]);
    expect(outline.map(({ title }) => title)).to.include('檢查步驟');
  });

  it('reads a head with full-width digits, and gives them as they stand', () => {
    const { document } = parseText(
      [
        '２０２４年全县敬老院安全检查工作方案',
        '清民发〔２０２４〕７号',
        '各乡镇敬老院：',
        '为做好今年的检查，制定本方案。',
        '各敬老院要在６月底前完成自查。',
        '清河县民政局',
        '２０２４年４月８日',
      ].join('\n'),
    );
    expect(document).to.deep.include({
      title: '２０２４年全县敬老院安全检查工作方案',
      documentNumber: '清民发〔２０２４〕７号',
      issuedOn: '2024-04-08',
    });
  });

  it('keeps the half-width marks of a title', () => {
    const { document } = parseText(
      '清河县临时救助实施方案(试行)\n各乡镇:\n为做好救助工作,制定本方案。\n各乡镇要设立救助窗口。',
    );
    expect(document.title).to.equal('清河县临时救助实施方案(试行)');
  });

  it('leaves words out and blanks in, where they were put so', () => {
    const notice = noticeTextOf({
      format: 'text',
      lines: [{ kind: 'paragraph', text: '（蓋章）清河縣民政局、清河縣財政局' }],
      warnings: [],
    });
    const span = { start: 4, end: notice.text.length };
    expect(asWritten(notice, '清河县民政局 清河县财政局', span)).to.equal('清河縣民政局 清河縣財政局');
    expect(eachAsWritten(notice, ['民政局', '财政局'], span)).to.deep.equal(['民政局', '財政局']);
  });

  it('takes a day at the beginning of a line for a day, and a number there for a number', () => {
    const told = parseText('9 月 21 日，市燃气中心组织召开安全会议。\n2 各科室要开展自查。');
    expect(told.text).to.equal('9月21日，市燃气中心组织召开安全会议。\n2 各科室要开展自查。');
    expect(told.tasks.map(({ text }) => text)).to.deep.equal(['各科室要开展自查。']);
  });
});
