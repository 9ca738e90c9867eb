import { bringUpToDate, type Outcome } from '../../assignments/commands/bringUpToDate.js';
import { occurrencesAhead, stretchOf, unitsOf } from '../../assignments/planned.js';
import { dayOf, inChinese, type Day } from '../../calendar/days.js';
import { countOccurrences } from '../../calendar/occurrences.js';
import type { CommandContext } from '../../context.js';
import { Refusal, stale } from '../../errors.js';
import { changePlan, ensureEditable } from '../changePlan.js';
import type { Plan, PlanRecord } from '../model.js';
import { isPublishable, publishedTasks, unresolvedTasks } from '../published.js';

export interface Publishing {
  planId: string;
  /** Accepted tasks whose owners are no units yet wait for a later publication. */
  skipUnresolved: boolean;
  /** Occurrences due before this day are not made; null: from the plan's start. */
  trackFrom: Day | null;
  version: number | null;
}

/** More than this at once is a mistake in a date or a group rather than a plan. */
const mostAssignments = 60_000;

/**
 * Gives the accepted tasks to their units: an assignment for every unit and every occurrence that has begun. Publishing
 * again changes only what changed. The plan is marked first, then the assignments follow; cut off in between, repair()
 * goes on.
 * @throws Refusal nothing-to-publish, unresolved-owners, no-period, too-many, stale, plan-closed.
 */
export async function publishPlan(context: CommandContext, publishing: Publishing): Promise<Outcome> {
  const today = dayOf(context.now);
  await changePlan(context, publishing.planId, (plan) => {
    ensureEditable(plan);
    if (publishing.version !== null && publishing.version !== plan.headVersion) throw stale('方案');
    ensurePublishable(plan, publishing, today);
    const publication = {
      number: (plan.publication?.number ?? 0) + 1,
      at: context.now,
      by: { id: context.actor.id, name: context.actor.name },
      headVersion: plan.headVersion,
    };
    return {
      set: {
        state: 'published' as const,
        tasks: publishedTasks(plan.tasks, context.now),
        trackedFrom: publishing.trackFrom ?? plan.trackedFrom,
        publication,
        publishing: publication,
      },
      deed: {
        deed: 'publishPlan',
        object: { kind: 'plan', id: plan._id, label: plan.title },
        summary: publication.number === 1 ? '交办方案' : `第${String(publication.number)}次交办方案`,
        before: { state: plan.state, publication: plan.publication?.number ?? 0 },
        after: {
          state: 'published',
          publication: publication.number,
          tasks: plan.tasks.filter(isPublishable).map(({ _id }) => _id),
        },
        planId: plan._id,
        unitIds: [
          ...new Set(
            plan.tasks.filter(isPublishable).flatMap((task) => unitsOf(task).map(({ unitId }) => unitId)),
          ),
        ],
      },
    };
  });
  return bringUpToDate(context, publishing.planId);
}

/** @throws Refusal where the plan cannot be published as it stands. */
export function ensurePublishable(
  plan: PlanRecord,
  { skipUnresolved, trackFrom }: Pick<Publishing, 'skipUnresolved' | 'trackFrom'>,
  today: Day,
): void {
  const going = plan.tasks.filter(isPublishable);
  const unresolved = unresolvedTasks(plan.tasks);
  if (unresolved.length && !skipUnresolved) {
    throw new Refusal(
      'conflict',
      'unresolved-owners',
      `有${String(unresolved.length)}项已采纳任务的责任单位还没有对应到单位，请先补上，或选择“未对应的先不交办”。`,
      unresolved.slice(0, 50).map(({ task, owners }) => ({
        path: `tasks.${task._id}`,
        message: owners.length ? `未对应：${owners.join('、')}` : '没有责任单位',
      })),
    );
  }
  if (!going.length && !plan.tasks.some(({ published }) => published)) {
    throw new Refusal('conflict', 'nothing-to-publish', '还没有可交办的任务，请先采纳任务并确定责任单位。');
  }
  const { period } = plan;
  if (!period && going.some(({ recurrence }) => recurrence)) {
    throw new Refusal(
      'conflict',
      'no-period',
      '方案里有周期任务，请先填写方案的起止日期，才知道共有多少期。',
    );
  }
  if (trackFrom && period && (trackFrom < period.start || trackFrom > period.end)) {
    throw new Refusal(
      'invalid',
      'outside-plan',
      `起跟日期应在方案期间（${inChinese(period.start)}至${inChinese(period.end)}）之内。`,
      [{ path: 'trackFrom', message: '不在方案期间之内' }],
    );
  }
  if (expectedCount(plan, going, today) > mostAssignments) {
    throw new Refusal(
      'too-large',
      'too-many',
      `这次交办会产生超过${String(mostAssignments)}件交办件，请检查起止日期和单位组别，或指定较晚的起跟日期。`,
    );
  }
}

function expectedCount(plan: Plan, going: Plan['tasks'], today: Day): number {
  return going
    .map((task) => {
      const stretch = stretchOf(plan, task);
      if (!task.recurrence) return unitsOf(task).length;
      if (!stretch) return 0;
      const all = countOccurrences(task.recurrence, stretch);
      return unitsOf(task).length * (all - occurrencesAhead(plan, task, today));
    })
    .reduce((sum, count) => sum + count, 0);
}
