import { init, use, type EChartsCoreOption } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** Shades that keep apart when printed without colour: ink is dark, pale is light, and what is hollow has a dashed edge. */
export const ink = '#1f3f66';
export const pale = '#b7c6d9';
export const hollow = {
  color: '#ffffff',
  borderColor: '#333333',
  borderWidth: 1,
  borderType: 'dashed',
} as const;
export const alarm = '#b3261e';
/** What is past its date, wherever it is counted: an outline in red, hollow when printed black. */
export const late = {
  color: '#ffffff',
  borderColor: alarm,
  borderWidth: 1.5,
  borderType: 'solid',
} as const;
export const textStyle = { fontFamily: 'Official Fang', fontSize: 12, color: '#000000' };
/** No outline around the letters: an outlined letter is embedded as a shape without a font. */
export const labelStyle = { ...textStyle, fontSize: 11, textBorderWidth: 0 };
export const legend = { top: 0, icon: 'rect', itemWidth: 18, itemHeight: 10, textStyle };
export const axisLine = { lineStyle: { color: '#333333', width: 0.75 } };
export const splitLine = { lineStyle: { color: '#cccccc', width: 0.5, type: 'dotted' } } as const;

/** The names beside horizontal bars, the first on top. */
export const nameAxis = (names: string[]) => ({
  type: 'category',
  inverse: true,
  data: names,
  axisLine,
  axisTick: { show: false },
  axisLabel: textStyle,
});

/** The type area's width (156 mm at 96 dots an inch). */
export const chartWidth = 588;

/**
 * Draws a chart on the server as SVG text. The library counts the charts of a process in its ids and class names;
 * those become the chart's own name, so that the same figures give the same text.
 */
export function drawChart(name: string, height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height });
  try {
    chart.setOption({ animation: false, textStyle, ...option });
    return ownIds(chart.renderToSVGString(), name);
  } finally {
    chart.dispose();
  }
}

function ownIds(svg: string, name: string): string {
  const numbers = new Map<string, number>();
  return svg.replace(/\bzr\d+-([a-z]+-?)(\d+)\b/g, (whole, kind: string) => {
    const number = numbers.get(whole) ?? numbers.size;
    numbers.set(whole, number);
    return `${name}-${kind}${number}`;
  });
}
