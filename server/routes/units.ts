import { Refusal } from '../../plans/errors.js';
import { archiveUnit, restoreUnit } from '../../plans/units/commands/archiveUnit.js';
import { createUnit } from '../../plans/units/commands/createUnit.js';
import { editUnit } from '../../plans/units/commands/editUnit.js';
import { getUnit, listUnits, ownerDirectory } from '../../plans/units/queries.js';
import { ownerCandidates } from '../../plans/units/resolveOwner.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { presentUnit } from '../presenters/units.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  newUnitSchema,
  resolveQuerySchema,
  resolveResultSchema,
  unitListSchema,
  unitPatchSchema,
  unitQuerySchema,
  unitSchema,
} from '../schemas/units.js';

const tags: [string] = ['单位'];

export const unitRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/units',
    summary: '单位列表',
    tags,
    allow: 'anyone',
    query: unitQuerySchema,
    response: unitListSchema,
    handler: async ({ query }) => {
      const { items, nextCursor } = await listUnits(query, query);
      return { items: items.map(presentUnit), nextCursor };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/units',
    summary: '新增单位',
    tags,
    allow: ['admin'],
    body: newUnitSchema,
    response: unitSchema,
    status: 201,
    handler: async ({ body, context }) => presentUnit(await createUnit(context, body)),
  }),
  defineRoute({
    method: 'get',
    path: '/api/units/resolve',
    summary: '查询一个责任单位名称对应哪些单位',
    tags,
    allow: office,
    query: resolveQuerySchema,
    response: resolveResultSchema,
    handler: async ({ query }) => ({
      candidates: ownerCandidates(query.name, query.issuer ?? null, await ownerDirectory()).slice(0, 12),
    }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/units/:id',
    summary: '一个单位',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: unitSchema,
    handler: async ({ params }) => presentUnit(await getUnit(params.id)),
  }),
  defineRoute({
    method: 'patch',
    path: '/api/units/:id',
    summary: '修改单位',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    body: unitPatchSchema,
    response: unitSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { version: told, archived, ...edit } = body;
      const version = ifMatch ?? told ?? null;
      if (archived === undefined)
        return presentUnit(await editUnit(context, { id: params.id, edit, version }));
      if (Object.keys(edit).length) {
        throw new Refusal('invalid', 'one-at-a-time', '归档或恢复请单独进行，不要同时修改别的内容。');
      }
      const change = archived ? archiveUnit : restoreUnit;
      return presentUnit(await change(context, { id: params.id, version }));
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/units/:id',
    summary: '归档单位',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    response: unitSchema,
    handler: async ({ params, context, ifMatch }) =>
      presentUnit(await archiveUnit(context, { id: params.id, version: ifMatch })),
  }),
];
