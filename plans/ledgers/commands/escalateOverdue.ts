import { addDays, dayOf, daysBetween } from '../../calendar/days.js';
import { changeRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { currentSettings } from '../../settings/model.js';
import { allUnits } from '../../units/queries.js';
import { LedgerEntryModel, entryNumber, type LedgerEntry } from '../model.js';

/**
 * The rule of the office for hazards that stay open: past their date by so many days, they go to the unit above (提级),
 * once for each time that they were put on the ledger. Where there is no unit above, nothing is done. Safe to repeat.
 * Returns how many were passed on.
 */
export async function escalateOverdueEntries(context: CommandContext): Promise<number> {
  const { reminders } = await currentSettings();
  const after = reminders.escalateHazardsAfter;
  if (after === null) return 0;
  const today = dayOf(context.now);
  const [late, units] = await Promise.all([
    LedgerEntryModel.find(
      { archived: false, state: 'open', dueOn: { $lte: addDays(today, -after) } },
      { _id: 1 },
    ).lean(),
    allUnits(),
  ]);
  const byId = new Map(units.map((unit) => [unit._id, unit]));
  let escalated = 0;
  for (const { _id: id } of late) {
    await changeRecord(context, { model: LedgerEntryModel, id, what: '隐患' }, (entry) => {
      const above = byId.get(byId.get(entry.unitId)?.parentId ?? '');
      const days = daysBetween(entry.dueOn, today);
      if (!above || entry.state !== 'open' || days < after || escalatedByRule(entry)) return null;
      escalated += 1;
      const reason = `逾期${String(days)}天未整改，自动提级`;
      const by = { id: context.actor.id, name: context.actor.name };
      const escalation = { toUnitId: above._id, toUnitName: above.name, reason, at: context.now, by };
      const escalations = [...entry.escalations, escalation];
      return {
        set: { escalations },
        deed: {
          deed: 'escalateLedgerEntry',
          object: { kind: 'ledgerEntry', id, label: entryNumber(entry) },
          summary: `提级至${above.name}：隐患${entryNumber(entry)}（${reason}）`,
          planId: entry.planId,
          unitIds: [entry.unitId],
        },
      };
    });
  }
  return escalated;
}

/** Since it was last put on the ledger; what came back after 销号 may be passed on again. */
function escalatedByRule({ escalations, dueOn }: LedgerEntry): boolean {
  return escalations.some(({ by, at }) => by.id === 'system' && dayOf(at) > dueOn);
}
