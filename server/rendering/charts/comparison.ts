import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import {
  axisLine,
  drawChart,
  hollow,
  ink,
  labelStyle,
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

/** Units by rank, one bar each, with the expected progress as a dashed line; of many only the first and last ten. */
export function unitChart({ units, headline }: BriefingSnapshot): string | null {
  if (units.length < 2) return null;
  const shown = units.length <= 20 ? units : [...units.slice(0, 10), ...units.slice(-10)];
  return drawChart('units', shown.length * 22 + 44, {
    grid: {
      left: 6,
      right: 44,
      top: 26,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: percentAxis,
    yAxis: nameAxis(shown.map((unit) => `${shorten(unit.name)} ${unit.rank}`)),
    series: [
      {
        type: 'bar',
        barWidth: 12,
        data: shown.map((unit) => ({
          value: unit.actual,
          itemStyle:
            unit.overdue > 0 ? { color: '#ffffff', borderColor: ink, borderWidth: 1.5 } : { color: ink },
        })),
        label: valueLabel,
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: '#333333', type: 'dashed', width: 1 },
          label: { position: 'start', formatter: `序时进度${headline.expected}%`, ...labelStyle },
          data: [{ xAxis: headline.expected }],
        },
      },
    ],
  });
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
