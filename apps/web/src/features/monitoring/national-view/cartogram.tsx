import { HatchPattern, usePrinting } from '@thong-suot/ui';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cartogram.module.css';
import { CartogramSea, type CartogramSeaProps } from './cartogram-sea.tsx';
import { CartogramTile } from './cartogram-tile.tsx';
import { type Direction, mapSize, NARROW, neighbourOf, tileCorner, WIDE } from './map-layout.ts';
import type { Measure, ProvinceOnMap } from './national-view-model.ts';
import { useWidthOf } from './use-width-of.ts';

/** Below this width of its place, in CSS pixels, the map is drawn with upright tiles and names on two lines; on paper never. */
const WIDE_FROM = 700;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};

export type CartogramProps = {
  readonly provinces: readonly ProvinceOnMap[];
  readonly measure: Measure;
  readonly archipelagos: CartogramSeaProps['tones'];
  /** What a screen reader says of a tile. */
  readonly describe: (province: ProvinceOnMap) => string;
  readonly hrefOf: (province: ProvinceOnMap) => string;
  readonly onOpen: (province: ProvinceOnMap) => void;
  readonly onPoint: (province: ProvinceOnMap) => void;
  /** Legend and figures of the tile pointed at: in the empty west of a wide map, above a narrow one. */
  readonly children: ReactNode;
};

/** The country as tiles of provinces filled with cells of communes. One stop of the tab key; arrow keys walk by geography, Enter opens. */
export function Cartogram(props: CartogramProps) {
  const { t } = useTranslation('nationalView');
  const [frame, width] = useWidthOf<HTMLElement>();
  const printing = usePrinting();
  const layout = printing || width >= WIDE_FROM ? WIDE : NARROW;
  const size = mapSize(layout, Math.max(...props.provinces.map(({ row }) => row)));
  const steps = new Map(props.provinces.map(({ code, readings }) => [code, readings[props.measure].step]));
  const hatchId = useId();
  const helpId = useId();
  return (
    <nav ref={frame} className={styles.frame} aria-label={t('mapName')} aria-describedby={helpId}>
      <p id={helpId} className="visually-hidden">
        {t('mapKeys')}
      </p>
      <div className={styles.aside} data-layout={layout.name}>
        {props.children}
      </div>
      <svg className={styles.map} data-layout={layout.name} viewBox={`-1 -1 ${size.width + 2} ${size.height + 2}`}>
        <title>{t('mapTitle')}</title>
        <defs>
          <HatchPattern id={hatchId} />
        </defs>
        <CartogramSea layout={layout} tones={props.archipelagos} steps={steps} />
        <Tiles {...props} layout={layout} hatchId={hatchId} />
      </svg>
    </nav>
  );
}

type TilesProps = CartogramProps & { readonly layout: typeof WIDE; readonly hatchId: string };

function Tiles({ provinces, measure, layout, hatchId, describe, hrefOf, onOpen, onPoint }: TilesProps) {
  const [current, setCurrent] = useState(provinces[0]?.code);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const onKeyDown = (event: KeyboardEvent, from: ProvinceOnMap) => {
    const direction = ARROWS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = neighbourOf(provinces, from, direction);
    if (next) links.current.get(next.code)?.focus();
  };
  const onClick = (
    event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean; preventDefault(): void },
    province: ProvinceOnMap,
  ) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(province);
  };
  return provinces.map((province) => {
    const { x, y } = tileCorner(province, layout);
    return (
      <g key={province.code} transform={`translate(${x} ${y})`}>
        <a
          href={hrefOf(province)}
          className={styles.link}
          aria-label={describe(province)}
          tabIndex={province.code === current ? 0 : -1}
          ref={(element) => {
            if (element) links.current.set(province.code, element);
            else links.current.delete(province.code);
          }}
          onClick={(event) => onClick(event, province)}
          onKeyDown={(event) => onKeyDown(event, province)}
          onPointerEnter={() => onPoint(province)}
          onFocus={() => {
            setCurrent(province.code);
            onPoint(province);
          }}
        >
          <title>{province.name}</title>
          <CartogramTile province={province} reading={province.readings[measure]} layout={layout} hatchId={hatchId} />
          <rect className={styles.ring} width={layout.tileWidth} height={layout.tileHeight} rx="4" />
        </a>
      </g>
    );
  });
}
