import { defineStore } from 'pinia';
import { ref } from 'vue';
import { ask, client } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Notification } from '../api/types.js';
import { tellError } from '../design/notify.js';

/** What the person has been told, newest first, and how much of it is unread. */
export const useNotifications = defineStore('notifications', () => {
  const items = ref<Notification[]>([]);
  const unread = ref(0);

  /** Quietly: a bell that cannot ask shows what it last knew, and asks again at the next event. */
  async function load(): Promise<void> {
    const answer = await ask(client.GET('/api/notifications', { params: { query: { limit: 30 } } })).catch(
      () => null,
    );
    if (answer === null) return;
    items.value = answer.items;
    unread.value = answer.unread;
  }

  async function read(item: Notification): Promise<void> {
    if (item.readAt !== null) return;
    await attempt(() =>
      ask(client.POST('/api/notifications/{id}/read', { params: { path: { id: item.id } } })),
    );
  }

  async function readAll(): Promise<void> {
    await attempt(() => ask(client.POST('/api/notifications/read-all')));
  }

  async function attempt(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
      await load();
    } catch (thrown) {
      void tellError(asProblem(thrown));
    }
  }

  return { items, unread, load, read, readAll };
});
