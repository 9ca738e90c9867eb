import { addDays, dayOf, daysBetween, earlier, later, type Day } from '../calendar/days.js';
import { notFound, Refusal } from '../errors.js';
import { unitNames } from '../units/queries.js';
import { dailyReportDueAt, punctuality, type Punctuality } from './deadlines.js';
import { DailyDutyModel, DailyReportModel, type DailyDuty, type DailyReport } from './model.js';

/** How one unit reported over some days. */
export interface UnitDays {
  unit: { id: string; name: string };
  /** One for each of the overview's days, in their order. */
  states: Punctuality[];
  counts: Record<Punctuality, number>;
  /** Reports that told of something, as against those that told of nothing (零报告). */
  matters: number;
}

export interface DutyOverview {
  duty: DailyDuty;
  days: Day[];
  units: UnitDays[];
}

const mostDays = 92;

/**
 * Who reported in time, late or not at all, day by day; those with the most gaps first. Only the duty's own days up to
 * today count, at most 92. Without `from` it is the last 14 of them.
 * @throws Refusal not-found; too-many.
 */
export async function dutyOverview(
  dutyId: string,
  span: { from?: Day | undefined; to?: Day | undefined },
  now: Date,
): Promise<DutyOverview> {
  const duty = await DailyDutyModel.findById(dutyId).lean<DailyDuty | null>();
  if (!duty) throw notFound('每日报告');
  const days = daysOf(duty, span, dayOf(now));
  const [reports, names] = await Promise.all([
    DailyReportModel.find({ dutyId, day: { $gte: days[0] ?? '', $lte: days.at(-1) ?? '' } }).lean<
      DailyReport[]
    >(),
    unitNames(duty.unitIds),
  ]);
  const made = new Map(reports.map((report) => [`${report.unitId} ${report.day}`, report]));
  const units = duty.unitIds.map((id): UnitDays => {
    const own = days.map((day) => made.get(`${id} ${day}`));
    const states = days.map((day, index) =>
      punctuality(dailyReportDueAt(day, duty.dueTime), own[index]?.reportedAt ?? null, now),
    );
    const counts = { 'on-time': 0, late: 0, waiting: 0, overdue: 0 };
    for (const state of states) counts[state] += 1;
    const matters = own.filter((report) => report?.hasMatter).length;
    return { unit: { id, name: names.get(id) ?? '' }, states, counts, matters };
  });
  units.sort((a, b) => b.counts.overdue - a.counts.overdue || b.counts.late - a.counts.late);
  return { duty, days, units };
}

function daysOf(duty: DailyDuty, span: { from?: Day | undefined; to?: Day | undefined }, today: Day): Day[] {
  const end = earlier(earlier(span.to ?? today, duty.end), today);
  const start = later(span.from ?? addDays(end, -13), duty.start);
  const count = daysBetween(start, end) + 1;
  if (count > mostDays) throw new Refusal('invalid', 'too-many', '一次最多看92天，请缩短起止日期。');
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(start, index));
}
