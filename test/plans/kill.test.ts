import { expect } from 'chai';
import { parseText } from '../../parsers/parseNotice.js';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { bringUpToDate } from '../../plans/assignments/commands/bringUpToDate.js';
import { recheckAssignment } from '../../plans/assignments/commands/recheckAssignment.js';
import { reviewSubmission } from '../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { AssignmentModel, type AssignmentRecord } from '../../plans/assignments/model.js';
import { AuditEntryModel } from '../../plans/audit/model.js';
import { checkChain } from '../../plans/audit/queries.js';
import { Refusal } from '../../plans/errors.js';
import { applyParsedNotice } from '../../plans/notices/commands/applyParsedNotice.js';
import { receiveNotice } from '../../plans/notices/commands/receiveNotice.js';
import { NoticeModel } from '../../plans/notices/model.js';
import { closePlan } from '../../plans/plan/commands/closePlan.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { PlanModel, type PlanRecord } from '../../plans/plan/model.js';
import { bringToday, repair } from '../../plans/repair.js';
import { editTaskOf, mergeTasksOf, undoLastStep } from '../../plans/tasks/commands/curateTasks.js';
import { issueOrder } from '../../plans/orders/commands/issueOrder.js';
import { SupervisionOrderModel } from '../../plans/orders/model.js';
import { systemContext } from '../support/app.js';
import { killedAtWrite } from '../support/killAtWrite.js';
import { sampleNotice } from '../support/sampleNotice.js';
import { useDatabase } from '../support/storage.js';
import { every, makePlan, makeUnits } from '../support/trackerWorld.js';

const now = new Date('2024-05-10T09:00:00+08:00');
const context = systemContext(now);
const publish = (planId: string) =>
  publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });

/**
 * Each deed is killed at its first write, then, in a world made anew, at its second, and so on until it comes through.
 * After each the rules must hold once repair has run, and the deed done again must end as if nothing had happened.
 */
describe('killed between any two writes', function () {
  this.timeout(120_000);
  const database = useDatabase();

  async function atEachWrite(
    prepare: () => Promise<() => Promise<unknown>>,
    outcome: () => Promise<unknown>,
  ): Promise<void> {
    await database.empty();
    await (
      await prepare()
    )();
    await repair(context);
    const wanted = await outcome();
    let kills = 0;
    for (let at = 1; ; at += 1) {
      await database.empty();
      const deed = await prepare();
      const killed = await killedAtWrite(at, deed);
      await repair(context);
      await ensureRulesHold(`killed at write ${String(at)}`);
      if (killed) await again(deed);
      await repair(context);
      expect(await outcome(), `killed at write ${String(at)}`).to.deep.equal(wanted);
      await ensureRulesHold(`done again after write ${String(at)}`);
      if (!killed) break;
      kills = at;
    }
    expect(kills).to.be.at.least(2);
  }

  /** A person whose page showed an error tries once more; that it had gone through is told as such. */
  async function again(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async function ensureRulesHold(when: string): Promise<void> {
    expect((await checkChain()).brokenAt, when).to.equal(null);
    for (const model of [PlanModel, AssignmentModel, NoticeModel]) {
      expect(await model.countDocuments({ 'pendingAudit._id': { $exists: true } } as never), when).to.equal(
        0,
      );
    }
    const plans = await PlanModel.find().lean<PlanRecord[]>();
    for (const plan of plans) {
      expect(plan.publishing, when).to.equal(null);
      expect(plan.tasks.map(({ order }) => order)).to.deep.equal(plan.tasks.map((_task, index) => index));
    }
    const assignments = await AssignmentModel.find().lean<AssignmentRecord[]>();
    for (const { state, completedAt, cancelled, submissions, planId } of assignments) {
      expect(state === 'completed', when).to.equal(completedAt !== null);
      expect(state === 'cancelled', when).to.equal(cancelled !== null);
      expect(submissions.filter(({ review }) => !review).length, when).to.equal(
        state === 'submitted' ? 1 : 0,
      );
      const plan = plans.find(({ _id }) => _id === planId);
      if (plan?.state === 'closed') expect(['completed', 'cancelled'], when).to.include(state);
    }
    // Nothing happened to an assignment that the chain does not tell of.
    const told = await AuditEntryModel.distinct('object.id', { deed: 'assignTask' });
    expect(told, when).to.include.members(assignments.map(({ _id }) => _id));
  }

  const states = async () => {
    const assignments = await AssignmentModel.find()
      .sort({ occurrenceKey: 1, unitId: 1 })
      .lean<AssignmentRecord[]>();
    return assignments.map(({ occurrenceKey, state, dueOn, version }) => ({
      occurrenceKey,
      state,
      dueOn,
      version,
    }));
  };

  async function threeUnits(): Promise<string[]> {
    return [...(await makeUnits(context, ['甲所', '乙所', '丙所'])).values()];
  }

  /** The only assignment of a plan that has just been published. */
  async function oneAssignment(): Promise<{ planId: string; id: string }> {
    const units = await threeUnits();
    const { planId } = await makePlan(context, {}, [{ text: '建立清单', to: units.slice(0, 1) }]);
    await publish(planId);
    const assignment = await AssignmentModel.findOne({}, { _id: 1 }).lean();
    return { planId, id: assignment?._id ?? '' };
  }

  it('publishing comes to the same assignments', async () => {
    await atEachWrite(async () => {
      const units = await threeUnits();
      const { planId } = await makePlan(context, {}, [
        { text: '每月自查', to: units, recurrence: every('month', 2) },
        { text: '建立清单', to: units.slice(0, 2) },
      ]);
      return () => publish(planId);
    }, states);
  });

  it('publishing again changes only what changed', async () => {
    await atEachWrite(async () => {
      const units = await threeUnits();
      const { planId, taskIds } = await makePlan(context, {}, [
        { text: '每月自查', to: units, recurrence: every('month') },
        { text: '建立清单', to: units },
      ]);
      await publish(planId);
      const [monthly = '', list = ''] = taskIds;
      await editTaskOf(context, {
        taskId: monthly,
        edit: { recurrence: every('quarter') },
        version: null,
      });
      await editTaskOf(context, { taskId: list, edit: { text: '建立安全责任清单' }, version: null });
      return () => publish(planId);
    }, states);
  });

  it('reviewing completes the work once', async () => {
    await atEachWrite(
      async () => {
        const { id } = await oneAssignment();
        return async () => {
          const { state } = (await AssignmentModel.findById(id).lean<AssignmentRecord>()) ?? {};
          if (state === 'pending') await acceptAssignment(context, { id });
          const working = (await AssignmentModel.findById(id).lean<AssignmentRecord>())?.state === 'accepted';
          if (working)
            await submitWork(context, { id, words: '办好了', progress: null, numbers: [], files: [] });
          const { submissions = [] } = (await AssignmentModel.findById(id).lean<AssignmentRecord>()) ?? {};
          const submissionId = submissions.at(-1)?._id ?? '';
          await reviewSubmission(context, { submissionId, verdict: 'complete', reason: '' });
        };
      },
      async () => (await states()).map(({ state }) => state),
    );
  });

  it('closing leaves nothing open', async () => {
    await atEachWrite(
      async () => {
        const units = await threeUnits();
        const { planId } = await makePlan(context, {}, [{ text: '建立清单', to: units }]);
        await publish(planId);
        return () => closePlan(context, { planId, reason: '任务调整', cancelOpen: true, version: null });
      },
      async () => (await states()).map(({ state }) => state),
    );
  });

  it('a failed re-check gives the work out anew, once', async () => {
    await atEachWrite(
      async () => {
        const { id } = await oneAssignment();
        await acceptAssignment(context, { id });
        const { submission } = await submitWork(context, {
          id,
          words: '好',
          progress: null,
          numbers: [],
          files: [],
        });
        await reviewSubmission(context, { submissionId: submission._id, verdict: 'complete', reason: '' });
        return async () => {
          const { rechecks = [] } = (await AssignmentModel.findById(id).lean<AssignmentRecord>()) ?? {};
          if (rechecks.length) return;
          await recheckAssignment(context, { id, verdict: 'failed', words: '清单不全', dueOn: '2024-06-01' });
        };
      },
      async () => (await states()).map(({ occurrenceKey, state, dueOn }) => [occurrenceKey, state, dueOn]),
    );
  });

  it('a notice becomes one plan', async () => {
    const parsed = parseText(sampleNotice);
    await atEachWrite(
      async () => async () => {
        const file = { fileName: '方案.txt', mediaType: 'text/plain', bytes: Buffer.from(sampleNotice) };
        const { notice } = await receiveNotice(context, file, async () => undefined);
        await applyParsedNotice(context, { id: notice._id, parsed });
      },
      async () => {
        const notices = await NoticeModel.find().lean();
        const plans = await PlanModel.find().lean<PlanRecord[]>();
        return [
          notices.map(({ job, planId }) => [job.state, planId === plans[0]?._id]),
          plans.map(({ title, tasks }) => [title, tasks.length]),
        ];
      },
    );
  });

  it('merging and undoing keep every task', async () => {
    await atEachWrite(
      async () => {
        const units = await threeUnits();
        const { planId, taskIds } = await makePlan(context, {}, [
          { text: '甲事', to: units },
          { text: '乙事', to: units },
          { text: '丙事', to: units },
        ]);
        return async () => {
          const { tasks = [] } = (await PlanModel.findById(planId).lean<PlanRecord>()) ?? {};
          if (tasks.length === 3) await mergeTasksOf(context, { ids: taskIds.slice(0, 2) });
          await undoLastStep(context, { planId });
        };
      },
      async () => {
        // Undone by hand in another order than it was done, or done twice: the tasks are all there in each case.
        const plan = await PlanModel.findOne().lean<PlanRecord>();
        const words = plan?.tasks.map(({ text }) => text).join('') ?? '';
        return ['甲事', '乙事'].every((text) => words.includes(text));
      },
    );
  });

  it('the day brings each occurrence once', async () => {
    await atEachWrite(async () => {
      const units = await threeUnits();
      const { planId } = await makePlan(context, {}, [
        { text: '每日报告', to: units, recurrence: every('day') },
      ]);
      await publishPlan(systemContext(new Date('2024-05-07T09:00:00+08:00')), {
        planId,
        skipUnresolved: false,
        trackFrom: '2024-05-06',
        version: null,
      });
      return () => bringToday(context);
    }, states);
  });

  it('supervision orders are numbered without gaps', async () => {
    await atEachWrite(
      async () => {
        const { id: assignmentId, planId } = await oneAssignment();
        await bringUpToDate(context, planId);
        const issue = () =>
          issueOrder(context, { assignmentId, colour: 'yellow', words: '请抓紧', dueOn: '2024-06-01' });
        return async () => {
          while ((await SupervisionOrderModel.countDocuments()) < 3) await issue();
        };
      },
      async () => (await SupervisionOrderModel.find().sort({ serial: 1 }).lean()).map(({ serial }) => serial),
    );
  });
});
