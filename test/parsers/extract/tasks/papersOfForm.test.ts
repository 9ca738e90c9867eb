import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const tasksOf = (text: string): string[] =>
  parseText(text).tasks.map(({ text: words, owners, deadline }) =>
    [words, owners.map(({ name }) => name).join('、'), deadline?.date ?? ''].join('|'),
  );

describe('papers with a form of their own', () => {
  it('hand one matter to whoever the form names above all, by the day that it sets', () => {
    const paper = [
      '督办通知单',
      '编号：县督〔2025〕8号',
      '督办事项：关于东河排口污水直排问题',
      '承办单位：县水务局、县环保局',
      '办理时限：2025年5月20日前',
      '办理要求：',
      '1.请查明污水来源，落实截污措施。',
      '2.请于每周一报送整治进展。',
      '县政府督查室',
      '2025年4月30日',
    ].join('\n');
    expect(parseText(paper).document.title).to.equal('督办通知单');
    expect(tasksOf(paper)).to.deep.equal([
      '请查明污水来源，落实截污措施。|县水务局、县环保局|2025-05-20',
      '请于每周一报送整治进展。|县水务局、县环保局|',
    ]);
  });

  it('bind each party to what stands under its name', () => {
    expect(
      tasksOf(
        [
          '消防安全目标责任书',
          '县民政局（甲方）与养老机构（乙方）签订本责任书。',
          '一、甲方责任',
          '（一）每季度对乙方开展一次消防检查。',
          '二、乙方义务',
          '（一）落实夜间值班制度，配齐灭火器材。',
          '三、考核',
          '年终由甲方进行考核。',
        ].join('\n'),
      ),
    ).to.deep.equal([
      '每季度对乙方开展一次消防检查。|甲方|',
      '落实夜间值班制度，配齐灭火器材。|乙方|',
      '年终由甲方进行考核。|甲方|',
    ]);
  });

  it('may number in one line what a meeting asks for', () => {
    expect(
      tasksOf(
        '县政府常务会议纪要\n一、会议听取了县水务局的汇报。会议要求：1.县水务局牵头，4月底前完成堤防检查；2.县应急局备足物资。',
      ),
    ).to.deep.equal(['县水务局牵头，4月底前完成堤防检查；|县水务局|', '县应急局备足物资。|县应急局|']);
  });

  it('ask of the bodies what they ask of their pages, as often as they say', () => {
    expect(
      tasksOf(
        '关于做好网站管理的通知\n各乡镇：\n一、各部门网站要及时更新栏目，每周至少更新一次。\n二、报送内容\n2024年度网站访问数据。',
      ),
    ).to.deep.equal(['各部门网站要及时更新栏目，每周至少更新一次。|各部门|']);
  });

  it('tell of the week that is over and plan the next', () => {
    expect(
      tasksOf(
        [
          '青禾县水务局工作周报',
          '（2025年第12期）',
          '本周工作：',
          '1.开展闸门检查，检查单位6家，发现问题8个。',
          '2.召开调度会1次。',
          '下周计划：',
          '1.召开全县防汛会议。（办公室）',
          '2.检修泵站。（工程股、各水管站）',
        ].join('\n'),
      ),
    ).to.deep.equal([
      '召开全县防汛会议。（办公室）|办公室|',
      '检修泵站。（工程股、各水管站）|工程股、各水管站|',
    ]);
  });

  it('share the work out below the names of bodies, punishing too', () => {
    expect(
      tasksOf(
        '关于开展违规停车整治的通知\n各社区：\n二、工作分工\n1、平安办：制定方案；\n2、综合执法队：对拒不整改的依法处罚；\n3、宣传办：张贴通告。',
      ),
    ).to.deep.equal(['制定方案；|平安办|', '对拒不整改的依法处罚；|综合执法队|', '张贴通告。|宣传办|']);
  });

  it('say under the time of a report by when each form of it is handed in', () => {
    expect(
      tasksOf(
        '关于报送2024年度水利年报的通知\n2024年12月20日\n各水管站：\n一、报送内容\n《水利年报表》（附件1）。\n二、报送时间\n2025年1月10日前报送电子版，1月15日前报送纸质版。',
      ),
    ).to.deep.equal(['2025年1月10日前报送电子版||2025-01-10', '1月15日前报送纸质版。||2025-01-15']);
  });
});
