import { AuditEntryModel } from '../../plans/audit/model.js';
import { systemActor, type CommandContext } from '../../plans/context.js';

/** The clock's own context at a time of day (HH:mm, Asia/Shanghai) of a day in the summer of 2024. */
export const at = (time: string, day = '2024-07-01'): CommandContext => ({
  actor: systemActor,
  now: new Date(`${day}T${time}:00+08:00`),
  origin: { ip: null, via: 'system' },
});

export const unit = { id: 'a'.repeat(24), name: '云台敬老院' };
export const other = { id: 'b'.repeat(24), name: '柳溪敬老院' };

/** A daily report that both owe by three in the afternoon. */
export const duty = {
  name: '汛期每日零报告',
  unitIds: [unit.id, other.id],
  start: '2024-07-01',
  end: '2024-07-10',
  dueTime: '15:00',
  planId: null,
};

/** Of which days which units were told by this deed, as the audit chain has it. */
export async function tellingsOf(deed: 'remindDailyDuty' | 'missDailyReports'): Promise<unknown[][]> {
  const entries = await AuditEntryModel.find({ deed }).sort({ seq: 1 }).lean();
  return entries.map(({ after, unitIds }) => [after?.['day'], ...unitIds]);
}
