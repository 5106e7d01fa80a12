import { type Tone, toneShape } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import styles from './cartogram.module.css';
import { ARCHIPELAGOS, type ArchipelagoKey, ISLANDS, type MapLayout, mapSize, tileCorner } from './map-layout.ts';

/** Column where the sea begins, row by row from the north. */
const COAST = [5, 5, 5, 5, 3, 3, 4, 5, 6, 6, 6, 6, 6, 6, 4, 4, 3] as const;

function seaPath(layout: MapLayout): string {
  const { width, height } = mapSize(layout);
  const points = COAST.flatMap((column, row) => {
    const x = tileCorner({ column, row }, layout).x - layout.gap / 2;
    const y = tileCorner({ column, row }, layout).y - (row === 0 ? 0 : layout.gap / 2);
    const bottom = row === COAST.length - 1 ? height : y + layout.tileHeight + layout.gap;
    return [`L${x} ${y}`, `L${x} ${bottom}`];
  });
  return `M${width} 0${points.join('')}L${width} ${height}Z`;
}

export type CartogramSeaProps = {
  readonly layout: MapLayout;
  /** Colour of the special zone on each archipelago; null: it has not reported. */
  readonly tones: Readonly<Record<ArchipelagoKey, Tone | null>>;
  /** Class of the scale of blues by province code, while the map is drawn by scale. */
  readonly steps: ReadonlyMap<string, number | null>;
};

/** The East Sea with both archipelagos, each with its name and the province it belongs to; part of every drawing of the map. */
export function CartogramSea({ layout, tones, steps }: CartogramSeaProps) {
  const { t } = useTranslation('nationalView');
  const { width } = mapSize(layout);
  const middle = width - layout.seaWidth / 2;
  const scale = layout.name === 'wide' ? 1.2 : 0.82;
  return (
    <g>
      <path className={styles.sea} d={seaPath(layout)} />
      <text
        className={styles.seaName}
        x={middle}
        y={tileCorner({ column: 0, row: 11.6 }, layout).y}
        fontSize={layout.name === 'wide' ? layout.fontSize + 3 : layout.fontSize}
        textAnchor="middle"
      >
        {t('eastSea')}
      </text>
      {ARCHIPELAGOS.map(({ key, row, provinceCode }) => {
        const step = steps.get(provinceCode) ?? undefined;
        const tone = tones[key] ?? 'missing';
        const y = tileCorner({ column: 0, row }, layout).y + layout.tileHeight * 0.3;
        const size = 6 * scale;
        const islands = ISLANDS.map(([dx, dy]) =>
          toneShape(step ? 'bad' : tone, dx * scale - size / 2, dy * scale - size / 2, size),
        ).join('');
        return (
          <g key={key} transform={`translate(${middle} ${y})`} data-archipelago={key}>
            <path className={`${styles.cells} ${styles.islands}`} data-tone={tone} data-step={step} d={islands} />
            <ArchipelagoName lines={t(`archipelago.${key}`).split('\n')} layout={layout} />
          </g>
        );
      })}
    </g>
  );
}

function ArchipelagoName({ lines, layout }: { readonly lines: readonly string[]; readonly layout: MapLayout }) {
  const size = layout.name === 'wide' ? layout.fontSize : layout.fontSize - 0.5;
  const shown = layout.name === 'wide' ? [lines.slice(0, 2).join(' '), ...lines.slice(2)] : lines;
  return shown.map((line, index) => (
    <text key={line} className={styles.islandName} x="0" y={30 + index * (size + 3)} fontSize={size} textAnchor="middle">
      {line}
    </text>
  ));
}
