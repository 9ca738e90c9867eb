import { comparePlan, revisePlan } from '../../plans/plan/commands/revisePlan.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  compareQuerySchema,
  comparisonSchema,
  reviseSchema,
  revisionResultSchema,
} from '../schemas/plans.js';

const tags: [string] = ['方案'];

/** A new version of the notice: compared with the plan, then taken in task by task. */
export const revisionRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/compare',
    summary: '与新版文件逐项对照',
    tags,
    allow: office,
    params: idParamsSchema,
    query: compareQuerySchema,
    response: comparisonSchema,
    handler: async ({ params, query }) => {
      const { tasks, phases } = await comparePlan(params.id, query.with);
      const count = (kind: string) => tasks.filter((each) => each.kind === kind).length;
      return {
        planId: params.id,
        noticeId: query.with,
        items: tasks.map((each) => ({
          kind: each.kind,
          similarity: each.similarity,
          taskId: each.old?._id ?? null,
          newTaskId: each.new?._id ?? null,
          oldText: each.old?.text ?? null,
          newText: each.new?.text ?? null,
          differences: each.differences,
        })),
        phases,
        counts: {
          same: count('same'),
          changed: count('changed'),
          added: count('added'),
          removed: count('removed'),
        },
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/revise',
    summary: '按新版文件修订方案',
    tags,
    allow: office,
    params: idParamsSchema,
    body: reviseSchema,
    response: revisionResultSchema,
    handler: ({ params, body, context, ifMatch }) =>
      revisePlan(context, {
        planId: params.id,
        noticeId: body.noticeId,
        choices: body.choices,
        takePhases: body.takePhases,
        version: ifMatch ?? body.version ?? null,
      }),
  }),
];
