import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { FigureLink } from '../evidence/figure-link.tsx';
import { communeFigure } from '../figure-address.ts';
import styles from './commune-matrix.module.css';
import type { MatrixCommune, MatrixProvince } from './matrix-model.ts';

type CommuneDetailProps = {
  readonly commune: MatrixCommune;
  readonly province: Pick<MatrixProvince, 'code' | 'name'>;
  readonly conditions: ReadonlyMap<number, string>;
};

/** Name, colour in words and unmet conditions of the commune that keyboard or pointer is on. */
export function CommuneDetail({ commune, province, conditions }: CommuneDetailProps) {
  const { t } = useTranslation('matrix');
  return (
    <aside className={styles.detail} aria-label={t('detail')}>
      <p className={styles.detailName}>
        <Link
          to="/provinces/$provinceCode/communes/$communeCode"
          params={{ provinceCode: province.code, communeCode: commune.code }}
        >
          {commune.name}
        </Link>
        , {province.name}
      </p>
      <p>
        <StatusMark tone={commune.tone} word={t(`tone.${commune.tone}`)} /> <span className="muted">{commune.code}</span>
      </p>
      {commune.unmet.length > 0 && (
        <>
          <p>
            <FigureLink figure={communeFigure(province.code, commune.code, 'unmet')}>
              {t('unmet', { count: commune.unmet.length })}
            </FigureLink>
          </p>
          <ul>
            {commune.unmet.map((no) => (
              <li key={no}>
                {no}. {conditions.get(no)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
