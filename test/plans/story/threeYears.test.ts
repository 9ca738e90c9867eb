import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';
import { acceptAssignment } from '../../../plans/assignments/commands/acceptAssignment.js';
import { decideExtension, requestExtension } from '../../../plans/assignments/commands/extensions.js';
import { editMilestone } from '../../../plans/assignments/commands/milestones.js';
import { reviewSubmission } from '../../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../../plans/assignments/commands/submitWork.js';
import { AssignmentModel, type AssignmentRecord } from '../../../plans/assignments/model.js';
import { checkChain } from '../../../plans/audit/queries.js';
import { addDays } from '../../../plans/calendar/days.js';
import { applyParsedNotice } from '../../../plans/notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../../../plans/notices/commands/receiveNotice.js';
import { closePlan } from '../../../plans/plan/commands/closePlan.js';
import { editPlan } from '../../../plans/plan/commands/editPlan.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import { comparePlan, revisePlan } from '../../../plans/plan/commands/revisePlan.js';
import { getPlan } from '../../../plans/plan/queries.js';
import { planProgress } from '../../../plans/progress/queries.js';
import { bringToday } from '../../../plans/repair.js';
import { editTaskOf } from '../../../plans/tasks/commands/curateTasks.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { makeUnits } from '../../support/trackerWorld.js';
import { secondVersion, threeYearPlan } from './notices.js';
import { figures, startOf, textOf, type Every, type OracleTask, type Work } from './oracle.js';

const period: [string, string] = ['2024-03-18', '2026-12-31'];
const published = '2024-03-20';
const revised = '2025-04-10';
const sharedNotice = new URL(
  '../../../../shared/eval/notices/qingyang-three-year-plan-2024.txt',
  import.meta.url,
);

/** Repeats itself from its seed, so that a failure can be looked at again (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('three years of a plan', function () {
  this.timeout(300_000);
  const database = useDatabase();
  beforeEach(() => database.empty());

  const at = (day: string, time = '09:00') => systemContext(new Date(`${day}T${time}:00+08:00`));

  async function draft(day: string, text: string): Promise<{ noticeId: string; planId: string }> {
    const bytes = Buffer.from(text);
    const file = { fileName: '方案.txt', mediaType: 'text/plain', bytes };
    const { notice } = await receiveNotice(at(day), file, async () => undefined);
    const { planId } = await applyParsedNotice(at(day), { id: notice._id, parsed: parseText(text) });
    return { noticeId: notice._id, planId };
  }

  async function peopleOfTheCounty(
    townCount: number,
    homeCount: number,
  ): Promise<{ bureau: string; towns: string[]; homes: string[] }> {
    const day = at('2024-03-18');
    const [bureau = ''] = (await makeUnits(day, ['县民政局'])).values();
    const names = (count: number, name: string) =>
      Array.from({ length: count }, (_, at) => `${name}${String(at + 1)}`);
    const towns = [...(await makeUnits(day, names(townCount, '镇民政所'), ['乡镇民政所'])).values()];
    const homes = [...(await makeUnits(day, names(homeCount, '养老院'), ['民政服务机构'])).values()];
    return { bureau, towns, homes };
  }

  /** The curator accepts every task with the units that its words mean, and none of the daily ones. */
  async function curate(
    planId: string,
    county: Awaited<ReturnType<typeof peopleOfTheCounty>>,
  ): Promise<void> {
    const context = at('2024-03-19');
    await editPlan(context, {
      planId,
      edit: { period: { start: period[0], end: period[1] } },
      version: null,
    });
    for (const task of (await getPlan(planId)).tasks) {
      const daily = task.recurrence?.unit === 'day';
      const words = task.owners.map(({ name }) => name).join();
      const unitIds = words.includes('机构')
        ? county.homes
        : words.includes('乡镇')
          ? county.towns
          : [county.bureau];
      await editTaskOf(context, {
        taskId: task._id,
        edit: daily
          ? { decision: 'rejected', rejectReason: '另行管理' }
          : {
              decision: 'accepted',
              weight: 1 + (task.order % 3),
              owners: [
                {
                  name: words || '未写明',
                  role: 'lead',
                  unitIds,
                  evidence: null,
                  post: null,
                  collective: true,
                  remember: false,
                },
              ],
              recurrence: task.recurrence && {
                ...task.recurrence,
                times: task.recurrence.times ?? 1,
                dueDay: null,
                dueTime: null,
              },
              deadline: task.recurrence ? null : laterThanPublishing(task.deadline),
              phaseId: task.recurrence ? null : task.phaseId,
            },
        version: null,
      });
    }
  }

  function laterThanPublishing<T extends { date: string | null; time: string | null }>(
    deadline: T | null,
  ): T | null {
    return deadline?.date && deadline.date < published ? null : deadline && { ...deadline, time: null };
  }

  /** The tasks as the curator left them, for the oracle. */
  async function tasksOf(planId: string, given: string): Promise<OracleTask[]> {
    const { tasks, phases } = await getPlan(planId);
    return tasks.flatMap((task): OracleTask[] => {
      const content = task.published;
      if (!content) return [];
      const phase = phases.find(({ _id }) => _id === content.phaseId);
      const due = content.deadline?.date ?? phase?.end ?? period[1];
      const begin = [given, period[0], phase?.start ?? ''].toSorted().at(-1) ?? given;
      return [
        {
          id: task._id,
          weight: content.weight,
          units: content.owners.flatMap(({ unitIds }) => unitIds),
          every: (content.recurrence?.unit as Every | undefined) ?? null,
          given: begin < due ? begin : due,
          due,
          notBefore: period[0],
          earlier: null,
        },
      ];
    });
  }

  /** What units and the office do in a month to some of what is open; told in the diary. */
  async function month(
    day: string,
    planId: string,
    diary: Map<string, Work>,
    random: () => number,
  ): Promise<void> {
    const open = await AssignmentModel.find({ planId, state: { $in: ['pending', 'accepted', 'returned'] } })
      .sort({ dueAt: 1, _id: 1 })
      .lean<AssignmentRecord[]>();
    const chosen = open.filter(() => random() < Math.min(1, 9 / open.length));
    for (const assignment of chosen) await work(day, assignment, diary, random);
    // The office reviews what has been waiting since the month before.
    const waiting = await AssignmentModel.find({
      planId,
      state: 'submitted',
      submittedAt: { $lt: at(day, '00:00').now },
    })
      .sort({ _id: 1 })
      .lean<AssignmentRecord[]>();
    for (const assignment of waiting) {
      const submission = assignment.submissions.at(-1);
      const entry = diary.get(keyOf(assignment));
      if (!submission || !entry) throw new Error('an assignment waits that nobody handed in');
      const verdict = random() < 0.25 ? 'return' : 'complete';
      await reviewSubmission(at(day), { submissionId: submission._id, verdict, reason: '材料不全' });
      entry.state = verdict === 'complete' ? 'completed' : 'returned';
    }
  }

  const keyOf = ({ taskId, unitId, occurrenceKey }: AssignmentRecord) =>
    `${taskId}/${unitId}/${occurrenceKey}`;

  async function work(day: string, before: AssignmentRecord, diary: Map<string, Work>, random: () => number) {
    const id = before._id;
    const entry: Work = diary.get(keyOf(before)) ?? {
      steps: before.milestones.length,
      stepsDone: 0,
      state: 'pending',
      submittedAt: 0,
      extendedTo: null,
    };
    diary.set(keyOf(before), entry);
    if (before.state === 'pending') {
      await acceptAssignment(at(day), { id });
      entry.state = 'accepted';
    }
    for (const { _id, done } of before.milestones) {
      if (done || random() < 0.3) continue;
      await editMilestone(at(day), { id, milestoneId: _id, edit: { done: true } });
      entry.stepsDone += 1;
    }
    if (random() < 0.15 && before.dueOn && before.dueOn >= day && entry.extendedTo === null) {
      const until = addDays(before.dueOn, 20);
      const { extension } = await requestExtension(at(day), { id, until, reason: '施工未完' });
      const approved = random() < 0.6;
      await decideExtension(at(day), { extensionId: extension._id, approved, reason: '抓紧' });
      if (approved) entry.extendedTo = until;
    }
    if (random() < 0.75) {
      await submitWork(at(day), { id, words: '已办理', progress: null, numbers: [], files: [] });
      entry.state = 'submitted';
      entry.submittedAt = at(day).now.getTime();
    }
  }

  /** The product's figures beside the oracle's, just before the end of the day. */
  async function compare(
    day: string,
    planId: string,
    tasks: OracleTask[],
    diary: Map<string, Work>,
  ): Promise<void> {
    const { now } = at(day, '23:30');
    const { actual, expected, counts, byUnit } = await planProgress(planId, now);
    const { total, completed, overdue, ahead } = counts;
    const units = Object.fromEntries(byUnit.map((unit) => [unit.unitId, unit.actual]));
    expect({ actual, expected, total, completed, overdue, ahead, units }, day).to.deep.equal(
      figures(tasks, diary, now.getTime(), period),
    );
  }

  /** In the second year a new version comes; the plan takes it in task by task and is published again. */
  async function revise(
    planId: string,
    tasks: OracleTask[],
    diary: Map<string, Work>,
  ): Promise<OracleTask[]> {
    const { noticeId, planId: draftId } = await draft('2025-04-09', secondVersion);
    const compared = await comparePlan(planId, noticeId);
    expect(compared.map(({ kind }) => kind)).to.include.members(['added', 'removed', 'changed']);
    const selfCheck = compared.find(({ new: fresh }) => fresh?.text.includes('每月至少开展1次安全自查'));
    expect(selfCheck?.differences.map(({ field }) => field)).to.include.members(['text', 'recurrence']);
    const choices = compared.map((each) => ({
      taskId: each.old?._id ?? null,
      newTaskId: each.new?._id ?? null,
      choice:
        each === selfCheck
          ? ('take' as const)
          : ({ added: 'add', removed: 'drop', same: 'keep', changed: 'keep' } as const)[each.kind],
    }));
    await revisePlan(at(revised), { planId, noticeId, choices, version: null });
    expect((await getPlan(draftId)).archived).to.equal(true);
    await publishPlan(at(revised), { planId, skipUnresolved: false, trackFrom: null, version: null });

    const known = new Map(tasks.map((task) => [task.id, task]));
    return (await tasksOf(planId, revised)).map((task) => {
      const before = known.get(task.id);
      if (before?.every === task.every) return before ?? task;
      const completed = [...diary]
        .filter(([key, { state }]) => key.startsWith(`${task.id}/`) && state === 'completed')
        .map(([key]) => key.slice(task.id.length + 1));
      const earlier = before?.every ? { every: before.every, completed } : null;
      return { ...task, notBefore: revised, earlier };
    });
  }

  async function story(
    text: string,
    {
      seed,
      towns,
      homes,
      withRevision,
    }: { seed: number; towns: number; homes: number; withRevision: boolean },
  ): Promise<void> {
    const random = dice(seed);
    const county = await peopleOfTheCounty(towns, homes);
    const { planId } = await draft('2024-03-18', text);
    await curate(planId, county);
    await publishPlan(at(published), { planId, skipUnresolved: false, trackFrom: null, version: null });
    const diary = new Map<string, Work>();
    let tasks = await tasksOf(planId, published);
    expect(tasks.length).to.be.at.least(6);
    for (let first = '2024-04-01'; first <= '2027-01-01'; first = nextMonth(first)) {
      const last = addDays(first, -1);
      await compare(last, planId, tasks, diary);
      if (first > period[1]) break;
      await bringToday(at(first, '00:01'));
      if (withRevision && first === '2025-04-01') {
        tasks = await revise(planId, tasks, diary);
        const cancelled = await AssignmentModel.find({ planId, state: 'cancelled' }).lean<
          AssignmentRecord[]
        >();
        for (const assignment of cancelled) diary.delete(keyOf(assignment));
      }
      await month(addDays(first, 14), planId, diary, random);
    }
    await closePlan(at('2027-01-05'), { planId, reason: '三年行动结束', cancelOpen: true, version: null });
    expect(
      await AssignmentModel.countDocuments({ planId, state: { $nin: ['completed', 'cancelled'] } }),
    ).to.equal(0);
    expect((await checkChain()).brokenAt).to.equal(null);
  }

  const nextMonth = (first: string) => `${textOf(startOf(first) + 40 * 86_400_000).slice(0, 7)}-01`;

  it('agrees with the oracle at each month’s end, through a new version of the notice', async () => {
    await story(threeYearPlan, { seed: 7, towns: 3, homes: 5, withRevision: true });
  });

  it('agrees with the oracle over the notice of the shared folder', async function () {
    if (!existsSync(sharedNotice)) {
      this.skip();
      return;
    }
    await story(readFileSync(sharedNotice, 'utf8'), { seed: 11, towns: 14, homes: 30, withRevision: false });
  });
});
