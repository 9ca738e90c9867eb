import { Readable } from 'node:stream';
import { checkChain, everyEntry, listAudit } from '../../plans/audit/queries.js';
import { defineRoute } from '../http/route.js';
import { presentAuditList } from '../presenters/audit.js';
import { auditCheckSchema, auditListSchema, auditQuerySchema } from '../schemas/audit.js';

const tags: [string] = ['审计'];
const readers = ['admin', 'supervisor', 'leader'] as const;

/** One JSON object a line, as it is kept, so that anyone can check the hashes. */
async function* lines(filter: Parameters<typeof everyEntry>[0]): AsyncGenerator<string> {
  for await (const entry of everyEntry(filter)) yield `${JSON.stringify(entry)}\n`;
}

export const auditRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/audit',
    summary: '全部变更记录，新的在前',
    tags,
    allow: readers,
    query: auditQuerySchema,
    response: auditListSchema,
    handler: async ({ query }) => presentAuditList(await listAudit(query, query)),
  }),
  defineRoute({
    method: 'get',
    path: '/api/audit/check',
    summary: '核对审计链是否完整',
    tags,
    allow: readers,
    response: auditCheckSchema,
    handler: async () => {
      const { entries, brokenAt } = await checkChain();
      const sound = brokenAt === null;
      const detail = sound
        ? `共${String(entries)}条记录，环环相扣，没有改动或缺失。`
        : `第${String(brokenAt)}条记录与前后对不上，可能被改动或删除，请立即告知管理员。`;
      return { sound, entries, brokenAt, detail };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/audit/export.jsonl',
    summary: '导出变更记录，每行一条',
    tags,
    allow: readers,
    query: auditQuerySchema,
    response: 'file',
    handler: async ({ query }) => ({
      bytes: Readable.from(lines(query)),
      mediaType: 'application/x-ndjson',
      fileName: '变更记录.jsonl',
    }),
  }),
];
