import { answerOrder, issueOrder } from '../../plans/orders/commands/issueOrder.js';
import { getOrder, listOrders } from '../../plans/orders/queries.js';
import { notFound } from '../../plans/errors.js';
import type { Actor } from '../../plans/context.js';
import type { SupervisionOrderRecord } from '../../plans/orders/model.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { office } from '../policies/assignments.js';
import { unitFilter, unitsInReach } from '../policies/reach.js';
import { presentOrder } from '../presenters/orders.js';
import {
  newOrderSchema,
  orderAnswerSchema,
  orderListSchema,
  orderQuerySchema,
  orderSchema,
} from '../schemas/orders.js';
import { idParamsSchema } from '../schemas/common.js';

const tags: [string] = ['督办单'];

async function orderInReach(actor: Actor, id: string): Promise<SupervisionOrderRecord> {
  const [order, reach] = await Promise.all([getOrder(id), unitsInReach(actor)]);
  if (reach && !reach.has(order.unitId)) throw notFound('督办单');
  return order;
}

export const orderRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/orders',
    summary: '下发督办单',
    tags,
    allow: office,
    params: idParamsSchema,
    body: newOrderSchema,
    response: orderSchema,
    status: 201,
    handler: async ({ params, body, context }) =>
      presentOrder(await issueOrder(context, { assignmentId: params.id, ...body }), await unitNames()),
  }),
  defineRoute({
    method: 'get',
    path: '/api/orders',
    summary: '督办单列表',
    tags,
    allow: 'anyone',
    query: orderQuerySchema,
    response: orderListSchema,
    handler: async ({ query, actor }) => {
      const { colour, planId, assignmentId, year } = query;
      const unitIds = await unitFilter(actor, query.unitId);
      const [{ items, nextCursor }, names] = await Promise.all([
        listOrders({ colour, planId, assignmentId, year, unitIds }, query),
        unitNames(),
      ]);
      return { items: items.map((order) => presentOrder(order, names)), nextCursor };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/orders/:id',
    summary: '一张督办单',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: orderSchema,
    handler: async ({ params, actor }) =>
      presentOrder(await orderInReach(actor, params.id), await unitNames()),
  }),
  defineRoute({
    method: 'post',
    path: '/api/orders/:id/answer',
    summary: '回复督办单',
    tags,
    allow: ['unit'],
    params: idParamsSchema,
    body: orderAnswerSchema,
    response: orderSchema,
    handler: async ({ params, body, actor, context }) => {
      await orderInReach(actor, params.id);
      return presentOrder(
        await answerOrder(context, { id: params.id, words: body.words }),
        await unitNames(),
      );
    },
  }),
];
