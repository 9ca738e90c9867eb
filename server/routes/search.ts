import { dueInstant, startOfDay } from '../../plans/calendar/days.js';
import type { SearchKind } from '../../plans/search/model.js';
import { search } from '../../plans/search/queries.js';
import {
  editView,
  getSavedView,
  listSavedViews,
  removeView,
  saveView,
  type SavedView,
} from '../../plans/search/savedViews.js';
import { defineRoute } from '../http/route.js';
import { pageOf } from '../notifications/links.js';
import { unitFilter } from '../policies/reach.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  newSavedViewSchema,
  savedViewPatchSchema,
  savedViewQuerySchema,
  savedViewSchema,
  savedViewsSchema,
  searchQuerySchema,
  searchResultSchema,
} from '../schemas/search.js';

const tags: [string] = ['搜索'];

function pathOf(kind: SearchKind, pageId: string): string {
  const page = {
    notice: 'notice',
    task: 'plan',
    submission: 'assignment',
    ledgerEntry: 'ledgerEntry',
  } as const;
  return pageOf({ kind: page[kind], id: pageId });
}

function presentView({ _id, ...view }: SavedView, readerId: string) {
  return { ...view, id: _id, mine: view.owner.id === readerId, updatedAt: view.updatedAt.toISOString() };
}

export const searchRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/search',
    summary: '搜索文件、任务、反馈和台账',
    tags,
    allow: 'anyone',
    query: searchQuerySchema,
    response: searchResultSchema,
    handler: async ({ query: { limit, cursor, q, kind, planId, unitId, from, until }, actor }) => {
      const page = await search(
        {
          q,
          kinds: kind,
          planId,
          unitIds: await unitFilter(actor, unitId),
          from: from ? startOfDay(from) : undefined,
          until: until ? dueInstant(until) : undefined,
        },
        { limit, cursor },
      );
      return {
        ...page,
        items: page.items.map(({ objectId, pageId, at, ...hit }) => ({
          ...hit,
          id: objectId,
          path: pathOf(hit.kind, pageId),
          at: at.toISOString(),
        })),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/saved-views',
    summary: '保存的筛选：自己的和共享的',
    tags,
    allow: 'anyone',
    query: savedViewQuerySchema,
    response: savedViewsSchema,
    handler: async ({ query, actor }) => ({
      items: (await listSavedViews(actor, query)).map((view) => presentView(view, actor.id)),
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/saved-views',
    summary: '保存筛选',
    tags,
    allow: 'anyone',
    body: newSavedViewSchema,
    response: savedViewSchema,
    status: 201,
    handler: async ({ body, context }) => presentView(await saveView(context, body), context.actor.id),
  }),
  defineRoute({
    method: 'get',
    path: '/api/saved-views/:id',
    summary: '打开一个保存的筛选',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: savedViewSchema,
    handler: async ({ params, actor }) => presentView(await getSavedView(actor, params.id), actor.id),
  }),
  defineRoute({
    method: 'patch',
    path: '/api/saved-views/:id',
    summary: '修改保存的筛选',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    body: savedViewPatchSchema,
    response: savedViewSchema,
    handler: async ({ params, body, context }) =>
      presentView(await editView(context, params.id, body), context.actor.id),
  }),
  defineRoute({
    method: 'delete',
    path: '/api/saved-views/:id',
    summary: '删除保存的筛选',
    tags,
    allow: 'anyone',
    params: idParamsSchema,
    response: 'none',
    handler: async ({ params, context }) => removeView(context, params.id),
  }),
];
