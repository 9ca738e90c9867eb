import { readFile } from 'node:fs/promises';
import { Refusal } from '../../plans/errors.js';
import { importUnits } from '../../plans/units/commands/importUnits.js';
import { allUnits } from '../../plans/units/queries.js';
import { unitsWorkbook } from '../../plans/units/workbook.js';
import { download } from '../http/download.js';
import { defineRoute } from '../http/route.js';
import { importQuerySchema } from '../schemas/common.js';
import { unitImportResultSchema } from '../schemas/units.js';

const tags: [string] = ['单位'];

/** Before units.ts in the list of routes: `/api/units/export.xlsx` is no unit's id. */
export const unitWorkbookRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/units/export.xlsx',
    summary: '导出单位表',
    tags,
    allow: ['admin', 'supervisor'],
    response: 'file',
    handler: async () => {
      const units = (await allUnits()).filter(({ archived }) => !archived);
      return download(await unitsWorkbook(units), '单位表', 'xlsx');
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/units/import',
    summary: '导入单位表；dryRun=true 只检查，不导入',
    tags,
    allow: ['admin'],
    query: importQuerySchema,
    upload: { fields: ['file'], maxFiles: 1 },
    response: unitImportResultSchema,
    handler: async ({ query, files: [file], context }) => {
      if (!file) throw new Refusal('invalid', 'no-file', '请选择要导入的 .xlsx 表格。');
      return importUnits(context, await readFile(file.path), query);
    },
  }),
];
