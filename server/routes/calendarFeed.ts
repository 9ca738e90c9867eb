import { closeCalendarFeed, openCalendarFeed } from '../../plans/notifications/commands/choosePreferences.js';
import { calendarItems } from '../../plans/notifications/calendarItems.js';
import { getCalendarOwner } from '../../plans/notifications/queries.js';
import { defineRoute } from '../http/route.js';
import { calendarText } from '../notifications/calendarFeed.js';
import { calendarAddressSchema, calendarParamsSchema } from '../schemas/notifications.js';

const tags: [string] = ['消息提醒'];

export const calendarFeedRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/notifications/calendar',
    summary: '生成（或更换）我的日历订阅地址',
    tags,
    allow: 'anyone',
    response: calendarAddressSchema,
    // A remembered answer would keep the secret in the database.
    idempotent: false,
    handler: async ({ context, services, request }) => {
      const secret = await openCalendarFeed(context);
      const root = services.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
      return { url: `${root}/api/calendar-feed/${secret}.ics` };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/notifications/calendar',
    summary: '停止日历订阅',
    tags,
    allow: 'anyone',
    response: 'none',
    handler: async ({ context }) => closeCalendarFeed(context),
  }),
  defineRoute({
    method: 'get',
    path: '/api/calendar-feed/:secret',
    summary: '日历订阅（iCalendar）；地址里的密文就是凭据',
    tags,
    allow: 'public',
    params: calendarParamsSchema,
    response: 'file',
    handler: async ({ params, context, services }) => {
      const owner = await getCalendarOwner(params.secret.replace(/\.ics$/, ''));
      const items = await calendarItems(owner, context.now);
      return {
        bytes: Buffer.from(calendarText(items, services.config.publicUrl)),
        mediaType: 'text/calendar; charset=utf-8',
        fileName: 'dingban.ics',
        inline: true,
      };
    },
  }),
];
