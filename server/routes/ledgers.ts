import { readFile } from 'node:fs/promises';
import type { Actor } from '../../plans/context.js';
import { dayOf } from '../../plans/calendar/days.js';
import { forbidden, notFound } from '../../plans/errors.js';
import { newId } from '../../plans/ids.js';
import { recordEntry } from '../../plans/ledgers/commands/recordEntry.js';
import { saveLedger } from '../../plans/ledgers/commands/saveLedger.js';
import {
  editEntry,
  escalateEntry,
  rectifyEntry,
  reopenEntry,
  verifyEntry,
} from '../../plans/ledgers/commands/workEntry.js';
import type { EvidenceFile, LedgerEntry } from '../../plans/ledgers/model.js';
import {
  getEntry,
  getLedger,
  ledgerStatistics,
  listEntries,
  listLedgers,
} from '../../plans/ledgers/queries.js';
import { keepFile, openFile } from '../../plans/notices/files.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute, type UploadedFile } from '../http/route.js';
import { requireReach, unitFilter, unitsInReach } from '../policies/reach.js';
import { presentEntry, presentLedger } from '../presenters/ledgers.js';
import {
  entryEscalationSchema,
  entryListSchema,
  entryParamsSchema,
  entryPatchSchema,
  entryQuerySchema,
  entrySchema,
  evidenceParamsSchema,
  ledgerListsSchema,
  ledgerParamsSchema,
  ledgerSchema,
  ledgersSchema,
  ledgerStatisticsSchema,
  newEntrySchema,
  rectificationSchema,
  reopeningSchema,
  statisticsQuerySchema,
  verificationSchema,
} from '../schemas/ledgers.js';

const tags: [string] = ['台账'];
const base = '/api/ledgers/:kind';
const entry = `${base}/entries/:id` as const;

/** The entry, where the actor may see it. @throws Refusal not-found also for what is out of reach. */
async function entryInReach(actor: Actor, kind: string, id: string): Promise<LedgerEntry> {
  const found = await getEntry(kind, id);
  const reach = await unitsInReach(actor);
  if (reach && !reach.has(found.unitId) && !found.escalations.some(({ toUnitId }) => reach.has(toUnitId))) {
    throw notFound('隐患');
  }
  return found;
}

async function present(kind: string, changed: LedgerEntry, now: Date) {
  return presentEntry(changed, await getLedger(kind), now);
}

/** Keeps what was attached; the entry then refers to it. */
async function keepEvidence(files: UploadedFile[]): Promise<EvidenceFile[]> {
  const kept: EvidenceFile[] = [];
  for (const file of files) {
    const evidence = { id: newId(), name: file.fileName, mediaType: file.mediaType, size: file.size };
    await keepFile('submissionFiles', evidence, await readFile(file.path));
    kept.push(evidence);
  }
  return kept;
}

export const ledgerRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/ledgers',
    summary: '全部台账',
    tags,
    allow: 'anyone',
    response: ledgersSchema,
    handler: async () => ({ items: (await listLedgers()).map(presentLedger) }),
  }),
  defineRoute({
    method: 'get',
    path: `${base}/settings`,
    summary: '台账的类别和等级',
    tags,
    allow: 'anyone',
    params: ledgerParamsSchema,
    response: ledgerSchema,
    handler: async ({ params }) => presentLedger(await getLedger(params.kind)),
  }),
  defineRoute({
    method: 'put',
    path: `${base}/settings`,
    summary: '修改台账的类别和等级，或建立新台账',
    tags,
    allow: ['admin'],
    params: ledgerParamsSchema,
    body: ledgerListsSchema,
    response: ledgerSchema,
    handler: async ({ params, body, context, ifMatch }) =>
      presentLedger(await saveLedger(context, params.kind, body, ifMatch)),
  }),
  defineRoute({
    method: 'get',
    path: `${base}/statistics`,
    summary: '台账统计',
    tags,
    allow: 'anyone',
    params: ledgerParamsSchema,
    query: statisticsQuerySchema,
    response: ledgerStatisticsSchema,
    handler: async ({ params, query, actor, context }) => {
      const unitIds = await unitFilter(actor, undefined);
      return ledgerStatistics(params.kind, dayOf(context.now), {
        ...(query.from ? { foundFrom: query.from } : {}),
        ...(query.to ? { foundTo: query.to } : {}),
        ...(unitIds ? { unitIds } : {}),
      });
    },
  }),
  defineRoute({
    method: 'get',
    path: `${base}/entries`,
    summary: '台账条目',
    tags,
    allow: 'anyone',
    params: ledgerParamsSchema,
    query: entryQuerySchema,
    response: entryListSchema,
    handler: async ({ params, query, actor, context }) => {
      const { limit, cursor, overdue, unitId, ...filter } = query;
      const ledger = await getLedger(params.kind);
      const page = await listEntries(
        {
          ...filter,
          kind: params.kind,
          unitIds: await unitFilter(actor, unitId),
          ...(overdue ? { overdueOn: dayOf(context.now) } : {}),
        },
        { limit, cursor },
      );
      return { ...page, items: page.items.map((item) => presentEntry(item, ledger, context.now)) };
    },
  }),
  defineRoute({
    method: 'post',
    path: `${base}/entries`,
    summary: '登记隐患',
    tags,
    allow: ['admin', 'supervisor', 'unit'],
    params: ledgerParamsSchema,
    body: newEntrySchema,
    response: entrySchema,
    status: 201,
    handler: async ({ params, body, actor, context }) => {
      const { unitId, ...fields } = body;
      await requireReach(actor, unitId, '为这个单位登记隐患');
      const { name } = await getUnit(unitId);
      const made = await recordEntry(context, params.kind, {
        ...fields,
        unit: { id: unitId, name },
        evidenceBefore: [],
      });
      return present(params.kind, made, context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: entry,
    summary: '一条隐患',
    tags,
    allow: 'anyone',
    params: entryParamsSchema,
    response: entrySchema,
    handler: async ({ params, actor, context }) =>
      present(params.kind, await entryInReach(actor, params.kind, params.id), context.now),
  }),
  defineRoute({
    method: 'patch',
    path: entry,
    summary: '修改或归档隐患',
    tags,
    allow: ['admin', 'supervisor'],
    params: entryParamsSchema,
    body: entryPatchSchema,
    response: entrySchema,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      await entryInReach(actor, params.kind, params.id);
      const { version, ...patch } = body;
      const unit = patch.unitId ? { unitName: (await getUnit(patch.unitId)).name } : {};
      const at = { id: params.id, expectedVersion: ifMatch ?? version ?? null };
      return present(params.kind, await editEntry(context, at, { ...patch, ...unit }), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${entry}/rectify`,
    summary: '报整改完成',
    tags,
    allow: ['admin', 'supervisor', 'unit'],
    params: entryParamsSchema,
    body: rectificationSchema,
    upload: { fields: ['files'], maxFiles: 12, optional: true },
    response: entrySchema,
    handler: async ({ params, body, files, actor, context, ifMatch }) => {
      const { unitId } = await entryInReach(actor, params.kind, params.id);
      await requireReach(actor, unitId, '填报这条隐患的整改');
      const at = { id: params.id, expectedVersion: ifMatch };
      const done = await rectifyEntry(context, at, { ...body, evidenceAfter: await keepEvidence(files) });
      return present(params.kind, done, context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${entry}/verify`,
    summary: '核查销号或退回整改',
    tags,
    allow: ['admin', 'supervisor'],
    params: entryParamsSchema,
    body: verificationSchema,
    response: entrySchema,
    handler: async ({ params, body, context, ifMatch }) =>
      present(
        params.kind,
        await verifyEntry(context, { id: params.id, expectedVersion: ifMatch }, body),
        context.now,
      ),
  }),
  defineRoute({
    method: 'post',
    path: `${entry}/reopen`,
    summary: '重新立账',
    tags,
    allow: ['admin', 'supervisor'],
    params: entryParamsSchema,
    body: reopeningSchema,
    response: entrySchema,
    handler: async ({ params, body, context, ifMatch }) =>
      present(
        params.kind,
        await reopenEntry(context, { id: params.id, expectedVersion: ifMatch }, body),
        context.now,
      ),
  }),
  defineRoute({
    method: 'post',
    path: `${entry}/escalate`,
    summary: '提级治理',
    tags,
    allow: ['admin', 'supervisor', 'unit'],
    params: entryParamsSchema,
    body: entryEscalationSchema,
    response: entrySchema,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      const found = await entryInReach(actor, params.kind, params.id);
      const above = body.unitId ?? (await getUnit(found.unitId)).parentId;
      if (!above) throw notFound('上级单位');
      const { _id: id, name } = await getUnit(above);
      const at = { id: params.id, expectedVersion: ifMatch };
      return present(
        params.kind,
        await escalateEntry(context, at, { unit: { id, name }, reason: body.reason }),
        context.now,
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: `${entry}/evidence`,
    summary: '补充整改前照片',
    tags,
    allow: ['admin', 'supervisor', 'unit'],
    params: entryParamsSchema,
    upload: { fields: ['files'], maxFiles: 12 },
    response: entrySchema,
    handler: async ({ params, files, actor, context, ifMatch }) => {
      const found = await entryInReach(actor, params.kind, params.id);
      if (found.state === 'closed') throw forbidden('给已销号的隐患补充照片');
      const evidence = await keepEvidence(files);
      const at = { id: params.id, expectedVersion: ifMatch ?? found.version };
      const changed = await editEntry(context, at, {
        evidenceBefore: [...found.evidenceBefore, ...evidence],
      });
      return present(params.kind, changed, context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: `${entry}/evidence/:fileId`,
    summary: '查看整改前后的照片',
    tags,
    allow: 'anyone',
    params: evidenceParamsSchema,
    response: 'file',
    handler: async ({ params, actor }) => {
      const { evidenceBefore, evidenceAfter } = await entryInReach(actor, params.kind, params.id);
      const file = [...evidenceBefore, ...evidenceAfter].find(({ id }) => id === params.fileId);
      if (!file) throw notFound('照片');
      return {
        bytes: await openFile('submissionFiles', file.id),
        fileName: file.name,
        mediaType: file.mediaType,
        inline: file.mediaType.startsWith('image/'),
      };
    },
  }),
];
