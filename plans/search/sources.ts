import { unitsConcerned } from '../assignments/changeAssignment.js';
import { AssignmentModel, type AssignmentRecord } from '../assignments/model.js';
import { LedgerEntryModel, entryNumber, type LedgerEntry } from '../ledgers/model.js';
import { NoticeModel, type NoticeRecord } from '../notices/model.js';
import { PlanModel, type PlanRecord } from '../plan/model.js';
import type { SearchEntry } from './model.js';

/** What can be found, as it stands now. What is archived or rejected is not among it. */
export type Found = Omit<SearchEntry, '_id' | 'words'>;

type Filter = Record<string, unknown>;

export async function noticesFor(filter: Filter): Promise<Found[]> {
  const notices = await NoticeModel.find(
    { ...filter, archived: false },
    { fileName: 1, document: 1, text: 1, planId: 1, uploadedAt: 1 },
  ).lean<NoticeRecord[]>();
  return notices.map(({ _id, fileName, document, text, planId, uploadedAt }) => ({
    kind: 'notice',
    objectId: _id,
    pageId: _id,
    title: document?.title ?? fileName,
    text: [document?.documentNumber, document?.issuer, text].filter(Boolean).join('\n'),
    planId,
    unitIds: [],
    at: uploadedAt,
  }));
}

/** The tasks of plans; a unit finds what has been given to it, by the words that were published. */
export async function tasksFor(filter: Filter): Promise<Found[]> {
  const plans = await PlanModel.find(
    { ...filter, archived: false },
    { title: 1, tasks: 1, createdAt: 1 },
  ).lean<PlanRecord[]>();
  return plans.flatMap((plan) =>
    plan.tasks
      .filter(({ decision }) => decision !== 'rejected')
      .map((task) => ({
        kind: 'task' as const,
        objectId: task._id,
        pageId: plan._id,
        title: plan.title,
        text: [task.text, task.section.join('　'), task.owners.map(({ name }) => name).join('、')]
          .filter(Boolean)
          .join('\n'),
        planId: plan._id,
        unitIds: [...new Set((task.published?.owners ?? []).flatMap(({ unitIds }) => unitIds))],
        at: plan.createdAt,
      })),
  );
}

export async function submissionsFor(filter: Filter): Promise<Found[]> {
  const assignments = await AssignmentModel.find({ ...filter, 'submissions.0': { $exists: true } } as never, {
    submissions: 1,
    brief: 1,
    planId: 1,
    unitId: 1,
    delegate: 1,
  }).lean<AssignmentRecord[]>();
  return assignments.flatMap((assignment) =>
    assignment.submissions.map(({ _id, words, files, at }) => ({
      kind: 'submission' as const,
      objectId: _id,
      pageId: assignment._id,
      title: assignment.brief.taskText,
      text: [words, ...files.map(({ name }) => name)].join('\n'),
      planId: assignment.planId,
      unitIds: unitsConcerned(assignment),
      at,
    })),
  );
}

export async function ledgerEntriesFor(filter: Filter): Promise<Found[]> {
  const entries = await LedgerEntryModel.find({ ...filter, archived: false }, { pendingAudit: 0 }).lean<
    LedgerEntry[]
  >();
  return entries.map((entry) => ({
    kind: 'ledgerEntry',
    objectId: entry._id,
    pageId: entry._id,
    title: `隐患${entryNumber(entry)}`,
    text: [
      entry.description,
      entry.place,
      entry.unitName,
      entry.responsiblePerson,
      entry.measures,
      entry.rectification,
    ]
      .filter(Boolean)
      .join('\n'),
    planId: entry.planId,
    unitIds: [...new Set([entry.unitId, ...entry.escalations.map(({ toUnitId }) => toUnitId)])],
    at: entry.createdAt,
  }));
}
