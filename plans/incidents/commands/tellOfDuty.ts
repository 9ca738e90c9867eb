import type { Fields } from '../../audit/entry.js';
import type { Day } from '../../calendar/days.js';
import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { DailyDutyModel, DailyReportModel, type DailyDuty } from '../model.js';

/** What a duty remembers of having been told: the last day for which it was. */
type Mark = 'remindedFor' | 'missedFor';

/**
 * Tells the units that have not made their report of the day: once for each duty, mark and day, however often and from
 * however many processes it is asked. `wordsFor` gets the ids of those units. Returns how many they are; 0 where it had
 * been told, or nobody owes.
 */
export async function tellOfDuty(
  context: CommandContext,
  { _id, unitIds }: DailyDuty,
  { mark, day }: { mark: Mark; day: Day },
  wordsFor: (owing: string[]) => Promise<{ deed: string; summary: string; after?: Fields }>,
): Promise<number> {
  const reported = new Set(await DailyReportModel.distinct('unitId', { dutyId: _id, day }));
  const owing = unitIds.filter((unitId) => !reported.has(unitId));
  if (!owing.length) return 0;
  const { deed, summary, after } = await wordsFor(owing);
  let told = false;
  await changeRecord(context, { model: DailyDutyModel, id: _id, what: '每日报告' }, (duty) => {
    told = !duty.ended && (duty[mark] ?? '') < day;
    if (!told) return null;
    return {
      set: { [mark]: day },
      deed: {
        deed,
        object: { kind: 'dailyDuty', id: _id, label: duty.name },
        summary,
        before: null,
        after: { day, dueTime: duty.dueTime, ...after },
        planId: duty.planId,
        unitIds: owing,
      },
    };
  });
  return told ? owing.length : 0;
}
