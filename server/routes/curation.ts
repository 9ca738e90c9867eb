import {
  addTaskTo,
  editManyTasks,
  reorderTasksOf,
  undoLastStep,
} from '../../plans/tasks/commands/curateTasks.js';
import { mapOwnerOf } from '../../plans/tasks/commands/mapOwnerOf.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { presentDraftTask } from '../presenters/tasks.js';
import { idParamsSchema } from '../schemas/common.js';
import { undoResultSchema } from '../schemas/plans.js';
import {
  bulkResultSchema,
  bulkTasksSchema,
  draftTaskSchema,
  mapOwnerSchema,
  newTaskSchema,
  reorderTasksSchema,
} from '../schemas/tasks.js';

const tags: [string] = ['任务'];

/** Steps of curating that concern a plan's tasks together; those of one task are in tasks.ts. */
export const curationRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/tasks',
    summary: '新增任务，可由选中的原文而来',
    tags,
    allow: office,
    params: idParamsSchema,
    body: newTaskSchema,
    response: draftTaskSchema,
    status: 201,
    handler: async ({ params, body, context }) => {
      const { plan, task } = await addTaskTo(context, { planId: params.id, wish: body });
      return presentDraftTask(task, plan);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/tasks/reorder',
    summary: '调整任务顺序',
    tags,
    allow: office,
    params: idParamsSchema,
    body: reorderTasksSchema,
    response: bulkResultSchema,
    handler: async ({ params, body, context }) => {
      await reorderTasksOf(context, { planId: params.id, ids: body.ids });
      return { changed: body.ids.length };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/tasks/bulk',
    summary: '批量修改任务',
    tags,
    allow: office,
    params: idParamsSchema,
    body: bulkTasksSchema,
    response: bulkResultSchema,
    handler: async ({ params, body, context }) => {
      const { ids, ...edit } = body;
      const { changed } = await editManyTasks(context, { planId: params.id, ids, edit });
      return { changed };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/owners',
    summary: '把方案里一个还没有对应的责任单位名称对应到单位',
    tags,
    allow: office,
    params: idParamsSchema,
    body: mapOwnerSchema,
    response: bulkResultSchema,
    handler: async ({ params, body, context }) => ({
      changed: await mapOwnerOf(context, { planId: params.id, ...body }),
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/undo',
    summary: '撤销自己的上一步整理',
    tags,
    allow: office,
    params: idParamsSchema,
    response: undoResultSchema,
    handler: async ({ params, context }) => {
      const { undone } = await undoLastStep(context, { planId: params.id });
      return { undone };
    },
  }),
];
