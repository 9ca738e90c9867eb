import { changeRecord, createRecord, differences } from '../../changes.js';
import { addDays, dayOf, earlier, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { idFrom, newId } from '../../ids.js';
import { lastDueDay } from '../deadlines.js';
import { DailyDutyModel, DailyReportModel, type DailyDuty, type DailyReport } from '../model.js';

/** Sets up who must report every day; at most two years at a time. */
export async function addDailyDuty(
  context: CommandContext,
  duty: Pick<DailyDuty, 'name' | 'unitIds' | 'start' | 'end' | 'dueTime' | 'planId'>,
): Promise<DailyDuty> {
  if (duty.end < duty.start)
    throw new Refusal('invalid', 'bad-dates', '结束日期不能早于开始日期，请修改。', [
      { path: 'end', message: '不能早于开始日期' },
    ]);
  if (!duty.unitIds.length)
    throw new Refusal('invalid', 'no-units', '请至少选择一个报告单位。', [
      { path: 'unitIds', message: '不能为空' },
    ]);
  const id = newId();
  return createRecord(
    context,
    DailyDutyModel,
    {
      _id: id,
      ...duty,
      unitIds: [...new Set(duty.unitIds)],
      ended: false,
      remindedFor: null,
      missedFor: lastDueDay(context.now, duty.dueTime),
    },
    {
      deed: 'addDailyDuty',
      object: { kind: 'dailyDuty', id, label: duty.name },
      summary: '部署了每日报告',
      before: null,
      after: { ...duty },
      planId: duty.planId,
      unitIds: duty.unitIds,
    },
  );
}

/** Ends a duty early: from today on nobody owes a report. */
export async function endDailyDuty(context: CommandContext, id: string): Promise<DailyDuty> {
  return changeRecord(context, { model: DailyDutyModel, id, what: '每日报告' }, (duty) =>
    duty.ended
      ? null
      : {
          set: { ended: true, end: earlier(duty.end, addDays(dayOf(context.now), -1)) },
          deed: {
            deed: 'endDailyDuty',
            object: { kind: 'dailyDuty', id, label: duty.name },
            summary: '结束了每日报告',
          },
        },
  );
}

export interface DayReport {
  dutyId: string;
  day: Day;
  unit: { id: string; name: string };
  hasMatter: boolean;
  words: string;
}

/**
 * Makes a unit's report of a day, or corrects it: the moment of the first one stands.
 * @throws Refusal for a day that is not the duty's, a day to come, or a unit that owes none.
 */
export async function reportDay(context: CommandContext, report: DayReport): Promise<DailyReport> {
  const duty = await DailyDutyModel.findById(report.dutyId).lean<DailyDuty | null>();
  if (!duty) throw notFound('每日报告');
  checkOwed(duty, report, dayOf(context.now));
  const id = idFrom('dailyReport', report.dutyId, report.day, report.unit.id);
  const words = { hasMatter: report.hasMatter, words: report.words };
  const object = { kind: 'dailyReport', id, label: `${duty.name} ${report.day} ${report.unit.name}` };
  const told = { planId: duty.planId, unitIds: [report.unit.id] };
  if (!(await DailyReportModel.exists({ _id: id }))) {
    try {
      return await createRecord(
        context,
        DailyReportModel,
        {
          _id: id,
          dutyId: report.dutyId,
          day: report.day,
          unitId: report.unit.id,
          unitName: report.unit.name,
          ...words,
          reportedAt: context.now,
          reportedBy: { id: context.actor.id, name: context.actor.name },
        },
        { deed: 'reportDay', object, summary: '提交了每日报告', before: null, after: words, ...told },
      );
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'duplicate')) throw error;
    }
  }
  return changeRecord(context, { model: DailyReportModel, id, what: '每日报告' }, (current) => {
    const changed = differences(current, words);
    if (!Object.keys(changed.after).length) return null;
    return {
      set: words,
      deed: { deed: 'correctDayReport', object, summary: '更正了每日报告', ...changed, ...told },
    };
  });
}

function checkOwed(duty: DailyDuty, { day, unit, hasMatter, words }: DayReport, today: Day): void {
  const refuse = (message: string) => new Refusal('invalid', 'bad-daily-report', message);
  if (!duty.unitIds.includes(unit.id)) throw refuse(`${unit.name}不在这项每日报告的名单里。`);
  if (day < duty.start || day > duty.end) throw refuse('这一天不在报告期内，请检查日期。');
  if (day > today) throw refuse('还没有到这一天，不能提前报告。');
  if (hasMatter && !words.trim()) throw refuse('有情况时请写明情况，没有情况请选「零报告」。');
}
