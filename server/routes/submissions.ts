import { openFile } from '../../plans/notices/files.js';
import { reviewSubmission } from '../../plans/assignments/commands/reviewSubmission.js';
import { submitWork } from '../../plans/assignments/commands/submitWork.js';
import { getAttachment, listSubmissions } from '../../plans/assignments/feedback.js';
import { measured } from '../../plans/assignments/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { ensureVisible, office } from '../policies/assignments.js';
import { unitFilter, unitsInReach } from '../policies/reach.js';
import { presentAssignment, presentSubmission } from '../presenters/assignments.js';
import {
  newSubmissionSchema,
  reviewInputSchema,
  submissionListSchema,
  submissionQuerySchema,
  submissionSchema,
} from '../schemas/submissions.js';
import { idParamsSchema } from '../schemas/common.js';
import { reached } from './assignmentDeeds.js';
import { mostFiles, withAttached } from './attachedFiles.js';

const tags: [string] = ['反馈'];

export const submissionRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/assignments/:id/submissions',
    summary: '提交反馈：文字、数字、附件',
    tags,
    allow: ['unit'],
    params: idParamsSchema,
    upload: { fields: ['files'], maxFiles: mostFiles, optional: true },
    body: newSubmissionSchema,
    response: submissionSchema,
    status: 201,
    handler: async ({ params, body, files, actor, context, ifMatch }) => {
      await reached(actor, params.id);
      return withAttached(files, async (attached) => {
        const { assignment, submission } = await submitWork(context, {
          ...body,
          id: params.id,
          files: attached,
          version: ifMatch ?? body.version ?? null,
        });
        return presentSubmission(submission, assignment);
      });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/submissions',
    summary: '反馈列表，待审核的为审核队列',
    tags,
    allow: 'anyone',
    query: submissionQuerySchema,
    response: submissionListSchema,
    handler: async ({ query, actor, context }) => {
      const unitIds = await unitFilter(actor, query.unitId);
      const { state, planId } = query;
      const [{ items, nextCursor }, names] = await Promise.all([
        listSubmissions({ state, planId, unitIds }, query),
        unitNames(),
      ]);
      return {
        items: await Promise.all(
          items.map(async ({ assignment, submission }) => ({
            ...presentSubmission(submission, assignment),
            assignment: presentAssignment(await measured(assignment, context.now), names, context.now),
          })),
        ),
        nextCursor,
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/submissions/:id/review',
    summary: '审核：办结或退回',
    tags,
    allow: office,
    params: idParamsSchema,
    body: reviewInputSchema,
    response: submissionSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { assignment, submission } = await reviewSubmission(context, {
        submissionId: params.id,
        verdict: body.verdict,
        reason: body.reason,
        version: ifMatch ?? body.version ?? null,
      });
      return presentSubmission(submission, assignment);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/attachments/:id',
    summary: '下载反馈的附件',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'file',
    handler: async ({ params, actor }) => {
      const { file, assignment } = await getAttachment(params.id);
      ensureVisible(assignment, await unitsInReach(actor));
      return {
        bytes: await openFile('submissionFiles', file.id),
        fileName: file.name,
        mediaType: file.mediaType,
        inline: file.mediaType.startsWith('image/'),
      };
    },
  }),
];
