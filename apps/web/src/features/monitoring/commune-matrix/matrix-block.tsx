import { Link } from '@tanstack/react-router';
import { TONES, type Tone, toneShape } from '@thong-suot/ui';
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import styles from './commune-matrix.module.css';
import { communeAt, type MatrixCommune, type MatrixProvince, PER_ROW } from './matrix-model.ts';

const PITCH = 10;
const SIZE = 7.6;
const INSET = (PITCH - SIZE) / 2;

const cornerOf = (index: number) => ({ x: (index % PER_ROW) * PITCH, y: Math.floor(index / PER_ROW) * PITCH });

/** All cells of a province as one path for each tone, so that the country is 136 paths and not 3,321 elements. */
function pathsOf(communes: readonly MatrixCommune[]): Readonly<Record<Tone, string>> {
  const paths: Record<Tone, string> = { good: '', warning: '', bad: '', missing: '' };
  communes.forEach(({ tone }, index) => {
    const { x, y } = cornerOf(index);
    paths[tone] += toneShape(tone, x + INSET, y + INSET, SIZE);
  });
  return paths;
}

/** A frame around each cell that changed: its shape is seen without its colour. */
function ringsOf(communes: readonly MatrixCommune[], moved: ReadonlySet<string>): string {
  return communes
    .map(({ code }, index) => {
      const { x, y } = cornerOf(index);
      return moved.has(code) ? `M${x + 0.5},${y + 0.5}h${PITCH - 1}v${PITCH - 1}h${1 - PITCH}z` : '';
    })
    .join('');
}

export type MatrixBlockProps = {
  readonly province: MatrixProvince;
  readonly position: number;
  /** The commune of this block that the keyboard is on, or the pointer over; null for all other blocks. */
  readonly active: number | null;
  readonly describe: (commune: MatrixCommune) => string;
  readonly onPoint: (province: number, commune: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly takesFocus: boolean;
  /** Communes that changed a moment ago. */
  readonly moved: ReadonlySet<string>;
};

/** One province of the matrix. The active commune is a real link over its cell; the rest is drawn. */
export const MatrixBlock = memo(function MatrixBlock(props: MatrixBlockProps) {
  const { province, position, active, onPoint, moved } = props;
  const paths = useMemo(() => pathsOf(province.communes), [province]);
  const height = Math.ceil(province.communes.length / PER_ROW) * PITCH;
  const point = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const index = communeAt(province.communes.length, (clientX - box.left) / box.width, (clientY - box.top) / box.width);
    if (index !== null && index !== active) onPoint(position, index);
  };
  // A finger selects when it has tapped, not when it comes down: the link that then lies over the cell would take the tap and leave
  // the page. The click also makes the cells a target of their own, so that a tap beside the name is not moved to the name's link.
  const hover = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType !== 'touch') point(event);
  };
  return (
    <section className={styles.block} aria-label={province.name}>
      <h2 className={styles.blockName}>
        <Link to="/provinces/$provinceCode" params={{ provinceCode: province.code }} tabIndex={-1}>
          {province.name}
        </Link>
        <FigureLink figure={figureOf(province.code, 'communes')} inTabOrder={false}>
          {province.communes.length}
        </FigureLink>
      </h2>
      <div className={styles.cells}>
        <svg viewBox={`0 0 ${PER_ROW * PITCH} ${height}`} aria-hidden="true" onPointerMove={hover} onClick={point}>
          {TONES.map((tone) => (
            <path key={tone} className={styles.tone} data-tone={tone} d={paths[tone]} />
          ))}
          {moved.size > 0 && <path className={styles.moved} d={ringsOf(province.communes, moved)} />}
        </svg>
        {active !== null && <ActiveCell {...props} index={active} height={height} />}
      </div>
    </section>
  );
});

function ActiveCell({
  province,
  index,
  height,
  describe,
  onKey,
  takesFocus,
}: MatrixBlockProps & { readonly index: number; readonly height: number }) {
  const commune = province.communes[index];
  const code = commune?.code;
  const link = useRef<HTMLAnchorElement>(null);
  // Once for each commune that the keyboard comes to: cells are drawn again while they move, and the focus may be elsewhere by then.
  useEffect(() => {
    if (takesFocus && code !== undefined) link.current?.focus();
  }, [takesFocus, code]);
  if (!commune) return null;
  const { x, y } = cornerOf(index);
  return (
    <Link
      key={commune.code}
      to="/provinces/$provinceCode/communes/$communeCode"
      params={{ provinceCode: province.code, communeCode: commune.code }}
      preload={false}
      className={styles.activeCell}
      aria-label={describe(commune)}
      style={{
        left: `${(x / (PER_ROW * PITCH)) * 100}%`,
        top: `${(y / height) * 100}%`,
        width: `${100 / PER_ROW}%`,
        height: `${(PITCH / height) * 100}%`,
      }}
      onKeyDown={onKey}
      ref={link}
    />
  );
}
