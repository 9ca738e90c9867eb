import type { RouteRecordRaw } from 'vue-router';
import type { Role } from '../../api/types.js';
import { t } from '../../texts/zh.js';

export interface SettingsPart {
  /** The route's name. */
  name: string;
  words: string;
  /** Who has it; absent: everybody, for themselves. */
  roles?: Role[];
}

const admin: Role[] = ['admin'];

const parts: (SettingsPart & { path: string; component: RouteRecordRaw['component'] })[] = [
  {
    path: '',
    name: 'settings',
    words: t.settings.parts.account,
    component: () => import('./AccountSettings.vue'),
  },
  {
    path: 'notifications',
    name: 'settings-notifications',
    words: t.settings.parts.notifications,
    component: () => import('./NotificationSettings.vue'),
  },
  {
    path: 'tokens',
    name: 'settings-tokens',
    words: t.settings.parts.tokens,
    component: () => import('./TokenSettings.vue'),
  },
  {
    path: 'office',
    name: 'settings-office',
    words: t.settings.parts.office,
    roles: admin,
    component: () => import('./OfficeSettings.vue'),
  },
  {
    path: 'calendar',
    name: 'settings-calendar',
    words: t.settings.parts.calendar,
    roles: admin,
    component: () => import('./WorkingCalendar.vue'),
  },
  {
    path: 'briefings',
    name: 'settings-briefings',
    words: t.settings.parts.briefings,
    roles: ['admin', 'supervisor'],
    component: () => import('./BriefingSettings.vue'),
  },
  {
    path: 'ledger',
    name: 'settings-ledger',
    words: t.settings.parts.ledger,
    roles: admin,
    component: () => import('./LedgerSettings.vue'),
  },
  {
    path: 'robots',
    name: 'settings-robots',
    words: t.settings.parts.robots,
    roles: admin,
    component: () => import('./RobotSettings.vue'),
  },
  {
    path: 'deliveries',
    name: 'settings-deliveries',
    words: t.settings.parts.deliveries,
    roles: admin,
    component: () => import('./DeliveryList.vue'),
  },
];

/** The parts of the settings, in the order in which they are listed. */
export const settingsParts: SettingsPart[] = parts;

/** Their pages beneath `/settings`. */
export const settingsRoutes = parts.map(
  ({ path, name, words, roles, component }): RouteRecordRaw =>
    ({
      path,
      name,
      component,
      meta: { title: words, ...(roles === undefined ? {} : { roles }) },
    }) as RouteRecordRaw,
);
