import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import { phaseChart, sectionChart, unitChart } from './comparison.js';
import { hazardChart, lightChart, recurringChart } from './counts.js';
import { progressChart } from './progress.js';

/** The charts that a template may show, by name; each with its caption. */
export const chartCaptions = {
  progress: '逐月实际进度与序时进度',
  lights: '亮灯分布',
  phases: '各阶段实际进度与序时进度',
  sections: '方案各部分实际进度与序时进度',
  units: '各单位实际进度',
  recurring: '周期性工作完成情况',
  hazards: '各类隐患整改情况',
} as const;
export type ChartName = keyof typeof chartCaptions;

const drawers: Record<ChartName, (snapshot: BriefingSnapshot) => string | null> = {
  progress: progressChart,
  lights: lightChart,
  phases: phaseChart,
  sections: sectionChart,
  units: unitChart,
  recurring: recurringChart,
  hazards: hazardChart,
};

/** Draws one chart as SVG text; null where the snapshot has too little to compare. */
export function chartOf(name: ChartName, snapshot: BriefingSnapshot): string | null {
  return drawers[name](snapshot);
}
