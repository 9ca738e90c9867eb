import type { Light } from './assignmentProgress.js';

/** The lights as lists, reports and files show them. */
export const lightNames: Record<Light, string> = {
  green: '绿灯',
  yellow: '黄灯',
  red: '红灯',
  grey: '灰灯',
  blue: '蓝灯',
};
