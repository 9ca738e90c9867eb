import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { ask, client, idempotencyKey, onVersion } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { Draft, DraftTask, NewTask, TaskPatch } from '../../api/types.js';
import { useLoad, type Load } from '../../composables/useLoad.js';
import { tellError, tellInfo } from '../../design/notify.js';
import { t } from '../../texts/zh.js';

export type DraftFilter = 'all' | 'undecided' | 'flagged' | 'accepted' | 'rejected';

/** A draft on the curator's desk: what is shown, which task is at hand, and the deeds upon it. */
export interface DraftDesk {
  load: Load<Draft>;
  tasks: ComputedRef<DraftTask[]>;
  shown: ComputedRef<DraftTask[]>;
  counts: ComputedRef<{ undecided: number; accepted: number; rejected: number; flagged: number }>;
  filter: Ref<DraftFilter>;
  flagsFirst: Ref<boolean>;
  activeId: Ref<string | null>;
  active: ComputedRef<DraftTask | null>;
  step: (by: 1 | -1) => void;
  change: (task: DraftTask, patch: TaskPatch) => Promise<boolean>;
  split: (task: DraftTask, at: number) => Promise<void>;
  mergeWithNext: (task: DraftTask) => Promise<void>;
  add: (task: NewTask) => Promise<void>;
  acceptAll: (ids: string[]) => Promise<void>;
  undo: () => Promise<void>;
}

export function useDraft(noticeId: string): DraftDesk {
  const load = useLoad(() =>
    ask(client.GET('/api/notices/{id}/draft', { params: { path: { id: noticeId } } })),
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

  function put(changed: DraftTask): void {
    const draft = load.value.value;
    if (draft === null) return;
    load.value.value = {
      ...draft,
      tasks: draft.tasks.map((task) => (task.id === changed.id ? changed : task)),
    };
  }

  async function attempt(deed: () => Promise<void>): Promise<boolean> {
    try {
      await deed();
      return true;
    } catch (thrown) {
      void tellError(asProblem(thrown));
      await load.reload();
      return false;
    }
  }

  /** Shown at once, taken back when the API refuses. */
  function change(task: DraftTask, patch: TaskPatch): Promise<boolean> {
    if (patch.decision !== undefined) put({ ...task, decision: patch.decision });
    return attempt(async () => {
      const path = { id: task.id };
      const answer = client.PATCH('/api/tasks/{id}', {
        params: { path },
        body: patch,
        headers: onVersion(task.version),
      });
      put({ ...task, ...(await ask(answer)) });
    });
  }

  async function split(task: DraftTask, at: number): Promise<void> {
    await attempt(async () => {
      const path = { id: task.id };
      const { tasks: parts } = await ask(
        client.POST('/api/tasks/{id}/split', {
          params: { path },
          body: { at },
          headers: onVersion(task.version),
        }),
      );
      await load.reload();
      activeId.value = parts[0]?.id ?? null;
    });
  }

  async function mergeWithNext(task: DraftTask): Promise<void> {
    const next = tasks.value[tasks.value.findIndex((other) => other.id === task.id) + 1];
    if (next === undefined) {
      void tellInfo(t.draft.mergeNone);
      return;
    }
    await attempt(async () => {
      const merged = await ask(client.POST('/api/tasks/merge', { body: { ids: [task.id, next.id] } }));
      await load.reload();
      activeId.value = merged.id;
    });
  }

  async function add(task: NewTask): Promise<void> {
    const planId = load.value.value?.planId;
    if (planId === undefined) return;
    await attempt(async () => {
      const params = { path: { id: planId } };
      const made = await ask(
        client.POST('/api/plans/{id}/tasks', { params, body: task, headers: idempotencyKey() }),
      );
      await load.reload();
      activeId.value = made.id;
      void tellInfo(t.draft.added);
    });
  }

  async function acceptAll(ids: string[]): Promise<void> {
    const planId = load.value.value?.planId;
    if (planId === undefined) return;
    await attempt(async () => {
      const params = { path: { id: planId } };
      await ask(client.POST('/api/plans/{id}/tasks/bulk', { params, body: { ids, decision: 'accepted' } }));
      await load.reload();
    });
  }

  async function undo(): Promise<void> {
    const planId = load.value.value?.planId;
    if (planId === undefined) return;
    await attempt(async () => {
      const { undone } = await ask(client.POST('/api/plans/{id}/undo', { params: { path: { id: planId } } }));
      await load.reload();
      void tellInfo(`${t.common.undone}：${undone}`);
    });
  }

  return {
    load,
    tasks,
    shown,
    counts,
    filter,
    flagsFirst,
    activeId,
    active,
    step,
    change,
    split,
    mergeWithNext,
    add,
    acceptAll,
    undo,
  };
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
