import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const BODY = '各乡镇人民政府：\n现就有关事项通知如下：\n一、落实责任\n各乡镇要明确专人值守。\n';
const TITLE = '关于做好山洪灾害防御的通知\n';

describe('who issues a notice and when', () => {
  it('is read from a byline with a bar and a time of day', () => {
    const { document } = parseText(`${TITLE}云溪县水利局 云溪县应急管理局 | 2024-05-06 08:30:15\n${BODY}`);
    expect(document.issuer?.replace(/\s/g, '')).to.equal('云溪县水利局云溪县应急管理局');
    expect(document.issuedOn).to.equal('2024-05-06');
  });

  it('is read from a name and a date with dashes at the head', () => {
    const { document } = parseText(`${TITLE}云溪县人民政府办公室 2024-5-6\n${BODY}`);
    expect(document).to.deep.include({ issuer: '云溪县人民政府办公室', issuedOn: '2024-05-06' });
  });

  it('is read from the line of printing', () => {
    const { document, tasks } = parseText(`${TITLE}${BODY}云溪县水利局办公室 2024年5月6日印`);
    expect(document).to.deep.include({ issuer: '云溪县水利局办公室', issuedOn: '2024-05-06' });
    expect(tasks).to.have.length(1);
  });

  it('is not mistaken in a number with small brackets beside who signs', () => {
    const { document, tasks } = parseText(`云防办﹝2024﹞12号 签发人：周平\n${TITLE}${BODY}`);
    expect(document.documentNumber).to.equal('云防办﹝2024﹞12号');
    expect(tasks).to.have.length(1);
  });
});

describe('the period of an activity', () => {
  it('is read from an item of its own', () => {
    const { document } = parseText(
      '关于开展消防宣传月活动的通知\n各科室：\n一、活动时间：\n2023年11月1日至11月30日\n二、活动安排\n各科室要组织一次疏散演练。',
    );
    expect(document.period).to.deep.equal({ start: '2023-11-01', end: '2023-11-30' });
  });

  it('is not taken from an item that says more', () => {
    const { document } = parseText(
      '关于开展消防宣传月活动的通知\n各科室：\n一、检查时间：2023年11月1日至11月3日由各科室自查。\n二、活动安排\n各科室要组织一次疏散演练。',
    );
    expect(document.period).to.equal(null);
  });
});

describe('a first line that has no word of a title', () => {
  it('is the title where a table of duties stands below it', () => {
    const { document } = parseText(
      '燃气安全监管职责分工\n序号\t责任单位\t工作任务\n1\t县住建局\t检查燃气企业',
    );
    expect(document.title).to.equal('燃气安全监管职责分工');
  });

  it('is none where it gives an order', () => {
    expect(parseText('各村要安排专人巡查河堤\n各村要每日巡查。').document.title).to.equal(null);
  });
});
