import { CalendarYearModel, type CalendarYearRecord } from './model.js';
import { workingCalendar, type WorkingCalendar } from './workingDays.js';

/** All loaded years, earliest first. */
export function listCalendar(): Promise<CalendarYearRecord[]> {
  return CalendarYearModel.find().sort({ year: 1 }).lean<CalendarYearRecord[]>();
}

/** The working days as loaded; Monday to Friday where nothing is. */
export async function loadedCalendar(): Promise<WorkingCalendar> {
  return workingCalendar(await listCalendar());
}
