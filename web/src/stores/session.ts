import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ask, client, onSignedOut } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Me, Role } from '../api/types.js';

/** The cookie cannot be read here; this mark spares a visitor who never signed in a request that must fail. */
const markKey = 'dingban.signed-in';

/**
 * Who is signed in. `known` is false until the API was asked once. `expired`: the session of `me` has ended on the server
 * while the page was open; the page stays as it is until the same person has signed in again, or leaves.
 */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null);
  const known = ref(false);
  const expired = ref(false);
  const role = computed<Role | null>(() => me.value?.role ?? null);

  onSignedOut(() => {
    if (me.value === null) put(null);
    else expired.value = true;
  });

  function put(person: Me | null): void {
    me.value = person;
    known.value = true;
    expired.value = false;
    if (person === null) localStorage.removeItem(markKey);
    else localStorage.setItem(markKey, '1');
  }

  async function recall(): Promise<void> {
    if (localStorage.getItem(markKey) === null) {
      put(null);
      return;
    }
    try {
      put(await ask(client.GET('/api/session')));
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.status !== 401) throw problem;
    }
  }

  async function signIn(username: string, password: string): Promise<void> {
    put(await ask(client.POST('/api/session', { body: { username, password } })));
  }

  async function signOut(): Promise<void> {
    await ask(client.DELETE('/api/session'));
    put(null);
  }

  /** Gives up a session that has ended. */
  function leave(): void {
    put(null);
  }

  async function changePassword(current: string, next: string): Promise<void> {
    await ask(client.PUT('/api/session/password', { body: { current, next } }));
    await recall();
  }

  const may = (permission: string): boolean => me.value?.permissions.includes(permission) ?? false;
  const is = (...roles: Role[]): boolean => role.value !== null && roles.includes(role.value);

  return { me, known, expired, role, recall, signIn, signOut, leave, changePassword, may, is };
});
