import { changeRecord } from '../../changes.js';
import { dayOf, type Day } from '../../calendar/days.js';
import type { CommandContext } from '../../context.js';
import { Refusal, notFound } from '../../errors.js';
import { InspectionModel, type Inspection } from '../model.js';

/** Writes down that a drawn unit was visited, when, and what was found; the unit is told. May be corrected later. */
export async function recordVisit(
  context: CommandContext,
  id: string,
  { unitId, visitedOn, findings }: { unitId: string; visitedOn: Day; findings: string },
): Promise<Inspection> {
  if (visitedOn > dayOf(context.now)) {
    throw new Refusal('invalid', 'bad-dates', '检查日期不能晚于今天，请修改。', [
      { path: 'visitedOn', message: '不能晚于今天' },
    ]);
  }
  return changeRecord(context, { model: InspectionModel, id, what: '抽查' }, (inspection) => {
    const earlier = inspection.visits.find(({ unit }) => unit.id === unitId);
    if (!earlier) throw notFound('抽查单位');
    if (earlier.visitedOn === visitedOn && earlier.findings === findings) return null;
    const visits = inspection.visits.map((visit) =>
      visit.unit.id === unitId ? { ...visit, visitedOn, findings } : visit,
    );
    return {
      set: { visits },
      deed: {
        deed: 'recordVisit',
        object: { kind: 'inspection', id, label: inspection.name },
        summary: '登记了检查结果',
        before: earlier.visitedOn ? { visitedOn: earlier.visitedOn, findings: earlier.findings } : null,
        after: { unitId, visitedOn, findings },
        planId: inspection.planId,
        unitIds: [unitId],
      },
    };
  });
}
