import { readFile } from 'node:fs/promises';
import { dayOf } from '../../plans/calendar/days.js';
import { Refusal } from '../../plans/errors.js';
import { importEntries } from '../../plans/ledgers/commands/importEntries.js';
import { allEntries, getLedger } from '../../plans/ledgers/queries.js';
import { ledgerWorkbook } from '../../plans/ledgers/workbook.js';
import { download } from '../http/download.js';
import { defineRoute } from '../http/route.js';
import { unitFilter, unitsInReach } from '../policies/reach.js';
import { importQuerySchema } from '../schemas/common.js';
import { entryQuerySchema, importedSchema, ledgerParamsSchema } from '../schemas/ledgers.js';

const tags: [string] = ['台账'];

export const ledgerWorkbookRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/ledgers/:kind/export.xlsx',
    summary: '导出台账（按当前筛选）',
    tags,
    allow: 'anyone',
    params: ledgerParamsSchema,
    query: entryQuerySchema,
    response: 'file',
    handler: async ({ params, query, actor, context }) => {
      const { limit: _limit, cursor: _cursor, overdue, unitId, ...filter } = query;
      const ledger = await getLedger(params.kind);
      const entries = await allEntries({
        ...filter,
        kind: params.kind,
        unitIds: await unitFilter(actor, unitId),
        ...(overdue ? { overdueOn: dayOf(context.now) } : {}),
      });
      const name = `${ledger.name}${dayOf(context.now)}`;
      return download(await ledgerWorkbook(ledger, entries), name, 'xlsx');
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/ledgers/:kind/template.xlsx',
    summary: '台账导入模板',
    tags,
    allow: 'anyone',
    params: ledgerParamsSchema,
    response: 'file',
    handler: async ({ params }) => {
      const ledger = await getLedger(params.kind);
      return download(await ledgerWorkbook(ledger, []), `${ledger.name}模板`, 'xlsx');
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/ledgers/:kind/import',
    summary: '导入台账；dryRun=true 只检查，不导入',
    tags,
    allow: ['admin', 'supervisor', 'unit'],
    params: ledgerParamsSchema,
    query: importQuerySchema,
    upload: { fields: ['file'], maxFiles: 1 },
    response: importedSchema,
    handler: async ({ params, query: { dryRun }, files: [file], actor, context }) => {
      if (!file) throw new Refusal('invalid', 'no-file', '请选择要导入的 .xlsx 表格。');
      const mayFor = await unitsInReach(actor);
      return importEntries(context, params.kind, await readFile(file.path), { mayFor, dryRun });
    },
  }),
];
