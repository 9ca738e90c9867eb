import type { ComputedRef, Ref } from 'vue';
import { ask, client, idempotencyKey, onVersion } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { BulkTasks, Draft, DraftTask, NewTask, TaskPatch } from '../../api/types.js';
import type { Load } from '../../composables/useLoad.js';
import { tellError, tellInfo, tellSuccess } from '../../design/notify.js';
import { t } from '../../texts/zh.js';

/** What a curator may do to a draft. A refusal is told, and the draft fetched anew. */
export interface DraftDeeds {
  change: (task: DraftTask, patch: TaskPatch) => Promise<boolean>;
  split: (task: DraftTask, at: number) => Promise<void>;
  mergeWithNext: (task: DraftTask) => Promise<void>;
  add: (task: NewTask) => Promise<boolean>;
  /** The same edit for many tasks, in one step that can be undone. */
  changeMany: (ids: string[], edit: Omit<BulkTasks, 'ids'>) => Promise<boolean>;
  /** Puts the tasks of these ids, in this order, into the places that they now hold together. */
  reorder: (ids: string[]) => Promise<boolean>;
  undo: () => Promise<void>;
}

export function draftDeeds({
  load,
  tasks,
  activeId,
}: {
  load: Load<Draft>;
  tasks: ComputedRef<DraftTask[]>;
  activeId: Ref<string | null>;
}): DraftDeeds {
  function putAll(change: (task: DraftTask) => DraftTask): void {
    const draft = load.value.value;
    if (draft !== null) load.value.value = { ...draft, tasks: draft.tasks.map(change) };
  }

  const put = (changed: DraftTask): void => putAll((task) => (task.id === changed.id ? changed : task));

  async function attempt(deed: (planId: string) => Promise<void>): Promise<boolean> {
    const planId = load.value.value?.planId;
    if (planId === undefined) return false;
    try {
      await deed(planId);
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.stale) void tellInfo(t.draft.stale);
      else void tellError(problem);
      await load.reload();
      return false;
    }
  }

  return {
    /** Shown at once, taken back when the API refuses. */
    change(task, patch) {
      if (patch.decision !== undefined) put({ ...task, decision: patch.decision });
      return attempt(async () => {
        const params = { path: { id: task.id } };
        const headers = onVersion(task.version);
        const answer = client.PATCH('/api/tasks/{id}', { params, body: patch, headers });
        put({ ...task, ...(await ask(answer)) });
      });
    },

    async split(task, at) {
      await attempt(async () => {
        const params = { path: { id: task.id } };
        const headers = onVersion(task.version);
        const answer = client.POST('/api/tasks/{id}/split', { params, body: { at }, headers });
        const { tasks: parts } = await ask(answer);
        await load.reload();
        activeId.value = parts[0]?.id ?? null;
      });
    },

    async mergeWithNext(task) {
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
    },

    add(task) {
      return attempt(async (planId) => {
        const params = { path: { id: planId } };
        const answer = client.POST('/api/plans/{id}/tasks', {
          params,
          body: task,
          headers: idempotencyKey(),
        });
        const made = await ask(answer);
        await load.reload();
        activeId.value = made.id;
        void tellInfo(t.draft.added);
      });
    },

    changeMany(ids, edit) {
      return attempt(async (planId) => {
        const params = { path: { id: planId } };
        const answer = client.POST('/api/plans/{id}/tasks/bulk', { params, body: { ids, ...edit } });
        const { changed } = await ask(answer);
        await load.reload();
        void tellSuccess(t.draft.changedMany(changed));
      });
    },

    /** Shown at once, taken back when the API refuses. */
    reorder(ids) {
      const places = tasks.value.filter((task) => ids.includes(task.id)).map((task) => task.order);
      const order = new Map(ids.map((id, index): [string, number | undefined] => [id, places[index]]));
      putAll((task) => ({ ...task, order: order.get(task.id) ?? task.order }));
      return attempt(async (planId) => {
        const params = { path: { id: planId } };
        await ask(client.POST('/api/plans/{id}/tasks/reorder', { params, body: { ids } }));
        await load.reload();
      });
    },

    async undo() {
      await attempt(async (planId) => {
        const { undone } = await ask(
          client.POST('/api/plans/{id}/undo', { params: { path: { id: planId } } }),
        );
        await load.reload();
        void tellInfo(`${t.common.undone}：${undone}`);
      });
    },
  };
}
