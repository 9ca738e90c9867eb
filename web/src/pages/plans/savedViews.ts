import { ref, type Ref } from 'vue';
import type { TableView } from './taskTable.js';

const storageKey = 'dingban.views';

/** Named table views of this person, kept in this browser. */
export function useSavedViews(): {
  views: Ref<Record<string, TableView>>;
  save: (name: string, view: TableView) => void;
  remove: (name: string) => void;
} {
  const views = ref<Record<string, TableView>>(recall());
  const keep = (): void => localStorage.setItem(storageKey, JSON.stringify(views.value));
  return {
    views,
    save: (name, view) => {
      views.value = { ...views.value, [name]: { ...view, columns: [...view.columns] } };
      keep();
    },
    remove: (name) => {
      const { [name]: _removed, ...rest } = views.value;
      views.value = rest;
      keep();
    },
  };
}

function recall(): Record<string, TableView> {
  const kept = localStorage.getItem(storageKey);
  return kept === null ? {} : (JSON.parse(kept) as Record<string, TableView>);
}
