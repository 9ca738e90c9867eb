import { computed, ref, type ComputedRef, type Ref } from 'vue';

/** Tasks chosen for doing the same to all of them. */
export interface Chosen {
  ids: Ref<ReadonlySet<string>>;
  /** Those chosen that are still there, in the list's order. */
  list: ComputedRef<string[]>;
  /** Chooses or leaves one; with `range` all from the last one chosen to it. */
  toggle: (id: string, range?: boolean) => void;
  chooseAll: () => void;
  clear: () => void;
}

/** `shown` are the tasks in the order in which the person sees them. */
export function useChosen(shown: ComputedRef<{ id: string }[]>): Chosen {
  const ids = ref<ReadonlySet<string>>(new Set<string>());
  let last: string | null = null;

  function toggle(id: string, range = false): void {
    const next = new Set(ids.value);
    const order = shown.value.map((task) => task.id);
    const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(id)];
    if (range && from !== -1 && to !== -1) {
      for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
    } else if (!next.delete(id)) next.add(id);
    last = id;
    ids.value = next;
  }

  return {
    ids,
    list: computed(() => shown.value.map((task) => task.id).filter((id) => ids.value.has(id))),
    toggle,
    chooseAll: () => (ids.value = new Set(shown.value.map((task) => task.id))),
    clear: () => (ids.value = new Set<string>()),
  };
}
