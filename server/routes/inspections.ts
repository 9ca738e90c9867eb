import { randomBytes } from 'node:crypto';
import { drawInspection } from '../../plans/inspections/commands/drawInspection.js';
import { recordVisit } from '../../plans/inspections/commands/recordVisit.js';
import type { Inspection } from '../../plans/inspections/model.js';
import { getInspection, listInspections } from '../../plans/inspections/queries.js';
import { getPerson } from '../../plans/people/queries.js';
import { getUnit } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { unitFilter } from '../policies/reach.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  inspectionListSchema,
  inspectionQuerySchema,
  inspectionSchema,
  newInspectionSchema,
  visitSchema,
} from '../schemas/inspections.js';

const tags: [string] = ['双随机抽查'];

const present = (inspection: Inspection) => ({
  ...inspection,
  id: inspection._id,
  drawnAt: inspection.drawnAt.toISOString(),
});

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
      const page = await listInspections({ unitIds: await unitFilter(actor, undefined) }, query);
      return { ...page, items: page.items.map(present) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/inspections',
    summary: '双随机抽取',
    tags,
    allow: ['admin', 'supervisor'],
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
      return present(made);
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
    handler: async ({ params }) => present(await getInspection(params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/api/inspections/:id/visits',
    summary: '登记检查结果',
    tags,
    allow: ['admin', 'supervisor'],
    params: idParamsSchema,
    body: visitSchema,
    response: inspectionSchema,
    handler: async ({ params, body, context }) => present(await recordVisit(context, params.id, body)),
  }),
];
