import { dayOf } from '../../plans/calendar/days.js';
import { notFound } from '../../plans/errors.js';
import { recordEntry } from '../../plans/ledgers/commands/recordEntry.js';
import { saveLedger } from '../../plans/ledgers/commands/saveLedger.js';
import { getLedger, ledgerStatistics, listEntries, listLedgers } from '../../plans/ledgers/queries.js';
import { openFile } from '../../plans/notices/files.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { requireReach, unitFilter } from '../policies/reach.js';
import { presentEntry, presentLedger } from '../presenters/ledgers.js';
import {
  entryListSchema,
  entryParamsSchema,
  entryQuerySchema,
  entrySchema,
  evidenceParamsSchema,
  ledgerListsSchema,
  ledgerParamsSchema,
  ledgerSchema,
  ledgersSchema,
  ledgerStatisticsSchema,
  newEntrySchema,
  statisticsQuerySchema,
} from '../schemas/ledgers.js';
import { mostFiles, withAttached } from './attachedFiles.js';
import { entryInReach, entryPath, ledgerDeedRoutes, presentedEntry } from './ledgerDeeds.js';

const tags: [string] = ['台账'];
const base = '/api/ledgers/:kind';

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
    upload: { fields: ['files'], maxFiles: mostFiles, optional: true },
    response: entrySchema,
    status: 201,
    handler: async ({ params, body, files, actor, context }) => {
      const { unitId, ...fields } = body;
      await requireReach(actor, unitId, '为这个单位登记隐患');
      const { name } = await getUnit(unitId);
      const made = await withAttached(files, (evidenceBefore) =>
        recordEntry(context, params.kind, { ...fields, unit: { id: unitId, name }, evidenceBefore }),
      );
      return presentedEntry(params.kind, made, context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: entryPath,
    summary: '一条隐患',
    tags,
    allow: 'anyone',
    params: entryParamsSchema,
    response: entrySchema,
    handler: async ({ params, actor, context }) =>
      presentedEntry(params.kind, await entryInReach(actor, params.kind, params.id), context.now),
  }),
  defineRoute({
    method: 'get',
    path: `${entryPath}/evidence/:fileId`,
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
  ...ledgerDeedRoutes,
];
