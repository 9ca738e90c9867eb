import type { Role } from '../../plans/context.js';
import type { SampleOffice } from './sampleOffice.js';

/** One picture of the tour. */
export interface TourPage {
  /** Name of the picture's file, without width and ending. */
  name: string;
  path: string;
}

/** Every page of the product, by the role that shows it best. */
export function tourPages(office: SampleOffice): Partial<Record<Role, TourPage[]>> {
  const plan = `/plans/${office.planId}`;
  return {
    supervisor: [
      { name: 'desk', path: '/' },
      { name: 'notices', path: '/notices' },
      { name: 'draft', path: `/notices/${office.draftNoticeId}/draft` },
      { name: 'publish', path: `${plan}/publish` },
      { name: 'plans', path: '/plans' },
      { name: 'plan-overview', path: plan },
      { name: 'plan-timeline', path: `${plan}/timeline` },
      { name: 'plan-table', path: `${plan}/tasks` },
      { name: 'plan-calendar', path: `${plan}/calendar` },
      { name: 'plan-units', path: `${plan}/units` },
      { name: 'plan-history', path: `${plan}/history` },
      { name: 'work', path: '/work' },
      { name: 'work-item', path: `/work/${office.assignmentId}` },
      { name: 'review', path: '/review' },
      { name: 'hazards', path: '/ledgers/hazards' },
      { name: 'incidents', path: '/incidents' },
      { name: 'daily', path: `/daily-reports?duty=${office.dutyId}` },
      { name: 'daily-span', path: `/daily-reports?duty=${office.dutyId}&view=span` },
      { name: 'inspections', path: '/inspections' },
      { name: 'inspection', path: `/inspections/${office.inspectionId}` },
      { name: 'orders', path: '/orders' },
      { name: 'order', path: `/orders?id=${office.orderId}` },
      { name: 'compare', path: `${plan}/compare?with=${office.newNoticeId}` },
      { name: 'scores', path: '/scores' },
      { name: 'briefings', path: '/briefings' },
      { name: 'briefing', path: `/briefings/${office.briefingId}` },
      { name: 'audit', path: '/audit' },
      { name: 'settings-briefings', path: '/settings/briefings' },
    ],
    unit: [
      { name: 'unit-desk', path: '/' },
      { name: 'unit-work', path: '/work' },
      { name: 'unit-work-item', path: `/work/${office.assignmentId}` },
      { name: 'unit-delegated', path: `/work/${office.delegatedId}` },
      { name: 'unit-daily', path: '/daily-reports' },
      { name: 'unit-scores', path: '/scores' },
      { name: 'settings-notifications', path: '/settings/notifications' },
      { name: 'settings-tokens', path: '/settings/tokens' },
    ],
    leader: [
      { name: 'leader-desk', path: '/' },
      { name: 'wall', path: '/wall' },
    ],
    viewer: [{ name: 'viewer-desk', path: '/' }],
    admin: [
      { name: 'units', path: '/units' },
      { name: 'users', path: '/users' },
      { name: 'settings', path: '/settings' },
      { name: 'settings-office', path: '/settings/office' },
      { name: 'settings-calendar', path: '/settings/calendar' },
      { name: 'settings-ledger', path: '/settings/ledger' },
      { name: 'settings-robots', path: '/settings/robots' },
      { name: 'settings-deliveries', path: '/settings/deliveries' },
    ],
  };
}
