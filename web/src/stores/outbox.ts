import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import { ask, client } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { tellError, tellSuccess } from '../design/notify.js';
import { t } from '../texts/zh.js';
import { useSession } from './session.js';

/** A unit's change that waits for the network. Keys make sending it twice harmless. */
export type Waiting =
  | {
      kind: 'milestone';
      key: string;
      assignmentId: string;
      milestoneId: string;
      change: { done: boolean; doneOn: string | null };
    }
  | {
      kind: 'submission';
      key: string;
      assignmentId: string;
      report: { words: string; progress: number | null; numbers: { target: number; value: number }[] };
    };

const retryMs = 15_000;

/**
 * Changes made while the network was away. They are kept in this browser under the person's id, in order, and sent when
 * it is back; one that the API refuses is dropped and told.
 */
export const useOutbox = defineStore('outbox', () => {
  const session = useSession();
  const waiting = ref<Waiting[]>([]);
  const count = computed(() => waiting.value.length);
  let sending = false;

  const storageKey = (): string => `dingban.outbox.${session.me?.id ?? ''}`;
  const keep = (): void => localStorage.setItem(storageKey(), JSON.stringify(waiting.value));

  /** What this person left waiting, also in a page that was closed since. */
  function recall(): void {
    const kept = session.me === null ? null : localStorage.getItem(storageKey());
    waiting.value = kept === null ? [] : (JSON.parse(kept) as Waiting[]);
    void flush();
  }

  function put(item: Waiting): void {
    if (item.kind === 'milestone') {
      waiting.value = waiting.value.filter(
        (other) => other.kind !== 'milestone' || other.milestoneId !== item.milestoneId,
      );
    }
    waiting.value.push(item);
    keep();
  }

  async function flush(): Promise<void> {
    if (sending || waiting.value.length === 0 || session.me === null) return;
    sending = true;
    const sent = await sendAll();
    sending = false;
    if (sent > 0 && waiting.value.length === 0) void tellSuccess(t.work.queueDone);
  }

  async function sendAll(): Promise<number> {
    let sent = 0;
    for (let next = waiting.value[0]; next !== undefined; next = waiting.value[0]) {
      try {
        await send(next);
        sent += 1;
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (problem.offline || problem.status === 401) return sent;
        void tellError(problem);
      }
      waiting.value = waiting.value.slice(1);
      keep();
    }
    return sent;
  }

  watch(() => session.me?.id, recall, { immediate: true });
  window.addEventListener('online', () => void flush());
  setInterval(() => void flush(), retryMs);

  return { count, put };
});

function send(item: Waiting): Promise<unknown> {
  const headers = { 'Idempotency-Key': item.key };
  if (item.kind === 'milestone') {
    return ask(
      client.PATCH('/api/assignments/{id}/milestones/{mid}', {
        params: { path: { id: item.assignmentId, mid: item.milestoneId } },
        body: item.change,
        headers,
      }),
    );
  }
  return ask(
    client.POST('/api/assignments/{id}/submissions', {
      params: { path: { id: item.assignmentId } },
      body: item.report,
      headers,
    }),
  );
}
