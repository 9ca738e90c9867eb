import { historyOf } from '../../plans/audit/queries.js';
import { openStates, type AssignmentState } from '../../plans/assignments/model.js';
import { countAssignments, dueRange, listAssignments, measured } from '../../plans/assignments/queries.js';
import { ordersOf } from '../../plans/orders/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { unitFilter, unitsInReach } from '../policies/reach.js';
import { presentAssignment, presentAssignmentDetail } from '../presenters/assignments.js';
import { assignmentDetailSchema } from '../schemas/assignmentDetail.js';
import { assignmentListSchema, assignmentQuerySchema } from '../schemas/assignments.js';
import { idParamsSchema } from '../schemas/common.js';
import { reached } from './assignmentDeeds.js';

const tags: [string] = ['交办件'];

function statesOf(words: string | undefined): AssignmentState[] | undefined {
  return words?.split(',').flatMap((word) => (word === 'open' ? [...openStates] : [word as AssignmentState]));
}

export const assignmentRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/assignments',
    summary: '交办件列表',
    tags,
    allow: 'anyone',
    query: assignmentQuerySchema,
    response: assignmentListSchema,
    handler: async ({ query, actor, context }) => {
      const asked = query.unitId ?? (query.mine ? (actor.unitId ?? undefined) : undefined);
      const { light, planId, taskId, role, q } = query;
      const filter = {
        light,
        planId,
        taskId,
        role,
        q,
        unitIds: await unitFilter(actor, asked),
        states: query.due === 'overdue' ? openStates : statesOf(query.state),
        due: query.due ? dueRange(query.due, context.now) : undefined,
      };
      // Lights are computed, so that those of a light cannot be counted without reading them all.
      const counted = !light && !query.cursor;
      const [{ items, nextCursor }, names, total] = await Promise.all([
        listAssignments(filter, query, context.now),
        unitNames(),
        counted ? countAssignments(filter, context.now) : undefined,
      ]);
      return {
        items: items.map((item) => presentAssignment(item, names, context.now)),
        nextCursor,
        ...(total === undefined ? {} : { total }),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/assignments/:id',
    summary: '一件交办件：反馈、延期、催办和经过',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: assignmentDetailSchema,
    handler: async ({ params, actor, context }) => {
      const assignment = await reached(actor, params.id);
      const [item, reach, names, orders, history] = await Promise.all([
        measured(assignment, context.now),
        unitsInReach(actor),
        unitNames(),
        ordersOf(params.id),
        historyOf(params.id),
      ]);
      return presentAssignmentDetail(item, { names, now: context.now, actor, reach, orders, history });
    },
  }),
];
