import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { AssignmentModel, type AssignmentRecord } from '../../../plans/assignments/model.js';
import { checkChain } from '../../../plans/audit/queries.js';
import { addDays } from '../../../plans/calendar/days.js';
import { closePlan } from '../../../plans/plan/commands/closePlan.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import { comparePlan, revisePlan, type Choice } from '../../../plans/plan/commands/revisePlan.js';
import type { ComparedTask } from '../../../plans/plan/compareTasks.js';
import { getPlan } from '../../../plans/plan/queries.js';
import { planProgress } from '../../../plans/progress/queries.js';
import { bringToday } from '../../../plans/repair.js';
import { addTaskTo } from '../../../plans/tasks/commands/curateTasks.js';
import { useDatabase } from '../../support/storage.js';
import { by, every } from '../../support/trackerWorld.js';
import { at, curate, draft, makeCounty, nameOwners, period, tasksOf, type County } from './county.js';
import { dice, keyOf, month, type Diary } from './diary.js';
import { nextVersion, threeYearPlan } from './notices.js';
import { figures, roundsOf, spanOf, startOf, textOf, type OracleTask } from './oracle.js';

const published = '2024-03-20';
const revised = '2025-04-10';
const sharedNotice = new URL(
  '../../../../shared/eval/notices/qingyang-three-year-plan-2024.txt',
  import.meta.url,
);

describe('three years of a plan', function () {
  this.timeout(300_000);
  const database = useDatabase();
  beforeEach(() => database.empty());

  const publish = (day: string, planId: string) =>
    publishPlan(at(day), { planId, skipUnresolved: false, trackFrom: null, version: null });

  /** What no notice of three years says: work of every day, bounded by a date so that it stays a story. */
  async function addDailyTask(planId: string, { homes }: County): Promise<void> {
    const owner = { name: '各民政服务机构', role: 'lead' as const, evidence: null, post: null };
    await addTaskTo(at('2024-03-19'), {
      planId,
      wish: {
        text: '值守期间每天9时前报告在院人数。',
        owners: [{ ...owner, unitIds: homes, collective: true }],
        recurrence: every('day', null, { dueTime: '09:00' }),
        deadline: by('2024-04-05'),
        span: null,
        afterTaskId: null,
      },
    });
  }

  /** The product's figures beside the oracle's, just before the end of the day. */
  async function compare(day: string, planId: string, tasks: OracleTask[], diary: Diary): Promise<void> {
    const { now } = at(day, '23:30');
    const { actual, expected, counts, byUnit } = await planProgress(planId, now);
    const { total, completed, overdue, ahead } = counts;
    const units = Object.fromEntries(byUnit.map((unit) => [unit.unitId, unit.actual]));
    expect({ actual, expected, total, completed, overdue, ahead, units }, day).to.deep.equal(
      figures(tasks, diary, now.getTime()),
    );
  }

  /** In the second year a new version comes; the plan takes it in task by task and is published again. */
  async function revise(
    planId: string,
    text: string,
    county: County,
    tasks: OracleTask[],
    diary: Diary,
  ): Promise<OracleTask[]> {
    const nothing = { created: 0, updated: 0, cancelled: 0 };
    expect(await publish(revised, planId), 'publishing again with nothing changed').to.include(nothing);
    const { noticeId, planId: draftId } = await draft('2025-04-09', nextVersion(text));
    const compared = await comparePlan(planId, noticeId);
    const kinds = new Set(compared.tasks.map(({ kind }) => kind));
    expect([...kinds]).to.include.members(['added', 'removed', 'changed', 'same']);
    const rhythms = compared.tasks.filter(({ differences }) =>
      differences.some(({ field }) => field === 'recurrence'),
    );
    expect(rhythms).to.have.lengthOf.at.least(2);
    expect(compared.phases).to.have.lengthOf.at.least(1);
    const choices = compared.tasks.map(choose);
    await revisePlan(at(revised), { planId, noticeId, choices, takePhases: true, version: null });
    expect((await getPlan(draftId)).archived).to.equal(true);
    await nameOwners(revised, planId, county);
    const outcome = await publish(revised, planId);
    expect(outcome.created).to.be.greaterThan(0);
    expect(outcome.updated).to.be.greaterThan(0);
    expect(outcome.cancelled).to.be.greaterThan(0);
    expect(await publish(revised, planId)).to.include(nothing);
    const asked = tasksOf(await getPlan(planId), revised);
    expect(asked.some(({ units }) => !units.length)).to.equal(false);
    return withHistory(tasks, asked, diary);
  }

  /** The curator takes all of it, but keeps what was added by hand. */
  function choose({ kind, old, new: fresh }: ComparedTask): Choice {
    const ids = { taskId: old?._id ?? null, newTaskId: fresh?._id ?? null };
    if (kind === 'removed') return { ...ids, choice: old?.span ? 'drop' : 'keep' };
    return { ...ids, choice: ({ added: 'add', same: 'keep', changed: 'take' } as const)[kind] };
  }

  /** What is asked from now on, with what of it was given out already; completed work is settled as it was. */
  async function withHistory(before: OracleTask[], asked: OracleTask[], diary: Diary): Promise<OracleTask[]> {
    for (const [key, work] of diary) {
      const [taskId, , occurrence] = key.split('/');
      const task = before.find(({ id }) => id === taskId);
      const round = task && roundsOf(task).find((each) => each.key === occurrence);
      if (work.state === 'completed' && round) work.settled = spanOf(task, round, work.extendedTo);
    }
    // Units find the steps of the new version, and those that they have done.
    for (const assignment of await AssignmentModel.find().lean<AssignmentRecord[]>()) {
      const work = diary.get(keyOf(assignment));
      if (!work || work.settled) continue;
      if (assignment.state === 'cancelled') diary.delete(keyOf(assignment));
      expect(assignment.milestones.filter(({ done }) => done)).to.have.lengthOf(work.stepsDone);
      work.steps = assignment.milestones.length;
    }
    return asked.map((task) => {
      const old = before.find(({ id }) => id === task.id);
      if (!old) return { ...task, notBefore: revised };
      const givenOut = old.every === task.every ? roundsOf(old).map(({ key }) => key) : [];
      return { ...task, first: task.every ? task.first : old.first, notBefore: revised, givenOut };
    });
  }

  async function story(
    text: string,
    { seed, towns, homes }: { seed: number; towns: number; homes: number },
  ): Promise<void> {
    const random = dice(seed);
    const county = await makeCounty(towns, homes);
    const { planId } = await draft('2024-03-18', text);
    await curate('2024-03-19', planId, county);
    await addDailyTask(planId, county);
    await publish(published, planId);
    const diary: Diary = new Map();
    let tasks = tasksOf(await getPlan(planId), published);
    expect(tasks.some((task) => task.every === 'day')).to.equal(true);
    for (let first = '2024-04-01'; first <= '2027-01-01'; first = nextMonth(first)) {
      const last = addDays(first, -1);
      await bringToday(at(last, '00:01'));
      await compare(last, planId, tasks, diary);
      if (first > period.end) break;
      if (first === '2025-04-01') {
        await bringToday(at(revised, '00:01'));
        tasks = await revise(planId, text, county, tasks, diary);
        expect(tasks.some(({ every: rhythm, last: end }) => rhythm === 'day' && end > revised)).to.equal(
          true,
        );
      }
      const middle = addDays(first, 14);
      await bringToday(at(middle, '00:01'));
      await month(middle, planId, diary, random);
    }
    await closePlan(at('2027-01-05'), { planId, reason: '三年行动结束', cancelOpen: true, version: null });
    expect(
      await AssignmentModel.countDocuments({ planId, state: { $nin: ['completed', 'cancelled'] } }),
    ).to.equal(0);
    expect((await checkChain()).brokenAt).to.equal(null);
  }

  const nextMonth = (first: string) => `${textOf(startOf(first) + 40 * 86_400_000).slice(0, 7)}-01`;

  it('agrees with the oracle at each month’s end, through a new version of the notice', async () => {
    await story(threeYearPlan, { seed: 7, towns: 3, homes: 5 });
  });

  it('agrees with the oracle over the notice of the shared folder', async function () {
    if (!existsSync(sharedNotice)) {
      this.skip();
      return;
    }
    await story(readFileSync(sharedNotice, 'utf8'), { seed: 11, towns: 14, homes: 30 });
  });
});
