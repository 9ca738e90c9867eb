import type { z } from 'zod';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { bulkAssignments } from '../../plans/assignments/commands/bulkAssignments.js';
import { cancelAssignment } from '../../plans/assignments/commands/cancelAssignment.js';
import { delegateAssignment } from '../../plans/assignments/commands/delegateAssignment.js';
import { escalateAssignment } from '../../plans/assignments/commands/escalateAssignment.js';
import { addMilestone, editMilestone, removeMilestone } from '../../plans/assignments/commands/milestones.js';
import { recheckAssignment } from '../../plans/assignments/commands/recheckAssignment.js';
import { instruct, remind } from '../../plans/assignments/commands/sayings.js';
import type { AssignmentRecord } from '../../plans/assignments/model.js';
import { getAssignment, measured } from '../../plans/assignments/queries.js';
import type { Actor, CommandContext, Role } from '../../plans/context.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute, type Route, type RouteDefinition } from '../http/route.js';
import { ensureOwned, ensureVisible, office, working } from '../policies/assignments.js';
import { unitsInReach } from '../policies/reach.js';
import { presentAssignment } from '../presenters/assignments.js';
import {
  bulkAssignmentsResultSchema,
  bulkAssignmentsSchema,
  cancelSchema,
  delegateSchema,
  escalateSchema,
  instructionSchema,
  newReminderSchema,
  recheckSchema,
} from '../schemas/assignmentDeeds.js';
import {
  assignmentSchema,
  milestoneParamsSchema,
  milestonePatchSchema,
  newMilestoneSchema,
} from '../schemas/assignments.js';
import { idParamsSchema, versionBodySchema } from '../schemas/common.js';

/** What is done to one assignment: each deed is found, checked, done and shown alike. */

/** To a unit, what others have is not there. @throws Refusal not-found. */
export async function reached(actor: Actor, assignmentId: string): Promise<AssignmentRecord> {
  const [assignment, reach] = await Promise.all([getAssignment(assignmentId), unitsInReach(actor)]);
  ensureVisible(assignment, reach);
  return assignment;
}

interface Deed<B> {
  context: CommandContext;
  id: string;
  assignment: AssignmentRecord;
  body: B;
  /** What the caller saw; null where it does not say. */
  version: number | null;
}

interface DeedRoute<B extends z.ZodType | undefined> {
  /** What follows the assignment's own address. */
  word: string;
  summary: string;
  allow: readonly Role[];
  body?: B;
  status?: number;
  run: (deed: Deed<B extends z.ZodType ? z.output<B> : undefined>) => Promise<AssignmentRecord>;
}

const tags: [string] = ['交办件'];
const path = '/api/assignments/:id';

function deedRoute<B extends z.ZodType | undefined = undefined>({
  word,
  run,
  ...route
}: DeedRoute<B>): Route {
  return defineRoute({
    ...route,
    method: 'post',
    path: `${path}/${word}`,
    tags,
    params: idParamsSchema,
    response: assignmentSchema,
    handler: async ({ params: { id }, body, actor, context, ifMatch }) => {
      const assignment = await reached(actor, id);
      const { version } = body as { version?: number };
      const deed = { context, id, assignment, body, version: ifMatch ?? version ?? null };
      return presented(await run(deed), context);
    },
  });
}

async function presented(assignment: AssignmentRecord, { now }: CommandContext) {
  return presentAssignment(await measured(assignment, now), await unitNames(), now);
}

const milestone = {
  path: `${path}/milestones/:mid`,
  tags,
  allow: working,
  params: milestoneParamsSchema,
  response: assignmentSchema,
} satisfies Partial<RouteDefinition>;

export const assignmentDeedRoutes = [
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
  deedRoute({
    word: 'accept',
    summary: '签收',
    allow: ['unit'],
    body: versionBodySchema,
    run: ({ context, id, version }) => acceptAssignment(context, { id, version }),
  }),
  deedRoute({
    word: 'milestones',
    summary: '添加节点',
    allow: working,
    body: newMilestoneSchema,
    status: 201,
    run: ({ context, id, body: { name, dueOn }, version }) =>
      addMilestone(context, { id, name, dueOn, version }),
  }),
  defineRoute({
    ...milestone,
    method: 'patch',
    summary: '完成或修改节点',
    body: milestonePatchSchema,
    handler: async ({ params: { id, mid: milestoneId }, body, actor, context, ifMatch }) => {
      await reached(actor, id);
      const { version: told, ...edit } = body;
      const version = ifMatch ?? told ?? null;
      return presented(await editMilestone(context, { id, milestoneId, edit, version }), context);
    },
  }),
  defineRoute({
    ...milestone,
    method: 'delete',
    summary: '删除自己添加的节点',
    handler: async ({ params: { id, mid: milestoneId }, actor, context, ifMatch: version }) => {
      await reached(actor, id);
      return presented(await removeMilestone(context, { id, milestoneId, version }), context);
    },
  }),
  deedRoute({
    word: 'cancel',
    summary: '撤销交办件',
    allow: office,
    body: cancelSchema,
    run: ({ context, id, body: { reason }, version }) => cancelAssignment(context, { id, reason, version }),
  }),
  deedRoute({
    word: 'reminders',
    summary: '催办',
    allow: office,
    body: newReminderSchema,
    status: 201,
    run: ({ context, id, body: { words } }) => remind(context, { id, words }),
  }),
  deedRoute({
    word: 'instructions',
    summary: '批示',
    allow: ['leader'],
    body: instructionSchema,
    status: 201,
    run: ({ context, id, body: { words } }) => instruct(context, { id, words }),
  }),
  deedRoute({
    word: 'escalate',
    summary: '提级：报请上级单位协调',
    allow: working,
    body: escalateSchema,
    run: ({ context, id, body: { words } }) => escalateAssignment(context, { id, words }),
  }),
  deedRoute({
    word: 'delegate',
    summary: '转给下级单位办理，或收回',
    allow: working,
    body: delegateSchema,
    run: async ({ context, id, assignment, body }) => {
      ensureOwned(assignment, await unitsInReach(context.actor));
      return delegateAssignment(context, { id, ...body });
    },
  }),
  deedRoute({
    word: 'recheck',
    summary: '回头看',
    allow: office,
    body: recheckSchema,
    run: ({ context, id, body }) => recheckAssignment(context, { id, ...body }),
  }),
];
