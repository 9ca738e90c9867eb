import { expect } from 'chai';
import { splitRecipients } from '../../../parsers/structure/frontMatter/recipients.js';
import { parseText } from '../../../parsers/parseNotice.js';

const BODY = '为做好防汛工作，现将有关事项通知如下：\n一、落实责任\n各乡镇要明确专人值守。\n';

describe('the head and foot of a notice', () => {
  for (const [written, number] of [
    ['清河办发〔2024〕12号', '清河办发〔2024〕12号'],
    ['清河办发(2024)12号', '清河办发(2024)12号'],
    ['清河办发【2024】12号', '清河办发【2024】12号'],
    ['清河办发[2024]12号', '清河办发[2024]12号'],
  ] as const) {
    it(`reads the number ${written}`, () => {
      const { document } = parseText(
        `${written}\n关于做好防汛工作的通知\n各乡镇人民政府：\n${BODY}清河县人民政府办公室\n2024年5月6日`,
      );
      expect(document).to.deep.include({
        title: '关于做好防汛工作的通知',
        documentNumber: number,
        issuer: '清河县人民政府办公室',
        issuedOn: '2024-05-06',
        recipients: ['各乡镇人民政府'],
        genre: 'notice',
      });
    });
  }

  it('tells what this year has brought from accidents of this year that are to be looked into', () => {
    const genre = (text: string): string => parseText(text).document.genre;
    const body = '（二）各企业要落实整改措施。\n（三）各县区要建立台账。';
    expect(genre(`${body}\n（四）对今年以来发生的事故要严格调查处理。`)).to.equal('notice');
    expect(genre('今年以来，全局共走访困难群众320户，发放救助金56万元。\n一、走访情况\n全部完成。')).to.equal(
      'report',
    );
  });

  it('joins a title broken over lines and leaves the letterhead out', () => {
    const { document } = parseText(
      `清河县水利局文件\n清水发〔2024〕3号\n清河县水利局关于切实做好\n2024年度山塘水库\n防汛检查工作的通知\n各水管站：\n${BODY}清河县水利局\n二〇二四年四月八日`,
    );
    expect(document.title).to.equal('清河县水利局关于切实做好2024年度山塘水库防汛检查工作的通知');
    expect(document.issuedOn).to.equal('2024-04-08');
  });

  it('reads around what a web page leaves', () => {
    const { document, tasks } = parseText(
      `当前位置：首页 > 政务公开 > 通知公告\n索引号：000-2024-001\n关于做好防汛工作的通知\n发布时间：2024-05-07 来源：清河县水利局 【打印】 【关闭】\n各乡镇人民政府：\n${BODY}扫一扫在手机打开当前页\n主办：清河县人民政府`,
    );
    expect(document.issuedOn).to.equal('2024-05-07');
    expect(document.issuer).to.equal('清河县水利局');
    expect(tasks.map((task) => task.text)).to.deep.equal(['各乡镇要明确专人值守。']);
  });

  it('reads traditional characters and keeps the words as they stand', () => {
    const notice = parseText(
      '關於做好防汛工作的通知\n各鄉鎮人民政府：\n一、落實責任\n各鄉鎮要於6月底前完成隱患整改。\n清河縣水利局\n2024年5月6日',
    );
    expect(notice.tasks[0]?.text).to.equal('各鄉鎮要於6月底前完成隱患整改。');
    expect(notice.tasks[0]?.deadline?.date).to.equal('2024-06-30');
    expect(notice.tasks[0]?.owners.map((owner) => owner.name)).to.deep.equal(['各鄉鎮']);
  });

  it('lists a notice that stands twice in the text once', () => {
    const once = `关于做好防汛工作的通知\n各乡镇人民政府：\n一、落实责任\n各乡镇要于6月底前完成隐患整改工作。\n清河县水利局\n2024年5月6日\n`;
    expect(parseText(once + once).tasks).to.have.length(1);
  });

  it('splits recipients and keeps regions with the body they qualify', () => {
    expect(splitRecipients('各市、县（区）民政局，各直属单位：')).to.deep.equal([
      '各市、县（区）民政局',
      '各直属单位',
    ]);
    expect(splitRecipients('各乡镇、街道办事处，县直各单位：')).to.deep.equal([
      '各乡镇',
      '街道办事处',
      '县直各单位',
    ]);
    expect(splitRecipients('各乡镇党委、政府，各街道党工委、办事处：')).to.deep.equal([
      '各乡镇党委、政府',
      '各街道党工委、办事处',
    ]);
  });
});
