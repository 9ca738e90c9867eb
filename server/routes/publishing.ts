import { z } from 'zod';
import { closePlan } from '../../plans/plan/commands/closePlan.js';
import { publishPlan } from '../../plans/plan/commands/publishPlan.js';
import { previewPublishing } from '../../plans/plan/preview.js';
import { planTimeline } from '../../plans/plan/timeline.js';
import { planProgress } from '../../plans/progress/queries.js';
import { listAudit } from '../../plans/audit/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { maySeePlan } from '../policies/plans.js';
import { unitsInReach } from '../policies/reach.js';
import { presentAuditList } from '../presenters/audit.js';
import { presentPlan } from '../presenters/plans.js';
import { presentProgress } from '../presenters/progress.js';
import { auditListSchema } from '../schemas/audit.js';
import { daySchema, idParamsSchema, pageQuerySchema } from '../schemas/common.js';
import {
  closePlanSchema,
  planSchema,
  previewSchema,
  publishResultSchema,
  publishSchema,
  timelineSchema,
} from '../schemas/plans.js';
import { progressSchema } from '../schemas/progress.js';

const tags: [string] = ['方案'];

/** From a draft to its end: preview, publish, watch, close. */
export const publishingRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/preview',
    summary: '交办预览：谁得到什么',
    tags,
    allow: office,
    params: idParamsSchema,
    query: z.object({ trackFrom: daySchema.optional() }),
    response: previewSchema,
    handler: ({ params, query, context }) =>
      previewPublishing(params.id, context.now, query.trackFrom ?? null),
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/publish',
    summary: '交办方案',
    tags,
    allow: office,
    params: idParamsSchema,
    body: publishSchema,
    response: publishResultSchema,
    handler: ({ params, body, context, ifMatch }) =>
      publishPlan(context, { planId: params.id, ...body, version: ifMatch ?? body.version ?? null }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans/:id/close',
    summary: '结束方案',
    tags,
    allow: office,
    params: idParamsSchema,
    body: closePlanSchema,
    response: planSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const version = ifMatch ?? body.version ?? null;
      const plan = await closePlan(context, { planId: params.id, ...body, version });
      return presentPlan(plan, await planProgress(plan._id, context.now));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/progress',
    summary: '方案进度',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: progressSchema,
    handler: async ({ params, actor, context }) => {
      await maySeePlan(actor, params.id);
      const [progress, names, reach] = await Promise.all([
        planProgress(params.id, context.now),
        unitNames(),
        unitsInReach(actor),
      ]);
      return presentProgress(progress, names, reach);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/timeline',
    summary: '方案时间轴',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: timelineSchema,
    handler: async ({ params, actor, context }) => {
      await maySeePlan(actor, params.id);
      return planTimeline(params.id, context.now, await unitsInReach(actor));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/history',
    summary: '方案及其任务、交办件的变更记录',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    params: idParamsSchema,
    query: pageQuerySchema,
    response: auditListSchema,
    handler: async ({ params, query }) => presentAuditList(await listAudit({ planId: params.id }, query)),
  }),
];
