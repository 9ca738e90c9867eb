import { opensWithAction } from '../actionWords.js';
import { extractRecurrences } from '../recurrences/extractRecurrences.js';
import { extractTimes } from '../times/extractTimes.js';
import { bodiesAlone } from './headingOwners.js';
import type { TableColumns } from './tableColumns.js';

/**
 * The columns of a table of tasks that has no header: rows counted from one on, each with an order, with bodies, and with
 * a time or rhythm, and nothing that speaks against it; else null.
 */
export function columnsWithoutHeader(rows: readonly (readonly string[])[]): TableColumns | null {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 4 || rows.some((row) => row.length !== width)) return null;
  if (!rows.every(([number], i) => number === String(i + 1))) return null;
  const every = (holds: (cell: string) => boolean): number[] =>
    Array.from({ length: width }, (_, i) => i).filter(
      (i) => i > 0 && rows.every((row) => holds(row[i] ?? '')),
    );
  const [lead, ...otherLeads] = every((cell) => namesBodies(cell));
  const [deadline, ...otherDates] = every(saysWhen);
  const [task, ...otherTasks] = every((cell) => cell.length >= SHORTEST_ORDER && opensWithAction(cell, 0));
  if (lead === undefined || deadline === undefined || task === undefined) return null;
  if (otherLeads.length + otherDates.length + otherTasks.length > 0) return null;
  const roles: TableColumns['roles'] = Array.from({ length: width }, () => 'other');
  [roles[0], roles[lead], roles[deadline], roles[task]] = ['number', 'lead', 'deadline', 'task'];
  return { names: [], roles, task, dates: [deadline], otherTask: null, shortest: SHORTEST_ORDER };
}

const SHORTEST_ORDER = 6;
const LONGEST_DATE = 20;

const namesBodies = (cell: string): boolean =>
  cell !== '' &&
  cell.split(/[、，；\s]+/).every((name) => name.startsWith('各') || bodiesAlone(name).length > 0);

const saysWhen = (cell: string): boolean =>
  cell !== '' &&
  cell.length <= LONGEST_DATE &&
  (/^(?:长期|持续|立行立改|全年|常态)/.test(cell) ||
    extractTimes(cell, { issuedOn: null, year: null }).length > 0 ||
    extractRecurrences(cell).length > 0);
