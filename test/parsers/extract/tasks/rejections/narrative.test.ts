import { expect } from 'chai';
import { parseText } from '../../../../../parsers/parseNotice.js';

const tasksOf = (opening: string): string[] =>
  parseText(`${opening}\n会议要求，各供水站要落实汛期值班。`).tasks.map((task) => task.text);

describe('not.narrative', () => {
  for (const opening of [
    '5月7日，云溪县水利局召开供水安全会议，各供水站主要负责人参加会议。',
    '5月7日，云溪县水利局召开供水安全会议，对汛期供水进行部署。全体班子成员，各供水站、各中心负责人参加会议。',
    '8月3日，云溪县召开供水重点工作推进会，分析研判当前问题，安排部署今后工作。',
    '县委副书记、县长5月7日主持召开县政府第12次常务会议。',
    '县水利局全体班子成员参加会议，各供水站负责人应邀列席会议。',
    '会议以视频形式召开，县水利局机关干部在主会场参会，各供水站在分会场参会。',
    '在汛期即将来临之际，4月29日，云溪县召开节前供水安全推进会。',
    '9月20日，我镇组织收听收看全县供水安全视频会议。',
    '2024年5月7日上午，县水利局局长林涛同志主持召开局长办公会。',
    '5月7日下午，县供水中心组织召开汛期供水会议。各供水站分管负责人参会，并汇报抢修准备。',
  ])
    it(`tells how minutes open: ${opening}`, () => {
      const { tasks } = parseText(`${opening}\n会议要求，各供水站要落实汛期值班。`);
      expect(tasks.map((task) => task.text)).to.deep.equal(['会议要求，各供水站要落实汛期值班。']);
      expect(tasks[0]?.owners.map((owner) => owner.name)).to.deep.equal(['各供水站']);
    });

  it('tells in a speech of a meeting that was held', () => {
    const tasks = (sentence: string): number =>
      parseText(`一、抓好防汛\n（一）抓值守。${sentence}各供水站要落实汛期值班。`).tasks.length;
    expect(tasks('昨天下午，县长接续召开防汛会议，就值守工作提出明确要求。')).to.equal(1);
    expect(tasks('明天下午，各供水站要组织召开防汛会议。')).to.equal(2);
  });

  it('leaves a meeting that is still to be held', () => {
    expect(tasksOf('5月7日前，各供水站要召开汛期供水会议。')).to.have.length(2);
  });

  it('leaves who has to chair a meeting', () => {
    expect(tasksOf('各供水站站长要主持召开汛期供水会议。')).to.have.length(2);
  });

  it('leaves what the meeting asks for, though it names a result', () => {
    expect(
      parseText('会议听取了汇报。会议强调，要加大抢修力度，加快进度，确保9月底完好率明显提升。').tasks,
    ).to.have.length(1);
  });
});
