import { listDeliveries, recipientNames } from '../../plans/notifications/queries.js';
import { addRobot, editRobot, getRobot, listRobots } from '../../plans/notifications/robots.js';
import { defineRoute } from '../http/route.js';
import { checkHookAddress } from '../notifications/hookAddress.js';
import { robotMessage, signedAddress } from '../notifications/robotMessage.js';
import { sendToRobot } from '../notifications/sendToRobot.js';
import { presentDelivery, presentRobot } from '../presenters/notifications.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  deliveryListSchema,
  deliveryQuerySchema,
  newRobotSchema,
  robotEditSchema,
  robotSchema,
  robotTestSchema,
  robotsSchema,
} from '../schemas/notifications.js';

const tags: [string] = ['群机器人'];

export const robotRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/robots',
    summary: '群机器人',
    tags,
    allow: ['admin'],
    response: robotsSchema,
    handler: async () => ({ items: (await listRobots()).map(presentRobot) }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/robots',
    summary: '添加群机器人',
    tags,
    allow: ['admin'],
    body: newRobotSchema,
    response: robotSchema,
    status: 201,
    handler: async ({ body, context, services }) => {
      checkHookAddress(body.url, services.config);
      return presentRobot(await addRobot(context, { ...body, active: true }));
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/api/robots/:id',
    summary: '修改或停用群机器人',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    body: robotEditSchema,
    response: robotSchema,
    handler: async ({ params, body, context, ifMatch, services }) => {
      const { version, ...edit } = body;
      if (edit.url !== undefined) checkHookAddress(edit.url, services.config);
      const at = { id: params.id, version: ifMatch ?? version ?? null };
      return presentRobot(await editRobot(context, at, edit));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/robots/:id/test',
    summary: '让群机器人试发一条',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    response: robotTestSchema,
    handler: async ({ params, context, services }) => {
      const robot = await getRobot(params.id);
      checkHookAddress(robot.url, services.config);
      const words = {
        kind: 'reminder' as const,
        title: '盯办试发',
        words: '收到这条消息，说明设置正确。',
        mentions: [],
      };
      const message = robotMessage(robot.form, words, services.config.publicUrl ?? null);
      const outcome = await sendToRobot(signedAddress(robot, context.now), message);
      return { sent: outcome.state === 'sent', reason: outcome.state === 'sent' ? '' : outcome.reason };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/deliveries',
    summary: '邮件和群消息的发送情况',
    tags,
    allow: ['admin'],
    query: deliveryQuerySchema,
    response: deliveryListSchema,
    handler: async ({ query: { limit, cursor, state } }) => {
      const page = await listDeliveries({ state }, { limit, cursor });
      const names = await recipientNames(page.items);
      return { ...page, items: page.items.map((delivery) => presentDelivery(delivery, names)) };
    },
  }),
];
