import { addDays, dayOf } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { unitNames } from '../../units/queries.js';
import { lastDueDay } from '../deadlines.js';
import { DailyDutyModel, type DailyDuty } from '../model.js';
import { tellOfDuty } from './tellOfDuty.js';

/**
 * Tells of the daily reports that were not made when they were due (逾期未报): each unit of its own, the office of all of
 * a duty in one message, once for each duty and day however often it runs. Only the last day that was due is looked at,
 * so that a server that was off for a week does not tell of seven days. Returns how many units are late.
 */
export async function tellMissedReports(context: CommandContext): Promise<number> {
  const today = dayOf(context.now);
  const duties = DailyDutyModel.find({
    ended: false,
    start: { $lte: today },
    end: { $gte: addDays(today, -1) },
    missedFor: { $ne: today },
  })
    .lean<DailyDuty[]>()
    .cursor() as unknown as AsyncIterable<DailyDuty>;
  let late = 0;
  for await (const duty of duties) {
    const day = lastDueDay(context.now, duty.dueTime);
    if (day < duty.start || day > duty.end || day <= (duty.missedFor ?? '')) continue;
    late += await tellOfDuty(context, duty, { mark: 'missedFor', day }, async (owing) => {
      const names = await unitNames(owing);
      return {
        deed: 'missDailyReports',
        summary: `${String(owing.length)}个单位没有按时提交每日报告`,
        after: { unitNames: owing.map((id) => names.get(id) ?? '') },
      };
    });
  }
  return late;
}
