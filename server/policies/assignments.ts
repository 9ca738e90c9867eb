import type { Actor, Role } from '../../plans/context.js';
import { forbidden, notFound } from '../../plans/errors.js';
import type { Assignment } from '../../plans/assignments/model.js';
import { isOpen, mayStep } from '../../plans/assignments/states.js';

/** The supervision office: uploads, publishes, reviews. */
export const office: readonly Role[] = ['admin', 'supervisor'];
/** Those who work on an assignment or steer the work. */
export const working: readonly Role[] = ['unit', 'supervisor', 'admin'];

type Placed = Pick<Assignment, 'unitId' | 'delegate'>;

/** Is it the own unit's, given to it, or below it? `reach` null is everything. */
export function isInReach({ unitId, delegate }: Placed, reach: ReadonlySet<string> | null): boolean {
  return !reach || reach.has(unitId) || (delegate !== null && reach.has(delegate.unitId));
}

/** To a unit, what others have is not there at all. @throws Refusal not-found. */
export function ensureVisible(assignment: Placed, reach: ReadonlySet<string> | null): void {
  if (!isInReach(assignment, reach)) throw notFound('交办件');
}

/**
 * Who hands an assignment on, or takes it back, must answer for it: the unit to which it was handed cannot.
 * @throws Refusal forbidden.
 */
export function ensureOwned({ unitId }: Placed, reach: ReadonlySet<string> | null): void {
  if (reach && !reach.has(unitId)) throw forbidden('再转交下级单位');
}

const deeds: { name: string; roles: readonly Role[]; when: (assignment: Assignment) => boolean }[] = [
  { name: 'accept', roles: ['unit'], when: ({ state }) => mayStep(state, 'accept') },
  { name: 'milestones', roles: working, when: ({ state }) => state === 'accepted' || state === 'returned' },
  { name: 'submit', roles: ['unit'], when: ({ state }) => mayStep(state, 'submit') },
  { name: 'review', roles: office, when: ({ state }) => mayStep(state, 'complete') },
  {
    name: 'extend',
    roles: ['unit'],
    when: ({ state, extensions }) =>
      isOpen(state) && state !== 'submitted' && extensions.every(({ decision }) => decision),
  },
  {
    name: 'decideExtension',
    roles: office,
    when: ({ extensions }) => extensions.some(({ decision }) => !decision),
  },
  { name: 'remind', roles: office, when: ({ state }) => isOpen(state) },
  { name: 'order', roles: office, when: ({ state }) => isOpen(state) },
  { name: 'escalate', roles: working, when: ({ state }) => isOpen(state) },
  { name: 'delegate', roles: working, when: ({ state }) => isOpen(state) && state !== 'submitted' },
  { name: 'instruct', roles: ['leader'], when: () => true },
  { name: 'recheck', roles: office, when: ({ state }) => state === 'completed' },
  { name: 'cancel', roles: office, when: ({ state }) => isOpen(state) },
];

/** What the actor may do with the assignment at this moment, for the buttons of its page. */
export function assignmentPermissions(
  { role }: Actor,
  assignment: Assignment,
  reach: ReadonlySet<string> | null,
): string[] {
  const owned = !reach || reach.has(assignment.unitId);
  return deeds
    .filter(({ roles, when }) => roles.includes(role) && when(assignment))
    .map(({ name }) => name)
    .filter((name) => owned || name !== 'delegate');
}
