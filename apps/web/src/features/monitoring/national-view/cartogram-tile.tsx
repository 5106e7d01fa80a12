import { TONES, type Tone, toneShape } from '@thong-suot/ui';
import { Fragment, memo } from 'react';
import styles from './cartogram.module.css';
import { cellGrid, type MapLayout } from './map-layout.ts';
import type { ColourCounts, ProvinceOnMap, Reading } from './national-view-model.ts';

/** Worst first, so that red stands in the upper left corner, where reading starts. */
const CELL_ORDER: readonly Tone[] = ['bad', 'warning', 'missing', 'good'];

/**
 * The cells of a tile as one path for each tone. On a scale of blues the colour of a commune says nothing, so all cells are of
 * one shape.
 */
function cellPaths(communes: ColourCounts, layout: MapLayout, byScale: boolean): Readonly<Record<Tone, string>> {
  const paths: Record<Tone, string> = { good: '', warning: '', bad: '', missing: '' };
  const total = TONES.reduce((sum, tone) => sum + communes[tone], 0);
  const width = layout.tileWidth - 2 * layout.padding;
  const { perRow, pitch } = cellGrid(total, width, layout.tileHeight - layout.headHeight - layout.footHeight);
  const size = pitch * 0.88;
  let index = 0;
  for (const tone of CELL_ORDER) {
    for (let count = 0; count < communes[tone]; count += 1, index += 1) {
      const x = layout.padding + (index % perRow) * pitch;
      paths[tone] += toneShape(byScale ? 'bad' : tone, x, layout.headHeight + Math.floor(index / perRow) * pitch, size);
    }
  }
  return paths;
}

export type CartogramTileProps = {
  readonly province: ProvinceOnMap;
  readonly reading: Reading;
  readonly layout: MapLayout;
  readonly hatchId: string;
};

/** Frame, cells, name and figure of a province, drawn from the corner of the tile. */
export const CartogramTile = memo(function CartogramTile({ province, reading, layout, hatchId }: CartogramTileProps) {
  const paths = cellPaths(province.communes, layout, reading.step !== null);
  const silent = reading.value === null;
  return (
    <>
      <rect className={styles.tile} width={layout.tileWidth} height={layout.tileHeight} rx="4" />
      {silent && (
        <rect className={styles.hatched} width={layout.tileWidth} height={layout.tileHeight} rx="4" fill={`url(#${hatchId})`} />
      )}
      {!silent &&
        TONES.map((tone) => (
          <path key={tone} className={styles.cells} data-tone={tone} data-step={reading.step ?? undefined} d={paths[tone]} />
        ))}
      <TileTexts province={province} reading={reading} layout={layout} />
    </>
  );
});

function TileTexts({ province, reading, layout }: Omit<CartogramTileProps, 'hatchId'>) {
  const { padding, fontSize, tileWidth, tileHeight } = layout;
  const mark = reading.tone && toneShape(reading.tone, padding, 0, fontSize * 0.72);
  if (layout.name === 'wide') {
    const indent = mark ? fontSize * 0.72 + 4 : 0;
    return (
      <>
        {mark && <path className={styles.cells} data-tone={reading.tone} transform={`translate(0 ${6.2})`} d={mark} />}
        <text className={styles.name} x={padding + indent} y={14.5} fontSize={fontSize}>
          {province.name}
        </text>{' '}
        <text className={styles.value} x={tileWidth - padding} y={14.5} fontSize={fontSize - 1} textAnchor="end">
          {reading.text}
        </text>
      </>
    );
  }
  const words = province.name.split(' ');
  const lines = [words.slice(0, -1).join(' ') || (words[0] ?? ''), words.length > 1 ? (words.at(-1) ?? '') : ''];
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index === 0 ? 'first' : 'second'}>
          <text className={styles.name} x={padding} y={10 + index * 10.5} fontSize={fontSize}>
            {line}
          </text>{' '}
        </Fragment>
      ))}
      {mark && <path className={styles.cells} data-tone={reading.tone} transform={`translate(0 ${tileHeight - 10})`} d={mark} />}
      <text className={styles.value} x={tileWidth - padding} y={tileHeight - 3.5} fontSize={fontSize - 0.5} textAnchor="end">
        {reading.text}
      </text>
    </>
  );
}
