import { z } from 'zod';
import { searchKinds } from '../../plans/search/model.js';
import {
  daySchema,
  flagQuerySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  personRefSchema,
  spanSchema,
  words,
} from './common.js';

/** Search in Chinese, and filters that people keep. */

const kindSchema = z.enum(searchKinds).meta({ id: 'SearchKind', description: '文件、任务、反馈、台账条目' });

const snippetSchema = z
  .object({
    text: z.string(),
    ranges: z.array(spanSchema).meta({ description: '命中的词在这段文字中的位置' }),
  })
  .meta({ id: 'Snippet' });

export const searchHitSchema = z
  .object({
    kind: kindSchema,
    id: idSchema,
    path: z.string().meta({ description: '点开后去的页面' }),
    planId: idSchema.nullable(),
    title: snippetSchema,
    snippet: snippetSchema,
    at: instantSchema,
  })
  .meta({ id: 'SearchHit' });

export const searchResultSchema = pageOf(searchHitSchema, 'SearchResult');

export const searchQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().min(1, '请输入要找的词').max(100, '要找的词太长，请缩短'),
  kind: z
    .string()
    .transform((kinds) => kinds.split(','))
    .pipe(z.array(kindSchema))
    .optional()
    .meta({ description: '种类，可用逗号并列' }),
  planId: idSchema.optional(),
  unitId: idSchema.optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
});

const viewFields = {
  name: words(60),
  page: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, '页面代号不对')
    .meta({ description: '哪个页面的筛选，如 search、assignments' }),
  query: z
    .record(z.string().max(60), z.string().max(400))
    .refine((query) => Object.keys(query).length <= 40, '筛选条件太多'),
  shared: z.boolean().meta({ description: '所有人可见，可作为链接发给别人' }),
};

export const savedViewSchema = z
  .object({
    id: idSchema,
    ...viewFields,
    owner: personRefSchema,
    mine: z.boolean(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'SavedView', description: '保存的筛选' });

export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) }).meta({ id: 'SavedViews' });
export const newSavedViewSchema = z
  .object({ ...viewFields, shared: viewFields.shared.default(false) })
  .meta({ id: 'NewSavedView' });
export const savedViewPatchSchema = z.object(viewFields).partial().meta({ id: 'SavedViewPatch' });
export const savedViewQuerySchema = z.object({
  page: viewFields.page.optional(),
  mine: flagQuerySchema.optional(),
});
