import type { z } from 'zod';
import { orderNumber, type SupervisionOrderRecord } from '../../plans/orders/model.js';
import type { orderSchema } from '../schemas/orders.js';

export function presentOrder(
  order: SupervisionOrderRecord,
  unitNames: ReadonlyMap<string, string>,
): z.input<typeof orderSchema> {
  return {
    id: order._id,
    number: orderNumber(order),
    colour: order.colour,
    assignmentId: order.assignmentId,
    planId: order.planId,
    planTitle: order.planTitle,
    taskText: order.taskText,
    unit: { id: order.unitId, name: unitNames.get(order.unitId) ?? '（已不存在）' },
    words: order.words,
    dueOn: order.dueOn,
    issuedAt: order.issuedAt.toISOString(),
    issuedBy: order.issuedBy,
    answer: order.answer && { ...order.answer, at: order.answer.at.toISOString() },
    version: order.version,
  };
}
