import type { CustomSeriesRenderItem } from 'echarts';
import { use } from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { drawChart } from '../../server/rendering/charts/draw.js';
import type { ConfidenceBand } from '../../test/eval/reliability.js';

use([CustomChart]);

/** A curve of the picture: what notices it was found on, band by band. */
export interface ReliabilityCurve {
  name: string;
  bands: readonly ConfidenceBand[];
}

/**
 * Draws stated confidence against the share of tasks that the clerk lists too, as SVG: a panel for each set of notices
 * with the number of tasks below each point and its interval of 95 %, and the diagonal on which a confidence means just
 * what it says. The colours follow the reader's light or dark scheme.
 */
export function confidenceCurve(curves: readonly ReliabilityCurve[]): string {
  const height = TOP + curves.length * (PANEL + BETWEEN) + 8;
  const svg = drawChart('confidence', height, {
    textStyle: letters,
    grid: curves.map((_, at) => ({
      left: 52,
      right: 28,
      top: TOP + at * (PANEL + BETWEEN),
      height: PANEL,
    })),
    xAxis: curves.map((_, gridIndex) => ({
      ...axis,
      gridIndex,
      min: 0.5,
      interval: 0.1,
      name: gridIndex === curves.length - 1 ? 'confidence stated (mean of the band)' : '',
      nameLocation: 'middle',
      nameGap: 26,
    })),
    yAxis: curves.map(({ name, bands }, gridIndex) => ({
      ...axis,
      gridIndex,
      min: LEAST,
      interval: 0.2,
      name: `${name}: ${sum(bands)} tasks, share listed by the clerk too`,
      nameTextStyle: { ...letters, align: 'left', padding: [0, 0, 0, -40] },
    })),
    series: curves.flatMap(({ bands }, at) => panelSeries(bands, at)),
  });
  return svg.replace(/^<svg [^>]*>/, (head) => `${head}<style>${schemes}</style>`);
}

const TOP = 32;
const PANEL = 170;
const BETWEEN = 56;
/** Where the axis of shares begins; an interval that goes deeper is cut. */
const LEAST = 0.2;

const INK = '#1f2328';
const GRID = '#d1d9e0';
const POINT = '#1f5fbf';

/** The same colours on a dark page. */
const schemes = `@media (prefers-color-scheme: dark) {${[
  [INK, '#e6edf3'],
  [GRID, '#3d444d'],
  [POINT, '#79b8ff'],
]
  .map(([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`)
  .join('')}}`;

const letters = { fontFamily: 'sans-serif', fontSize: 12, color: INK };

const axis = {
  type: 'value',
  max: 1,
  nameTextStyle: letters,
  axisLabel: { ...letters, formatter: (value: number) => value.toFixed(1) },
  axisLine: { show: true, lineStyle: { color: INK, width: 0.75 } },
  splitLine: { lineStyle: { color: GRID, width: 0.5 } },
};

function panelSeries(bands: readonly ConfidenceBand[], panel: number): object[] {
  const place = { xAxisIndex: panel, yAxisIndex: panel, silent: true };
  const count = { ...letters, show: true, formatter: '{@[2]}', position: 'top', textBorderWidth: 0 };
  return [
    {
      ...place,
      type: 'line',
      symbol: 'none',
      lineStyle: { color: INK, type: 'dashed', width: 1 },
      data: [
        [0.5, 0.5],
        [1, 1],
      ],
    },
    {
      ...place,
      type: 'custom',
      clip: true,
      renderItem: intervalBar,
      data: bands.map((band) => [band.stated, ...intervalOf(band)]),
    },
    {
      ...place,
      type: 'line',
      symbol: 'circle',
      symbolSize: 8,
      color: POINT,
      lineStyle: { color: POINT, width: 1.5 },
      data: bands.map(({ stated, right }) => [stated, right]),
    },
    {
      ...place,
      type: 'line',
      symbol: 'circle',
      symbolSize: 0.01,
      lineStyle: { width: 0 },
      label: { ...count, fontSize: 10, distance: 2 },
      data: bands.map(({ stated, tasks }) => [stated, LEAST, tasks]),
    },
  ];
}

function sum(bands: readonly ConfidenceBand[]): number {
  return bands.reduce((total, band) => total + band.tasks, 0);
}

/** Wilson's interval of 95 % for a share: what a few tasks can tell is little, and is drawn as wide as it is. */
function intervalOf({ tasks, right }: ConfidenceBand): [from: number, to: number] {
  const z = 1.96;
  const middle = (right + (z * z) / (2 * tasks)) / (1 + (z * z) / tasks);
  const half =
    (z / (1 + (z * z) / tasks)) * Math.sqrt((right * (1 - right)) / tasks + (z * z) / (4 * tasks * tasks));
  return [middle - half, middle + half];
}

const intervalBar: CustomSeriesRenderItem = (_, api) => {
  const [x = 0, y1 = 0] = api.coord([api.value(0), api.value(1)]);
  const [, y2 = 0] = api.coord([api.value(0), api.value(2)]);
  return {
    type: 'line',
    shape: { x1: x, y1, x2: x, y2 },
    style: { stroke: POINT, lineWidth: 1 },
  };
};
