import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

const tasksOf = (lines: readonly string[]): [string, string][] =>
  parseText(['清河县泵站管护实施方案', '为加强泵站管护，制定本方案。', ...lines].join('\n')).tasks.map(
    (task) => [task.text.slice(0, 8), task.owners.map(({ name }) => name).join()],
  );

describe('a plan whose numbers were lost', () => {
  it('is read by its headings: what stands behind the general part is work', () => {
    expect(
      tasksOf([
        '总体要求',
        '指导思想',
        '深入贯彻上级关于农田水利的决策部署，坚持建管并重，不断提升泵站的运行水平和保障能力。',
        '工作目标',
        '通过三年努力，全县泵站完好率明显提升，农业灌溉得到可靠保障，群众满意度不断提高。',
        '摸清泵站底数',
        '县水利局要在6月底前完成普查，逐站登记造册，摸清运行年限和维修情况。',
        '落实管护责任',
        '逐站签订管护协议，在站房醒目位置公示管护人员姓名和联系电话，接受监督。',
      ]),
    ).to.deep.equal([
      ['县水利局要在6月', '县水利局'],
      ['逐站签订管护协议', ''],
    ]);
  });

  it('does not hold a section within one that has text of its own', () => {
    expect(
      tasksOf([
        '加强巡查',
        '各水管站要每周巡查一次泵站，发现问题及时处理，并把巡查记录存档备查，保存期不少于三年。',
        '强化宣传',
        '充分利用广播、标语、微信群等形式，广泛宣传节约用水的意义，引导农户自觉爱护泵站设施。',
      ]),
    ).to.deep.equal([
      ['各水管站要每周巡', '各水管站'],
      ['充分利用广播、标', ''],
    ]);
  });

  it('holds several below one that only names them', () => {
    const { outline } = parseText(
      [
        '清河县泵站管护实施方案',
        '为加强泵站管护，制定本方案。',
        '重点任务',
        '加强巡查',
        '各水管站要每周巡查一次泵站，发现问题及时处理，并把巡查记录存档备查，保存期不少于三年。',
        '强化宣传',
        '充分利用广播、标语、微信群等形式，广泛宣传节约用水的意义，引导农户自觉爱护泵站设施。',
      ].join('\n'),
    );
    expect(outline.map(({ title, level, kind }) => [title, level, kind])).to.deep.equal([
      ['重点任务', 1, 'tasks'],
      ['加强巡查', 2, 'tasks'],
      ['强化宣传', 2, 'tasks'],
    ]);
  });

  it('knows a heading of some length above long text', () => {
    const { outline } = parseText(
      [
        '清河县泵站管护实施方案',
        '为加强泵站管护，制定本方案。',
        '强化汛期和灌溉高峰期泵站安全运行管控',
        '各水管站要在汛前对机电设备进行一次全面检修，汛期落实专人值守，及时处置设备故障，确保排涝泵站随时能开机、开得动、排得出，并做好运行记录。',
      ].join('\n'),
    );
    expect(outline.map(({ title }) => title)).to.deep.equal(['强化汛期和灌溉高峰期泵站安全运行管控']);
  });

  it('begins anew with each titled paragraph from who was told above them all', () => {
    const owners = new Map(
      tasksOf([
        '管护措施',
        '各乡镇对辖区泵站负总责，组织落实以下工作，另有明确的从其规定。',
        '摸清底数。全面核对泵站的位置、功率和产权，更新台账，并于4月底前完成。县水利局要派人指导。',
        '规范运行。设置标识标牌，公示操作规程，做到一站一策。严禁超负荷运行。',
        '定期检修。每年灌溉前检修一次，更换老化线路。检修记录保存三年。',
      ]),
    );
    expect(owners.get('县水利局要派人指')).to.equal('县水利局');
    expect(owners.get('设置标识标牌，公')).to.equal('各乡镇');
    expect(owners.get('每年灌溉前检修一')).to.equal('各乡镇');
  });
});
