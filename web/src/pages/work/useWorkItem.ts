import { computed, type ComputedRef } from 'vue';
import { ask, client, idempotencyKey } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { AssignmentDetail, Milestone } from '../../api/types.js';
import { useLoad, type Load } from '../../composables/useLoad.js';
import { today } from '../../design/days.js';
import { tellError, tellInfo } from '../../design/notify.js';
import { useLiveReload } from '../../stores/live.js';
import { useOutbox } from '../../stores/outbox.js';
import { t } from '../../texts/zh.js';

export interface WorkItem {
  load: Load<AssignmentDetail>;
  item: ComputedRef<AssignmentDetail | null>;
  may: (deed: string) => boolean;
  tick: (milestone: Milestone, done: boolean) => Promise<void>;
}

/** One assignment and the deeds that must work without the network: milestones tick at once and are sent when they can be. */
export function useWorkItem(id: string): WorkItem {
  const outbox = useOutbox();
  const load = useLoad(() => ask(client.GET('/api/assignments/{id}', { params: { path: { id } } })));
  const item = computed(() => load.value.value);
  useLiveReload(
    (event) => event.id === id,
    () => void load.reload(),
  );

  const may = (deed: string): boolean => item.value?.permissions.includes(deed) ?? false;

  function put(milestoneId: string, change: Partial<Milestone>): void {
    const value = load.value.value;
    if (value === null) return;
    const milestones = value.milestones.map((other) =>
      other.id === milestoneId ? { ...other, ...change } : other,
    );
    load.value.value = { ...value, milestones };
  }

  async function tick(milestone: Milestone, done: boolean): Promise<void> {
    const change = { done, doneOn: done ? today() : null };
    const headers = idempotencyKey();
    put(milestone.id, change);
    try {
      const path = { id, mid: milestone.id };
      await ask(
        client.PATCH('/api/assignments/{id}/milestones/{mid}', { params: { path }, body: change, headers }),
      );
      await load.reload();
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.offline) {
        outbox.put({
          kind: 'milestone',
          key: headers['Idempotency-Key'],
          assignmentId: id,
          milestoneId: milestone.id,
          change,
        });
        void tellInfo(t.work.offline);
        return;
      }
      put(milestone.id, { done: milestone.done, doneOn: milestone.doneOn });
      void tellError(problem);
    }
  }

  return { load, item, may, tick };
}
