import { ask, client } from '../../api/client.js';
import type { SavedView } from '../../api/types.js';
import { useLoad, type Load } from '../../composables/useLoad.js';
import { allColumns, defaultView, groupKeys, type TableView } from './taskTable.js';

/** A way to show the task table that somebody keeps under a name. */
export interface NamedView {
  id: string;
  name: string;
  mine: boolean;
  ownerName: string;
  shared: boolean;
  view: TableView;
}

const page = 'plan-table';

/** The person's own views of the task table and those that others share. One that names a phase is its plan's alone. */
export function useSavedViews(planId: string): {
  load: Load<NamedView[]>;
  save: (name: string, view: TableView) => Promise<NamedView>;
  share: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
} {
  const load = useLoad(async () => {
    const { items } = await ask(client.GET('/api/saved-views', { params: { query: { page } } }));
    return items.filter(({ query }) => (query['planId'] ?? planId) === planId).map(namedView);
  });
  return {
    load,
    async save(name, view) {
      const query = { ...queryOf(view), ...(view.phaseId === '' ? {} : { planId }) };
      const body = { name, page, query, shared: false };
      const saved = namedView(await ask(client.POST('/api/saved-views', { body })));
      await load.reload();
      return saved;
    },
    async share(id) {
      const body = { shared: true };
      await ask(client.PATCH('/api/saved-views/{id}', { params: { path: { id } }, body }));
      await load.reload();
    },
    async remove(id) {
      await ask(client.DELETE('/api/saved-views/{id}', { params: { path: { id } } }));
      await load.reload();
    },
  };
}

function namedView({ id, name, mine, owner, shared, query }: SavedView): NamedView {
  return { id, name, mine, shared, ownerName: owner.name, view: viewOf(query) };
}

/** A view as flat words, the way the API keeps queries. */
export function queryOf({ columns, ...view }: TableView): Record<string, string> {
  return { ...view, columns: columns.join(',') };
}

/** The view of a kept query; what it does not say, or says wrongly, is as in the default view. */
export function viewOf(query: Record<string, string>): TableView {
  const kept = query['columns']?.split(',') ?? defaultView.columns;
  return {
    words: query['words'] ?? '',
    light: query['light'] ?? '',
    phaseId: query['phaseId'] ?? '',
    groupBy: groupKeys.find((key) => key === query['groupBy']) ?? defaultView.groupBy,
    columns: allColumns.filter((column) => column === 'text' || kept.includes(column)),
  };
}

export function sameView(one: TableView, other: TableView): boolean {
  return JSON.stringify(queryOf(one)) === JSON.stringify(queryOf(other));
}
