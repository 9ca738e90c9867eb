import type { Route } from '../http/route.js';
import { assignmentRoutes } from './assignments.js';
import { briefingFileRoutes } from './briefingFiles.js';
import { briefingRoutes } from './briefings.js';
import { briefingSettingsRoutes } from './briefingSettings.js';
import { curationRoutes } from './curation.js';
import { eventRoutes } from './events.js';
import { healthRoutes } from './health.js';
import { incidentRoutes } from './incidents.js';
import { inspectionRoutes } from './inspections.js';
import { ledgerRoutes } from './ledgers.js';
import { noticeRoutes } from './notices.js';
import { planRoutes } from './plans.js';
import { publishingRoutes } from './publishing.js';
import { sessionRoutes } from './session.js';
import { settingsRoutes } from './settings.js';
import { submissionRoutes } from './submissions.js';
import { taskRoutes } from './tasks.js';
import { tokenRoutes } from './tokens.js';
import { unitRoutes } from './units.js';
import { userRoutes } from './users.js';

/** Every endpoint of the product. A new room of the API is one file and one line here. */
export const routes: readonly Route[] = [
  ...healthRoutes,
  ...sessionRoutes,
  ...unitRoutes,
  ...userRoutes,
  ...noticeRoutes,
  ...planRoutes,
  ...curationRoutes,
  ...publishingRoutes,
  ...taskRoutes,
  ...assignmentRoutes,
  ...submissionRoutes,
  ...tokenRoutes,
  ...settingsRoutes,
  ...eventRoutes,
  ...ledgerRoutes,
  ...incidentRoutes,
  ...inspectionRoutes,
  ...briefingSettingsRoutes,
  ...briefingRoutes,
  ...briefingFileRoutes,
];
