import { planIdsOfUnits } from '../../plans/assignments/queries.js';
import { maySeePlan } from '../policies/plans.js';
import { listTasks } from '../../plans/tasks/queries.js';
import { editTaskOf, mergeTasksOf, splitTaskOf } from '../../plans/tasks/commands/curateTasks.js';
import { getTask } from '../../plans/plan/queries.js';
import { planProgress } from '../../plans/progress/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { unitsInReach } from '../policies/reach.js';
import { presentDraftTask, presentTask } from '../presenters/tasks.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  draftTaskSchema,
  mergeTasksSchema,
  splitResultSchema,
  splitTaskSchema,
  taskListSchema,
  taskPatchSchema,
  taskQuerySchema,
} from '../schemas/tasks.js';

const tags: [string] = ['任务'];

export const taskRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/tasks',
    summary: '任务列表',
    tags,
    allow: 'anyone',
    query: taskQuerySchema,
    response: taskListSchema,
    handler: async ({ query, actor, context }) => {
      const reach = await unitsInReach(actor);
      const planIds = reach ? await planIdsOfUnits(reach) : undefined;
      const { items, nextCursor } = await listTasks(
        { ...query, planIds, withinUnits: reach ?? undefined },
        query,
        context.now,
      );
      return {
        items: items.map(({ task, plan, progress }) => presentTask(task, plan, progress)),
        nextCursor,
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/tasks/merge',
    summary: '合并任务',
    tags,
    allow: office,
    body: mergeTasksSchema,
    response: draftTaskSchema,
    handler: async ({ body, context }) => {
      const { plan, task } = await mergeTasksOf(context, body);
      return presentDraftTask(task, plan);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/tasks/:id',
    summary: '一项任务',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: draftTaskSchema,
    handler: async ({ params, actor, context }) => {
      const { plan, task } = await getTask(params.id);
      await maySeePlan(actor, plan._id);
      const progress = await planProgress(plan._id, context.now);
      return presentDraftTask(
        task,
        plan,
        progress.tasks.find(({ id }) => id === task._id),
      );
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/api/tasks/:id',
    summary: '修改任务，或采纳、不采纳',
    tags,
    allow: office,
    params: idParamsSchema,
    body: taskPatchSchema,
    response: draftTaskSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { version, ...edit } = body;
      const { plan, task } = await editTaskOf(context, {
        taskId: params.id,
        edit,
        version: ifMatch ?? version ?? null,
      });
      return presentDraftTask(task, plan);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/tasks/:id/split',
    summary: '在正文某处拆分任务',
    tags,
    allow: office,
    params: idParamsSchema,
    body: splitTaskSchema,
    response: splitResultSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { plan, tasks } = await splitTaskOf(context, {
        taskId: params.id,
        at: body.at,
        version: ifMatch ?? body.version ?? null,
      });
      return { tasks: tasks.map((task) => presentDraftTask(task, plan)) };
    },
  }),
];
