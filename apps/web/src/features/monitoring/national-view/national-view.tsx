import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { LiveLine } from '../../../live/live-line.tsx';
import { MovesOf } from '../../../live/moved.tsx';
import { Page } from '../../../shell/page.tsx';
import { useView } from '../../../shell/use-view.ts';
import { ContradictionCount } from '../../reporting/measurements/contradiction-count.tsx';
import { AreaCases } from '../cases/area-cases.tsx';
import { useLiveMap } from '../live/use-live-map.ts';
import { nationalQuery } from '../queries.ts';
import { TrendPanel } from '../trend/trend-panel.tsx';
import { Cartogram } from './cartogram.tsx';
import { DayChanges } from './day-changes.tsx';
import { Headline } from './headline.tsx';
import { headlineFigures } from './headline-figures.ts';
import { MapLegend } from './map-legend.tsx';
import { MeasureSwitch } from './measure-switch.tsx';
import { movementSentences } from './movement-sentences.ts';
import { archipelagoTones, provincesOnMap } from './national-figures.ts';
import styles from './national-view.module.css';
import type { Measure, ProvinceOnMap } from './national-view-model.ts';
import { RankingList } from './ranking-list.tsx';

/** The state of the nation on one day: headline, map, the same as a ranking, and what changed. */
export function NationalView() {
  const { t } = useTranslation('nationalView');
  const { data: national } = useSuspenseQuery(nationalQuery(useView()));
  const live = useLiveMap();
  const write = useFormat();
  const [chosen, setMeasure] = useState<Measure | null>(null);
  // What moves on a day that is being lived are the communes.
  const measure = chosen ?? (live ? 'greenShare' : 'readiness');
  const provinces = useMemo(() => provincesOnMap(national, write), [national, write]);
  const { comparedWith } = national.day;
  return (
    <Page
      day={national.day}
      title={t('title', { day: formatDay(national.day.date) })}
      actions={<MeasureSwitch measure={measure} onChange={setMeasure} />}
    >
      {live && (
        <LiveLine line={live.line}>
          {live.counted !== null && <span>{t('live.counted', { reports: write.count(live.counted) })}</span>}
        </LiveLine>
      )}
      <MovesOf value={live && national.day.snapshotId}>
        <Headline figures={headlineFigures(national, t, write)} />
      </MovesOf>
      <ContradictionCount day={national.day.date} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <MapPanel provinces={provinces} measure={measure} archipelagos={archipelagoTones(national)} />
          <div className={styles.trend}>
            <TrendPanel title={t('trend')} to={national.day.date} provinceCode={undefined} />
          </div>
        </div>
        <div className={styles.side}>
          {comparedWith && (
            <div className={`panel ${styles.changes}`}>
              <DayChanges
                title={t('changesSince', { day: formatDay(comparedWith) })}
                changes={movementSentences(national.movements, t, write)}
              />
            </div>
          )}
          <div className={`panel ${styles.ranking}`}>
            <RankingList provinces={provinces} measure={measure} />
          </div>
        </div>
      </div>
      <AreaCases provinceCode={undefined} />
    </Page>
  );
}

type MapPanelProps = {
  readonly provinces: readonly ProvinceOnMap[];
  readonly measure: Measure;
  readonly archipelagos: ReturnType<typeof archipelagoTones>;
};

function MapPanel({ provinces, measure, archipelagos }: MapPanelProps) {
  const { t } = useTranslation('nationalView');
  const navigate = useNavigate();
  const router = useRouter();
  const format = useFormat();
  const [pointed, setPointed] = useState<ProvinceOnMap | null>(null);
  const target = ({ code }: ProvinceOnMap) => ({ to: '/provinces/$provinceCode', params: { provinceCode: code } }) as const;
  const colours = ({ communes }: ProvinceOnMap) => {
    const { good, warning, bad, missing } = communes;
    return t('communesByColour', { all: format.count(good + warning + bad + missing), good, warning, bad, missing });
  };
  const details = (province: ProvinceOnMap) => {
    const { value, tone } = province.readings[measure];
    const word = value === null ? t('noReport') : tone && t(`tone.${measure}.${tone}`);
    return [`${t(`measures.${measure}`)}${word ? `: ${word}` : ''}`, colours(province)].join('. ');
  };
  // The name begins with the words that stand on the tile, so that whoever speaks to the page can say what they see.
  const describe = (province: ProvinceOnMap) => `${province.name} ${province.readings[measure].text}. ${details(province)}`;
  return (
    <div className={`panel ${styles.map}`}>
      <Cartogram
        provinces={provinces}
        measure={measure}
        archipelagos={archipelagos}
        describe={describe}
        hrefOf={(province) => router.buildLocation(target(province)).href}
        onOpen={(province) => void navigate(target(province))}
        onPoint={setPointed}
      >
        <MapLegend measure={measure} />
        <p className={styles.pointed} aria-hidden="true">
          {pointed ? (
            <>
              <strong>
                {pointed.name} {pointed.readings[measure].text}
              </strong>{' '}
              {details(pointed)}
            </>
          ) : (
            t('pointHint')
          )}
        </p>
      </Cartogram>
    </div>
  );
}
