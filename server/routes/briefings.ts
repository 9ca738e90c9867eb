import { editSections } from '../../plans/briefings/commands/editSections.js';
import { issueBriefing, reviewBriefing } from '../../plans/briefings/commands/issueBriefing.js';
import { requestBriefing } from '../../plans/briefings/commands/requestBriefing.js';
import type { BriefingRecord } from '../../plans/briefings/model.js';
import { getBriefing, listBriefings } from '../../plans/briefings/queries.js';
import { currentBriefingSettings } from '../../plans/briefings/settings.js';
import type { Actor } from '../../plans/context.js';
import { Refusal, notFound } from '../../plans/errors.js';
import { defineRoute } from '../http/route.js';
import { presentBriefing, presentSummary } from '../presenters/briefings.js';
import { enqueueRendering, renderBriefingJob } from '../queues/tasks/renderBriefing.js';
import { enqueueSending } from '../queues/tasks/sendBriefing.js';
import type { Services } from '../services.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  briefingListSchema,
  briefingQuerySchema,
  briefingRequestSchema,
  briefingSchema,
  sectionEditsSchema,
  sendingSchema,
  sentSchema,
  versionOnlySchema,
} from '../schemas/briefings.js';

const tags: [string] = ['简报'];
const makers = ['admin', 'supervisor'] as const;
const one = '/api/briefings/:id';

/** Units are sent what was issued; drafts are for the office and its leaders. */
const issuedOnly = (actor: Actor): boolean => actor.role === 'unit';

/** The briefing, where the actor may read it. @throws Refusal not-found also for a draft that is not theirs to see. */
export async function readableBriefing(actor: Actor, id: string): Promise<BriefingRecord> {
  const briefing = await getBriefing(id);
  if (issuedOnly(actor) && briefing.state !== 'issued') throw notFound('简报');
  return briefing;
}

async function present(services: Services, briefing: BriefingRecord) {
  const waiting = briefing.state === 'rendering';
  const outcome = waiting ? await services.queues.outcome(`${renderBriefingJob.name}.${briefing._id}`) : null;
  return presentBriefing(briefing, outcome);
}

export const briefingRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/briefings',
    summary: '简报列表',
    tags,
    allow: 'anyone',
    query: briefingQuerySchema,
    response: briefingListSchema,
    handler: async ({ query, actor }) => {
      const { limit, cursor, ...filter } = query;
      const states = issuedOnly(actor) ? { states: ['issued'] as const } : {};
      const page = await listBriefings({ ...filter, ...states }, { limit, cursor });
      return { ...page, items: page.items.map(presentSummary) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/briefings',
    summary: '生成一期简报',
    tags,
    allow: makers,
    body: briefingRequestSchema,
    response: briefingSchema,
    status: 202,
    handler: async ({ body, context, services }) => {
      const { month, period, planId, asOf, layout, again } = body;
      const request = { planId, period: period ?? month ?? '', asOf, layout, again };
      const { briefing } = await requestBriefing(context, request);
      if (briefing.state === 'rendering') await enqueueRendering(services, briefing._id);
      return present(services, briefing);
    },
  }),
  defineRoute({
    method: 'get',
    path: one,
    summary: '一期简报',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: briefingSchema,
    handler: async ({ params, actor, services }) =>
      present(services, await readableBriefing(actor, params.id)),
  }),
  defineRoute({
    method: 'patch',
    path: one,
    summary: '修改简报文字',
    tags,
    allow: makers,
    params: idParamsSchema,
    body: sectionEditsSchema,
    response: briefingSchema,
    handler: async ({ params, body, context, services, ifMatch }) => {
      const at = { id: params.id, expectedVersion: ifMatch ?? body.version ?? null };
      return present(services, await editSections(context, at, body.sections));
    },
  }),
  defineRoute({
    method: 'post',
    path: `${one}/review`,
    summary: '审核通过简报',
    tags,
    allow: ['admin', 'supervisor', 'leader'],
    params: idParamsSchema,
    body: versionOnlySchema,
    response: briefingSchema,
    handler: async ({ params, body, context, services, ifMatch }) => {
      const at = { id: params.id, expectedVersion: ifMatch ?? body?.version ?? null };
      return present(services, await reviewBriefing(context, at));
    },
  }),
  defineRoute({
    method: 'post',
    path: `${one}/issue`,
    summary: '印发简报，编当年期号',
    tags,
    allow: makers,
    params: idParamsSchema,
    body: versionOnlySchema,
    response: briefingSchema,
    handler: async ({ params, body, context, services, ifMatch }) => {
      const at = { id: params.id, expectedVersion: ifMatch ?? body?.version ?? null };
      const issued = await issueBriefing(context, at);
      const { mailTo } = await currentBriefingSettings();
      if (mailTo.length > 0 && issued.sent.length === 0 && services.config.smtpUrl) {
        await enqueueSending(services, issued, mailTo, context.actor);
      }
      return present(services, issued);
    },
  }),
  defineRoute({
    method: 'post',
    path: `${one}/send`,
    summary: '用邮件发送已印发的简报',
    tags,
    allow: makers,
    params: idParamsSchema,
    body: sendingSchema,
    response: sentSchema,
    status: 202,
    handler: async ({ params, body, context, services }) => {
      const briefing = await getBriefing(params.id);
      if (briefing.state !== 'issued') {
        throw new Refusal('conflict', 'not-issued', '简报印发以后才能发送，请先印发。');
      }
      const to = body.to ?? (await currentBriefingSettings()).mailTo;
      if (to.length === 0) {
        throw new Refusal('invalid', 'no-recipients', '没有收件人。请填写邮箱，或在简报设置中维护发送名单。');
      }
      if (!services.config.smtpUrl) {
        throw new Refusal(
          'conflict',
          'no-mail-server',
          '还没有配置发信服务器，请管理员设置 SMTP_URL 后再发送。',
        );
      }
      await enqueueSending(services, briefing, to, context.actor);
      return { to, at: context.now.toISOString() };
    },
  }),
];
