import { canonicalJson } from '../../audit/chain.js';
import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { isDay } from '../days.js';
import { CalendarYearModel, type CalendarYearRecord } from '../model.js';
import type { CalendarYear } from '../workingDays.js';

/**
 * Loads the official arrangement of a year, in place of an earlier one.
 * @throws Refusal bad-calendar for days of other years or days both off and worked.
 */
export async function loadCalendarYear(
  context: CommandContext,
  year: CalendarYear,
): Promise<CalendarYearRecord> {
  ensureSound(year);
  const _id = String(year.year);
  const deed = {
    deed: 'loadCalendarYear',
    object: { kind: 'calendar', id: _id, label: `${_id}年放假安排` },
    summary: `载入${_id}年放假与调休安排`,
  };
  if (!(await CalendarYearModel.exists({ _id }))) {
    return createRecord(
      context,
      CalendarYearModel,
      { _id, ...year },
      { ...deed, before: null, after: { ...year } },
    );
  }
  return changeRecord(context, { model: CalendarYearModel, id: _id, what: '放假安排' }, (current) => {
    const { holidays, workdays } = year;
    const same = canonicalJson([current.holidays, current.workdays]) === canonicalJson([holidays, workdays]);
    return same ? null : { set: { holidays, workdays }, deed };
  });
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
