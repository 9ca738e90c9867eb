import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const tasksOf = (section: string): string[] =>
  parseText(
    `关于举办乡村厨艺大赛的通知\n各镇人民政府：\n现将有关事项通知如下：\n${section}\n七、有关要求\n各镇要做好宣传发动。\n临川县总工会\n2023年9月1日`,
  )
    .tasks.map((task) => task.text)
    .slice(0, -1);

describe('sections that only describe', () => {
  const NONE: readonly string[] = [
    '一、参赛对象\n在本县餐饮企业工作满一年的厨师，每镇推荐选手3名。',
    '二、比赛项目\n设面点制作、凉菜拼盘、热菜烹饪三个项目，现场制作90分钟完成。',
    '三、培训内容\n（一）食品安全法规解读；\n（二）营养配餐；\n（三）突发事件处置。',
    '一、参赛条件\n近两年受过处分的人员不得报名。',
    '四、奖项设置\n按得分高低评出金银铜奖。',
    '五、申请公益岗位，应当提交下列材料：\n（一）岗位申请书；\n（二）健康检查证明；\n（三）技能等级证书复印件。',
    '六、推荐范围和条件\n热爱本职工作，近三年无不良记录，在群众中有较高评价。',
  ];
  for (const section of NONE)
    it(`hold no task: ${section.split('\n')[0] ?? ''}`, () => {
      expect(tasksOf(section)).to.deep.equal([]);
    });

  const SOME: readonly [string, string[]][] = [
    ['一、比赛时间和地点\n5月6日上午在县文化馆。场馆内严禁使用明火灶具。', ['场馆内严禁使用明火灶具。']],
    ['一、参赛对象\n各镇要严格审核选手资格。', ['各镇要严格审核选手资格。']],
    ['二、活动内容\n组织厨艺进社区活动，发放食品安全手册。', ['组织厨艺进社区活动，发放食品安全手册。']],
    ['三、检查内容\n重点检查后厨卫生状况。', ['重点检查后厨卫生状况。']],
    [
      '四、重点工作\n工作措施：1.建立选手名册。2.每周组织一次集训。',
      ['建立选手名册。', '每周组织一次集训。'],
    ],
    ['五、重点工作\n主要任务：梳理特色菜品目录，拍摄宣传短片。', ['梳理特色菜品目录，拍摄宣传短片。']],
  ];
  for (const [section, tasks] of SOME)
    it(`are told from sections of work: ${section.replace('\n', ' ')}`, () => {
      expect(tasksOf(section)).to.deep.equal(tasks);
    });
});
