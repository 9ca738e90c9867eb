import { dayOf, type Day } from '../../calendar/days.js';
import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { personOf } from '../../assignments/changeAssignment.js';
import { getAssignment } from '../../assignments/queries.js';
import { ensureOpen } from '../../assignments/states.js';
import {
  SupervisionOrderModel,
  orderNumber,
  type OrderColour,
  type SupervisionOrderRecord,
} from '../model.js';

const attempts = 20;

/**
 * 下发督办单: a numbered order on an open assignment. Numbers run through the year without gaps.
 * @throws Refusal out-of-order, past-day, busy.
 */
export async function issueOrder(
  context: CommandContext,
  {
    assignmentId,
    colour,
    words,
    dueOn,
  }: { assignmentId: string; colour: OrderColour; words: string; dueOn: Day },
): Promise<SupervisionOrderRecord> {
  const assignment = await getAssignment(assignmentId);
  ensureOpen(assignment.state, '下发督办单');
  const today = dayOf(context.now);
  if (dueOn < today) {
    throw new Refusal('invalid', 'past-day', '督办单的办理期限不能早于今天。', [
      { path: 'dueOn', message: '不能早于今天' },
    ]);
  }
  const order = {
    _id: newId(),
    year: Number(today.slice(0, 4)),
    colour,
    assignmentId,
    planId: assignment.planId,
    unitId: assignment.unitId,
    planTitle: assignment.brief.planTitle,
    taskText: assignment.brief.taskText,
    words,
    dueOn,
    issuedAt: context.now,
    issuedBy: personOf(context),
    answer: null,
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const numbered = { ...order, serial: (await lastSerial(order.year)) + 1 };
    const kept = await keep(context, numbered);
    if (kept) return kept;
  }
  throw new Refusal('conflict', 'busy', '同时下发的督办单太多，请稍候再试。');
}

async function lastSerial(year: number): Promise<number> {
  const last = await SupervisionOrderModel.findOne({ year }, { serial: 1 }).sort({ serial: -1 }).lean();
  return last?.serial ?? 0;
}

/** Null where another order took the number first. */
async function keep(
  context: CommandContext,
  order: Omit<SupervisionOrderRecord, 'version' | 'updatedAt' | 'pendingAudit'>,
): Promise<SupervisionOrderRecord | null> {
  try {
    return await createRecord(context, SupervisionOrderModel, order, {
      deed: 'issueOrder',
      object: { kind: 'order', id: order._id, label: orderNumber(order) },
      summary: `下发${colourNames[order.colour]}督办单（${orderNumber(order)}）`,
      before: null,
      after: {
        assignmentId: order.assignmentId,
        colour: order.colour,
        words: order.words,
        dueOn: order.dueOn,
      },
      planId: order.planId,
      unitIds: [order.unitId],
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'duplicate') return null;
    throw error;
  }
}

export const colourNames: Record<OrderColour, string> = { blue: '蓝色', yellow: '黄色', red: '红色' };

/** The unit's answer to an order, once. @throws Refusal not-found, answered-already. */
export function answerOrder(
  context: CommandContext,
  { id, words }: { id: string; words: string },
): Promise<SupervisionOrderRecord> {
  return changeRecord(context, { model: SupervisionOrderModel, id, what: '督办单' }, (order) => {
    if (order.answer) throw new Refusal('conflict', 'answered-already', '这张督办单已经回复过了。');
    return {
      set: { answer: { words, by: personOf(context), at: context.now } },
      deed: {
        deed: 'answerOrder',
        object: { kind: 'order', id, label: orderNumber(order) },
        summary: `回复督办单（${orderNumber(order)}）`,
        before: null,
        after: { words },
        planId: order.planId,
        unitIds: [order.unitId],
      },
    };
  });
}
