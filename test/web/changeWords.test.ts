import { expect } from 'chai';
import { changedFields, distinctFields } from '../../web/src/design/changeWords.js';

describe('changes in words', () => {
  const of = (kind: string, before: object | null, after: object | null): string[] =>
    changedFields({
      object: { kind, id: '65f0c0ffee65f0c0ffee65f0', label: '' },
      before: before as Record<string, unknown> | null,
      after: after as Record<string, unknown> | null,
    }).map((row) => `${row.name}：${row.before}→${row.after}`);

  it('name fields and values as the pages do, by what was changed', () => {
    expect(of('assignment', null, { dueOn: '2024-06-30', dueTime: null, role: 'lead' })).to.deep.equal([
      '期限：→2024-06-30',
      '角色：→牵头',
    ]);
    expect(of('assignment', { state: 'accepted' }, { state: 'submitted' })).to.deep.equal([
      '状态：办理中→待审核',
    ]);
    expect(of('ledgerEntry', { state: 'open' }, { state: 'closed' })).to.deep.equal(['状态：待整改→已销号']);
    expect(of('task', { decision: 'undecided' }, { decision: 'accepted' })).to.deep.equal([
      '核对结果：待定→已采纳',
    ]);
    expect(of('person', { active: true }, { active: false })).to.deep.equal(['启用：是→否']);
  });

  it('tell what stands in lists and parts, without marks that only the product understands', () => {
    const phase = { id: '65f0c0ffee65f0c0ffee65f1', name: '动员部署', start: '2024-03-01', end: null };
    expect(of('plan', { phases: [] }, { phases: [phase], hash: 'abc' })).to.deep.equal([
      '阶段：→名称 动员部署，开始日期 2024-03-01',
    ]);
    expect(of('plan', null, { tasks: ['65f0c0ffee65f0c0ffee65f1'] })).to.deep.equal(['任务：→共 1 项']);
    expect(of('unit', { aliases: ['甲'] }, { aliases: ['甲', '乙'] })).to.deep.equal(['别名：甲→甲、乙']);
  });

  it('are told once where several changes did the same', () => {
    const due = (day: string) => ({
      object: { kind: 'assignment', id: day, label: '' },
      before: null,
      after: { dueOn: day },
    });
    const nothing = { object: { kind: 'assignment', id: '1', label: '' }, before: null, after: null };
    const sets = distinctFields([due('2024-06-30'), due('2024-06-30'), nothing, due('2024-07-07')]);
    expect(sets.map(([field]) => field?.after)).to.deep.equal(['2024-06-30', '2024-07-07']);
  });

  it('leave out what is the same before and after', () => {
    expect(of('unit', { name: '甲', shortName: '' }, { name: '甲', shortName: null })).to.deep.equal([]);
  });
});
