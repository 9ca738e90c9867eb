import { z } from 'zod';
import { currentBriefingSettings } from '../../plans/briefings/settings.js';
import {
  hazardListSheet,
  orderSheet,
  taskListSheet,
  unitSheet,
} from '../../plans/briefings/sheets/queries.js';
import { yearScoresSheet } from '../../plans/briefings/sheets/yearScores.js';
import { dayOf } from '../../plans/calendar/days.js';
import { notFound } from '../../plans/errors.js';
import { getOrder } from '../../plans/orders/queries.js';
import { download } from '../http/download.js';
import { defineRoute, type FileResult } from '../http/route.js';
import { requireReach, unitFilter, unitsInReach } from '../policies/reach.js';
import { pressFor } from '../rendering/press.js';
import { sheetPdf, type SheetName, type SheetOf } from '../rendering/sheets.js';
import { idParamsSchema, idSchema } from '../schemas/common.js';
import { scoresQuerySchema } from '../schemas/scores.js';
import type { Services } from '../services.js';

const tags: [string] = ['打印'];

async function printed<Name extends SheetName>(
  services: Services,
  name: Name,
  sheet: SheetOf<Name>,
  fileName: string,
): Promise<FileResult> {
  const press = await pressFor(services);
  const { office } = await currentBriefingSettings();
  const bytes = await sheetPdf({ ...press, templates: press.templates().library }, name, sheet, office);
  return download(bytes, fileName, 'pdf');
}

/** Sheets to be printed, as PDF: from the present state, not from a snapshot. */
export const sheetRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/orders/:id/pdf',
    summary: '督办单（PDF）',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params, actor, services }) => {
      const [order, reach] = await Promise.all([getOrder(params.id), unitsInReach(actor)]);
      if (reach && !reach.has(order.unitId)) throw notFound('督办单');
      const sheet = await orderSheet(order);
      return printed(services, 'order', sheet, `${sheet.number} ${sheet.unit}`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/task-list/pdf',
    summary: '任务清单表（PDF）',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params, context, services }) => {
      const sheet = await taskListSheet(params.id, context.now);
      return printed(services, 'taskList', sheet, `${sheet.title}任务清单`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/ledgers/:kind/pdf',
    summary: '台账清单（PDF）',
    tags,
    allow: 'anyone',
    params: z.object({ kind: z.string().max(60) }),
    query: z.object({
      unitId: idSchema.optional(),
      state: z.enum(['open', 'rectified', 'closed']).optional(),
    }),
    response: 'file',
    handler: async ({ params, query, actor, context, services }) => {
      const unitIds = await unitFilter(actor, query.unitId);
      const filter = { kind: params.kind, state: query.state, unitIds };
      const sheet = await hazardListSheet(filter, context.now);
      return printed(services, 'hazardList', sheet, `${sheet.title}${dayOf(context.now)}`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/units/:id/sheet/pdf',
    summary: '单位事项表（PDF）',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params, actor, context, services }) => {
      await requireReach(actor, params.id, '查看这个单位的事项');
      const sheet = await unitSheet(params.id, context.now);
      return printed(services, 'unitSheet', sheet, `${sheet.unit}${sheet.title}${sheet.asOf}`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/scores/pdf',
    summary: '年度考核评分表（PDF）；承办人得到本单位及下属单位的',
    tags,
    allow: 'anyone',
    query: scoresQuerySchema,
    response: 'file',
    handler: async ({ query, actor, context, services }) => {
      const year = query.year ?? Number(dayOf(context.now).slice(0, 4));
      const sheet = await yearScoresSheet(year, await unitsInReach(actor), context.now);
      return printed(services, 'yearScores', sheet, sheet.title);
    },
  }),
];
