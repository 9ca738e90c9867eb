import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import { namedSchemas } from './namedSchemas.js';
import { nullableReferences } from './nullableReferences.js';
import { problemSchema } from './problem.js';
import type { Route } from './route.js';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** The OpenAPI 3.1 document of all endpoints, made from the same declarations that serve them. */
export function openApiDocument(routes: readonly Route[], version: string): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'dingban.sid',
  });
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const roots = routes.flatMap(({ params, query, body, response }) => [params, query, body, response]);
  const named = namedSchemas(roots).map((schema) => ({ type: 'schema' as const, schema }));
  for (const route of routes) registry.registerPath(describe(route));
  const document = new OpenApiGeneratorV31([...named, ...registry.definitions]).generateDocument({
    openapi: '3.1.0',
    info: {
      title: '盯办 API',
      version,
      description: '把公文变成可跟踪、可办结的任务。时间为 ISO 8601；日期（YYYY-MM-DD）按北京时间。',
    },
    servers: [{ url: '/' }],
  });
  return nullableReferences(document);
}

function describe(route: Route): RouteConfig {
  return {
    method: route.method,
    path: route.path.replace(/:(\w+)/g, '{$1}'),
    operationId: operationId(route),
    summary: route.summary,
    tags: route.tags,
    security: route.allow === 'public' ? [] : [{ session: [] }, { token: [] }],
    request: {
      ...(route.params ? { params: route.params as z.ZodObject } : {}),
      ...(route.query ? { query: route.query as z.ZodObject } : {}),
      ...(route.body || route.upload ? { body: { content: bodyContent(route), required: true } } : {}),
    },
    responses: {
      [String(route.status ?? (route.response === 'none' ? 204 : 200))]: success(route),
      default: {
        description: '出错',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  };
}

/** `GET /api/plans/{id}/progress` → `getPlansByIdProgress`. */
function operationId(route: Route): string {
  const words = route.path
    .replace(/^\/api\//, '')
    .split(/[/.-]/)
    .map((part) => (part.startsWith(':') ? `by-${part.slice(1)}` : part));
  return [route.method, ...words.flatMap((word) => word.split('-'))]
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

type Content = Record<string, { schema: z.ZodType | Record<string, unknown> }>;

function bodyContent(route: Route): Content {
  const json: Content = route.body ? { 'application/json': { schema: route.body } } : {};
  if (!route.upload) return json;
  const files = Object.fromEntries(
    route.upload.fields.map((field) => [field, { type: 'string', format: 'binary' }]),
  );
  return { ...json, 'multipart/form-data': { schema: { type: 'object', properties: files } } };
}

function success(route: Route): { description: string; content?: Content } {
  switch (route.response) {
    case 'none':
      return { description: '已完成' };
    case 'events':
      return { description: '事件流', content: { 'text/event-stream': { schema: { type: 'string' } } } };
    case 'file':
      return {
        description: '文件',
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      };
    default:
      return { description: '成功', content: { 'application/json': { schema: route.response } } };
  }
}
