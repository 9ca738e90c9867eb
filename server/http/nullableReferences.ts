/**
 * A named schema that may be null comes out of the generator as `allOf: [{$ref}, {type: ['object', 'null']}]`, which
 * JSON Schema 2020-12 (OpenAPI 3.1) never lets be null. This gives the same document with `anyOf: [{$ref}, {type: 'null'}]`.
 */
export function nullableReferences<T>(document: T): T {
  return rewrite(document) as T;
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, rewrite(inner)]);
  const { allOf, ...rest } = Object.fromEntries(entries);
  if (!Array.isArray(allOf)) return Object.fromEntries(entries);
  const [named, second] = allOf as Record<string, unknown>[];
  const nullable = allOf.length === 2 && named?.['$ref'] !== undefined && isNullableObject(second);
  if (!nullable) return Object.fromEntries(entries);
  const { type: _type, ...annotations } = second ?? {};
  return { ...rest, ...annotations, anyOf: [named, { type: 'null' }] };
}

function isNullableObject(schema: Record<string, unknown> | undefined): boolean {
  const type = schema?.['type'];
  return Array.isArray(type) && type.includes('null');
}
