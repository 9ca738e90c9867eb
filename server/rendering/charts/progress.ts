import type { BriefingSnapshot } from '../../../plans/briefings/snapshot.js';
import { axisLine, drawChart, ink, labelStyle, splitLine, textStyle } from './draw.js';

/** Actual against expected progress by month: a solid line with dots, a dashed one with hollow diamonds. */
export function progressChart({ months }: BriefingSnapshot): string | null {
  if (months.length < 2) return null;
  const many = months.length > 13;
  const last = months.length - 1;
  const labelled = (index: number) => !many || index === last || index % Math.ceil(months.length / 12) === 0;
  const points = (of: (month: (typeof months)[number]) => number | null, position: 'top' | 'bottom') =>
    months.map((month, index) => ({
      value: of(month),
      label: { show: labelled(index), position, formatter: '{c}', ...labelStyle },
    }));
  return drawChart('progress', 230, {
    legend: { top: 0, itemWidth: 36, textStyle },
    grid: {
      left: 6,
      right: 16,
      top: 36,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => shortMonth(month)),
      axisLine,
      axisTick: { alignWithLabel: true },
      axisLabel: textStyle,
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: ceiling(months.flatMap(({ actual, expected }) => [actual ?? 0, expected])),
      axisLabel: { ...textStyle, formatter: '{value}%' },
      axisLine,
      splitLine,
    },
    series: [
      {
        name: '实际进度',
        type: 'line',
        data: points(({ actual }) => actual, 'bottom'),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { color: ink, width: 2 },
        itemStyle: { color: ink },
      },
      {
        name: '序时进度',
        type: 'line',
        data: points(({ expected }) => expected, 'top'),
        symbol: 'emptyDiamond',
        symbolSize: 8,
        lineStyle: { color: '#666666', width: 1.5, type: 'dashed' },
        itemStyle: { color: '#666666' },
      },
    ],
  });
}

/** 2024-01 → 24年1月, else 2月: the year stands where it begins. */
function shortMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return number === '01' ? `${year.slice(2)}年1月` : `${Number(number)}月`;
}

function ceiling(values: number[]): number {
  return Math.min(100, Math.max(10, Math.ceil((Math.max(...values) + 6) / 10) * 10));
}
