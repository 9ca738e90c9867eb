import { historyOf } from '../../plans/audit/queries.js';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { cancelAssignment } from '../../plans/assignments/commands/cancelAssignment.js';
import { addMilestone, editMilestone, removeMilestone } from '../../plans/assignments/commands/milestones.js';
import { openStates, type AssignmentRecord, type AssignmentState } from '../../plans/assignments/model.js';
import { dueRange, getAssignment, listAssignments, measured } from '../../plans/assignments/queries.js';
import type { Actor } from '../../plans/context.js';
import { ordersOf } from '../../plans/orders/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { ensureVisible, office, working } from '../policies/assignments.js';
import { unitFilter, unitsInReach } from '../policies/reach.js';
import { presentAssignment, presentAssignmentDetail } from '../presenters/assignments.js';
import {
  assignmentDetailSchema,
  assignmentListSchema,
  assignmentQuerySchema,
  assignmentSchema,
  cancelSchema,
  milestoneParamsSchema,
  milestonePatchSchema,
  newMilestoneSchema,
} from '../schemas/assignments.js';
import { idParamsSchema, versionBodySchema } from '../schemas/common.js';

const tags: [string] = ['交办件'];

/** As it is shown after a deed. */
export async function presentedAssignment(assignment: AssignmentRecord, now: Date) {
  return presentAssignment(await measured(assignment, now), await unitNames(), now);
}

/** To a unit, what others have is not there. @throws Refusal not-found. */
export async function reached(actor: Actor, assignmentId: string): Promise<AssignmentRecord> {
  const [assignment, reach] = await Promise.all([getAssignment(assignmentId), unitsInReach(actor)]);
  ensureVisible(assignment, reach);
  return assignment;
}

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
      const [{ items, nextCursor }, names] = await Promise.all([
        listAssignments(filter, query, context.now),
        unitNames(),
      ]);
      return { items: items.map((item) => presentAssignment(item, names, context.now)), nextCursor };
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
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/accept',
    summary: '签收',
    tags,
    allow: ['unit'],
    params: idParamsSchema,
    body: versionBodySchema,
    response: assignmentSchema,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      const version = ifMatch ?? body.version ?? null;
      return presentedAssignment(await acceptAssignment(context, { id: params.id, version }), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/milestones',
    summary: '添加节点',
    tags,
    allow: working,
    params: idParamsSchema,
    body: newMilestoneSchema,
    response: assignmentSchema,
    status: 201,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      const { name, dueOn } = body;
      const version = ifMatch ?? body.version ?? null;
      return presentedAssignment(
        await addMilestone(context, { id: params.id, name, dueOn, version }),
        context.now,
      );
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/api/assignments/:id/milestones/:mid',
    summary: '完成或修改节点',
    tags,
    allow: working,
    params: milestoneParamsSchema,
    body: milestonePatchSchema,
    response: assignmentSchema,
    handler: async ({ params, body, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      const { version: told, ...edit } = body;
      const assignment = await editMilestone(context, {
        id: params.id,
        milestoneId: params.mid,
        edit,
        version: ifMatch ?? told ?? null,
      });
      return presentedAssignment(assignment, context.now);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/assignments/:id/milestones/:mid',
    summary: '删除自己添加的节点',
    tags,
    allow: working,
    params: milestoneParamsSchema,
    response: assignmentSchema,
    handler: async ({ params, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      const removal = { id: params.id, milestoneId: params.mid, version: ifMatch };
      return presentedAssignment(await removeMilestone(context, removal), context.now);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/cancel',
    summary: '撤销交办件',
    tags,
    allow: office,
    params: idParamsSchema,
    body: cancelSchema,
    response: assignmentSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const cancel = { id: params.id, reason: body.reason, version: ifMatch ?? body.version ?? null };
      return presentedAssignment(await cancelAssignment(context, cancel), context.now);
    },
  }),
];
