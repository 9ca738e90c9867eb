import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import type { CalendarItem } from '../../plans/notifications/calendarItems.js';
import { zone } from '../../plans/calendar/days.js';
import { addressOf } from './links.js';

/** How often a calendar program should look again. */
const refreshSeconds = 3600;

/**
 * The dates of a person's work as an iCalendar (RFC 5545). What is due by a day's end is an event of the whole day; what
 * is due at a time ends at it. Events keep their UID, so a calendar program moves them when the date moves.
 */
export function calendarText(items: readonly CalendarItem[], publicUrl: string | undefined): string {
  const calendar = ical({
    name: '盯办',
    description: '交办件的期限',
    prodId: { company: 'dingban', product: 'dingban', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const item of items) {
    const url = addressOf(item.link, publicUrl);
    calendar.createEvent({
      id: `${item.id}@dingban`,
      summary: item.title,
      description: item.words,
      ...timesOf(item),
      transparency: ICalEventTransparency.TRANSPARENT,
      lastModified: item.updatedAt,
      stamp: item.updatedAt,
      ...(url ? { url } : {}),
    });
  }
  return calendar.toString();
}

function timesOf({ dueOn, dueTime }: CalendarItem) {
  const day = DateTime.fromISO(dueOn, { zone });
  if (!dueTime || dueTime === '24:00') return { start: day, allDay: true };
  const [hour, minute] = dueTime.split(':').map(Number);
  const end = day.set({ hour, minute });
  return { start: end.minus({ minutes: 30 }).toJSDate(), end: end.toJSDate() };
}
