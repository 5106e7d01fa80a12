import { Link } from '@tanstack/react-router';
import { type Column, DataTable, StatusMark, useSortedRows } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Moved } from '../../../live/moved.tsx';
import { OtherOrder } from '../../../live/news-bar.tsx';
import { useSteadyOrder } from '../../../live/use-steady-order.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
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
  const state = useTableState();
  const texts = useTableTexts();
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
  const wanted = useSortedRows(communes, columns, state.sorting, state.search);
  const { shown, isOther, arrange } = useSteadyOrder(
    wanted,
    communes,
    BY_COLOUR,
    isLive ? `${provinceCode} ${state.sort} ${state.search}` : null,
  );
  return (
    <div className="panel stack">
      <h2>{t('communes')}</h2>
      {isOther && <OtherOrder onArrange={arrange} />}
      <DataTable
        caption={t('communes')}
        captionHidden
        columns={columns}
        rows={shown}
        total={communes.length}
        rowKey={({ code }) => code}
        texts={texts}
        sorting={state.sorting}
        onSortingChange={state.onSortingChange}
        search={state.search}
        onSearchChange={state.onSearchChange}
      />
    </div>
  );
}
