import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { FigureLink } from '../evidence/figure-link.tsx';
import { LinkedChange } from '../evidence/linked-change.tsx';
import { figureOf } from '../figure-address.ts';
import type { Measure, ProvinceOnMap } from './national-view-model.ts';
import { placesOf, rankProvinces } from './national-view-model.ts';
import styles from './ranking-list.module.css';

/** The map in words: every province with the figure shown, from the one that needs most attention. */
export function RankingList({ provinces, measure }: { readonly provinces: readonly ProvinceOnMap[]; readonly measure: Measure }) {
  const { t } = useTranslation('nationalView');
  const ranked = rankProvinces(provinces, measure);
  const places = placesOf(ranked.map(({ readings }) => readings[measure].value));
  const comparable = provinces.some(({ readings }) => readings[measure].change !== null);
  return (
    <table className={styles.ranking}>
      <caption>{t('ranking', { measure: t(`measures.${measure}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rank')}</th>
          <th scope="col">{t('province')}</th>
          <th scope="col">{t(`measures.${measure}`)}</th>
          {comparable && <th scope="col">{t('change')}</th>}
        </tr>
      </thead>
      <tbody>
        {ranked.map((province, index) => {
          const reading = province.readings[measure];
          return (
            <tr key={province.code}>
              <td data-place>{places[index]}</td>
              <th scope="row">
                <Link to="/provinces/$provinceCode" params={{ provinceCode: province.code }}>
                  {province.name}
                </Link>
              </th>
              <td>
                {reading.tone && <StatusMark tone={reading.tone} word={t(`tone.${measure}.${reading.tone}`)} wordHidden />}{' '}
                {reading.evidence === null ? (
                  <span className="muted">{t('noReport')}</span>
                ) : (
                  <>
                    <FigureLink figure={reading.evidence}>{reading.text}</FigureLink>
                    {measure === 'greenShare' && <ReportedNote code={province.code} communes={province.communes} />}
                  </>
                )}
              </td>
              {comparable && (
                <td>
                  {reading.value !== null && (
                    <LinkedChange
                      figure={figureOf(province.code, 'change/green-share')}
                      value={reading.change}
                      unit="points"
                      better="up"
                    />
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A share with silent communes behind it says how many reported. */
function ReportedNote({ code, communes }: Pick<ProvinceOnMap, 'code' | 'communes'>) {
  const { t } = useTranslation('nationalView');
  if (communes.missing === 0) return null;
  const reported = communes.good + communes.warning + communes.bad;
  return (
    <>
      {' '}
      <FigureLink figure={figureOf(code, 'reported')}>
        {t('reportedOf', { reported, all: reported + communes.missing })}
      </FigureLink>
    </>
  );
}
