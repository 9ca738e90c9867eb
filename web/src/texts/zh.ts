import { common, due, lights, progress, roles, states, words } from './common.js';
import { notices, draft, publish } from './notices.js';
import { plans } from './plans.js';
import { work, review, orders } from './work.js';
import { briefings, ledgers, people, audit, wall } from './office.js';
import {
  briefingSettings,
  deliveries,
  ledgerSettings,
  notificationSettings,
  robots,
  settings,
  tokens,
} from './settings.js';
import { incidents } from './incidents.js';
import { changes } from './changes.js';
import { compare } from './compare.js';
import { daily } from './daily.js';
import { files } from './files.js';
import { imports } from './imports.js';
import { inspections } from './inspections.js';
import { scores } from './scores.js';
import { units } from './units.js';
import { desk, nav, search, session, notifications } from './shell.js';

/** Every Chinese text of the interface. Pages say `t.<area>.<what>`. */
export const t = {
  common,
  states,
  lights,
  progress,
  due,
  roles,
  words,
  files,
  nav,
  session,
  desk,
  search,
  notifications,
  notices,
  draft,
  publish,
  plans,
  work,
  review,
  orders,
  briefings,
  ledgers,
  incidents,
  people,
  compare,
  daily,
  inspections,
  scores,
  units,
  imports,
  settings,
  notificationSettings,
  tokens,
  robots,
  deliveries,
  briefingSettings,
  ledgerSettings,
  audit,
  changes,
  wall,
};
