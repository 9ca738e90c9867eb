import { z } from 'zod';
import { kindNames, notificationKinds } from '../../plans/notifications/kinds.js';
import { deliveryStates } from '../../plans/notifications/model.js';
import { robotForms } from '../../plans/notifications/robots.js';
import {
  flagQuerySchema,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  words,
} from './common.js';
import { quietHoursSchema } from './settings.js';

/** What people are told, and how they want to be told. */

const kindSchema = z
  .enum(kindNames)
  .meta({ id: 'NotificationKind', description: Object.values(notificationKinds).join('、') });

export const notificationSchema = z
  .object({
    id: idSchema,
    kind: kindSchema,
    kindName: z.string(),
    title: z.string(),
    words: z.string(),
    link: z.object({ kind: z.string(), id: z.string() }),
    path: z.string().meta({ description: '点开后去的页面' }),
    at: instantSchema,
    readAt: instantSchema.nullable(),
  })
  .meta({ id: 'Notification', description: '一条消息' });

export const notificationListSchema = pageOf(notificationSchema, 'NotificationList')
  .extend({ unread: z.number().int().meta({ description: '未读总数' }) })
  .meta({ id: 'NotificationPage' });

export const notificationQuerySchema = pageQuerySchema.extend({ unread: flagQuerySchema.optional() });

const preferenceFields = {
  muted: z.array(kindSchema).max(60).meta({ description: '不再提醒的种类；必达的种类不受影响' }),
  mail: z.boolean(),
  mailMuted: z.array(kindSchema).max(60).meta({ description: '不发邮件的种类' }),
  mention: z.boolean().meta({ description: '群机器人是否按手机号 @ 我' }),
  quietHours: z
    .union([quietHoursSchema, z.literal('office')])
    .nullable()
    .meta({ description: '免打扰时段；office 随单位设置，空为不设。突发事件不受限制' }),
  digest: z.boolean().meta({ description: '每天早上发一份摘要' }),
};

export const preferencesSchema = z
  .object({
    ...preferenceFields,
    calendar: z.boolean().meta({ description: '是否开着日历订阅' }),
    mailAvailable: z.boolean().meta({ description: '系统配置了邮件，且本人有邮箱' }),
    kinds: z.array(z.object({ kind: kindSchema, name: z.string(), mandatory: z.boolean() })),
  })
  .meta({ id: 'NotificationPreferences', description: '我的消息提醒' });

export const preferencesEditSchema = z
  .object(preferenceFields)
  .partial()
  .meta({ id: 'NotificationPreferencesEdit' });

export const calendarAddressSchema = z
  .object({ url: z.string().meta({ description: '日历订阅地址，只显示这一次；重新生成后旧地址失效' }) })
  .meta({ id: 'CalendarAddress' });

export const calendarParamsSchema = z.object({ secret: z.string().max(100) });

const robotFields = {
  name: words(40),
  form: z.enum(robotForms).meta({ description: 'wecom 企业微信，dingtalk 钉钉' }),
  unitId: idSchema.nullable().meta({ description: '只发该单位及下属单位的消息；空为全部' }),
  kinds: z.array(kindSchema).min(1, '请至少选择一种消息').max(60),
};
const urlSchema = z.string().trim().min(1, '请填写群机器人的网址').max(500);
const secretSchema = z.string().trim().max(200);

export const robotSchema = z
  .object({
    id: idSchema,
    ...robotFields,
    address: z.string().meta({ description: '网址，密钥已隐去' }),
    signed: z.boolean(),
    active: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'Robot', description: '群机器人' });

export const robotsSchema = z.object({ items: z.array(robotSchema) }).meta({ id: 'Robots' });

export const newRobotSchema = z
  .object({
    ...robotFields,
    unitId: robotFields.unitId.default(null),
    url: urlSchema,
    secret: secretSchema.default('').meta({ description: '钉钉加签的密钥' }),
  })
  .meta({ id: 'NewRobot' });

export const robotEditSchema = z
  .object({
    ...robotFields,
    url: urlSchema,
    secret: secretSchema,
    active: z.boolean(),
    version: versionSchema,
  })
  .partial()
  .meta({ id: 'RobotEdit' });

export const robotTestSchema = z
  .object({ sent: z.boolean(), reason: z.string() })
  .meta({ id: 'RobotTest', description: '试发一条的结果' });

export const deliverySchema = z
  .object({
    id: idSchema,
    channel: z.enum(['mail', 'robot']),
    to: z.string(),
    kind: kindSchema,
    title: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.number().int(),
    notBefore: instantSchema,
    sentAt: instantSchema.nullable(),
    error: z.string(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Delivery', description: '一次对外发送' });

export const deliveryListSchema = pageOf(deliverySchema, 'DeliveryList');
export const deliveryQuerySchema = pageQuerySchema.extend({ state: z.enum(deliveryStates).optional() });
