import { notFound } from '../../plans/errors.js';
import {
  addFollowUp,
  closeIncident,
  fileWrittenReport,
  notePhoneReport,
  reportIncident,
} from '../../plans/incidents/commands/reportIncident.js';
import { getIncident, listIncidents } from '../../plans/incidents/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { requireReach, unitFilter, unitsInReach } from '../policies/reach.js';
import { presentIncident } from '../presenters/incidents.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  incidentListSchema,
  incidentQuerySchema,
  incidentSchema,
  newIncidentSchema,
  phoneReportSchema,
  reportWordsSchema,
} from '../schemas/incidents.js';

const tags: [string] = ['事件与日报'];
const reporters = ['admin', 'supervisor', 'unit'] as const;
const incident = '/api/incidents/:id';

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
];
