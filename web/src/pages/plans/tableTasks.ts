import { ask, client } from '../../api/client.js';
import { fetchAll } from '../../api/fetchAll.js';
import type { Plan, Task } from '../../api/types.js';

/** The tasks that the table of a plan shows: of a draft all, else those that are tracked. */
export function tableTasks(planId: string, state: Plan['state']): Promise<Task[]> {
  const tracked = state === 'draft' ? {} : { published: 'true' as const };
  return fetchAll((cursor) =>
    ask(client.GET('/api/tasks', { params: { query: { planId, limit: 5000, cursor, ...tracked } } })),
  );
}
