import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { ask, client } from '../../api/client.js';
import type { Draft, DraftTask } from '../../api/types.js';
import { useLoad, type Load } from '../../composables/useLoad.js';
import { draftDeeds, type DraftDeeds } from './draftDeeds.js';

export type DraftFilter = 'all' | 'undecided' | 'flagged' | 'accepted' | 'rejected';

/** A draft on the curator's desk: what is shown, which task is at hand, and the deeds upon it. */
export interface DraftDesk extends DraftDeeds {
  load: Load<Draft>;
  tasks: ComputedRef<DraftTask[]>;
  shown: ComputedRef<DraftTask[]>;
  counts: ComputedRef<{ undecided: number; accepted: number; rejected: number; flagged: number }>;
  filter: Ref<DraftFilter>;
  flagsFirst: Ref<boolean>;
  activeId: Ref<string | null>;
  active: ComputedRef<DraftTask | null>;
  step: (by: 1 | -1) => void;
}

/** `of` says what the id in the address is: of the notice that the plan grew from, or of a plan written by hand. */
export function useDraft(of: 'notice' | 'plan', id: string): DraftDesk {
  const params = { path: { id } };
  const load = useLoad(() =>
    ask(
      of === 'notice'
        ? client.GET('/api/notices/{id}/draft', { params })
        : client.GET('/api/plans/{id}/draft', { params }),
    ),
  );
  const filter = ref<DraftFilter>('all');
  const flagsFirst = ref(false);
  const activeId = ref<string | null>(null);

  const tasks = computed(() => [...(load.value.value?.tasks ?? [])].sort((a, b) => a.order - b.order));
  const shown = computed(() => arrange(tasks.value.filter(passes(filter.value)), flagsFirst.value));
  const active = computed(() => tasks.value.find((task) => task.id === activeId.value) ?? null);
  const counts = computed(() => ({
    undecided: tasks.value.filter((task) => task.decision === 'undecided').length,
    accepted: tasks.value.filter((task) => task.decision === 'accepted').length,
    rejected: tasks.value.filter((task) => task.decision === 'rejected').length,
    flagged: tasks.value.filter(needsLook).length,
  }));

  function step(by: 1 | -1): void {
    const at = shown.value.findIndex((task) => task.id === activeId.value);
    const next = shown.value[at === -1 ? 0 : Math.min(shown.value.length - 1, Math.max(0, at + by))];
    if (next !== undefined) activeId.value = next.id;
  }

  // Keys act on the task at hand, which must be one that the curator sees
  watch(filter, () => {
    if (!shown.value.some(({ id: shownId }) => shownId === activeId.value)) {
      activeId.value = shown.value[0]?.id ?? null;
    }
  });

  const deeds = draftDeeds({ load, tasks, activeId });
  return { load, tasks, shown, counts, filter, flagsFirst, activeId, active, step, ...deeds };
}

/** Undecided and with something that the curator should look at. */
export function needsLook(task: DraftTask): boolean {
  return task.flags.length > 0 && task.decision === 'undecided';
}

function passes(filter: DraftFilter): (task: DraftTask) => boolean {
  if (filter === 'all') return () => true;
  return filter === 'flagged' ? (task) => task.flags.length > 0 : (task) => task.decision === filter;
}

function arrange(tasks: DraftTask[], flagsFirst: boolean): DraftTask[] {
  if (!flagsFirst) return tasks;
  return [...tasks.filter(needsLook), ...tasks.filter((task) => !needsLook(task))];
}
