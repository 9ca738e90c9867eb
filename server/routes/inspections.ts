import { randomBytes } from 'node:crypto';
import { checkDraw } from '../../plans/inspections/check.js';
import { drawInspection } from '../../plans/inspections/commands/drawInspection.js';
import { recordVisit } from '../../plans/inspections/commands/recordVisit.js';
import { getInspection, listInspections } from '../../plans/inspections/queries.js';
import { getPerson } from '../../plans/people/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { unitsInReach } from '../policies/reach.js';
import { presentInspection } from '../presenters/inspections.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  drawCheckSchema,
  inspectionListSchema,
  inspectionQuerySchema,
  inspectionSchema,
  newInspectionSchema,
  visitSchema,
} from '../schemas/inspections.js';

const tags: [string] = ['双随机抽查'];

/** Sixteen random hex digits; kept with the draw. */
const freshSeed = (): string => randomBytes(8).toString('hex');

export const inspectionRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/inspections',
    summary: '抽查记录',
    tags,
    allow: 'anyone',
    query: inspectionQuerySchema,
    response: inspectionListSchema,
    handler: async ({ query, actor }) => {
      const reach = await unitsInReach(actor);
      const page = await listInspections({ unitIds: reach ? [...reach] : undefined }, query);
      return { ...page, items: page.items.map((each) => presentInspection(each, reach)) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/inspections',
    summary: '双随机抽取',
    tags,
    allow: office,
    body: newInspectionSchema,
    response: inspectionSchema,
    status: 201,
    handler: async ({ body: { unitIds, inspectorIds, seed, ...rest }, context }) => {
      const units = await Promise.all([...new Set(unitIds)].map(getUnit));
      const people = await Promise.all([...new Set(inspectorIds)].map(getPerson));
      const made = await drawInspection(context, {
        ...rest,
        seed: seed || freshSeed(),
        units: units.map(({ _id: id, name }) => ({ id, name })),
        inspectors: people.map(({ _id: id, name, unitId }) => ({ id, name, unitId: unitId ?? '' })),
      });
      return presentInspection(made, null);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/inspections/:id',
    summary: '一次抽查',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    params: idParamsSchema,
    response: inspectionSchema,
    handler: async ({ params }) => presentInspection(await getInspection(params.id), null),
  }),
  defineRoute({
    method: 'get',
    path: '/api/inspections/:id/check',
    summary: '按留存的种子和名单重抽一遍，核对结果',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    params: idParamsSchema,
    response: drawCheckSchema,
    handler: async ({ params }) => checkDraw(await getInspection(params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/api/inspections/:id/visits',
    summary: '登记检查结果',
    tags,
    allow: office,
    params: idParamsSchema,
    body: visitSchema,
    response: inspectionSchema,
    handler: async ({ params, body, context }) =>
      presentInspection(await recordVisit(context, params.id, body), null),
  }),
];
