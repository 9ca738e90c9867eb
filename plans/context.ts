/** Who acts. A unit's user (承办人) acts within its own unit and the units below. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  unitId: string | null;
}

/** admin 管理员, supervisor 督办员, unit 承办人, leader 领导, viewer 只读. */
export const roles = ['admin', 'supervisor', 'unit', 'leader', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** What every command is told besides its input: who, when and from where. The clock is always handed in. */
export interface CommandContext {
  actor: Actor;
  now: Date;
  origin: { ip: string | null; via: 'web' | 'api' | 'cli' | 'system' };
}

/** The product itself as actor, for schedules and repairs. */
export const systemActor: Actor = { id: 'system', name: '系统', role: 'admin', unitId: null };
