import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

/** Titles of items, and whom the sentence below them is told to. */
const TITLES: readonly [string, string][] = [
  ['卫生健康部门', '卫生健康部门'],
  ['县教育局职责', '县教育局'],
  ['市场监管部门职责、任务', '市场监管部门'],
  ['镇司法所的主要职责', '镇司法所'],
  ['县水利局、县气象局工作任务', '县水利局,县气象局'],
  ['领导小组办公室职责', '领导小组办公室'],
  ['县水利站的主要任务是：', '县水利站'],
  ['本次检查的主要任务是：', ''],
  ['业主单位责任', '业主单位'],
  ['明确救助站的职责任务', '救助站'],
  ['进一步厘清村民委员会职责', '村民委员会'],
  ['社区工作者的主要职责', '社区工作者'],
  ['明确各部门职责', ''],
  ['明确工作职责', ''],
  ['班主任', '班主任'],
  ['教师和家长', '教师,家长'],
  ['县直部门', '县直部门'],
  ['对各村的要求', '各村'],
  ['对主管部门的具体要求', '主管部门'],
  ['对巡查工作的要求', ''],
  ['部门职责', ''],
  ['成员单位职责分工', ''],
  ['主要任务', ''],
  ['落实岗位职责', ''],
  ['明确单位责任', ''],
];

describe('what has to be done in the title of an item', () => {
  it('is no body, whatever it ends in', () => {
    const { tasks } = parseText(
      '关于做好防汛工作的通知\n各镇：\n现通知如下：\n一要果断转移人员。对低洼处的住户，要做到应转尽转。\n二要加强值守。每两小时报告一次水情。',
    );
    expect(tasks.map((task) => task.owners)).to.deep.equal([[], []]);
  });
});

describe('the body in the title of an item', () => {
  for (const [title, owners] of TITLES)
    it(`「${title}」 → ${owners === '' ? 'nobody' : owners}`, () => {
      const { tasks } = parseText(
        `青禾县防汛工作方案\n三、职责分工\n（一）${title}\n1.加强对堤坝、涵闸的巡查，建立台账。\n2.做好物资储备。`,
      );
      expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
        owners,
        owners,
      ]);
    });

  it('owns the text below it where it stands alone on its line', () => {
    const ownersOf = (duties: string): string[] =>
      parseText(`青禾县未成年人保护领导小组成员单位职责\n${duties}`).tasks.map((task) =>
        task.owners.map((owner) => owner.name).join(),
      );
    expect(
      ownersOf(
        '县委宣传部：\n指导各镇开展主题教育，做好政策宣传。定期刊播公益广告。\n县民政局：\n每季度走访一次困境儿童，更新台账。',
      ),
    ).to.deep.equal(['县委宣传部', '县委宣传部', '县民政局']);
    expect(ownersOf('报送单位：\n每季度走访一次困境儿童，更新台账。')).to.deep.equal(['']);
  });

  it('is one also where only its neighbours show that it is one', () => {
    const { tasks } = parseText(
      '雨禾中学防溺水预案\n二、主要职责\n1.德育处\n每周开展一次巡查。\n2.总务处\n及时维修护栏。\n3.宿舍生活老师和学生\n每晚报告去向。\n4.信息化中心\n及时发布预警。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
      '德育处',
      '总务处',
      '宿舍生活老师,学生',
      '信息化中心',
    ]);
  });

  it('is none where the neighbours name works', () => {
    const { tasks } = parseText(
      '雨禾镇防汛方案\n二、主要任务\n1.隐患排查\n每周开展一次巡查。\n2.物资储备\n及时补充沙袋。\n3.河道管理所\n每晚报告水情。',
    );
    expect(tasks.map((task) => task.owners.map((owner) => owner.name).join())).to.deep.equal([
      '',
      '',
      '河道管理所',
    ]);
  });
});
