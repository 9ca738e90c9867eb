import { differences } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal, stale } from '../../errors.js';
import { newId } from '../../ids.js';
import { keptSteps } from '../../tasks/undo.js';
import { changePlan, ensureEditable } from '../changePlan.js';
import type { Phase, Plan, PlanRecord } from '../model.js';
import { ensurePeriod, ensurePhases } from '../period.js';

export type PlanEdit = Partial<
  Pick<Plan, 'title' | 'documentNumber' | 'issuer' | 'period'> & {
    phases: (Omit<Phase, '_id'> & { _id?: string })[];
  }
>;

/**
 * Changes a plan's own fields. In a published plan the units learn of it with the next publication.
 * @throws Refusal stale (against the head's version), bad-period, bad-phase, phase-in-use, plan-closed.
 */
export function editPlan(
  context: CommandContext,
  { planId, edit, version }: { planId: string; edit: PlanEdit; version: number | null },
): Promise<PlanRecord> {
  return changePlan(context, planId, (plan) => {
    ensureEditable(plan);
    if (version !== null && version !== plan.headVersion) throw stale('方案');
    const { phases: wished, ...fields } = edit;
    const wanted: Partial<PlanRecord> = {
      ...fields,
      ...(wished ? { phases: wished.map((phase) => ({ ...phase, _id: phase._id ?? newId() })) } : {}),
    };
    const { before, after } = differences<PlanRecord>(plan, wanted);
    if (!Object.keys(after).length) return null;
    const next = { ...plan, ...(after as Partial<PlanRecord>) };
    ensurePeriod(next.period);
    ensurePhases(next.phases, next.period);
    ensurePhasesUnused(plan, next.phases);
    return {
      set: {
        ...(after as Partial<PlanRecord>),
        headVersion: plan.headVersion + 1,
        ...(after['phases'] ? { undo: withPhasesStep(context, plan) } : {}),
      },
      deed: {
        deed: 'editPlan',
        object: { kind: 'plan', id: planId, label: next.title },
        summary: '修改方案',
        before,
        after,
        planId,
      },
    };
  });
}

function ensurePhasesUnused(plan: PlanRecord, phases: Phase[]): void {
  const left = new Set(phases.map(({ _id }) => _id));
  const gone = plan.phases.find(
    ({ _id }) =>
      !left.has(_id) && plan.tasks.some((task) => task.phaseId === _id || task.published?.phaseId === _id),
  );
  if (gone) {
    throw new Refusal(
      'conflict',
      'phase-in-use',
      `还有任务属于阶段「${gone.name}」，请先把它们改到别的阶段。`,
    );
  }
}

function withPhasesStep({ actor, now }: CommandContext, plan: PlanRecord): PlanRecord['undo'] {
  const step = {
    _id: newId(),
    label: '修改阶段',
    by: { id: actor.id, name: actor.name },
    at: now,
    patches: [],
    restore: [],
    added: [],
    phases: plan.phases,
  };
  return [...plan.undo, step].slice(-keptSteps);
}

/** Archiving hides a plan from lists; nothing of it is deleted. @throws Refusal plan-open while it is being worked on. */
export function archivePlan(
  context: CommandContext,
  { planId, archived }: { planId: string; archived: boolean },
): Promise<PlanRecord> {
  return changePlan(context, planId, (plan) => {
    if (archived && plan.state === 'published') {
      throw new Refusal('conflict', 'plan-open', '方案还在办理中，请先结束方案再归档。');
    }
    if (plan.archived === archived) return null;
    return {
      set: { archived },
      deed: {
        deed: archived ? 'archivePlan' : 'restorePlan',
        object: { kind: 'plan', id: planId, label: plan.title },
        summary: archived ? '归档方案' : '恢复方案',
        planId,
      },
    };
  });
}
