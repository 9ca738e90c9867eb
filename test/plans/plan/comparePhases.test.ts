import { expect } from 'chai';
import { comparePhases, unitedPhases } from '../../../plans/plan/comparePhases.js';

const phase = (_id: string, name: string, start: string, end: string) => ({
  _id,
  name,
  start,
  end,
  evidence: { start: 1, end: 9 },
});
const plan = {
  _id: 'plan',
  phases: [
    phase('a', '动员部署', '2024-03-01', '2024-04-30'),
    phase('b', '集中攻坚', '2024-05-01', '2025-12-31'),
  ],
};
const draft = {
  phases: [
    phase('x', '集中攻坚', '2024-05-01', '2025-09-30'),
    phase('y', '总结评估', '2025-10-01', '2025-12-31'),
  ],
};

describe('the phases of two versions of a notice', () => {
  it('are compared by name: moved ones and new ones', () => {
    expect(comparePhases(plan.phases, draft.phases)).to.deep.equal([
      {
        name: '集中攻坚',
        before: { start: '2024-05-01', end: '2025-12-31' },
        after: { start: '2024-05-01', end: '2025-09-30' },
      },
      { name: '总结评估', before: null, after: { start: '2025-10-01', end: '2025-12-31' } },
    ]);
  });

  it('keep their days unless the curator takes the new ones', () => {
    const days = (takeDays: boolean) =>
      unitedPhases(plan, draft, takeDays).map(({ name, end }) => [name, end]);
    const [first, , last] = [['动员部署', '2024-04-30'], null, ['总结评估', '2025-12-31']];
    expect(days(false)).to.deep.equal([first, ['集中攻坚', '2025-12-31'], last]);
    expect(days(true)).to.deep.equal([first, ['集中攻坚', '2025-09-30'], last]);
  });

  it('keep their ids, and a new one points at no words of the old notice', () => {
    const united = unitedPhases(plan, draft, true);
    expect(united.slice(0, 2).map(({ _id }) => _id)).to.deep.equal(['a', 'b']);
    expect(united[2]?.evidence).to.equal(null);
    expect(unitedPhases(plan, draft, true)[2]?._id).to.equal(united[2]?._id);
  });
});
