import { decideExtension, requestExtension } from '../../plans/assignments/commands/extensions.js';
import { listExtensions } from '../../plans/assignments/feedback.js';
import { measured } from '../../plans/assignments/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { unitFilter } from '../policies/reach.js';
import { presentAssignment, presentExtension } from '../presenters/assignments.js';
import {
  extensionDecisionSchema,
  extensionListSchema,
  extensionQuerySchema,
  extensionSchema,
  newExtensionSchema,
} from '../schemas/extensions.js';
import { idParamsSchema } from '../schemas/common.js';
import { reached } from './assignmentDeeds.js';

const tags: [string] = ['延期'];

export const extensionRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/extensions',
    summary: '申请延期',
    tags,
    allow: ['unit'],
    params: idParamsSchema,
    body: newExtensionSchema,
    response: extensionSchema,
    status: 201,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      const { until, reason } = body;
      const version = ifMatch ?? body.version ?? null;
      const { extension } = await requestExtension(context, { id: params.id, until, reason, version });
      return presentExtension(extension, params.id);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/extensions',
    summary: '延期申请列表',
    tags,
    allow: 'anyone',
    query: extensionQuerySchema,
    response: extensionListSchema,
    handler: async ({ query, actor, context }) => {
      const unitIds = await unitFilter(actor, query.unitId);
      const { state, planId } = query;
      const [{ items, nextCursor }, names] = await Promise.all([
        listExtensions({ state, planId, unitIds }, query),
        unitNames(),
      ]);
      return {
        items: await Promise.all(
          items.map(async ({ assignment, extension }) => ({
            ...presentExtension(extension, assignment._id),
            assignment: presentAssignment(await measured(assignment, context.now), names, context.now),
          })),
        ),
        nextCursor,
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/extensions/:id/decision',
    summary: '审批延期',
    tags,
    allow: office,
    params: idParamsSchema,
    body: extensionDecisionSchema,
    response: extensionSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { approved, reason } = body;
      const version = ifMatch ?? body.version ?? null;
      const decision = { extensionId: params.id, approved, reason, version };
      const { assignment, extension } = await decideExtension(context, decision);
      return presentExtension(extension, assignment._id);
    },
  }),
];
