import { createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { newId } from '../../ids.js';
import { PlanModel, type Phase, type Plan, type PlanRecord } from '../model.js';
import { ensurePeriod, ensurePhases } from '../period.js';

export interface NewPlan {
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  period: Plan['period'];
  phases: (Omit<Phase, '_id'> & { _id?: string })[];
}

/** A plan written by hand. @throws Refusal bad-period, bad-phase. */
export function createPlan(context: CommandContext, input: NewPlan): Promise<PlanRecord> {
  ensurePeriod(input.period);
  ensurePhases(input.phases, input.period);
  const plan = {
    ...emptyPlan(context.now),
    ...input,
    _id: newId(),
    phases: input.phases.map((phase) => ({ ...phase, _id: newId() })),
  };
  return createRecord(context, PlanModel, plan, {
    deed: 'createPlan',
    object: { kind: 'plan', id: plan._id, label: plan.title },
    summary: '新建方案',
    before: null,
    after: { title: plan.title, period: plan.period, phases: plan.phases },
    planId: plan._id,
  });
}

/** The fields of a plan in which nothing is yet. */
export function emptyPlan(createdAt: Date): Omit<Plan, '_id' | 'title'> {
  return {
    noticeId: null,
    documentNumber: null,
    issuer: null,
    issuedOn: null,
    state: 'draft',
    period: null,
    phases: [],
    tasks: [],
    headVersion: 0,
    undo: [],
    trackedFrom: null,
    publication: null,
    publishing: null,
    materialisedThrough: null,
    closed: null,
    revisions: [],
    archived: false,
    createdAt,
  };
}
