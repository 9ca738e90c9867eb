import { addDays, dayOf } from '../../plans/calendar/days.js';
import { countUnread } from '../../plans/notifications/queries.js';
import { deskFor, soonDays, type Pile } from '../../plans/overview/desk.js';
import { wallAt } from '../../plans/overview/wall.js';
import { currentSettings } from '../../plans/settings/model.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { unitsInReach } from '../policies/reach.js';
import { presentAssignment } from '../presenters/assignments.js';
import { deskSchema, wallSchema } from '../schemas/overview.js';

const tags: [string] = ['工作台'];

/** What each pile is called, and the page that shows it; `{soon}` is the coming seven days. */
const piles: Record<Pile['key'], { name: string; path: string }> = {
  unsigned: { name: '待签收', path: '/work?state=pending' },
  returned: { name: '被退回', path: '/work?state=returned' },
  overdue: { name: '已逾期', path: '/work?due=overdue' },
  dueSoon: { name: '7日内到期', path: '/work?due={soon}' },
  working: { name: '办理中', path: '/work?state=accepted' },
  review: { name: '待审核', path: '/review' },
  extensions: { name: '延期待批', path: '/review?tab=extensions' },
  drafts: { name: '方案草稿', path: '/plans?state=draft' },
  unreadNotices: { name: '没有读成的文件', path: '/notices' },
  orders: { name: '待回复督办单', path: '/orders' },
  hazards: { name: '待整改隐患', path: '/ledgers/hazards?state=open' },
  hazardsOverdue: { name: '逾期隐患', path: '/ledgers/hazards?overdue=true' },
  hazardsToVerify: { name: '待销号隐患', path: '/ledgers/hazards?state=rectified' },
};

export const overviewRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/desk',
    summary: '工作台：按角色列出待办',
    tags,
    allow: 'anyone',
    response: deskSchema,
    handler: async ({ actor, context: { now } }) => {
      const reach = await unitsInReach(actor);
      const [desk, unread, { bureauName }, names] = await Promise.all([
        deskFor(actor, reach && [...reach], now),
        countUnread(actor.id),
        currentSettings(),
        unitNames(),
      ]);
      return {
        asOf: now.toISOString(),
        bureauName,
        unread,
        piles: desk.piles.map(({ key, count }) => ({
          key,
          count,
          name: piles[key].name,
          path: piles[key].path.replace('{soon}', `${dayOf(now)}..${addDays(dayOf(now), soonDays)}`),
        })),
        urgent: desk.urgent.map((item) => presentAssignment(item, names, now)),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/wall',
    summary: '大屏：全部方案、单位和台账一览',
    tags,
    allow: ['admin', 'supervisor', 'leader', 'viewer'],
    response: wallSchema,
    handler: async ({ context: { now } }) => {
      const [wall, { bureauName }, names] = await Promise.all([wallAt(now), currentSettings(), unitNames()]);
      return {
        ...wall,
        asOf: now.toISOString(),
        bureauName,
        plans: wall.plans.map(({ _id, title, progress: { light, actual, expected, why, counts } }) => ({
          id: _id,
          title,
          light,
          actual,
          expected,
          why,
          total: counts.total,
          completed: counts.completed,
          overdue: counts.overdue,
        })),
        units: wall.units.map(({ unitId, name, ...counts }) => ({ ...counts, unit: { id: unitId, name } })),
        overdue: wall.overdue.map((item) => presentAssignment(item, names, now)),
        recent: wall.recent.map(({ seq, at, by, summary, object }) => ({
          seq,
          at: at.toISOString(),
          by,
          summary,
          label: object.label,
        })),
      };
    },
  }),
];
