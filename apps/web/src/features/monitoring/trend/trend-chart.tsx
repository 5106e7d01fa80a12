import { useComputedColorScheme } from '@mantine/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { TrendPoint } from '../contract.ts';
import styles from './trend-panel.module.css';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Where the axis begins when every share is close to 100, in percent; else it begins at the ten below the lowest. */
const TOP_TEN = 90;

export type TrendChartProps = {
  readonly points: readonly TrendPoint[];
  readonly label: string;
  /** A point was clicked: what the share of that day is made of. The table has the same as links, for keyboard and screen reader. */
  readonly onOpen: (date: string) => void;
};

/** A line of shares by day. A day without figures breaks the line; it is never drawn as zero. */
export function TrendChart({ points, label, onOpen }: TrendChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const { share } = useFormat();
  useEffect(() => {
    if (!place.current) return;
    const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'Be Vietnam Pro', color: colour('--ink-muted') },
      grid: { left: 54, right: 20, top: 16, bottom: 28 },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => (typeof value === 'number' ? share(value) : '–') },
      xAxis: {
        type: 'category',
        data: points.map(({ date }) => formatDay(date)),
        axisLine: { lineStyle: { color: colour('--line-strong') } },
      },
      yAxis: {
        type: 'value',
        min: ({ min }: { min: number }) => (Number.isFinite(min) ? Math.min(TOP_TEN, Math.floor(min / 10) * 10) : 0),
        max: 100,
        axisLabel: { formatter: (value: number) => share(value) },
        splitLine: { lineStyle: { color: colour('--line') } },
      },
      series: [
        {
          type: 'line',
          name: label,
          data: points.map(({ greenShare }) => greenShare?.printed ?? null),
          connectNulls: false,
          symbolSize: 7,
          color: colour(scheme === 'dark' ? '--link' : '--mantine-primary-color-filled'),
        },
      ],
    });
    chart.on('click', ({ dataIndex }) => {
      const point = points[dataIndex];
      if (point) onOpen(point.date);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [points, label, scheme, share, onOpen]);
  return <div ref={place} className={styles.chart} role="img" aria-label={label} />;
}
