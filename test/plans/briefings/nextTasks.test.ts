import { expect } from 'chai';
import { nextTasks } from '../../../plans/briefings/nextTasks.js';
import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';

type Item = BriefingSnapshot['next']['items'][number];

const item = (unit: string, more: Partial<Item> = {}): Item => ({
  unit,
  task: '排查老旧院舍。',
  occurrence: null,
  dueOn: '2024-07-05',
  light: 'green',
  ...more,
});

describe('what falls due next, by task', () => {
  it('names all units of a task in one place, by light, those behind first', () => {
    const items = [item('甲所'), item('乙所', { light: 'yellow' }), item('丙所'), item('丁所')];
    expect(nextTasks(items)).to.deep.equal([
      {
        task: '排查老旧院舍。',
        occurrence: null,
        dueOn: '2024-07-05',
        lights: [
          { light: 'yellow', units: ['乙所'] },
          { light: 'green', units: ['甲所', '丙所', '丁所'] },
        ],
      },
    ]);
  });

  it('keeps days, occurrences and tasks apart, the earliest first', () => {
    const items = [
      item('甲所', { dueOn: '2024-07-05' }),
      item('甲所', { dueOn: '2024-07-12', occurrence: '第28周', light: 'yellow' }),
      item('甲所', { dueOn: '2024-07-12', occurrence: '第29周' }),
      item('甲所', { dueOn: '2024-07-12', task: '培训护理人员。', light: 'grey' }),
      item('甲所', { dueOn: '2024-07-04', light: 'grey' }),
    ];
    expect(nextTasks(items).map(({ dueOn, occurrence }) => [dueOn, occurrence])).to.deep.equal([
      ['2024-07-04', null],
      ['2024-07-05', null],
      ['2024-07-12', '第28周'],
      ['2024-07-12', null],
      ['2024-07-12', '第29周'],
    ]);
  });

  it('names a unit once where two plans ask the same of it', () => {
    expect(nextTasks([item('甲所'), item('甲所')]).map(({ lights }) => lights)).to.deep.equal([
      [{ light: 'green', units: ['甲所'] }],
    ]);
  });
});
