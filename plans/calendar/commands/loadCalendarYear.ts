import { canonicalJson } from '../../audit/chain.js';
import type { AuditedObject } from '../../audit/entry.js';
import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal, stale } from '../../errors.js';
import { isDay } from '../days.js';
import { CalendarYearModel, type CalendarYearRecord } from '../model.js';
import type { CalendarYear } from '../workingDays.js';

/**
 * Loads the official arrangement of a year, in place of an earlier one. A year that nobody has loaded is at version 0.
 * @throws Refusal bad-calendar for days of other years or days both off and worked; stale where `expectedVersion` is
 * given and another came first.
 */
export async function loadCalendarYear(
  context: CommandContext,
  year: CalendarYear,
  expectedVersion: number | null = null,
): Promise<CalendarYearRecord> {
  ensureSound(year);
  const _id = String(year.year);
  const object = { kind: 'calendar', id: _id, label: `${_id}年放假安排` };
  await ensureThere(context, object, expectedVersion);
  return changeRecord(
    context,
    { model: CalendarYearModel, id: _id, what: '放假安排', expectedVersion },
    (current) => {
      const { holidays, workdays } = year;
      const same =
        canonicalJson([current.holidays, current.workdays]) === canonicalJson([holidays, workdays]);
      const deed = { deed: 'loadCalendarYear', object, summary: `载入${_id}年放假与调休安排` };
      return same ? null : { set: { holidays, workdays }, deed };
    },
  );
}

/** The first to load a year makes it, without days; of two at once the slower finds it there. */
async function ensureThere(
  context: CommandContext,
  object: AuditedObject,
  expectedVersion: number | null,
): Promise<void> {
  const { id: _id } = object;
  if (await CalendarYearModel.exists({ _id })) return;
  if (expectedVersion) throw stale('放假安排');
  const nothing = { _id, year: Number(_id), holidays: [], workdays: [] };
  const summary = `开始填写${_id}年放假与调休安排`;
  try {
    await createRecord(context, CalendarYearModel, nothing, {
      deed: 'loadCalendarYear',
      object,
      summary,
      before: null,
      after: null,
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
  }
}

function ensureSound({ year, holidays, workdays }: CalendarYear): void {
  const off = holidays.map(({ day }) => day);
  const foreign = [...off, ...workdays].find((day) => !isDay(day) || !day.startsWith(`${String(year)}-`));
  const both = workdays.find((day) => off.includes(day));
  const problem = foreign
    ? `${foreign}不是${String(year)}年的日期，请核对。`
    : both
      ? `${both}不能既放假又上班，请核对。`
      : null;
  if (problem) throw new Refusal('invalid', 'bad-calendar', problem);
}
