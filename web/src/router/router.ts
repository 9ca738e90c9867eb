import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
} from 'vue-router';
import { useSession } from '../stores/session.js';
import { t } from '../texts/zh.js';
import { pages } from './pages.js';

export const router = createRouter({
  history: createWebHistory(),
  routes: pages,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to): Promise<RouteLocationRaw | boolean> => {
  const session = useSession();
  if (!session.known) await session.recall();
  return gate(to, session);
});

router.afterEach((to) => {
  const title = to.meta.title;
  document.title = title === undefined ? t.common.product : `${title} · ${t.common.product}`;
});

/** A page's code that cannot be fetched means that a new version was installed: load the address afresh, once. */
router.onError((error: unknown, to) => {
  const reloadedKey = 'dingban.reloaded';
  if (error instanceof TypeError && sessionStorage.getItem(reloadedKey) !== to.fullPath) {
    sessionStorage.setItem(reloadedKey, to.fullPath);
    window.location.assign(to.fullPath);
  }
});

function gate(
  to: RouteLocationNormalized,
  session: ReturnType<typeof useSession>,
): RouteLocationRaw | boolean {
  if (to.meta.open === true) return session.me === null ? true : { name: 'desk' };
  if (session.me === null) {
    return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  }
  if (session.me.mustChangePassword && to.name !== 'password') return { name: 'password' };
  // Within the frame a page without permission says so; the wall stands alone
  if (to.name === 'wall' && to.meta.roles?.includes(session.me.role) === false) return { name: 'desk' };
  return true;
}
