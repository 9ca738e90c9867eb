import { defineRoute } from '../http/route.js';
import { whoAsks } from '../http/whoAsks.js';
import { sessionMark } from '../events/eventStreams.js';

export const eventRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/events',
    summary: '变更的事件流（Server-Sent Events）',
    tags: ['事件'],
    allow: 'anyone',
    response: 'events',
    handler: async ({ actor, request, response, services }) => {
      const last = Number(request.get('last-event-id') ?? NaN);
      const byToken = request.get('authorization') !== undefined;
      await services.streams.open(response, {
        actor,
        session: byToken ? null : sessionMark(request.sessionID),
        lastEventId: Number.isSafeInteger(last) && last >= 0 ? last : null,
        stillThere: async () => {
          if (!byToken && !(await sessionLives(request))) return null;
          return (await whoAsks(request, services))?.actor ?? null;
        },
      });
    },
  }),
];

/** The request keeps the session that it came with; the store knows whether it has ended since. */
async function sessionLives(request: Parameters<typeof whoAsks>[0]): Promise<boolean> {
  return new Promise((resolve) => {
    request.sessionStore.get(request.sessionID, (error: unknown, session) => {
      // A store that cannot be asked has not said that the session is over.
      resolve(Boolean(error) || Boolean(session));
    });
  });
}
