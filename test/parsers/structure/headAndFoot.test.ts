import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const BODY = '现就有关事项通知如下：\n一、落实责任\n各乡镇要明确专人值守。\n';

describe('what stands around a notice', () => {
  for (const [name, written, issuer] of [
    ['a seal in words', '临川县水利局（印）', '临川县水利局'],
    ['the seal of another body', '临川县河长制办公室\n（县水利局代章）', '临川县河长制办公室'],
    ['a school', '临川县第一中学', '临川县第一中学'],
    ['another in the same line', '临川县水利局  临川县财政局', '临川县水利局 临川县财政局'],
    ['a school by its short name', '临川三中', '临川三中'],
  ] as const) {
    it(`reads who signs beside ${name}`, () => {
      const { document, tasks } = parseText(
        `关于做好防汛值守的通知\n各乡镇人民政府：\n${BODY}${written}\n2024年5月6日`,
      );
      expect(document.issuer).to.equal(issuer);
      expect(tasks.map((task) => task.text)).to.deep.equal(['各乡镇要明确专人值守。']);
    });
  }

  it('takes a title that opens with a name and a year for the word of that body', () => {
    for (const [title, issuer] of [
      ['中共临川县水利局党组2024年党建工作要点', '中共临川县水利局党组'],
      ['临川县第二中学2024年春季开学工作方案', '临川县第二中学'],
      ['在全县中小学2024年开学典礼上的讲话', null],
    ] as const)
      expect(parseText(`${title}\n一、落实责任\n各处室要明确专人。`).document, title).to.include({ issuer });
  });

  it('reads the publisher of a web page and leaves its column and buttons out', () => {
    const { document, tasks } = parseText(
      `临川县水利局-通知公告\n关于做好防汛值守的通知\n发布者：临川县水利局办公室 发布时间：2024-05-07\n各乡镇人民政府：\n${BODY}【打印本页】【关闭窗口】`,
    );
    expect(document).to.deep.include({
      title: '关于做好防汛值守的通知',
      issuer: '临川县水利局办公室',
      issuedOn: '2024-05-07',
    });
    expect(tasks).to.have.length(1);
  });

  it('reads no button and no column of a page into a title', () => {
    for (const written of [
      '• 加入收藏\n• 长者版\n临川县2024年防汛工作方案',
      '临川县2024年防汛工作方案\n文稿网\n2024-01-17方案',
      '临川县2024年防汛工作方案 篇一',
    ]) {
      const { document } = parseText(
        `${written}\n为做好防汛工作，制定本方案。\n一、工作任务\n各乡镇要明确专人值守。`,
      );
      expect(document.title).to.equal('临川县2024年防汛工作方案');
    }
  });

  it('finds the head below what a site says about the text', () => {
    for (const above of [
      '以下是小编为大家整理的防汛工作方案，欢迎阅读！',
      '- 1、下载文档前请自行甄别文档内容的完整性，平台不提供附加服务。',
      '所属分类 部门文件 效力状态 有效\n责任部门 临川县水利局 公开方式 主动公开',
      '条款来自公开网络，仅提供网友学习讨论使用\n颁布部门：临川县水利局\n应用分类：综合管理类',
    ]) {
      const { document, tasks } = parseText(
        `${above}\n关于做好防汛值守的通知\n各乡镇人民政府：\n${BODY}责任部门：水库科。`,
      );
      expect(document.recipients).to.deep.equal(['各乡镇人民政府']);
      expect(tasks.map((task) => task.owners.map(({ name }) => name).join())).to.deep.equal([
        '各乡镇,水库科',
      ]);
    }
  });

  it('takes an order to large and small bodies for no choice of letter sizes', () => {
    const { tasks } = parseText(
      '关于加强用水管理的通知\n字体：大 中 小\n各镇人民政府：\n现将有关事项通知如下：\n一、用水管理\n大中型灌区应当安装计量设施。\n大中小学要开展节水宣传。\n临川县水利局\n2023年9月1日',
    );
    expect(tasks.map((task) => task.text)).to.deep.equal([
      '大中型灌区应当安装计量设施。',
      '大中小学要开展节水宣传。',
    ]);
  });

  it('reads the day that a page shows in a list above the text', () => {
    const { document } = parseText(
      `临川县人民政府关于做好防汛值守的通知\n• 2024年05月06日 08时30分\n• 来源: 县政府\n各乡镇人民政府：\n${BODY}`,
    );
    expect(document.issuedOn).to.equal('2024-05-06');
  });

  it('takes the labels of an urgent paper for no title', () => {
    const { document } = parseText(
      `督办通知\n事由：关于河道清淤进度问题\n密级：普通 紧急程度：特急\n临川县水利局：\n${BODY}临川县人民政府督查室\n2024年5月6日`,
    );
    expect(document.title).to.equal('督办通知');
  });

  it('reads the days between which a plan runs', () => {
    const { document } = parseText(
      '山塘清淤攻坚行动工作方案\n为保障灌溉，定于自2024年6月10日至8月31日开展攻坚行动，制定本方案。\n一、工作任务\n各乡镇要完成清淤。',
    );
    expect(document.period).to.deep.equal({ start: '2024-06-10', end: '2024-08-31' });
  });

  it('gives the date of a line of its own to the tasks above it', () => {
    const { tasks } = parseText(
      '山塘清淤工作方案\n一、工作任务\n（一）清淤\n1、清理山塘淤泥，加固坝体；\n2、修复放水涵管。\n责任单位：县水利局\n完成时限：2024.7.31\n（二）巡查\n1、每月巡查一次山塘。\n责任单位：县水利局',
    );
    expect(tasks.map((task) => task.deadline?.date ?? null)).to.deep.equal([
      '2024-07-31',
      '2024-07-31',
      null,
    ]);
  });
});
