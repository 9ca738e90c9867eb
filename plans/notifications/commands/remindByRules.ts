import { changeAssignment, personOf } from '../../assignments/changeAssignment.js';
import { AssignmentModel, type Assignment } from '../../assignments/model.js';
import { isOpen } from '../../assignments/states.js';
import { addDays, dayOf, daysBetween, inChinese, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { idFrom } from '../../ids.js';
import { currentSettings, type ReminderRules } from '../../settings/model.js';
import { missedRule } from '../tidings.js';

/** What a rule looks at. */
export type Dated = Pick<Assignment, 'state' | 'dueOn' | 'createdAt'> & {
  brief: Pick<Assignment['brief'], 'recurrence'>;
};

/** A rule that holds for an assignment today: `near-3`, `overdue-7`, `unsigned-2`, `missed`. */
export interface Reminding {
  rule: string;
  words: string;
  /** The day for which the rule reminds: once for each. */
  on: Day;
}

/** What comes round every day is told of as missed for so many days: over a weekend on which the server was off. */
const missedWithinDays = 3;

/** The rule by which an assignment is reminded on the day; at most one, the gravest. Handed-in work waits for others. */
export function ruleFor(assignment: Dated, today: Day, rules: ReminderRules): Reminding | null {
  if (!isOpen(assignment.state) || assignment.state === 'submitted') return null;
  const { dueOn } = assignment;
  const late = dueOn ? daysBetween(dueOn, today) : 0;
  if (dueOn && assignment.brief.recurrence?.unit === 'day') return missed(dueOn, late, rules);
  if (dueOn && late > 0) {
    return isOverdueDay(late, rules)
      ? {
          rule: `overdue-${String(late)}`,
          words: `应于${inChinese(dueOn)}前办结，已逾期${String(late)}天。`,
          on: today,
        }
      : null;
  }
  if (dueOn && rules.nearDays.includes(-late)) {
    return {
      rule: `near-${String(-late)}`,
      words: `距${inChinese(dueOn)}的期限还有${String(-late)}天。`,
      on: today,
    };
  }
  const waiting = daysBetween(dayOf(assignment.createdAt), today);
  if (assignment.state === 'pending' && rules.unsignedDays.includes(waiting)) {
    return {
      rule: `unsigned-${String(waiting)}`,
      words: `交办已${String(waiting)}天，还没有签收。`,
      on: today,
    };
  }
  return null;
}

/**
 * A day's occurrence is told of once, when its day is over: the next one is due already, and reminding of each again
 * after three days and seven would bury a unit in messages.
 */
function missed(dueOn: Day, late: number, { overdueDays }: ReminderRules): Reminding | null {
  if (late < 1 || late > missedWithinDays || !overdueDays.length) return null;
  return { rule: missedRule, words: `${inChinese(dueOn)}的没有按时办结，请尽快补办。`, on: dueOn };
}

function isOverdueDay(late: number, { overdueDays, overdueEvery }: ReminderRules): boolean {
  if (overdueDays.includes(late)) return true;
  const last = Math.max(0, ...overdueDays);
  return overdueEvery !== null && late > last && (late - last) % overdueEvery === 0;
}

/**
 * Reminds by the office's rules as of today: once for each assignment, rule and day, however often it runs. The reminder
 * stands in the assignment like one by hand. Returns how many were reminded.
 */
export async function remindByRules(context: CommandContext): Promise<number> {
  const today = dayOf(context.now);
  const { reminders: rules } = await currentSettings();
  let reminded = 0;
  for await (const assignment of candidates(today, rules)) {
    const holds = ruleFor(assignment, today, rules);
    if (holds && (await remindOnce(context, assignment._id, today, holds, rules))) reminded += 1;
  }
  return reminded;
}

/** The open ones whose dates may make a rule hold; the rules themselves decide. */
function candidates(today: Day, { nearDays, unsignedDays }: ReminderRules): AsyncIterable<Assignment> {
  const created = unsignedDays.map((days) => {
    const day = addDays(today, -days);
    return {
      state: 'pending',
      createdAt: {
        $gte: new Date(`${day}T00:00:00+08:00`),
        $lt: new Date(`${addDays(day, 1)}T00:00:00+08:00`),
      },
    };
  });
  return AssignmentModel.find(
    {
      state: { $in: ['pending', 'accepted', 'returned'] },
      $or: [
        { dueOn: { $in: nearDays.map((days) => addDays(today, days)) } },
        { dueOn: { $ne: null, $lt: today } },
        ...created,
      ],
    } as never,
    { state: 1, dueOn: 1, createdAt: 1, 'brief.recurrence': 1 },
  )
    .lean<Assignment[]>()
    .cursor() as unknown as AsyncIterable<Assignment>;
}

async function remindOnce(
  context: CommandContext,
  id: string,
  today: Day,
  { rule, words, on }: Reminding,
  rules: ReminderRules,
): Promise<boolean> {
  const reminderId = idFrom('reminder', id, rule, on);
  let told = false;
  await changeAssignment(context, { id, deed: 'remind' }, (now) => {
    told = !now.reminders.some(({ _id }) => _id === reminderId) && ruleFor(now, today, rules)?.rule === rule;
    if (!told) return null;
    const reminder = { _id: reminderId, words, by: personOf(context), at: context.now, rule };
    return {
      set: { reminders: [...now.reminders, reminder] },
      summary: `自动提醒：${words}`,
      before: null,
      after: { words, rule },
    };
  });
  return told;
}
