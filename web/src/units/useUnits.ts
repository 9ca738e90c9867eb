import { ask, client } from '../api/client.js';
import type { Unit } from '../api/types.js';
import { useLoad, type Load } from '../composables/useLoad.js';

/** All units in use, for choosing among them. */
export function useUnits(): Load<Unit[]> {
  return useLoad(async () => {
    const { items } = await ask(client.GET('/api/units', { params: { query: { limit: 2000 } } }));
    return items;
  });
}
