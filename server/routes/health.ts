import { z } from 'zod';
import { defineRoute } from '../http/route.js';
import type { Services } from '../services.js';
import { answersWithin } from '../timeLimit.js';
import { version } from '../version.js';

const healthSchema = z
  .object({
    status: z.enum(['ok', 'degraded']),
    version: z.string(),
    database: z.boolean(),
    queue: z.boolean(),
  })
  .meta({ id: 'Health', description: '运行状况' });

export const healthRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/health',
    summary: '运行状况',
    tags: ['运行'],
    allow: 'public',
    response: healthSchema,
    handler: async ({ services }) => {
      const [database, queue] = await Promise.all([databaseAnswers(services), services.queues.ready()]);
      return {
        status: database && queue ? ('ok' as const) : ('degraded' as const),
        version,
        database,
        queue,
      };
    },
  }),
];

/** Whether the database answers within a second. */
async function databaseAnswers({ connection: { db } }: Pick<Services, 'connection'>): Promise<boolean> {
  return db !== undefined && answersWithin(1_000, db.command({ ping: 1 }));
}
