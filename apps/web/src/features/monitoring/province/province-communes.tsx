import { Link } from '@tanstack/react-router';
import { type Column, StatusMark } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Moved } from '../../../live/moved.tsx';
import { SteadyTable } from '../../../live/steady-table.tsx';
import { toneOfColour } from '../colours.ts';
import type { Colour } from '../contract.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { communeFigure } from '../figure-address.ts';
import type { ProvinceCommune, ProvinceCondition } from './province-contract.ts';

export type ProvinceCommunesProps = {
  readonly provinceCode: string;
  readonly communes: readonly ProvinceCommune[];
  /** The compared day; null: there is none. */
  readonly comparedWith: string | null;
  readonly conditions: readonly ProvinceCondition[];
  /** The day is being lived: rows keep their places until somebody asks to sort them again. */
  readonly isLive: boolean;
};

const BY_COLOUR = {
  keyOf: ({ code }: ProvinceCommune) => code,
  placeOf: ({ colour, unmet }: ProvinceCommune) => `${colour} ${unmet}`,
};

/** The communes of the province, the worst first, with the colour of the compared day where it differs. */
export function ProvinceCommunes({ provinceCode, communes, comparedWith, conditions, isLive }: ProvinceCommunesProps) {
  const { t } = useTranslation('province');
  const { t: national } = useTranslation('nationalView');
  const { name } = useFormat();
  const columns = useMemo<readonly Column<ProvinceCommune>[]>(() => {
    const nameOf = new Map(conditions.map((condition) => [condition.no, name(condition)]));
    const mark = (colour: Colour) => <StatusMark tone={toneOfColour(colour)} word={national(`colours.${colour}`)} />;
    return [
      {
        id: 'commune',
        header: t('commune'),
        namesRow: true,
        value: (row) => row.name,
        cell: (row) => (
          <Link
            to="/provinces/$provinceCode/communes/$communeCode"
            params={{ provinceCode, communeCode: row.code }}
            preload={false}
          >
            {row.name}
          </Link>
        ),
      },
      { id: 'code', header: t('code'), value: ({ code }) => code },
      {
        id: 'colour',
        header: t('colour'),
        value: ({ colour }) => national(`colours.${colour}`),
        cell: ({ colour }) => <Moved value={colour}>{mark(colour)}</Moved>,
      },
      {
        id: 'before',
        header: comparedWith ? t('onDay', { day: formatDay(comparedWith) }) : t('before'),
        value: ({ previousColour }) => previousColour && national(`colours.${previousColour}`),
        cell: ({ colour, previousColour }) =>
          previousColour === null ? '–' : previousColour === colour ? <span className="muted">＝</span> : mark(previousColour),
      },
      {
        id: 'unmet-count',
        header: t('unmetCount'),
        numeric: true,
        value: ({ unmet }) => unmet,
        cell: ({ code, unmet }) => (
          <Moved value={String(unmet)}>
            <FigureOrWord value={unmet} figure={communeFigure(provinceCode, code, 'unmet')} write={String} word="–" />
          </Moved>
        ),
      },
      {
        id: 'unmet',
        header: t('unmet'),
        sortable: false,
        value: ({ unmetConditions }) => unmetConditions.map((no) => `${no}. ${nameOf.get(no) ?? ''}`).join('; '),
      },
    ];
  }, [comparedWith, conditions, name, national, provinceCode, t]);
  return (
    <div className="panel stack">
      <h2>{t('communes')}</h2>
      <SteadyTable
        caption={t('communes')}
        captionHidden
        columns={columns}
        rows={communes}
        arranged={BY_COLOUR}
        of={isLive ? provinceCode : null}
        searchable
      />
    </div>
  );
}
