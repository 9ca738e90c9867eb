import type { CommandContext } from '../context.js';
import { newId } from '../ids.js';

/** What an audit entry is about; `label` is what a reader recognises it by. */
export interface AuditedObject {
  kind: 'unit' | 'person' | 'notice' | 'plan' | 'task' | 'assignment' | 'order' | (string & {});
  id: string;
  label: string;
}

export type Fields = Record<string, unknown>;

/** What a command tells about its deed; who, when and from where come from the context. */
export interface Deed {
  /** The command's name: publishPlan, acceptAssignment. */
  deed: string;
  object: AuditedObject;
  /** One line in Chinese: 「签收了交办件」. */
  summary: string;
  /** Only the fields that changed. */
  before: Fields | null;
  after: Fields | null;
  /** Whom it concerns, for history pages and for telling people. */
  planId?: string | null;
  unitIds?: string[];
}

/** An entry that waits in the changed document until the chain has taken it in. */
export interface PendingEntry {
  _id: string;
  at: Date;
  by: { id: string; name: string };
  role: string;
  from: { ip: string | null; via: string };
  deed: string;
  object: AuditedObject;
  summary: string;
  before: Fields | null;
  after: Fields | null;
  planId: string | null;
  unitIds: string[];
}

/** An entry of the chain: numbered without gaps, each holding the hash of the one before. */
export interface AuditEntry extends PendingEntry {
  seq: number;
  prevHash: string;
  hash: string;
}

export function pendingEntry({ actor, now, origin }: CommandContext, deed: Deed): PendingEntry {
  return {
    _id: newId(),
    at: now,
    by: { id: actor.id, name: actor.name },
    role: actor.role,
    from: { ip: origin.ip, via: origin.via },
    deed: deed.deed,
    object: deed.object,
    summary: deed.summary,
    before: plain(deed.before),
    after: plain(deed.after),
    planId: deed.planId ?? null,
    unitIds: deed.unitIds ?? [],
  };
}

/** As it will be read back from the database: no undefined, dates as text. */
function plain(fields: Fields | null): Fields | null {
  return fields && (JSON.parse(JSON.stringify(fields)) as Fields);
}
