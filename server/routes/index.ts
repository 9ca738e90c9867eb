import type { Route } from '../http/route.js';
import { eventRoutes } from './events.js';
import { healthRoutes } from './health.js';
import { incidentRoutes } from './incidents.js';
import { inspectionRoutes } from './inspections.js';
import { ledgerRoutes } from './ledgers.js';
import { sessionRoutes } from './session.js';
import { settingsRoutes } from './settings.js';
import { tokenRoutes } from './tokens.js';

/** Every endpoint of the product. A new room of the API is one file and one line here. */
export const routes: readonly Route[] = [
  ...healthRoutes,
  ...sessionRoutes,
  ...tokenRoutes,
  ...settingsRoutes,
  ...eventRoutes,
  ...ledgerRoutes,
  ...incidentRoutes,
  ...inspectionRoutes,
];
