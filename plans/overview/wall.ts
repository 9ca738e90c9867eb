import { AuditEntryModel } from '../audit/model.js';
import type { AuditEntry } from '../audit/entry.js';
import { listAssignments, type MeasuredAssignment } from '../assignments/queries.js';
import { dayOf } from '../calendar/days.js';
import { rate } from '../briefings/shares.js';
import { ledgerStatistics, listLedgers } from '../ledgers/queries.js';
import { PlanModel, type PlanRecord } from '../plan/model.js';
import type { PlanProgress } from '../progress/planProgress.js';
import { progressOfPlans } from '../progress/queries.js';
import type { Counts } from '../progress/rollUp.js';
import type { Light } from '../progress/assignmentProgress.js';
import { unitNames } from '../units/queries.js';

/** What the screen on the wall (大屏) shows: everything at a glance. */
export interface Wall {
  totals: Pick<Counts, 'total' | 'completed' | 'open' | 'overdue' | 'near' | 'behind' | 'submitted'>;
  lights: Record<Light, number>;
  plans: (Pick<PlanRecord, '_id' | 'title'> & { progress: PlanProgress })[];
  /** Over all plans, the worst first. */
  units: { unitId: string; name: string; total: number; completed: number; overdue: number; share: number }[];
  overdue: MeasuredAssignment[];
  ledgers: { kind: string; name: string; found: number; closed: number; open: number; overdue: number }[];
  recent: Pick<AuditEntry, 'seq' | 'at' | 'by' | 'summary' | 'object'>[];
}

const mostPlans = 30;
const mostUnits = 20;
const mostOverdue = 15;
const mostRecent = 20;
/** Deeds on the work itself; curating and settings are not for the wall. */
const publicKinds = ['assignment', 'order', 'ledgerEntry', 'incident', 'briefing', 'plan'];

export async function wallAt(now: Date): Promise<Wall> {
  const plans = await PlanModel.find({ state: 'published', archived: false }, { title: 1 })
    .sort({ _id: -1 })
    .limit(mostPlans)
    .lean<Pick<PlanRecord, '_id' | 'title'>[]>();
  const [progress, overdue, ledgers, recent, names] = await Promise.all([
    progressOfPlans(
      plans.map(({ _id }) => _id),
      now,
    ),
    listAssignments(
      { states: ['pending', 'accepted', 'returned'], light: 'red', due: { until: now } },
      { limit: mostOverdue },
      now,
    ),
    ledgerFigures(now),
    AuditEntryModel.find(
      { 'object.kind': { $in: publicKinds } },
      { seq: 1, at: 1, by: 1, summary: 1, object: 1 },
    )
      .sort({ seq: -1 })
      .limit(mostRecent)
      .lean<Wall['recent']>(),
    unitNames(),
  ]);
  const shown = plans.flatMap(({ _id, title }) => {
    const own = progress.get(_id);
    return own ? [{ _id, title, progress: own }] : [];
  });
  return {
    totals: totalsOf(shown.map(({ progress: { counts } }) => counts)),
    lights: lightsOf(shown.map(({ progress: { light } }) => light)),
    plans: shown,
    units: unitsOf(shown, names),
    overdue: overdue.items,
    ledgers,
    recent,
  };
}

function totalsOf(all: readonly Counts[]): Wall['totals'] {
  const sum = (name: keyof Wall['totals']) => all.reduce((total, counts) => total + counts[name], 0);
  return {
    total: sum('total'),
    completed: sum('completed'),
    open: sum('open'),
    overdue: sum('overdue'),
    near: sum('near'),
    behind: sum('behind'),
    submitted: sum('submitted'),
  };
}

function lightsOf(lights: readonly Light[]): Wall['lights'] {
  const counts: Wall['lights'] = { green: 0, yellow: 0, red: 0, grey: 0, blue: 0 };
  for (const light of lights) counts[light] += 1;
  return counts;
}

function unitsOf(plans: Wall['plans'], names: ReadonlyMap<string, string>): Wall['units'] {
  const byUnit = new Map<string, { total: number; completed: number; overdue: number }>();
  for (const { progress } of plans) {
    for (const { unitId, total, completed, overdue } of progress.byUnit) {
      const known = byUnit.get(unitId) ?? { total: 0, completed: 0, overdue: 0 };
      byUnit.set(unitId, {
        total: known.total + total,
        completed: known.completed + completed,
        overdue: known.overdue + overdue,
      });
    }
  }
  return [...byUnit]
    .map(([unitId, counts]) => ({
      unitId,
      name: names.get(unitId) ?? '',
      ...counts,
      share: rate(counts.completed, counts.total),
    }))
    .sort((a, b) => b.overdue - a.overdue || a.share - b.share || (a.name < b.name ? -1 : 1))
    .slice(0, mostUnits);
}

async function ledgerFigures(now: Date): Promise<Wall['ledgers']> {
  const ledgers = await listLedgers();
  return Promise.all(
    ledgers.map(async ({ _id: kind, name }) => {
      const { found, closed, open, overdue } = await ledgerStatistics(kind, dayOf(now));
      return { kind, name, found, closed, open, overdue };
    }),
  );
}
