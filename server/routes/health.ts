import { z } from 'zod';
import { defineRoute } from '../http/route.js';
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
      const database = services.connection.readyState === 1;
      const queue = await services.queues.ready();
      return {
        status: database && queue ? ('ok' as const) : ('degraded' as const),
        version,
        database,
        queue,
      };
    },
  }),
];
