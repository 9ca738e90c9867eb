import { expect } from 'chai';
import { assignmentAt, type BriefedAssignment } from '../../plans/briefings/compose/past.js';
import { measurableOf } from '../../plans/briefings/compose/planPart.js';
import { dueInstant } from '../../plans/calendar/days.js';
import { measureAssignment } from '../../plans/progress/assignmentProgress.js';
import { defaultMargins } from '../../plans/progress/margins.js';

const at = (day: string) => new Date(`${day}T12:00:00+08:00`);
const by = { id: 'p', name: '沈维清' };
const submission = (
  id: string,
  day: string,
  review: { verdict: 'complete' | 'return'; day: string } | null,
) => ({
  _id: id,
  words: `反馈${id}`,
  progress: 60,
  numbers: [],
  files: [],
  by,
  at: at(day),
  review: review && { verdict: review.verdict, reason: '', by, at: at(review.day) },
});

/** Signed on 5 March, handed in on the 20th, returned on the 22nd, again on 2 April, complete on the 4th. */
const assignment: BriefedAssignment = {
  _id: 'a',
  planId: 'plan',
  taskId: 'task',
  unitId: 'unit',
  occurrenceKey: 'once',
  occurrence: null,
  brief: {
    planTitle: '方案',
    taskText: '任务',
    section: [],
    targets: [],
    deadline: null,
    recurrence: null,
    post: null,
    leader: null,
    phaseId: null,
  },
  startOn: '2024-03-01',
  startAt: at('2024-03-01'),
  dueOn: '2024-04-15',
  dueTime: null,
  dueAt: dueInstant('2024-04-15'),
  state: 'completed',
  milestones: [
    { _id: 'm', name: '自查', dueOn: null, done: true, doneOn: '2024-03-10', note: '', source: 'unit' },
    { _id: 'n', name: '整改', dueOn: null, done: true, doneOn: '2024-04-01', note: '', source: 'unit' },
  ],
  stated: 60,
  acceptedAt: at('2024-03-05'),
  submittedAt: at('2024-04-02'),
  completedAt: at('2024-04-04'),
  cancelled: null,
  submissions: [
    submission('1', '2024-03-20', { verdict: 'return', day: '2024-03-22' }),
    submission('2', '2024-04-02', { verdict: 'complete', day: '2024-04-04' }),
  ],
  extensions: [
    {
      _id: 'x',
      from: '2024-03-28',
      until: '2024-04-15',
      reason: '',
      by,
      at: at('2024-03-29'),
      decision: { approved: true, reason: '', by, at: at('2024-04-01') },
    },
  ],
  createdAt: at('2024-03-01'),
  updatedAt: at('2024-04-04'),
};

describe('an assignment put back to a day', () => {
  const states: [string, string | undefined, number][] = [
    ['2024-02-28', undefined, 0],
    ['2024-03-02', 'pending', 0],
    ['2024-03-06', 'accepted', 0],
    ['2024-03-21', 'submitted', 1],
    ['2024-03-25', 'returned', 1],
    ['2024-04-03', 'submitted', 2],
    ['2024-04-30', 'completed', 2],
  ];
  for (const [day, state, milestones] of states) {
    it(`is ${state ?? 'not there'} on ${day}`, () => {
      const then = assignmentAt(assignment, at(day));
      expect(then?.state).to.equal(state);
      if (then) expect(then.milestones.filter(({ done }) => done)).to.have.lengthOf(milestones);
    });
  }

  it('is overdue by the date that held then, before the extension was approved', () => {
    const then = assignmentAt(assignment, at('2024-03-31'));
    if (!then) throw new Error('not there');
    expect(then.dueOn).to.equal('2024-03-28');
    expect(measureAssignment(measurableOf(then), at('2024-03-31'), defaultMargins).overdue).to.equal(true);
    expect(then.submissions.map(({ words }) => words)).to.deep.equal(['反馈1']);
  });

  it('is given as it is where nothing has happened since', () => {
    expect(assignmentAt(assignment, at('2024-05-01'))).to.equal(assignment);
  });
});
