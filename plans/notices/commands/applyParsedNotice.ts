import type { ParsedNotice } from '../../../parsers/schema.js';
import { changeRecord, createRecord } from '../../changes.js';
import type { CommandContext } from '../../context.js';
import { Refusal } from '../../errors.js';
import { newId } from '../../ids.js';
import { PlanModel, type PlanRecord } from '../../plan/model.js';
import { ownerDirectory } from '../../units/queries.js';
import { draftPlan } from '../draftPlan.js';
import { NoticeModel, type NoticeRecord } from '../model.js';
import { findResembled, marksOf } from '../resemblance.js';
import { sketchOf } from '../sketch.js';

const longestText = 1_000_000;

/**
 * Makes the draft plan of a notice that has been read. Two documents, three writes, each safe to repeat: the notice
 * says which plan will be its own before the plan is made, and that it is done only after.
 * @throws Refusal no-tasks, too-large; not-found.
 */
export async function applyParsedNotice(
  context: CommandContext,
  { id, parsed }: { id: string; parsed: ParsedNotice },
): Promise<{ notice: NoticeRecord; planId: string }> {
  ensureUsable(parsed);
  const compared = { marks: marksOf(parsed.document), sketch: sketchOf(parsed.text) };
  const resembles = await findResembled(parsed, id);
  const noted = await changeRecord(context, { model: NoticeModel, id, what: '文件' }, (notice) => ({
    set: {
      document: parsed.document,
      text: parsed.text,
      outline: parsed.outline,
      warnings: parsed.warnings,
      ...compared,
      resembles,
      planId: notice.planId ?? newId(),
      job: { state: 'running' as const, progress: 95, step: '建立草稿', error: null },
    },
    deed: {
      deed: 'readNotice',
      object: { kind: 'notice', id, label: parsed.document.title ?? notice.fileName },
      summary: `解析文件，识别出${String(parsed.tasks.length)}项任务`,
      before: null,
      after: {
        title: parsed.document.title,
        documentNumber: parsed.document.documentNumber,
        tasks: parsed.tasks.length,
      },
      planId: notice.planId,
    },
  }));
  const planId = noted.planId ?? '';
  await ensureDraft(context, noted, planId, parsed);
  await NoticeModel.updateOne(
    { _id: id },
    { $set: { job: { state: 'done', progress: 100, step: '解析完成', error: null } } },
  );
  return {
    notice: { ...noted, job: { state: 'done', progress: 100, step: '解析完成', error: null } },
    planId,
  };
}

/** @throws Refusal no-tasks, too-large: what there is no use in keeping. */
export function ensureUsable({ tasks, text }: Pick<ParsedNotice, 'tasks' | 'text'>): void {
  if (!tasks.length) {
    throw new Refusal(
      'invalid',
      'no-tasks',
      '在这份文件里没有找到任务。请确认上传的是通知、方案一类布置工作的文件；也可以新建方案，自己添加任务。',
    );
  }
  if (text.length > longestText) {
    throw new Refusal('too-large', 'too-large', '文件正文超过100万字，请拆成几份后再上传。');
  }
}

async function ensureDraft(
  context: CommandContext,
  notice: NoticeRecord,
  planId: string,
  parsed: ParsedNotice,
): Promise<void> {
  const draft = draftPlan(context, {
    planId,
    noticeId: notice._id,
    fileName: notice.fileName,
    parsed,
    directory: await ownerDirectory(),
  });
  const there = await PlanModel.findById(planId).lean<PlanRecord | null>();
  if (!there) {
    await createRecord(context, PlanModel, draft, {
      deed: 'draftPlan',
      object: { kind: 'plan', id: planId, label: draft.title },
      summary: `由文件建立草稿，${String(draft.tasks.length)}项任务`,
      before: null,
      after: { title: draft.title, tasks: draft.tasks.length },
      planId,
    });
    return;
  }
  await changeRecord(context, { model: PlanModel, id: planId, what: '方案' }, (plan) => {
    if (plan.state !== 'draft' || plan.undo.length) return null;
    const { title, documentNumber, issuer, issuedOn, period, phases, tasks } = draft;
    return {
      set: { title, documentNumber, issuer, issuedOn, period, phases, tasks },
      deed: {
        deed: 'draftPlan',
        object: { kind: 'plan', id: planId, label: title },
        summary: `重新解析，${String(tasks.length)}项任务`,
        before: { tasks: plan.tasks.length },
        after: { tasks: tasks.length },
        planId,
      },
    };
  });
}
