import { loadedCalendar } from '../calendar/queries.js';
import { dayOf } from '../calendar/days.js';
import { Refusal, notFound } from '../errors.js';
import { PlanModel, type PlanRecord } from '../plan/model.js';
import type { Margins } from '../progress/margins.js';
import { lightOf, emptySum, addSum, type Sum } from '../progress/rollUp.js';
import { tenth } from '../progress/shown.js';
import { currentSettings } from '../settings/model.js';
import { allUnits } from '../units/queries.js';
import { hazardFigures } from './compose/hazards.js';
import { nearItems, nextItems, overdueItems } from './compose/items.js';
import { progressByMonth } from './compose/months.js';
import { readPlanPart, type PlanPart } from './compose/planPart.js';
import { recurringFigures } from './compose/recurring.js';
import { unitFigures } from './compose/units.js';
import { periodAfter, type Period } from './period.js';
import { rate, shares } from './shares.js';
import { briefingSnapshotSchema, type BriefingSnapshot, type Light } from './snapshot.js';

export interface SnapshotRequest {
  /** Null: all published plans. */
  planId: string | null;
  period: Period;
  /** Whose figures are frozen; earlier than now where a briefing is made up for. */
  moment: Date;
  /** The snapshot before, for the changes; null where there is none. */
  previous: BriefingSnapshot | null;
  /** Actual progress by month (2024-05) that earlier snapshots froze. */
  frozenMonths: ReadonlyMap<string, number>;
}

/**
 * Freezes the figures of a period at the moment. They are computed by the rules of the screen (plans/progress), so at
 * the same moment both show the same. @throws Refusal not-found; conflict where nothing was published yet.
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<BriefingSnapshot> {
  const { planId, period, moment, previous } = request;
  const plans = await plansOf(planId);
  const [settings, units, calendar] = await Promise.all([currentSettings(), allUnits(), loadedCalendar()]);
  const { margins } = settings;
  const parts: PlanPart[] = [];
  for (const plan of plans) parts.push(await readPlanPart(plan, moment, margins));
  const names = new Map(units.map(({ _id, name }) => [_id, name]));
  const liveUnits = new Set(units.filter(({ archived }) => !archived).map(({ _id }) => _id));
  const live = parts.flatMap((part) => part.live);
  const headline = headlineOf(parts, period, moment, margins);
  const [only] = plans;
  const single = planId !== null && only ? { id: only._id, taskIds: only.tasks.map(({ _id }) => _id) } : null;
  return briefingSnapshotSchema.parse({
    schemaVersion: 1,
    kind: period.kind,
    scope: scopeOf(planId, plans, settings.bureauName),
    period: periodFields(period),
    asOf: dayOf(moment),
    takenAt: moment.toISOString(),
    headline,
    change: changeOf(headline, previous),
    lights: lightsOf(parts),
    months: progressByMonth(parts, moment, headline, request.frozenMonths),
    phases: planId === null ? [] : phasesOf(parts, dayOf(moment)),
    sections: planId === null ? plansAsSections(parts) : sectionsOf(parts),
    units: unitFigures(parts, names, previous, margins),
    recurring: recurringFigures(live, names, period),
    hazards: await hazardFigures(single, moment, period),
    overdueItems: overdueItems(live, names, moment),
    nearItems: nearItems(live, names, moment),
    next: nextItems(parts, liveUnits, names, periodAfter(period), calendar),
  } satisfies BriefingSnapshot);
}

async function plansOf(planId: string | null): Promise<PlanRecord[]> {
  if (planId === null) {
    const plans = await PlanModel.find({ state: 'published', archived: false }, { undo: 0, pendingAudit: 0 })
      .sort({ _id: 1 })
      .lean<PlanRecord[]>();
    if (plans.length === 0)
      throw nothingPublished('还没有已交办的方案，暂时不能生成简报。请先发布一个方案。');
    return plans;
  }
  const plan = await PlanModel.findById(planId, { undo: 0, pendingAudit: 0 }).lean<PlanRecord | null>();
  if (!plan) throw notFound('方案');
  if (plan.state === 'draft') throw nothingPublished('这个方案还没有交办，暂时不能生成简报。请先发布方案。');
  return [plan];
}

function nothingPublished(message: string): Refusal {
  return new Refusal('conflict', 'nothing-published', message);
}

function scopeOf(
  planId: string | null,
  plans: readonly PlanRecord[],
  bureauName: string,
): BriefingSnapshot['scope'] {
  const [plan] = plans;
  return planId === null || !plan
    ? {
        planId: null,
        title: '全部方案',
        documentNumber: null,
        issuer: bureauName || null,
        plans: plans.length,
      }
    : { planId, title: plan.title, documentNumber: plan.documentNumber, issuer: plan.issuer, plans: 1 };
}

function periodFields({ key, label, word, nextWord, start, end }: Period): BriefingSnapshot['period'] {
  return { key, label, word, nextWord, start, end };
}

function headlineOf(
  parts: readonly PlanPart[],
  period: Period,
  moment: Date,
  margins: Margins,
): BriefingSnapshot['headline'] {
  const counts = emptySum();
  for (const { progress } of parts) addSum(counts, { ...emptySum(), ...progress.counts });
  const pace = paceOf(parts, counts, margins);
  const completedThisPeriod = parts
    .flatMap(({ live }) => live)
    .filter(
      ({ assignment: { state, completedAt } }) =>
        state === 'completed' && completedAt && completedAt <= moment && dayOf(completedAt) >= period.start,
    ).length;
  return {
    tasks: parts.reduce((sum, { progress }) => sum + progress.tasks.length, 0),
    assignments: counts.total,
    inHand: counts.open,
    completed: counts.completed,
    completedThisPeriod,
    overdue: counts.overdue,
    near: counts.near,
    behind: counts.behind,
    neverSigned: counts.pending,
    completionRate: rate(counts.completed, counts.total),
    ...pace,
  };
}

/** One plan's as on its page; of several the mean, weighted by their tasks. */
function paceOf(parts: readonly PlanPart[], counts: Sum, margins: Margins) {
  const [only] = parts;
  if (parts.length === 1 && only) {
    const { actual, expected, light, why } = only.progress;
    return { actual, expected, light, why };
  }
  const tasks = parts.reduce((sum, { progress }) => sum + progress.tasks.length, 0);
  const mean = (of: 'actual' | 'expected') =>
    tasks === 0
      ? 0
      : parts.reduce((sum, { progress }) => sum + progress[of] * progress.tasks.length, 0) / tasks;
  return lightOf(counts, { actual: tenth(mean('actual')), expected: tenth(mean('expected')) }, margins);
}

function changeOf(
  now: BriefingSnapshot['headline'],
  previous: BriefingSnapshot | null,
): BriefingSnapshot['change'] {
  if (!previous) return null;
  const before = previous.headline;
  return {
    since: previous.period.label,
    assignments: now.assignments - before.assignments,
    inHand: now.inHand - before.inHand,
    completed: now.completed - before.completed,
    overdue: now.overdue - before.overdue,
    completionRate: tenth(now.completionRate - before.completionRate),
    actual: tenth(now.actual - before.actual),
    expected: tenth(now.expected - before.expected),
  };
}

const lightOrder: Light[] = ['blue', 'green', 'yellow', 'red', 'grey'];

function lightsOf(parts: readonly PlanPart[]): BriefingSnapshot['lights'] {
  const live = parts.flatMap((part) => part.live);
  const counts = lightOrder.map((light) => live.filter(({ measured }) => measured.light === light).length);
  const parted = shares(counts);
  return lightOrder.map((light, index) => ({ light, count: counts[index] ?? 0, share: parted[index] ?? 0 }));
}

function phasesOf(parts: readonly PlanPart[], day: string): BriefingSnapshot['phases'] {
  return parts.flatMap(({ progress }) =>
    progress.byPhase.map(({ name, start, end, tasks, actual, expected, light }) => ({
      name,
      start,
      end,
      current: start !== null && start <= day && (end === null || end >= day),
      tasks,
      actual,
      expected,
      light,
    })),
  );
}

function sectionsOf(parts: readonly PlanPart[]): BriefingSnapshot['sections'] {
  return parts.flatMap(({ progress }) =>
    progress.bySection.map(({ section, tasks, actual, expected, light }) => ({
      name: section || '其他',
      tasks,
      actual,
      expected,
      light,
    })),
  );
}

function plansAsSections(parts: readonly PlanPart[]): BriefingSnapshot['sections'] {
  return parts.map(({ plan, progress: { tasks, actual, expected, light } }) => ({
    name: plan.title,
    tasks: tasks.length,
    actual,
    expected,
    light,
  }));
}
