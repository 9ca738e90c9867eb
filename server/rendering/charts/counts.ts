import type { BriefingSnapshot, Light } from '../../../plans/briefings/snapshot.js';
import {
  alarm,
  axisLine,
  drawChart,
  hollow,
  ink,
  labelStyle,
  late,
  legend,
  pale,
  nameAxis,
  splitLine,
  textStyle,
} from './draw.js';

const lightFills: Record<Light, { fill: object; text: string; name: string }> = {
  blue: { fill: { color: ink }, text: '#ffffff', name: '蓝（已办结）' },
  green: {
    fill: { color: '#cfe3d0', borderColor: '#333333', borderWidth: 0.75 },
    text: '#000000',
    name: '绿（正常）',
  },
  yellow: {
    fill: { color: '#f3d98b', borderColor: '#333333', borderWidth: 0.75 },
    text: '#000000',
    name: '黄（临期或滞后）',
  },
  red: {
    fill: { color: alarm, borderColor: '#333333', borderWidth: 0.75 },
    text: '#ffffff',
    name: '红（逾期）',
  },
  grey: { fill: hollow, text: '#000000', name: '灰（未启动）' },
};

/** The lights as a bar each, with count and share written beside it: readable whatever the printer does to colour. */
export function lightChart({ lights }: BriefingSnapshot): string | null {
  const lit = lights.filter(({ count }) => count > 0);
  if (lit.length < 2) return null;
  return drawChart('lights', lit.length * 28 + 12, {
    grid: { left: 6, right: 90, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lit.map(({ light }) => lightFills[light].name),
      axisLine,
      axisTick: { show: false },
      axisLabel: textStyle,
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: lit.map(({ light, count, share }) => ({
          value: count,
          itemStyle: lightFills[light].fill,
          label: { show: true, position: 'right', formatter: `${count}项，${share}%`, ...labelStyle },
        })),
      },
    ],
  });
}

/** Hazards by kind: rectified (dark), open within the term (pale), overdue (red, hollow when printed black). */
export function hazardChart({ hazards }: BriefingSnapshot): string | null {
  const kinds = (hazards?.byKind ?? []).filter(({ found }) => found > 0).slice(0, 12);
  if (kinds.length < 2) return null;
  return stacked(
    'hazards',
    kinds.map(({ name }) => name),
    [
      {
        name: '已整改',
        fill: { color: ink },
        label: '#ffffff',
        values: kinds.map((kind) => kind.rectified),
      },
      {
        name: '整改期内',
        fill: { color: pale },
        label: '#000000',
        values: kinds.map((kind) => kind.open - kind.overdue),
      },
      {
        name: '逾期未整改',
        fill: late,
        label: '#000000',
        values: kinds.map((kind) => kind.overdue),
      },
    ],
  );
}

/** Occurrences by unit: done, not yet due, missed; the units with the most missed first. */
export function recurringChart({ recurring }: BriefingSnapshot): string | null {
  const units = recurring.byUnit
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit.due > 0)
    .sort((a, b) => b.unit.missed - a.unit.missed || a.index - b.index)
    .slice(0, 15)
    .map(({ unit }) => unit);
  if (units.length < 2) return null;
  return stacked(
    'recurring',
    units.map(({ name }) => (name.length <= 14 ? name : `${name.slice(0, 13)}…`)),
    [
      { name: '已完成', fill: { color: ink }, label: '#ffffff', values: units.map((unit) => unit.done) },
      {
        name: '在办',
        fill: { color: pale },
        label: '#000000',
        values: units.map((unit) => unit.waiting),
      },
      {
        name: '到期未完成',
        fill: late,
        label: '#000000',
        values: units.map((unit) => unit.missed),
      },
    ],
  );
}

interface Layer {
  name: string;
  fill: object;
  label: string;
  values: number[];
}

function stacked(name: string, names: string[], layers: Layer[]): string {
  const used = layers.filter(({ values }) => values.some((value) => value > 0));
  return drawChart(name, names.length * 26 + 60, {
    legend,
    grid: {
      left: 6,
      right: 24,
      top: 30,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', minInterval: 1, axisLabel: textStyle, axisLine, splitLine },
    yAxis: nameAxis(names),
    series: used.map((layer) => ({
      name: layer.name,
      type: 'bar',
      stack: 'all',
      barWidth: 14,
      itemStyle: layer.fill,
      data: layer.values.map((value) => ({
        value: value > 0 ? value : '-',
        label: { show: value > 0, formatter: '{c}', ...labelStyle, color: layer.label },
      })),
    })),
  });
}
