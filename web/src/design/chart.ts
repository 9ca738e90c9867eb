import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue';
import { useTheme } from '../stores/theme.js';

use([BarChart, PieChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A colour or font of the design system, as charts need it: the value of a custom property. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Draws a chart into an element, again when its data or the theme changes, and fits it to the element's width. */
export function useChart(place: Ref<HTMLElement | null>, option: () => EChartsCoreOption): void {
  const theme = useTheme();
  let chart: EChartsType | null = null;
  const observer = new ResizeObserver(() => chart?.resize());
  const draw = (): void =>
    chart?.setOption({ textStyle: { fontFamily: token('--db-font') }, ...option() }, true);
  onMounted(() => {
    if (place.value === null) return;
    chart = init(place.value, null, { renderer: 'svg' });
    observer.observe(place.value);
    draw();
  });
  watch([option, () => theme.dark], draw, { flush: 'post' });
  onBeforeUnmount(() => {
    observer.disconnect();
    chart?.dispose();
  });
}
