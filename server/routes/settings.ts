import { saveSettings } from '../../plans/settings/commands/saveSettings.js';
import { currentSettings } from '../../plans/settings/model.js';
import { defineRoute } from '../http/route.js';
import { settingsEditSchema, settingsSchema } from '../schemas/settings.js';

const tags: [string] = ['设置'];

export const settingsRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/settings',
    summary: '系统设置',
    tags,
    allow: 'anyone',
    response: settingsSchema,
    handler: async () => currentSettings(),
  }),
  defineRoute({
    method: 'put',
    path: '/api/settings',
    summary: '修改系统设置',
    tags,
    allow: ['admin'],
    body: settingsEditSchema,
    response: settingsSchema,
    handler: async ({ body, context, ifMatch }) => {
      const { version, ...edit } = body;
      return saveSettings(context, edit, ifMatch ?? version ?? null);
    },
  }),
];
