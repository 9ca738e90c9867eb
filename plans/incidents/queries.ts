import type { Day } from '../calendar/days.js';
import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import { unitNames } from '../units/queries.js';
import { dailyReportDueAt, punctuality, type Punctuality } from './deadlines.js';
import {
  DailyDutyModel,
  DailyReportModel,
  IncidentModel,
  type DailyDuty,
  type DailyReport,
  type Incident,
} from './model.js';

export async function listIncidents(
  filter: { unitIds?: readonly string[] | undefined; open?: boolean | undefined },
  page: PageRequest,
): Promise<Page<Incident>> {
  const where = {
    ...(filter.unitIds ? { unitId: { $in: filter.unitIds } } : {}),
    ...(filter.open === undefined ? {} : { closedAt: filter.open ? null : { $ne: null } }),
  };
  return findPage(IncidentModel, where, { field: 'occurredAt', direction: -1 }, page);
}

/** @throws Refusal not-found. */
export async function getIncident(id: string): Promise<Incident> {
  const incident = await IncidentModel.findById(id).lean<Incident | null>();
  if (!incident) throw notFound('突发事件');
  return incident;
}

export async function listDailyDuties(unitIds?: readonly string[]): Promise<DailyDuty[]> {
  return DailyDutyModel.find(unitIds ? { unitIds: { $in: unitIds } } : {})
    .sort({ ended: 1, start: -1 })
    .limit(200)
    .lean<DailyDuty[]>();
}

export interface DayRow {
  unit: { id: string; name: string };
  state: Punctuality;
  report: DailyReport | null;
}

/** How each unit of a duty stands on a day, those late or missing first. */
export async function dayBoard(
  dutyId: string,
  day: Day,
  now: Date,
): Promise<{ duty: DailyDuty; dueAt: Date; rows: DayRow[] }> {
  const duty = await DailyDutyModel.findById(dutyId).lean<DailyDuty | null>();
  if (!duty) throw notFound('每日报告');
  const [reports, names] = await Promise.all([
    DailyReportModel.find({ dutyId, day }).lean<DailyReport[]>(),
    unitNames(duty.unitIds),
  ]);
  const byUnit = new Map(reports.map((report) => [report.unitId, report]));
  const dueAt = dailyReportDueAt(day, duty.dueTime);
  const rows = duty.unitIds.map((id) => {
    const report = byUnit.get(id) ?? null;
    return {
      unit: { id, name: names.get(id) ?? '' },
      state: punctuality(dueAt, report?.reportedAt ?? null, now),
      report,
    };
  });
  return { duty, dueAt, rows: rows.sort((a, b) => urgency[a.state] - urgency[b.state]) };
}

const urgency: Record<Punctuality, number> = { overdue: 0, waiting: 1, late: 2, 'on-time': 3 };
