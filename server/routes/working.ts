import { delegateAssignment } from '../../plans/assignments/commands/delegateAssignment.js';
import { escalateAssignment } from '../../plans/assignments/commands/escalateAssignment.js';
import { recheckAssignment } from '../../plans/assignments/commands/recheckAssignment.js';
import { instruct, remind } from '../../plans/assignments/commands/sayings.js';
import { bulkAssignments } from '../../plans/assignments/commands/bulkAssignments.js';
import { defineRoute } from '../http/route.js';
import { ensureOwned, office, working } from '../policies/assignments.js';
import { unitsInReach } from '../policies/reach.js';
import {
  assignmentSchema,
  bulkAssignmentsResultSchema,
  bulkAssignmentsSchema,
  delegateSchema,
  escalateSchema,
  instructionSchema,
  newReminderSchema,
  recheckSchema,
} from '../schemas/assignments.js';
import { idParamsSchema } from '../schemas/common.js';
import { presentedAssignment, reached } from './assignments.js';

const tags: [string] = ['交办件'];

/** What is said and done around an assignment without moving it on. */
export const workingRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/assignments/bulk',
    summary: '批量催办或撤销',
    tags,
    allow: office,
    body: bulkAssignmentsSchema,
    response: bulkAssignmentsResultSchema,
    handler: ({ body, context }) => bulkAssignments(context, body),
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/reminders',
    summary: '催办',
    tags,
    allow: office,
    params: idParamsSchema,
    body: newReminderSchema,
    response: assignmentSchema,
    status: 201,
    handler: async ({ params, body, context }) =>
      presentedAssignment(await remind(context, { id: params.id, words: body.words }), context.now),
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/instructions',
    summary: '批示',
    tags,
    allow: ['leader'],
    params: idParamsSchema,
    body: instructionSchema,
    response: assignmentSchema,
    status: 201,
    handler: async ({ params, body, context }) =>
      presentedAssignment(await instruct(context, { id: params.id, words: body.words }), context.now),
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/escalate',
    summary: '提级：报请上级单位协调',
    tags,
    allow: working,
    params: idParamsSchema,
    body: escalateSchema,
    response: assignmentSchema,
    handler: async ({ params, body, actor, context }) => {
      await reached(actor, params.id);
      return presentedAssignment(
        await escalateAssignment(context, { id: params.id, words: body.words }),
        context.now,
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/delegate',
    summary: '转给下级单位办理，或收回',
    tags,
    allow: working,
    params: idParamsSchema,
    body: delegateSchema,
    response: assignmentSchema,
    handler: async ({ params, body, actor, context }) => {
      ensureOwned(await reached(actor, params.id), await unitsInReach(actor));
      return presentedAssignment(await delegateAssignment(context, { id: params.id, ...body }), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/recheck',
    summary: '回头看',
    tags,
    allow: office,
    params: idParamsSchema,
    body: recheckSchema,
    response: assignmentSchema,
    handler: async ({ params, body, context }) =>
      presentedAssignment(await recheckAssignment(context, { id: params.id, ...body }), context.now),
  }),
];
