import { z } from 'zod';
import { timeSchema, versionSchema } from './common.js';

/** What an administrator sets for the whole office. */

const days = (message: string) => z.array(z.number().int().min(1).max(365)).max(20, message);

export const quietHoursSchema = z
  .object({ from: timeSchema, until: timeSchema })
  .refine(({ from, until }) => from !== until, { path: ['until'], message: '起止时间不能相同' })
  .meta({ id: 'QuietHours', description: '免打扰时段，可跨午夜，亚洲/上海时区' });

const remindersSchema = z
  .object({
    nearDays: days('最多20项').meta({ description: '到期前几天提醒' }),
    overdueDays: days('最多20项').meta({ description: '逾期后几天提醒' }),
    overdueEvery: z.number().int().min(1).max(90).nullable().meta({ description: '此后每隔几天再提醒' }),
    unsignedDays: days('最多20项').meta({ description: '交办后几天仍未签收则提醒' }),
    reportMinutes: z
      .number()
      .int()
      .min(5, '至少5分钟')
      .max(720, '最多720分钟')
      .nullable()
      .default(60)
      .meta({ description: '每日报告截止前几分钟提醒还没有报告的单位；空为不提醒' }),
    escalateHazardsAfter: z
      .number()
      .int()
      .min(1)
      .max(365)
      .nullable()
      .meta({ description: '隐患逾期几天自动提级；空为不自动提级' }),
  })
  .meta({ id: 'ReminderRules', description: '自动提醒规则' });

const marginsSchema = z
  .object({
    nearDays: z.number().int().min(0).max(60).meta({ description: '到期前几天亮黄灯' }),
    behindPoints: z.number().min(0).max(100).meta({ description: '落后序时进度多少个百分点亮黄灯' }),
  })
  .meta({ id: 'Margins' });

const fields = {
  bureauName: z.string().trim().max(60),
  margins: marginsSchema,
  reminders: remindersSchema,
  quietHours: quietHoursSchema.nullable(),
};

export const settingsSchema = z
  .object({ ...fields, version: versionSchema })
  .meta({ id: 'Settings', description: '系统设置' });

export const settingsEditSchema = z
  .object({ ...fields, version: versionSchema })
  .partial()
  .meta({ id: 'SettingsEdit' });
