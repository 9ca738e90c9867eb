import { notFound } from '../errors.js';
import { findPage, type Page, type PageRequest } from '../paging.js';
import {
  AssignmentModel,
  type AssignmentRecord,
  type AttachedFile,
  type Extension,
  type Submission,
} from './model.js';

/** Lists of what units hand in; each is found by the assignments that hold it. */

interface Within {
  planId?: string | undefined;
  unitIds?: readonly string[] | undefined;
}

function within({ planId, unitIds }: Within): Record<string, unknown> {
  return {
    ...(planId ? { planId } : {}),
    ...(unitIds ? { $or: [{ unitId: { $in: unitIds } }, { 'delegate.unitId': { $in: unitIds } }] } : {}),
  };
}

const byVerdict = { completed: 'complete', returned: 'return' } as const;

/**
 * Assignments' last submissions: those that wait come first come first, others newest first.
 */
export async function listSubmissions(
  { state, ...where }: Within & { state?: 'waiting' | 'completed' | 'returned' | undefined },
  page: PageRequest,
): Promise<Page<{ assignment: AssignmentRecord; submission: Submission }>> {
  const filter = {
    ...within(where),
    ...(state === 'waiting'
      ? { state: 'submitted' }
      : {
          'submissions._id': { $exists: true },
          ...(state ? { 'submissions.review.verdict': byVerdict[state] } : {}),
        }),
  };
  const order = { field: 'submittedAt', direction: state === 'waiting' ? 1 : -1 } as const;
  const { items, nextCursor } = await findPage(AssignmentModel, filter, order, page);
  return {
    items: items.flatMap((assignment) => {
      const submission = assignment.submissions.findLast(
        ({ review }) => !state || (state === 'waiting' ? !review : review?.verdict === byVerdict[state]),
      );
      return submission ? [{ assignment, submission }] : [];
    }),
    nextCursor,
  };
}

/** Requests for a later date, each assignment's last. */
export async function listExtensions(
  { state, ...where }: Within & { state?: 'waiting' | 'approved' | 'refused' | undefined },
  page: PageRequest,
): Promise<Page<{ assignment: AssignmentRecord; extension: Extension }>> {
  const decided = state === 'waiting' ? null : { approved: state === 'approved' };
  const filter = {
    ...within(where),
    extensions: {
      $elemMatch: !state
        ? { _id: { $exists: true } }
        : decided
          ? { 'decision.approved': decided.approved }
          : { decision: null },
    },
  };
  const { items, nextCursor } = await findPage(AssignmentModel, filter, { field: '_id', direction: 1 }, page);
  return {
    items: items.flatMap((assignment) => {
      const extension = assignment.extensions.findLast(
        ({ decision }) => !state || (decided ? decision?.approved === decided.approved : !decision),
      );
      return extension ? [{ assignment, extension }] : [];
    }),
    nextCursor,
  };
}

/** A file that a unit attached, and the assignment that it is of. @throws Refusal not-found. */
export async function getAttachment(
  fileId: string,
): Promise<{ file: AttachedFile; assignment: AssignmentRecord }> {
  const assignment = await AssignmentModel.findOne({
    'submissions.files.id': fileId,
  }).lean<AssignmentRecord | null>();
  const file = assignment?.submissions.flatMap(({ files }) => files).find(({ id }) => id === fileId);
  if (!assignment || !file) throw notFound('附件');
  return { file, assignment };
}
