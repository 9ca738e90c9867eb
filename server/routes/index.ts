import type { Route } from '../http/route.js';
import { assignmentDeedRoutes } from './assignmentDeeds.js';
import { assignmentRoutes } from './assignments.js';
import { auditRoutes } from './audit.js';
import { briefingFileRoutes } from './briefingFiles.js';
import { briefingSettingsRoutes } from './briefingSettings.js';
import { briefingRoutes } from './briefings.js';
import { calendarRoutes } from './calendar.js';
import { curationRoutes } from './curation.js';
import { dailyReportRoutes } from './dailyReports.js';
import { calendarFeedRoutes } from './calendarFeed.js';
import { eventRoutes } from './events.js';
import { extensionRoutes } from './extensions.js';
import { healthRoutes } from './health.js';
import { incidentRoutes } from './incidents.js';
import { inspectionRoutes } from './inspections.js';
import { ledgerRoutes } from './ledgers.js';
import { ledgerWorkbookRoutes } from './ledgersWorkbook.js';
import { noticeRoutes } from './notices.js';
import { noticeUploadRoutes } from './noticeUploads.js';
import { orderRoutes } from './orders.js';
import { planRoutes } from './plans.js';
import { publishingRoutes } from './publishing.js';
import { revisionRoutes } from './revisions.js';
import { notificationRoutes } from './notifications.js';
import { robotRoutes } from './robots.js';
import { overviewRoutes } from './overview.js';
import { planTableRoutes } from './planTable.js';
import { scoreRoutes } from './scores.js';
import { searchRoutes } from './search.js';
import { sessionRoutes } from './session.js';
import { settingsRoutes } from './settings.js';
import { sheetRoutes } from './sheets.js';
import { submissionRoutes } from './submissions.js';
import { taskRoutes } from './tasks.js';
import { tokenRoutes } from './tokens.js';
import { unitRoutes } from './units.js';
import { unitWorkbookRoutes } from './unitsWorkbook.js';
import { userRoutes } from './users.js';

/** Every endpoint of the product. A new room of the API is one file and one line here. */
export const routes: readonly Route[] = [
  ...healthRoutes,
  ...sessionRoutes,
  ...unitWorkbookRoutes,
  ...unitRoutes,
  ...userRoutes,
  ...auditRoutes,
  ...calendarRoutes,
  ...noticeRoutes,
  ...noticeUploadRoutes,
  ...planRoutes,
  ...curationRoutes,
  ...publishingRoutes,
  ...revisionRoutes,
  ...taskRoutes,
  ...assignmentDeedRoutes,
  ...assignmentRoutes,
  ...extensionRoutes,
  ...orderRoutes,
  ...submissionRoutes,
  ...tokenRoutes,
  ...settingsRoutes,
  ...eventRoutes,
  ...notificationRoutes,
  ...searchRoutes,
  ...scoreRoutes,
  ...overviewRoutes,
  ...planTableRoutes,
  ...robotRoutes,
  ...calendarFeedRoutes,
  ...ledgerWorkbookRoutes,
  ...ledgerRoutes,
  ...incidentRoutes,
  ...dailyReportRoutes,
  ...inspectionRoutes,
  ...briefingSettingsRoutes,
  ...briefingRoutes,
  ...briefingFileRoutes,
  ...sheetRoutes,
];
