import type { Role } from '../../plans/context.js';

/**
 * What each role may do at all, as the pages use it to show or hide a button. Whose unit it is about is decided by
 * the routes; a button that is shown may still be refused.
 */
export const permissionNames = [
  'notices.upload',
  'plans.curate',
  'plans.publish',
  'assignments.work',
  'assignments.review',
  'assignments.instruct',
  'ledgers.record',
  'ledgers.verify',
  'ledgers.settings',
  'incidents.report',
  'inspections.draw',
  'briefings.make',
  'units.manage',
  'people.manage',
  'settings.manage',
  'audit.read',
] as const;
export type Permission = (typeof permissionNames)[number];

const supervising: Permission[] = [
  'notices.upload',
  'plans.curate',
  'plans.publish',
  'assignments.review',
  'ledgers.record',
  'ledgers.verify',
  'incidents.report',
  'inspections.draw',
  'briefings.make',
  'audit.read',
];

const byRole: Record<Role, readonly Permission[]> = {
  admin: [...supervising, 'ledgers.settings', 'units.manage', 'people.manage', 'settings.manage'],
  supervisor: supervising,
  unit: ['assignments.work', 'ledgers.record', 'incidents.report'],
  leader: ['assignments.instruct', 'audit.read'],
  viewer: [],
};

export function permissionsOf(role: Role): readonly Permission[] {
  return byRole[role];
}
