import { choosePreferences } from '../../plans/notifications/commands/choosePreferences.js';
import { markAllRead, markRead } from '../../plans/notifications/commands/markRead.js';
import { getPreferences, listNotifications } from '../../plans/notifications/queries.js';
import { getPerson } from '../../plans/people/queries.js';
import { defineRoute } from '../http/route.js';
import { presentNotification, presentPreferences } from '../presenters/notifications.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  notificationListSchema,
  notificationQuerySchema,
  preferencesEditSchema,
  preferencesSchema,
} from '../schemas/notifications.js';
import type { Services } from '../services.js';

const tags: [string] = ['消息提醒'];

async function mailAvailable({ config }: Services, personId: string): Promise<boolean> {
  return config.smtpUrl !== undefined && (await getPerson(personId)).email !== '';
}

export const notificationRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/notifications',
    summary: '我的消息',
    tags,
    allow: 'anyone',
    query: notificationQuerySchema,
    response: notificationListSchema,
    handler: async ({ query: { limit, cursor, unread }, actor }) => {
      const page = await listNotifications(actor.id, { unread }, { limit, cursor });
      return { ...page, items: page.items.map(presentNotification) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/notifications/read-all',
    summary: '全部标为已读',
    tags,
    allow: 'anyone',
    response: 'none',
    handler: async ({ context, services }) => {
      await markAllRead(context);
      services.changes.publish({ type: 'notifications', personIds: [context.actor.id] });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/notifications/:id/read',
    summary: '标为已读',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'none',
    handler: async ({ params, context, services }) => {
      await markRead(context, params.id);
      services.changes.publish({ type: 'notifications', personIds: [context.actor.id] });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/notifications/preferences',
    summary: '我的消息提醒设置',
    tags,
    allow: 'anyone',
    response: preferencesSchema,
    handler: async ({ actor, services }) =>
      presentPreferences(await getPreferences(actor.id), await mailAvailable(services, actor.id)),
  }),
  defineRoute({
    method: 'put',
    path: '/api/notifications/preferences',
    summary: '修改我的消息提醒设置',
    tags,
    allow: 'anyone',
    body: preferencesEditSchema,
    response: preferencesSchema,
    handler: async ({ body, context, services }) =>
      presentPreferences(
        await choosePreferences(context, body),
        await mailAvailable(services, context.actor.id),
      ),
  }),
];
