import { z } from 'zod';
import { idSchema, pageQuerySchema, pageOf, versionSchema, words, flagQuerySchema } from './common.js';

/** The tree of bodies. */

export const postSchema = z
  .object({
    title: words(60).meta({ description: '职务，如主要负责人' }),
    personName: z.string().trim().max(60).default(''),
    phone: z.string().trim().max(40).nullable().default(null),
  })
  .meta({ id: 'Post' });

export const unitKindSchema = z
  .enum(['bureau', 'office', 'county', 'township', 'institution', 'other'])
  .meta({ id: 'UnitKind', description: '局、处室、县局、乡镇、机构、其他' });

export const unitSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    shortName: z.string(),
    aliases: z.array(z.string()),
    groups: z.array(z.string()).meta({ description: '组别，如“乡镇民政所”' }),
    kind: unitKindSchema,
    parentId: idSchema.nullable(),
    posts: z.array(postSchema),
    archived: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'Unit', description: '单位' });

const names = z.array(words(60)).max(50);

export const newUnitSchema = z
  .object({
    name: words(80),
    shortName: z.string().trim().max(40).default(''),
    aliases: names.default([]),
    groups: names.default([]),
    kind: unitKindSchema.default('other'),
    parentId: idSchema.nullable().default(null),
    posts: z.array(postSchema).max(50).default([]),
  })
  .meta({ id: 'NewUnit' });

export const unitPatchSchema = z
  .object({
    name: words(80),
    shortName: z.string().trim().max(40),
    aliases: names,
    groups: names,
    kind: unitKindSchema,
    parentId: idSchema.nullable(),
    posts: z.array(postSchema).max(50),
    archived: z.boolean().meta({ description: 'false 恢复已归档的单位' }),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'UnitPatch' });

export const unitQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(60).optional(),
  group: z.string().max(60).optional(),
  parentId: idSchema.optional(),
  archived: flagQuerySchema.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});

export const unitListSchema = pageOf(unitSchema, 'UnitList');

export const howResolvedSchema = z
  .enum(['exact', 'alias', 'suffix', 'group', 'curator', 'unresolved'])
  .meta({ id: 'HowResolved', description: '责任单位是怎样对应到单位的' });

export const resolveQuerySchema = z.object({
  name: words(120),
  issuer: z.string().trim().max(120).optional(),
});

export const resolveResultSchema = z
  .object({
    candidates: z.array(
      z.object({
        unitIds: z.array(idSchema),
        score: z.number().min(0).max(1),
        how: howResolvedSchema,
        label: z.string(),
      }),
    ),
  })
  .meta({ id: 'ResolveResult' });

export const unitImportResultSchema = z
  .object({
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rows: z.number().int(),
  })
  .meta({ id: 'UnitImportResult' });
