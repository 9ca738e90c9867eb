import type { Light } from './snapshot.js';

/** The Chinese words of briefings that stand in more than one place. */
export const lightLabels: Record<Light, string> = {
  green: '绿灯',
  yellow: '黄灯',
  red: '红灯',
  grey: '灰灯',
  blue: '蓝灯',
};

/** What a light means, for keys of tables and charts. */
export const lightMeanings: Record<Light, string> = {
  green: '正常',
  yellow: '临期或滞后',
  red: '逾期',
  grey: '未启动',
  blue: '已办结',
};

export const kindLabels = { monthly: '月报', quarterly: '季报', yearly: '年报' } as const;
