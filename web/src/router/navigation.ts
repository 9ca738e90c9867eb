import type { Component } from 'vue';
import {
  Aim,
  Bell,
  Calendar,
  Checked,
  Document,
  Files,
  HomeFilled,
  List,
  Medal,
  Monitor,
  Notebook,
  OfficeBuilding,
  Phone,
  Reading,
  Setting,
  Tickets,
  User,
  Warning,
} from '@element-plus/icons-vue';
import type { Role } from '../api/types.js';
import { t } from '../texts/zh.js';

export interface NavEntry {
  to: string;
  words: string;
  icon: Component;
  roles: Role[];
  /** For whom it is among the bottom tabs on phones. */
  tab?: Role[];
}
export interface NavGroup {
  title: string | null;
  entries: NavEntry[];
}

const everyone: Role[] = ['admin', 'supervisor', 'unit', 'leader', 'viewer'];
const office: Role[] = ['admin', 'supervisor'];
const readers: Role[] = ['admin', 'supervisor', 'leader', 'viewer'];

const groups: NavGroup[] = [
  {
    title: null,
    entries: [
      { to: '/', words: t.nav.desk, icon: HomeFilled, roles: everyone, tab: everyone },
      { to: '/work', words: t.nav.myWork, icon: List, roles: ['unit'], tab: ['unit'] },
    ],
  },
  {
    title: t.nav.groupWork,
    entries: [
      { to: '/notices', words: t.nav.notices, icon: Document, roles: office },
      { to: '/plans', words: t.nav.plans, icon: Files, roles: readers, tab: readers },
      { to: '/work', words: t.nav.work, icon: Tickets, roles: readers, tab: readers },
      { to: '/review', words: t.nav.review, icon: Checked, roles: office, tab: office },
      { to: '/ledgers/hazards', words: t.nav.ledgers, icon: Warning, roles: everyone, tab: ['unit'] },
      { to: '/incidents', words: t.nav.incidents, icon: Phone, roles: everyone },
      { to: '/daily-reports', words: t.nav.daily, icon: Calendar, roles: everyone },
      { to: '/inspections', words: t.nav.inspections, icon: Aim, roles: everyone },
      { to: '/orders', words: t.nav.orders, icon: Bell, roles: everyone, tab: ['unit'] },
    ],
  },
  {
    title: t.nav.groupReport,
    entries: [
      { to: '/briefings', words: t.nav.briefings, icon: Reading, roles: readers, tab: ['leader', 'viewer'] },
      { to: '/scores', words: t.nav.scores, icon: Medal, roles: everyone },
      { to: '/wall', words: t.nav.wall, icon: Monitor, roles: readers },
    ],
  },
  {
    title: t.nav.groupSetup,
    entries: [
      { to: '/units', words: t.nav.units, icon: OfficeBuilding, roles: readers },
      { to: '/users', words: t.nav.users, icon: User, roles: ['admin'] },
      { to: '/audit', words: t.nav.audit, icon: Notebook, roles: ['admin', 'supervisor', 'leader'] },
      { to: '/settings', words: t.nav.settings, icon: Setting, roles: everyone },
    ],
  },
];

/** The navigation of one role; empty groups are left out. */
export function navigationFor(role: Role): NavGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => entry.roles.includes(role)) }))
    .filter((group) => group.entries.length > 0);
}
