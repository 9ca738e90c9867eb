import { Refusal } from '../../plans/errors.js';
import { getWholeNotice } from '../../plans/notices/queries.js';
import { toldResemblances } from '../../plans/notices/resemblance.js';
import { createPlan } from '../../plans/plan/commands/createPlan.js';
import { archivePlan, editPlan, type PlanEdit } from '../../plans/plan/commands/editPlan.js';
import type { PlanRecord } from '../../plans/plan/model.js';
import { getPlan, listMeasuredPlans } from '../../plans/plan/queries.js';
import { planProgress } from '../../plans/progress/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { planIdsOfUnits } from '../../plans/assignments/queries.js';
import { maySeePlan } from '../policies/plans.js';
import { unitsInReach } from '../policies/reach.js';
import { presentDraft, presentPlan } from '../presenters/plans.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  draftSchema,
  newPlanSchema,
  planListSchema,
  planPatchSchema,
  planQuerySchema,
  planSchema,
} from '../schemas/plans.js';

const tags: [string] = ['方案'];

async function presented(plan: PlanRecord, now: Date) {
  return presentPlan(plan, plan.publication ? await planProgress(plan._id, now) : undefined);
}

/** Phases come with `id`; inside they are kept by `_id`. */
function withPhaseIds<T extends { id?: string | undefined }>(phases: T[]) {
  return phases.map(({ id, ...phase }) => ({ ...phase, ...(id ? { _id: id } : {}) }));
}

export const planRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/plans',
    summary: '方案列表',
    tags,
    allow: 'anyone',
    query: planQuerySchema,
    response: planListSchema,
    handler: async ({ query, actor, context }) => {
      const reach = await unitsInReach(actor);
      const ids = reach ? await planIdsOfUnits(reach) : undefined;
      const { items, nextCursor } = await listMeasuredPlans({ ...query, ids }, query, context.now);
      return { items: items.map(({ plan, progress }) => presentPlan(plan, progress)), nextCursor };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/plans',
    summary: '新建方案',
    tags,
    allow: office,
    body: newPlanSchema,
    response: planSchema,
    status: 201,
    handler: async ({ body, context }) =>
      presented(await createPlan(context, { ...body, phases: withPhaseIds(body.phases) }), context.now),
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id',
    summary: '一个方案',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: planSchema,
    handler: async ({ params, actor, context }) => {
      await maySeePlan(actor, params.id);
      return presented(await getPlan(params.id), context.now);
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/api/plans/:id',
    summary: '修改方案，归档或恢复',
    tags,
    allow: office,
    params: idParamsSchema,
    body: planPatchSchema,
    response: planSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { version, archived, phases, ...fields } = body;
      const edit: PlanEdit = { ...fields, ...(phases ? { phases: withPhaseIds(phases) } : {}) };
      if (archived === undefined) {
        const plan = await editPlan(context, {
          planId: params.id,
          edit,
          version: ifMatch ?? version ?? null,
        });
        return presented(plan, context.now);
      }
      if (Object.keys(edit).length) {
        throw new Refusal('invalid', 'one-at-a-time', '归档或恢复请单独进行，不要同时修改别的内容。');
      }
      return presented(await archivePlan(context, { planId: params.id, archived }), context.now);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/plans/:id/draft',
    summary: '方案的草稿：任务与原文',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    params: idParamsSchema,
    response: draftSchema,
    handler: async ({ params, context }) => {
      const plan = await getPlan(params.id);
      const notice = plan.noticeId ? await getWholeNotice(plan.noticeId) : null;
      const progress = plan.publication ? await planProgress(plan._id, context.now) : undefined;
      const resembles = notice ? (await toldResemblances([notice])).get(notice._id) : undefined;
      return presentDraft(plan, notice && { notice, resembles }, progress);
    },
  }),
];
