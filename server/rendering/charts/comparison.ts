import type { BriefingSnapshot, UnitFigures } from '../../../plans/briefings/snapshot.js';
import {
  axisLine,
  drawChart,
  hollow,
  ink,
  labelStyle,
  late,
  legend,
  nameAxis,
  splitLine,
  textStyle,
} from './draw.js';

interface Pair {
  name: string;
  actual: number;
  expected: number;
}

/** Actual (filled) against expected (hollow, dashed edge) progress, one pair of bars for each phase. */
export function phaseChart({ phases }: BriefingSnapshot): string | null {
  return phases.length < 2 ? null : pairs('phases', phases);
}

/** The same for each part of the plan. */
export function sectionChart({ sections }: BriefingSnapshot): string | null {
  return sections.length < 2 ? null : pairs('sections', sections.slice(0, 16));
}

/**
 * Units by rank, one bar each, those with something overdue in outline, with the expected progress as a dashed line; of
 * many only the first and last ten.
 */
export function unitChart({ units, headline }: BriefingSnapshot): string | null {
  if (units.length < 2) return null;
  const shown = units.length <= 20 ? units : [...units.slice(0, 10), ...units.slice(-10)];
  const bars = (name: string, itemStyle: object, has: (unit: UnitFigures) => boolean) => ({
    name,
    type: 'bar',
    stack: 'all',
    barWidth: 12,
    itemStyle,
    data: shown.map((unit) => (has(unit) ? unit.actual : '-')),
    // No line runs through a figure that stands on it
    label: { ...valueLabel, backgroundColor: '#ffffff' },
  });
  const series = [
    bars('没有逾期事项的单位', { color: ink }, ({ overdue }) => overdue === 0),
    bars('有逾期事项的单位', late, ({ overdue }) => overdue > 0),
  ].filter(({ data }) => data.some((value) => value !== '-'));
  return drawChart('units', shown.length * 22 + 66, {
    legend,
    grid: {
      left: 6,
      right: 44,
      top: 48,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: percentAxis,
    yAxis: nameAxis(shown.map((unit) => `${shorten(unit.name)} ${unit.rank}`)),
    series: series.map((one, index) => (index === 0 ? { ...one, markLine: expectedLine(headline) } : one)),
  });
}

function expectedLine({ expected }: BriefingSnapshot['headline']) {
  return {
    silent: true,
    z: 1,
    symbol: 'none',
    lineStyle: { color: '#333333', type: 'dashed', width: 1 },
    label: { position: 'start', formatter: `序时进度${expected}%`, ...labelStyle },
    data: [{ xAxis: expected }],
  };
}

function pairs(name: string, list: readonly Pair[]): string {
  return drawChart(name, list.length * 44 + 56, {
    legend,
    grid: {
      left: 6,
      right: 44,
      top: 30,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: percentAxis,
    yAxis: nameAxis(list.map((entry) => shorten(entry.name))),
    series: [
      {
        name: '实际进度',
        type: 'bar',
        barWidth: 13,
        itemStyle: { color: ink },
        label: valueLabel,
        data: list.map((entry) => entry.actual),
      },
      {
        name: '序时进度',
        type: 'bar',
        barWidth: 11,
        itemStyle: hollow,
        label: valueLabel,
        data: list.map((entry) => entry.expected),
      },
    ],
  });
}

const valueLabel = { show: true, position: 'right', formatter: '{c}%', ...labelStyle };

const percentAxis = {
  type: 'value',
  min: 0,
  max: 100,
  axisLabel: { ...textStyle, formatter: '{value}%' },
  axisLine,
  splitLine,
};

function shorten(name: string): string {
  return name.length <= 14 ? name : `${name.slice(0, 13)}…`;
}
