import { z } from 'zod';
import { dayOf } from '../../plans/calendar/days.js';
import { notFound } from '../../plans/errors.js';
import { addDailyDuty, endDailyDuty, reportDay } from '../../plans/incidents/commands/reportDay.js';
import {
  addFollowUp,
  closeIncident,
  fileWrittenReport,
  notePhoneReport,
  reportIncident,
} from '../../plans/incidents/commands/reportIncident.js';
import { dayBoard, getIncident, listDailyDuties, listIncidents } from '../../plans/incidents/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { requireReach, unitFilter, unitsInReach } from '../policies/reach.js';
import { presentBoard, presentDuty, presentIncident } from '../presenters/incidents.js';
import { daySchema, idParamsSchema } from '../schemas/common.js';
import {
  dailyDutiesSchema,
  dailyDutySchema,
  dayBoardSchema,
  dayReportSchema,
  incidentListSchema,
  incidentQuerySchema,
  incidentSchema,
  newDailyDutySchema,
  newIncidentSchema,
  phoneReportSchema,
  reportWordsSchema,
} from '../schemas/incidents.js';

const tags: [string] = ['事件与日报'];
const reporters = ['admin', 'supervisor', 'unit'] as const;
const incident = '/api/incidents/:id';
const duty = '/api/daily-reports/:id';

export const incidentRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/incidents',
    summary: '突发事件',
    tags,
    allow: 'anyone',
    query: incidentQuerySchema,
    response: incidentListSchema,
    handler: async ({ query: { limit, cursor, open }, actor, context }) => {
      const page = await listIncidents(
        { unitIds: await unitFilter(actor, undefined), open },
        { limit, cursor },
      );
      return { ...page, items: page.items.map((item) => presentIncident(item, context.now)) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/incidents',
    summary: '报告突发事件',
    tags,
    allow: reporters,
    body: newIncidentSchema,
    response: incidentSchema,
    status: 201,
    handler: async ({ body: { unitId, occurredAt, phonedAt, ...rest }, actor, context }) => {
      await requireReach(actor, unitId, '为这个单位报告突发事件');
      const { name } = await getUnit(unitId);
      const made = await reportIncident(context, {
        ...rest,
        unit: { id: unitId, name },
        occurredAt: new Date(occurredAt),
        phonedAt: phonedAt ? new Date(phonedAt) : null,
      });
      return presentIncident(made, context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: incident,
    summary: '一起突发事件',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: incidentSchema,
    handler: async ({ params, actor, context }) => {
      const found = await getIncident(params.id);
      const reach = await unitsInReach(actor);
      if (reach && !reach.has(found.unitId)) throw notFound('突发事件');
      return presentIncident(found, context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${incident}/phone-report`,
    summary: '登记电话报告',
    tags,
    allow: reporters,
    params: idParamsSchema,
    body: phoneReportSchema,
    response: incidentSchema,
    handler: async ({ params, body, actor, context }) => {
      await requireReach(actor, (await getIncident(params.id)).unitId, '填报这起事件');
      const at = new Date(body.at);
      return presentIncident(await notePhoneReport(context, params.id, { at, to: body.to }), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${incident}/written-report`,
    summary: '提交书面报告',
    tags,
    allow: reporters,
    params: idParamsSchema,
    body: reportWordsSchema,
    response: incidentSchema,
    handler: async ({ params, body, actor, context }) => {
      await requireReach(actor, (await getIncident(params.id)).unitId, '填报这起事件');
      return presentIncident(await fileWrittenReport(context, params.id, body.words), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${incident}/follow-ups`,
    summary: '续报',
    tags,
    allow: reporters,
    params: idParamsSchema,
    body: reportWordsSchema,
    response: incidentSchema,
    handler: async ({ params, body, actor, context }) => {
      await requireReach(actor, (await getIncident(params.id)).unitId, '填报这起事件');
      return presentIncident(await addFollowUp(context, params.id, body.words), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${incident}/close`,
    summary: '办结突发事件',
    tags,
    allow: ['admin', 'supervisor'],
    params: idParamsSchema,
    response: incidentSchema,
    handler: async ({ params, context }) =>
      presentIncident(await closeIncident(context, params.id), context.now),
  }),
  defineRoute({
    method: 'get',
    path: '/api/daily-reports',
    summary: '每日报告的部署',
    tags,
    allow: 'anyone',
    response: dailyDutiesSchema,
    handler: async ({ actor }) => ({
      items: (await listDailyDuties(await unitFilter(actor, undefined))).map(presentDuty),
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/daily-reports',
    summary: '部署每日报告',
    tags,
    allow: ['admin', 'supervisor'],
    body: newDailyDutySchema,
    response: dailyDutySchema,
    status: 201,
    handler: async ({ body, context }) => presentDuty(await addDailyDuty(context, body)),
  }),
  defineRoute({
    method: 'post',
    path: `${duty}/end`,
    summary: '结束每日报告',
    tags,
    allow: ['admin', 'supervisor'],
    params: idParamsSchema,
    response: dailyDutySchema,
    handler: async ({ params, context }) => presentDuty(await endDailyDuty(context, params.id)),
  }),
  defineRoute({
    method: 'get',
    path: `${duty}/board`,
    summary: '某日各单位的报告情况',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    query: z.object({ day: daySchema.optional() }),
    response: dayBoardSchema,
    handler: async ({ params, query, actor, context }) => {
      const day = query.day ?? dayOf(context.now);
      const board = await dayBoard(params.id, day, context.now);
      const reach = await unitsInReach(actor);
      const rows = reach ? board.rows.filter(({ unit }) => reach.has(unit.id)) : board.rows;
      return presentBoard({ ...board, rows }, day);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${duty}/reports`,
    summary: '提交或更正每日报告',
    tags,
    allow: reporters,
    params: idParamsSchema,
    body: dayReportSchema,
    response: dayBoardSchema,
    handler: async ({ params, body: { unitId, ...report }, actor, context }) => {
      await requireReach(actor, unitId, '为这个单位填每日报告');
      const { name } = await getUnit(unitId);
      await reportDay(context, { ...report, dutyId: params.id, unit: { id: unitId, name } });
      const board = await dayBoard(params.id, report.day, context.now);
      return presentBoard(
        { ...board, rows: board.rows.filter(({ unit }) => unit.id === unitId) },
        report.day,
      );
    },
  }),
];
