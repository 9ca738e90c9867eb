import type { Link } from '../../plans/notifications/model.js';

/** The page that a notification leads to, from the root of the web pages. */
export function pageOf({ kind, id }: Link): string {
  switch (kind) {
    case 'assignment':
      return `/work/${id}`;
    case 'plan':
      return `/plans/${id}`;
    case 'notice':
      return `/notices/${id}/draft`;
    case 'order':
      return `/orders?id=${id}`;
    case 'ledgerEntry':
      return `/ledgers/hazards?id=${id}`;
    case 'incident':
      return `/incidents?id=${id}`;
    case 'inspection':
      return '/inspections';
    case 'dailyDuty':
      return `/daily-reports?duty=${id}`;
    case 'briefing':
      return `/briefings/${id}`;
    case 'desk':
      return '/';
  }
}

/** The whole address, where the operator has said under which the product is reached. */
export function addressOf(link: Link, publicUrl: string | undefined): string | null {
  return publicUrl ? publicUrl + pageOf(link) : null;
}
