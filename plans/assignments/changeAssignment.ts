import type { Fields } from '../audit/entry.js';
import { changeRecord } from '../changes.js';
import type { CommandContext } from '../context.js';
import { shortened } from '../plan/changePlan.js';
import { AssignmentModel, type Assignment, type AssignmentRecord, type PersonRef } from './model.js';

export interface AssignmentStep {
  set: Partial<Assignment>;
  summary: string;
  before?: Fields | null;
  after?: Fields | null;
}

/** Changes an assignment by one write; `step` returns null for nothing to do. See changeRecord. */
export function changeAssignment(
  context: CommandContext,
  { id, deed, version }: { id: string; deed: string; version?: number | null },
  step: (assignment: AssignmentRecord) => AssignmentStep | null,
): Promise<AssignmentRecord> {
  return changeRecord(
    context,
    { model: AssignmentModel, id, what: '交办件', expectedVersion: version ?? null },
    (assignment) => {
      const change = step(assignment);
      if (!change) return null;
      const { set, summary, before, after } = change;
      return {
        set: set as Partial<AssignmentRecord>,
        deed: {
          deed,
          object: { kind: 'assignment', id, label: shortened(assignment.brief.taskText) },
          summary,
          before,
          after,
          planId: assignment.planId,
          // Who gets it and who had it both hear of it.
          unitIds: [
            ...new Set([...unitsConcerned(assignment), ...unitsConcerned({ ...assignment, ...set })]),
          ],
        },
      };
    },
  );
}

export function unitsConcerned({ unitId, delegate }: Pick<Assignment, 'unitId' | 'delegate'>): string[] {
  return delegate ? [unitId, delegate.unitId] : [unitId];
}

export function personOf({ actor }: CommandContext): PersonRef {
  return { id: actor.id, name: actor.name };
}
