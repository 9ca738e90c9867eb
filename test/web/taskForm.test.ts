import { expect } from 'chai';
import { blankTask, formOf, newTaskOf, patchOf } from '../../web/src/pages/draft/taskForm.js';

type Task = Parameters<typeof formOf>[0];

const task = {
  text: '各乡镇民政所每月开展1次检查',
  owners: [
    {
      name: '各乡镇民政所',
      role: 'lead',
      unitIds: ['a'],
      evidence: { start: 0, end: 6 },
      post: null,
      collective: true,
    },
  ],
  deadline: {
    date: '2024-05-31',
    time: null,
    relative: null,
    text: '5月31日前',
    evidence: { start: 7, end: 13 },
  },
  recurrence: { unit: 'month', times: 1, dueDay: null, dueTime: '15:00', text: '每月', evidence: null },
  targets: [],
  phaseId: null,
  weight: 1,
  leader: null,
} as unknown as Task;

describe('the form of a task', () => {
  const units = [
    { id: 'b', name: '县救助管理站' },
    { id: 'c', name: '石桥镇民政所' },
  ];

  it('changes nothing when nothing was changed', () => {
    expect(patchOf(task, formOf(task), units)).to.deep.equal({});
  });

  it('sends only the field that was changed', () => {
    expect(patchOf(task, { ...formOf(task), leader: ' 陈建中 ' }, units)).to.deep.equal({ leader: '陈建中' });
  });

  it('keeps the evidence of a deadline whose day was put right', () => {
    expect(patchOf(task, { ...formOf(task), date: '2024-06-01' }, units).deadline).to.deep.include({
      date: '2024-06-01',
      text: '5月31日前',
      evidence: { start: 7, end: 13 },
    });
  });

  it('keeps the time of day of a recurrence that is asked for more often', () => {
    const patch = patchOf(task, { ...formOf(task), times: 2 }, units);
    expect(patch.recurrence).to.deep.include({ times: 2, dueTime: '15:00' });
  });

  it('takes away what was emptied', () => {
    expect(patchOf(task, { ...formOf(task), date: '', recurs: '' }, units)).to.deep.equal({
      deadline: null,
      recurrence: null,
    });
  });

  it('sends an added owner without evidence and drops an empty line', () => {
    const form = formOf(task);
    const added = { name: '办公室', role: 'support' as const, unitIds: ['b'], from: null };
    const { owners } = patchOf(
      task,
      { ...form, owners: [...form.owners, added, { ...added, name: ' ', unitIds: [] }] },
      units,
    );
    expect(owners?.map((owner) => [owner.name, owner.evidence, owner.collective])).to.deep.equal([
      ['各乡镇民政所', { start: 0, end: 6 }, true],
      ['办公室', null, false],
    ]);
  });

  it('names units that were chosen without a name of the notice by their own, each for itself', () => {
    const form = formOf(blankTask);
    const owner = { name: '', role: 'lead' as const, unitIds: ['b', 'c'], from: null };
    expect(patchOf(blankTask, { ...form, owners: [owner] }, units).owners).to.deep.equal(
      units.map(({ id, name }) => ({
        name,
        role: 'lead',
        unitIds: [id],
        evidence: null,
        post: null,
        collective: false,
        remember: false,
      })),
    );
  });

  it('makes of what was written by hand a task behind all others', () => {
    const form = {
      ...formOf(blankTask),
      text: ' 报告值守情况 ',
      recurs: 'day' as const,
      recursTime: '15:00',
    };
    expect(newTaskOf(form, units)).to.deep.equal({
      text: '报告值守情况',
      recurrence: { unit: 'day', times: 1, dueDay: null, dueTime: '15:00', text: '', evidence: null },
      span: null,
      afterTaskId: null,
    });
  });
});
