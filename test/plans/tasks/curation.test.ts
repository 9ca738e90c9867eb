import { expect } from 'chai';
import fc from 'fast-check';
import { Refusal } from '../../../plans/errors.js';
import type { Plan } from '../../../plans/plan/model.js';
import { editTask, editTasks, type Curated, type Curating } from '../../../plans/tasks/editTask.js';
import { addTask, mergeTasks, reorderTasks, splitTask } from '../../../plans/tasks/reshapeTasks.js';
import { contentOf, type Task } from '../../../plans/tasks/model.js';
import { undoLast, type UndoStep } from '../../../plans/tasks/undo.js';

const notice = '各乡镇要建立台账，\n每月开展检查。办公室负责汇总。';

function task(id: string, order: number, more: Partial<Task> = {}): Task {
  return {
    _id: id,
    noticeId: null,
    text: `任务${id}`,
    span: null,
    section: [],
    owners: [],
    deadline: null,
    recurrence: null,
    targets: [],
    phaseId: null,
    weight: 1,
    leader: null,
    order,
    decision: 'undecided',
    rejectReason: '',
    flags: [],
    confidence: 0.9,
    version: 0,
    published: null,
    publishedOn: null,
    publishedAt: null,
    withdrawn: false,
    ...more,
  };
}

const owner = (name: string, role: 'lead' | 'support' = 'lead') => ({
  name,
  role,
  unitIds: [],
  how: 'unresolved' as const,
  score: 0,
  evidence: null,
  post: null,
  collective: false,
});
const deadline = (date: string) => ({ date, time: null, relative: null, text: '', evidence: null });

function plan(tasks: Task[]): Curating & Pick<Plan, 'undo'> {
  return { tasks, phases: [], period: { start: '2024-01-01', end: '2024-12-31' }, undo: [] };
}

/** The plan after a step, the step on its undo stack. */
function after(before: ReturnType<typeof plan>, curated: Curated | null, by = 'me'): ReturnType<typeof plan> {
  if (!curated) return before;
  const step: UndoStep = {
    _id: String(before.undo.length),
    by: { id: by, name: by },
    at: new Date(0),
    ...curated.undo,
  };
  return { ...before, tasks: curated.tasks, undo: [...before.undo, step] };
}

const shown = (tasks: readonly Task[]) => tasks.map(({ version: _version, ...rest }) => rest);

function refusal(deed: () => unknown): Refusal {
  try {
    deed();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('curating', () => {
  it('splits the words and the evidence at the same place', () => {
    const whole = task('a', 0, {
      text: notice.slice(0, 17).replace('\n', ''),
      span: { start: 0, end: 17 },
      owners: [owner('各乡镇')],
    });
    const { tasks } = splitTask(plan([whole]), 'a', 9, notice);
    expect(tasks.map(({ text }) => text)).to.deep.equal(['各乡镇要建立台账，', '每月开展检查。']);
    expect(tasks.map(({ span }) => span && notice.slice(span.start, span.end).trim())).to.deep.equal([
      '各乡镇要建立台账，',
      '每月开展检查。',
    ]);
    expect(tasks[1]?.owners[0]?.name).to.equal('各乡镇');
    expect(refusal(() => splitTask(plan([whole]), 'a', 16, notice)).code).to.equal('bad-split');
  });

  it('merges what tasks ask for, the earliest date first', () => {
    const tasks = [
      task('a', 0, { owners: [owner('甲'), owner('乙', 'support')], deadline: deadline('2024-09-01') }),
      task('b', 1, { owners: [owner('乙')], deadline: deadline('2024-06-01') }),
      task('c', 2),
    ];
    const merged = mergeTasks(plan(tasks), ['b', 'a']);
    expect(merged.tasks.map(({ _id }) => _id)).to.deep.equal(['a', 'c']);
    expect(merged.tasks[0]).to.deep.include({ text: '任务a任务b', deadline: deadline('2024-06-01') });
    expect(merged.tasks[0]?.owners.map(({ name, role }) => `${name} ${role}`)).to.deep.equal([
      '甲 lead',
      '乙 lead',
    ]);
  });

  it('adds by words of the notice at their place', () => {
    const tasks = [
      task('a', 0, { span: { start: 0, end: 9 } }),
      task('b', 1, { span: { start: 17, end: 25 } }),
    ];
    const added = addTask(plan(tasks), contentOf(task('x', 0, { text: '每月开展检查。' })), {
      span: { start: 10, end: 17 },
      afterTaskId: null,
    });
    expect(added.tasks.map(({ text }) => text)).to.deep.equal(['任务a', '每月开展检查。', '任务b']);
    expect(added.tasks[1]?.decision).to.equal('accepted');
  });

  it('wants a reason for a rejection, and a date not before the plan', () => {
    const before = plan([task('a', 0)]);
    expect(refusal(() => editTask(before, 'a', { decision: 'rejected' })).code).to.equal('reason-needed');
    expect(refusal(() => editTask(before, 'a', { deadline: deadline('2023-12-31') })).code).to.equal(
      'before-plan',
    );
    expect(editTask(before, 'a', { decision: 'undecided' })).to.equal(null);
  });

  it('refuses an edit of an older version', () => {
    const before = plan([task('a', 0, { version: 3 })]);
    expect(refusal(() => editTask(before, 'a', { text: '新' }, 2)).kind).to.equal('stale');
    expect(editTask(before, 'a', { text: '新' }, 3)?.tasks[0]).to.include({ text: '新', version: 4 });
  });

  it('does not undo what another has built on', () => {
    const first = after(plan([task('a', 0), task('b', 1)]), null);
    const edited = after(first, editTask(first, 'a', { text: '我的' }), 'me');
    const other = after(edited, editTask(edited, 'b', { text: '别人的' }), 'other');
    expect(undoLast(other, 'me').tasks.map(({ text }) => text)).to.deep.equal(['任务a', '别人的']);
    const over = after(edited, editTask(edited, 'a', { text: '别人的' }), 'other');
    expect(refusal(() => undoLast(over, 'me')).code).to.equal('undo-blocked');
    expect(refusal(() => undoLast(first, 'me')).code).to.equal('nothing-to-undo');
  });

  it('comes back to the beginning when every step is undone', () => {
    const step = fc.record({
      deed: fc.constantFrom('edit', 'bulk', 'split', 'merge', 'add', 'reorder'),
      one: fc.nat(),
      two: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const start = plan([0, 1, 2, 3].map((order) => task(`t${String(order)}`, order)));
        let now = start;
        for (const { deed, one, two } of steps) {
          const ids = now.tasks.map(({ _id }) => _id);
          const id = ids[one % ids.length] ?? '';
          const other = ids[two % ids.length] ?? '';
          const curated: () => Curated | null = {
            edit: () => editTask(now, id, { text: `改${String(one)}`, decision: 'accepted' }),
            bulk: () => editTasks(now, [id, other], { weight: two % 5 }),
            split: () =>
              (now.tasks.find(({ _id }) => _id === id)?.text.length ?? 0) > 1
                ? splitTask(now, id, 1, '')
                : null,
            merge: () => (id === other ? null : mergeTasks(now, [id, other])),
            add: () => addTask(now, contentOf(task('x', 0)), { span: null, afterTaskId: id }),
            reorder: () => reorderTasks(now, ids.toReversed()),
          }[deed as 'edit'];
          now = after(now, curated());
          expect(now.tasks.map(({ order }) => order)).to.deep.equal(now.tasks.map((_task, index) => index));
        }
        while (now.undo.length) now = { ...now, ...undoLast(now, 'me') };
        expect(shown(now.tasks)).to.deep.equal(shown(start.tasks));
      }),
      { numRuns: 120 },
    );
  });
});
