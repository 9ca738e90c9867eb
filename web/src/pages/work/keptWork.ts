import type { Assignment } from '../../api/types.js';

/** What a unit typed or last saw, kept in this browser under the person's id, so that a lost network loses nothing. */
export interface KeptReport {
  words: string;
  progress: number | null;
  numbers: Record<number, number | undefined>;
}

const reportKey = (userId: string, assignmentId: string): string =>
  `dingban.report.${userId}.${assignmentId}`;
const listKey = (userId: string): string => `dingban.work.${userId}`;

export function keepReport(userId: string, assignmentId: string, report: KeptReport): void {
  localStorage.setItem(reportKey(userId, assignmentId), JSON.stringify(report));
}
export function keptReport(userId: string, assignmentId: string): KeptReport | null {
  const kept = localStorage.getItem(reportKey(userId, assignmentId));
  return kept === null ? null : (JSON.parse(kept) as KeptReport);
}
export function forgetReport(userId: string, assignmentId: string): void {
  localStorage.removeItem(reportKey(userId, assignmentId));
}

export function keepList(userId: string, items: Assignment[]): void {
  localStorage.setItem(listKey(userId), JSON.stringify(items));
}
export function keptList(userId: string): Assignment[] | null {
  const kept = localStorage.getItem(listKey(userId));
  return kept === null ? null : (JSON.parse(kept) as Assignment[]);
}
