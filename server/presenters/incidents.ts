import type { z } from 'zod';
import { incidentPunctuality } from '../../plans/incidents/deadlines.js';
import type { DailyDuty, Incident } from '../../plans/incidents/model.js';
import type { DayRow } from '../../plans/incidents/queries.js';
import type { dailyDutySchema, dayBoardSchema, incidentSchema } from '../schemas/incidents.js';

const instant = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export function presentIncident(incident: Incident, now: Date): z.input<typeof incidentSchema> {
  const { phone, written } = incidentPunctuality(incident, now, incident.times);
  return {
    ...incident,
    id: incident._id,
    unit: { id: incident.unitId, name: incident.unitName },
    occurredAt: incident.occurredAt.toISOString(),
    phone: {
      dueAt: phone.dueAt.toISOString(),
      state: phone.state,
      madeAt: instant(incident.phonedAt),
      to: incident.phonedTo,
    },
    written: {
      dueAt: written.dueAt.toISOString(),
      state: written.state,
      madeAt: instant(incident.writtenAt),
      words: incident.writtenReport,
    },
    followUps: incident.followUps.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    closedAt: instant(incident.closedAt),
    createdAt: incident.createdAt.toISOString(),
  };
}

export function presentDuty({ _id, ...duty }: DailyDuty): z.input<typeof dailyDutySchema> {
  return { id: _id, ...duty };
}

export function presentBoard(
  { duty, dueAt, rows }: { duty: DailyDuty; dueAt: Date; rows: DayRow[] },
  day: string,
): z.input<typeof dayBoardSchema> {
  return {
    duty: presentDuty(duty),
    day,
    dueAt: dueAt.toISOString(),
    rows: rows.map(({ unit, state, report }) => ({
      unit,
      state,
      hasMatter: report?.hasMatter ?? null,
      words: report?.words ?? '',
      reportedAt: instant(report?.reportedAt ?? null),
      reportedBy: report?.reportedBy ?? null,
    })),
  };
}
