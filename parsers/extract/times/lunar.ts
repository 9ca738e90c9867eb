import { addDays, dayOf, type Day } from './calendar.js';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const known = new Map<string, Day | null>();

/** The day of the solar year on which a day of the lunar calendar falls (leap months are passed over). */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const key = `${year}-${month}-${day}`;
  let found = known.get(key);
  if (found === undefined) {
    found = search(year, month, day);
    known.set(key, found);
  }
  return found;
}

/** Lunar month m begins between 20 and 50 days after the solar month m does: that stretch is searched. */
function search(year: number, month: number, day: number): Day | null {
  let candidate = addDays(dayOf(year, month, 1) ?? `${year}-01-01`, 19 + day - 1);
  for (let i = 0; i < 40; i++) {
    const parts = chinese.formatToParts(new Date(`${candidate}T12:00:00Z`));
    const lunarMonth = parts.find((part) => part.type === 'month')?.value;
    const lunarDate = parts.find((part) => part.type === 'day')?.value;
    if (lunarMonth === String(month) && lunarDate === String(day)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return null;
}

/** 清明 by the common formula for 1900 to 2199: [Y·D + C] − [Y/4], with the century's constant. */
export function qingming(year: number): Day | null {
  const y = year % 100;
  const constant = year < 2000 ? 5.59 : year < 2100 ? 4.81 : 5.59;
  return dayOf(year, 4, Math.floor(y * 0.2422 + constant) - Math.floor(y / 4));
}
