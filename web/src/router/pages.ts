import type { RouteRecordRaw } from 'vue-router';
import type { Role } from '../api/types.js';
import { settingsRoutes } from '../pages/settings/settingsParts.js';
import { t } from '../texts/zh.js';

declare module 'vue-router' {
  interface RouteMeta {
    title?: string;
    /** Who may open it; absent: every signed-in person. */
    roles?: Role[];
    /** Opens without a session. */
    open?: boolean;
  }
}

const office: Role[] = ['admin', 'supervisor'];
const readers: Role[] = ['admin', 'supervisor', 'leader', 'viewer'];

/** Pages within the frame of navigation. Each is its own chunk. */
const inner: RouteRecordRaw[] = [
  {
    path: '',
    name: 'desk',
    component: () => import('../pages/desk/DeskPage.vue'),
    meta: { title: t.nav.desk },
  },
  {
    path: 'notices',
    name: 'notices',
    component: () => import('../pages/notices/NoticesPage.vue'),
    meta: { title: t.notices.title, roles: office },
  },
  {
    path: 'notices/:id/draft',
    name: 'draft',
    component: () => import('../pages/draft/DraftPage.vue'),
    meta: { title: t.draft.title, roles: office },
  },
  {
    path: 'plans',
    name: 'plans',
    component: () => import('../pages/plans/PlanListPage.vue'),
    meta: { title: t.plans.title, roles: readers },
  },
  {
    path: 'plans/:id/draft',
    name: 'plan-draft',
    component: () => import('../pages/draft/DraftPage.vue'),
    meta: { title: t.draft.title, roles: office },
  },
  {
    path: 'plans/:id/publish',
    name: 'publish',
    component: () => import('../pages/plans/PublishPage.vue'),
    meta: { title: t.publish.title, roles: office },
  },
  {
    path: 'plans/:id/compare',
    name: 'compare',
    component: () => import('../pages/compare/ComparePage.vue'),
    meta: { title: t.compare.title, roles: office },
  },
  {
    path: 'plans/:id',
    component: () => import('../pages/plans/PlanPage.vue'),
    meta: { title: t.plans.title, roles: readers },
    children: [
      { path: '', name: 'plan', component: () => import('../pages/plans/PlanOverview.vue') },
      { path: 'timeline', name: 'plan-timeline', component: () => import('../pages/plans/PlanTimeline.vue') },
      { path: 'tasks', name: 'plan-table', component: () => import('../pages/plans/PlanTable.vue') },
      { path: 'calendar', name: 'plan-calendar', component: () => import('../pages/plans/PlanCalendar.vue') },
      { path: 'units', name: 'plan-units', component: () => import('../pages/plans/PlanUnits.vue') },
      { path: 'history', name: 'plan-history', component: () => import('../pages/plans/PlanHistory.vue') },
    ],
  },
  {
    path: 'work',
    name: 'work',
    component: () => import('../pages/work/WorkListPage.vue'),
    meta: { title: t.work.title },
  },
  {
    path: 'work/:id',
    name: 'work-item',
    component: () => import('../pages/work/WorkItemPage.vue'),
    meta: { title: t.work.title },
  },
  {
    path: 'review',
    name: 'review',
    component: () => import('../pages/review/ReviewPage.vue'),
    meta: { title: t.review.title, roles: office },
  },
  {
    path: 'orders',
    name: 'orders',
    component: () => import('../pages/orders/OrdersPage.vue'),
    meta: { title: t.orders.title },
  },
  {
    path: 'briefings',
    name: 'briefings',
    component: () => import('../pages/briefings/BriefingListPage.vue'),
    meta: { title: t.briefings.title, roles: readers },
  },
  {
    path: 'briefings/:id',
    name: 'briefing',
    component: () => import('../pages/briefings/BriefingPage.vue'),
    meta: { title: t.briefings.title, roles: readers },
  },
  {
    path: 'ledgers/hazards',
    name: 'ledger',
    component: () => import('../pages/ledgers/LedgerPage.vue'),
    meta: { title: t.ledgers.title },
  },
  {
    path: 'incidents',
    name: 'incidents',
    component: () => import('../pages/incidents/IncidentsPage.vue'),
    meta: { title: t.incidents.title },
  },
  {
    path: 'daily-reports',
    name: 'daily-reports',
    component: () => import('../pages/daily/DailyReportsPage.vue'),
    meta: { title: t.daily.title },
  },
  {
    path: 'inspections',
    name: 'inspections',
    component: () => import('../pages/inspections/InspectionsPage.vue'),
    meta: { title: t.inspections.title },
  },
  {
    path: 'inspections/:id',
    name: 'inspection',
    component: () => import('../pages/inspections/InspectionPage.vue'),
    meta: { title: t.inspections.title, roles: readers },
  },
  {
    path: 'scores',
    name: 'scores',
    component: () => import('../pages/scores/ScoresPage.vue'),
    meta: { title: t.scores.title },
  },
  {
    path: 'units',
    name: 'units',
    component: () => import('../pages/people/UnitsPage.vue'),
    meta: { title: t.people.unitsTitle, roles: readers },
  },
  {
    path: 'users',
    name: 'users',
    component: () => import('../pages/people/UsersPage.vue'),
    meta: { title: t.people.usersTitle, roles: ['admin'] },
  },
  {
    path: 'audit',
    name: 'audit',
    component: () => import('../pages/audit/AuditPage.vue'),
    meta: { title: t.audit.title, roles: ['admin', 'supervisor', 'leader'] },
  },
  {
    path: 'settings',
    component: () => import('../pages/settings/SettingsPage.vue'),
    meta: { title: t.settings.title },
    children: settingsRoutes,
  },
  {
    path: ':rest(.*)*',
    name: 'missing',
    component: () => import('../pages/session/MissingPage.vue'),
    meta: { title: t.states.notFoundTitle },
  },
];

export const pages: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('../pages/session/SignInPage.vue'),
    meta: { title: t.session.title, open: true },
  },
  {
    path: '/password',
    name: 'password',
    component: () => import('../pages/session/ChangePasswordPage.vue'),
    meta: { title: t.session.changeTitle },
  },
  {
    path: '/wall',
    name: 'wall',
    component: () => import('../pages/wall/WallPage.vue'),
    meta: { title: t.wall.title, roles: readers },
  },
  { path: '/', component: () => import('../shell/AppShell.vue'), children: inner },
];
