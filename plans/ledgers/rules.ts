import { Refusal } from '../errors.js';

/** open 待整改, rectified 待销号 (says the unit), closed 已销号 (verified on the spot). */
export const entryStates = ['open', 'rectified', 'closed'] as const;
export type EntryState = (typeof entryStates)[number];

export type EntryDeed = 'rectify' | 'verify' | 'reject' | 'reopen';

const steps: Record<EntryDeed, { from: EntryState; to: EntryState; refusal: string }> = {
  rectify: { from: 'open', to: 'rectified', refusal: '只有待整改的隐患才能报整改完成。' },
  verify: { from: 'rectified', to: 'closed', refusal: '整改单位报整改完成以后才能核查销号。' },
  reject: { from: 'rectified', to: 'open', refusal: '只有待销号的隐患才能退回整改。' },
  reopen: { from: 'closed', to: 'open', refusal: '只有已销号的隐患才能重新立账。' },
};

/** The state after a deed; throws a {@link Refusal} for a step out of order. */
export function nextEntryState(state: EntryState, deed: EntryDeed): EntryState {
  const step = steps[deed];
  if (state !== step.from) throw new Refusal('conflict', 'step-out-of-order', step.refusal);
  return step.to;
}

export interface EntryDates {
  state: EntryState;
  /** Day by which it must be rectified (YYYY-MM-DD, Asia/Shanghai). */
  dueOn: string;
  /** Day on which the unit reported it rectified; null while open. */
  rectifiedOn: string | null;
}

/** An entry is overdue while it is open past its date, and stays a late one if it was rectified after it. */
export function entryTimeliness(entry: EntryDates, today: string): 'open' | 'overdue' | 'on-time' | 'late' {
  if (entry.state === 'open' || entry.rectifiedOn === null) return today > entry.dueOn ? 'overdue' : 'open';
  return entry.rectifiedOn > entry.dueOn ? 'late' : 'on-time';
}

/** Refuses dates that contradict each other: found before today's end, due not before it was found. */
export function checkEntryDates(entry: { foundOn: string; dueOn: string }, today: string): void {
  const details: { path: string; message: string }[] = [];
  if (entry.foundOn > today) details.push({ path: 'foundOn', message: '发现日期不能晚于今天' });
  if (entry.dueOn < entry.foundOn) details.push({ path: 'dueOn', message: '整改期限不能早于发现日期' });
  const first = details[0];
  if (first) throw new Refusal('invalid', 'bad-dates', `${first.message}，请修改后再提交。`, details);
}
