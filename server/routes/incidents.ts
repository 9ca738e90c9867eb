import type { z } from 'zod';
import type { CommandContext } from '../../plans/context.js';
import { notFound } from '../../plans/errors.js';
import {
  addFollowUp,
  closeIncident,
  fileWrittenReport,
  notePhoneReport,
  reportIncident,
} from '../../plans/incidents/commands/reportIncident.js';
import type { Incident } from '../../plans/incidents/model.js';
import { getIncident, listIncidents } from '../../plans/incidents/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute, type Route } from '../http/route.js';
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

interface ReportRoute<B extends z.ZodType | undefined> {
  /** What follows the incident's own address. */
  word: string;
  summary: string;
  body: B;
  report: (
    context: CommandContext,
    id: string,
    body: B extends z.ZodType ? z.output<B> : undefined,
  ) => Promise<Incident>;
}

/** What a unit adds to its own incident. */
function reportRoute<B extends z.ZodType | undefined>({ word, report, ...route }: ReportRoute<B>): Route {
  return defineRoute({
    ...route,
    method: 'post',
    path: `${incident}/${word}`,
    tags,
    allow: reporters,
    params: idParamsSchema,
    response: incidentSchema,
    handler: async ({ params: { id }, body, actor, context }) => {
      await requireReach(actor, (await getIncident(id)).unitId, '填报这起事件');
      return presentIncident(await report(context, id, body), context.now);
    },
  });
}

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
  reportRoute({
    word: 'phone-report',
    summary: '登记电话报告',
    body: phoneReportSchema,
    report: (context, id, { at, to }) => notePhoneReport(context, id, { at: new Date(at), to }),
  }),
  reportRoute({
    word: 'written-report',
    summary: '提交书面报告',
    body: reportWordsSchema,
    report: (context, id, { words }) => fileWrittenReport(context, id, words),
  }),
  reportRoute({
    word: 'follow-ups',
    summary: '续报',
    body: reportWordsSchema,
    report: (context, id, { words }) => addFollowUp(context, id, words),
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
