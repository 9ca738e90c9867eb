import { z } from 'zod';
import { dayOf } from '../../plans/calendar/days.js';
import { notFound } from '../../plans/errors.js';
import { planTable } from '../../plans/plan/table.js';
import { tableFile, tableFormats } from '../../plans/plan/tableFiles.js';
import { download } from '../http/download.js';
import { defineRoute } from '../http/route.js';
import { unitsInReach } from '../policies/reach.js';
import { idSchema } from '../schemas/common.js';

export const planTableRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/table/:format',
    summary: '导出方案的交办件；承办人得到本单位及下属单位的',
    tags: ['方案'],
    allow: 'anyone',
    params: z.object({ id: idSchema, format: z.enum(tableFormats) }),
    response: 'file',
    handler: async ({ params: { id, format }, actor, context: { now } }) => {
      const reach = await unitsInReach(actor);
      const table = await planTable(id, now, reach ? [...reach] : undefined);
      if (reach && !table.rows.length) throw notFound('方案');
      return download(await tableFile(table, format), `${table.title.slice(0, 60)}${dayOf(now)}`, format);
    },
  }),
];
