import { loadCalendarYear } from '../../plans/calendar/commands/loadCalendarYear.js';
import { listCalendar } from '../../plans/calendar/queries.js';
import { defineRoute } from '../http/route.js';
import { calendarSchema, calendarYearSchema } from '../schemas/calendar.js';

const tags: [string] = ['设置'];

export const calendarRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/calendar',
    summary: '放假与调休安排',
    tags,
    allow: 'anyone',
    response: calendarSchema,
    handler: async () => ({ years: await listCalendar() }),
  }),
  defineRoute({
    method: 'put',
    path: '/api/calendar',
    summary: '载入一年的放假与调休安排',
    tags,
    allow: ['admin'],
    body: calendarYearSchema,
    response: calendarYearSchema,
    handler: async ({ body, context, ifMatch }) => {
      const { version, ...year } = body;
      return loadCalendarYear(context, year, ifMatch ?? version ?? null);
    },
  }),
];
