import { dayOf, type Day } from '../../calendar/days.js';
import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { currentSettings } from '../../settings/model.js';
import { dailyReportDueAt } from '../deadlines.js';
import { DailyDutyModel, DailyReportModel, type DailyDuty } from '../model.js';

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
    if (minutesLeft > 0 && minutesLeft <= reportMinutes) reminded += await remindOf(context, duty, today);
  }
  return reminded;
}

async function remindOf(context: CommandContext, { _id, unitIds }: DailyDuty, today: Day): Promise<number> {
  const reported = new Set(await DailyReportModel.distinct('unitId', { dutyId: _id, day: today }));
  const owing = unitIds.filter((unitId) => !reported.has(unitId));
  if (!owing.length) return 0;
  let told = false;
  await changeRecord(context, { model: DailyDutyModel, id: _id, what: '每日报告' }, (duty) => {
    told = !duty.ended && duty.remindedFor !== today;
    if (!told) return null;
    return {
      set: { remindedFor: today },
      deed: {
        deed: 'remindDailyDuty',
        object: { kind: 'dailyDuty', id: _id, label: duty.name },
        summary: `提醒${String(owing.length)}个单位提交每日报告`,
        before: null,
        after: { day: today, dueTime: duty.dueTime },
        planId: duty.planId,
        unitIds: owing,
      },
    };
  });
  return told ? owing.length : 0;
}
