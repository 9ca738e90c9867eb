import { z } from 'zod';

/**
 * Every schema with a name (`.meta({id})`) within the given ones, innermost first. The OpenAPI generator takes the first
 * use of a name for its definition; where that use was `.nullable()`, the definition itself would become nullable.
 */
export function namedSchemas(roots: readonly unknown[]): z.ZodType[] {
  const found = new Map<string, z.ZodType>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (!(node instanceof z.ZodType) || seen.has(node)) return;
    seen.add(node);
    for (const part of partsOf(node)) visit(part);
    const id = z.globalRegistry.get(node)?.id;
    if (id !== undefined && !found.has(id)) found.set(id, node);
  };
  for (const root of roots) visit(root);
  return [...found.values()];
}

/** What a schema is built from. */
function partsOf(schema: z.ZodType): unknown[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right];
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return [schema.def.innerType];
  }
  return [];
}
