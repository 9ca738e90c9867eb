import type { z } from 'zod';
import type { Actor, CommandContext, Role } from '../../plans/context.js';
import { forbidden, notFound } from '../../plans/errors.js';
import {
  editEntry,
  escalateEntry,
  rectifyEntry,
  reopenEntry,
  verifyEntry,
  type EntryAt,
} from '../../plans/ledgers/commands/workEntry.js';
import type { LedgerEntry } from '../../plans/ledgers/model.js';
import { getEntry, getLedger } from '../../plans/ledgers/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute, type Route, type UploadedFile } from '../http/route.js';
import { office, working } from '../policies/assignments.js';
import { requireReach, unitsInReach } from '../policies/reach.js';
import { presentEntry } from '../presenters/ledgers.js';
import {
  entryEscalationSchema,
  entryParamsSchema,
  entryPatchSchema,
  entrySchema,
  rectificationSchema,
  reopeningSchema,
  verificationSchema,
} from '../schemas/ledgers.js';
import { mostFiles, withAttached } from './attachedFiles.js';

/** What is done to one entry of a ledger: each deed is found, checked, done and shown alike. */

export const entryPath = '/api/ledgers/:kind/entries/:id';

/** The entry, where the actor may see it. @throws Refusal not-found also for what is out of reach. */
export async function entryInReach(actor: Actor, kind: string, id: string): Promise<LedgerEntry> {
  const found = await getEntry(kind, id);
  const reach = await unitsInReach(actor);
  if (reach && !reach.has(found.unitId) && !found.escalations.some(({ toUnitId }) => reach.has(toUnitId))) {
    throw notFound('隐患');
  }
  return found;
}

export async function presentedEntry(kind: string, entry: LedgerEntry, now: Date) {
  return presentEntry(entry, await getLedger(kind), now);
}

interface Deed<B> {
  context: CommandContext;
  at: EntryAt;
  entry: LedgerEntry;
  body: B;
  files: UploadedFile[];
}

interface DeedRoute<B extends z.ZodType | undefined> {
  method?: 'post' | 'patch';
  /** What follows the entry's own address; none for the entry itself. */
  word?: string;
  summary: string;
  allow: readonly Role[];
  body?: B;
  upload?: { fields: readonly string[]; maxFiles: number; optional?: boolean };
  run: (deed: Deed<B extends z.ZodType ? z.output<B> : undefined>) => Promise<LedgerEntry>;
}

function deedRoute<B extends z.ZodType | undefined = undefined>({
  method = 'post',
  word,
  run,
  ...route
}: DeedRoute<B>): Route {
  return defineRoute({
    ...route,
    method,
    path: word ? `${entryPath}/${word}` : entryPath,
    tags: ['台账'],
    params: entryParamsSchema,
    response: entrySchema,
    handler: async ({ params: { kind, id }, body, files, actor, context, ifMatch }) => {
      const entry = await entryInReach(actor, kind, id);
      const at = { id, expectedVersion: ifMatch };
      return presentedEntry(kind, await run({ context, at, entry, body, files }), context.now);
    },
  });
}

const upload = { fields: ['files'], maxFiles: mostFiles };

export const ledgerDeedRoutes = [
  deedRoute({
    method: 'patch',
    summary: '修改或归档隐患',
    allow: office,
    body: entryPatchSchema,
    run: async ({ context, at, body: { version, ...patch } }) => {
      const unit = patch.unitId ? { unitName: (await getUnit(patch.unitId)).name } : {};
      const expectedVersion = at.expectedVersion ?? version ?? null;
      return editEntry(context, { ...at, expectedVersion }, { ...patch, ...unit });
    },
  }),
  deedRoute({
    word: 'rectify',
    summary: '报整改完成',
    allow: working,
    body: rectificationSchema,
    upload: { ...upload, optional: true },
    run: async ({ context, at, entry, body, files }) => {
      await requireReach(context.actor, entry.unitId, '填报这条隐患的整改');
      return withAttached(files, (evidenceAfter) => rectifyEntry(context, at, { ...body, evidenceAfter }));
    },
  }),
  deedRoute({
    word: 'verify',
    summary: '核查销号或退回整改',
    allow: office,
    body: verificationSchema,
    run: ({ context, at, body }) => verifyEntry(context, at, body),
  }),
  deedRoute({
    word: 'reopen',
    summary: '重新立账',
    allow: office,
    body: reopeningSchema,
    run: ({ context, at, body }) => reopenEntry(context, at, body),
  }),
  deedRoute({
    word: 'escalate',
    summary: '提级治理',
    allow: working,
    body: entryEscalationSchema,
    run: async ({ context, at, entry, body: { unitId, reason } }) => {
      const above = unitId ?? (await getUnit(entry.unitId)).parentId;
      if (!above) throw notFound('上级单位');
      const { _id: id, name } = await getUnit(above);
      return escalateEntry(context, at, { unit: { id, name }, reason });
    },
  }),
  deedRoute({
    word: 'evidence',
    summary: '补充整改前照片',
    allow: working,
    upload,
    run: ({ context, at, entry, files }) => {
      if (entry.state === 'closed') throw forbidden('给已销号的隐患补充照片');
      return withAttached(files, (added) =>
        editEntry(
          context,
          { ...at, expectedVersion: at.expectedVersion ?? entry.version },
          { evidenceBefore: [...entry.evidenceBefore, ...added] },
        ),
      );
    },
  }),
];
