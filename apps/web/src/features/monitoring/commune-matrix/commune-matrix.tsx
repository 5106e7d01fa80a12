import { type KeyboardEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OtherOrder } from '../../../live/news-bar.tsx';
import { CommuneDetail } from './commune-detail.tsx';
import styles from './commune-matrix.module.css';
import { MatrixBlock } from './matrix-block.tsx';
import { byAttention, type MatrixCommune, type MatrixKey, type MatrixProvince, move, type Place } from './matrix-model.ts';
import { NOTHING_MOVED, useArrangedMatrix } from './use-arranged-matrix.ts';

const KEYS: ReadonlySet<string> = new Set<MatrixKey>([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

export type CommuneMatrixProps = {
  readonly provinces: readonly MatrixProvince[];
  /** Names of the conditions by number. */
  readonly conditions: ReadonlyMap<number, string>;
  /** The day whose communes move; null: it is over. */
  readonly moving: string | null;
};

/** Every commune of the country at once, province by province: one stop of the tab key, then arrow keys; the commune in view is told beside. */
export function CommuneMatrix({ provinces: given, conditions, moving }: CommuneMatrixProps) {
  const { t } = useTranslation('matrix');
  const { provinces, moved, isOther, arrange } = useArrangedMatrix(given, moving);
  const [place, setPlace] = useState<Place>(() => ({
    province: Math.max(
      0,
      given.findIndex(({ communes }) => communes.length > 0),
    ),
    commune: 0,
  }));
  const [byKeyboard, setByKeyboard] = useState(false);
  const point = useCallback((province: number, commune: number) => {
    setByKeyboard(false);
    setPlace({ province, commune });
  }, []);
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (!KEYS.has(event.key) || event.altKey || event.metaKey) return;
      event.preventDefault();
      setByKeyboard(true);
      setPlace((from) => move(provinces, from, event.key as MatrixKey));
    },
    [provinces],
  );
  const describe = useCallback(
    (commune: MatrixCommune) =>
      [
        commune.name,
        t(`tone.${commune.tone}`),
        commune.unmet.length > 0 ? t('unmet', { count: commune.unmet.length }) : '',
        ...commune.unmet.map((no) => conditions.get(no) ?? ''),
      ]
        .filter(Boolean)
        .join('. '),
    [t, conditions],
  );
  const province = provinces[place.province];
  const commune = province?.communes[place.commune];
  // Whoever arranges the cells anew stays on the commune they were on.
  const arrangeAnew = () => {
    const code = commune?.code;
    const inOrder = byAttention(given[place.province]?.communes ?? []);
    arrange();
    setPlace({
      ...place,
      commune: Math.max(
        0,
        inOrder.findIndex((one) => one.code === code),
      ),
    });
  };
  return (
    <>
      {isOther && <OtherOrder onArrange={arrangeAnew} />}
      <div className={styles.frame}>
        <p className="visually-hidden">{t('keys')}</p>
        <div className={styles.blocks}>
          {provinces.map((one, position) => (
            <MatrixBlock
              key={one.code}
              province={one}
              position={position}
              active={position === place.province ? place.commune : null}
              takesFocus={byKeyboard && position === place.province}
              describe={describe}
              onPoint={point}
              onKey={onKey}
              moved={moved.get(one.code) ?? NOTHING_MOVED}
            />
          ))}
        </div>
        {commune && province && <CommuneDetail commune={commune} province={province} conditions={conditions} />}
      </div>
    </>
  );
}
