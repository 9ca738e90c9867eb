import type { Day } from '../calendar/days.js';
import { idFrom } from '../ids.js';
import type { Phase, Plan } from './model.js';

/** The phases of two versions of a notice; they are the same phase where they bear the same name. Pure. */

/** A phase whose days the new version changes, or that it has and the plan has not. */
export interface ComparedPhase {
  name: string;
  /** Null where the phase is new. */
  before: { start: Day | null; end: Day | null } | null;
  after: { start: Day | null; end: Day | null };
}

export function comparePhases(before: readonly Phase[], after: readonly Phase[]): ComparedPhase[] {
  return after.flatMap(({ name, start, end }) => {
    const old = before.find((phase) => phase.name === name);
    if (old?.start === start && old.end === end) return [];
    return [{ name, before: old ? { start: old.start, end: old.end } : null, after: { start, end } }];
  });
}

/**
 * The plan's phases, with the days of the new version's where `takeDays` says so, and after them those that it does
 * not have. What a phase points at as its evidence is words of the plan's own notice, so a new one has none.
 */
export function unitedPhases(
  plan: Pick<Plan, '_id' | 'phases'>,
  draft: Pick<Plan, 'phases'>,
  takeDays: boolean,
): Phase[] {
  const newer = new Map(draft.phases.map((phase) => [phase.name, phase]));
  const kept = plan.phases.map((phase) => {
    const fresh = takeDays ? newer.get(phase.name) : undefined;
    return fresh ? { ...phase, start: fresh.start, end: fresh.end } : phase;
  });
  const names = new Set(plan.phases.map(({ name }) => name));
  const added = draft.phases
    .filter(({ name }) => !names.has(name))
    .map((phase) => ({ ...phase, _id: idFrom(plan._id, phase._id), evidence: null }));
  return [...kept, ...added];
}
