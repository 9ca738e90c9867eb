import { dayOf } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { currentSettings } from '../../settings/model.js';
import { dailyReportDueAt } from '../deadlines.js';
import { DailyDutyModel, type DailyDuty } from '../model.js';
import { tellOfDuty } from './tellOfDuty.js';

/**
 * Reminds the units that still owe today's daily report, once for each duty and day however often it runs, within the
 * minutes before it is due that the office has set. Returns how many units were reminded.
 */
export async function remindDailyReports(context: CommandContext): Promise<number> {
  const { reportMinutes } = (await currentSettings()).reminders;
  if (reportMinutes === null) return 0;
  const today = dayOf(context.now);
  const duties = DailyDutyModel.find({
    ended: false,
    start: { $lte: today },
    end: { $gte: today },
    remindedFor: { $ne: today },
  })
    .lean<DailyDuty[]>()
    .cursor() as unknown as AsyncIterable<DailyDuty>;
  let reminded = 0;
  for await (const duty of duties) {
    const minutesLeft = (dailyReportDueAt(today, duty.dueTime).getTime() - context.now.getTime()) / 60_000;
    if (minutesLeft <= 0 || minutesLeft > reportMinutes) continue;
    reminded += await tellOfDuty(context, duty, { mark: 'remindedFor', day: today }, (owing) =>
      Promise.resolve({
        deed: 'remindDailyDuty',
        summary: `提醒${String(owing.length)}个单位提交每日报告`,
      }),
    );
  }
  return reminded;
}
