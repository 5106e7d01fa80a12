import { Link } from '@tanstack/react-router';
import { type Column, StatusMark } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moved } from '../../../live/moved.tsx';
import { SteadyTable } from '../../../live/steady-table.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { communeFigure } from '../figure-address.ts';
import type { MatrixCommune, MatrixProvince } from './matrix-model.ts';

type Row = MatrixCommune & { readonly province: Pick<MatrixProvince, 'code' | 'name'> };

/** A commune that has not reported has no number of unmet conditions. */
const unmetOf = ({ tone, unmet }: Row) => (tone === 'missing' ? null : unmet.length);

const BY_TONE = { keyOf: ({ code }: Row) => code, placeOf: ({ tone, unmet }: Row) => `${tone} ${unmet.length}` };

/** The matrix as a table: the same communes, to sort and search. */
export function CommuneTable({
  provinces,
  conditions,
  moving,
}: {
  readonly provinces: readonly MatrixProvince[];
  readonly conditions: ReadonlyMap<number, string>;
  /** The day whose communes move; null: it is over. */
  readonly moving: string | null;
}) {
  const { t } = useTranslation('matrix');
  const rows = useMemo<readonly Row[]>(
    () => provinces.flatMap((province) => province.communes.map((commune) => ({ ...commune, province }))),
    [provinces],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'commune',
        header: t('columns.commune'),
        namesRow: true,
        value: ({ name }) => name,
        cell: ({ code, name, province }) => (
          <Link
            to="/provinces/$provinceCode/communes/$communeCode"
            params={{ provinceCode: province.code, communeCode: code }}
            preload={false}
          >
            {name}
          </Link>
        ),
      },
      { id: 'code', header: t('columns.code'), value: ({ code }) => code },
      { id: 'province', header: t('columns.province'), value: ({ province }) => province.name },
      {
        id: 'colour',
        header: t('columns.colour'),
        value: ({ tone }) => t(`tone.${tone}`),
        cell: ({ tone }) => (
          <Moved value={tone}>
            <StatusMark tone={tone} word={t(`tone.${tone}`)} />
          </Moved>
        ),
      },
      {
        id: 'unmet-count',
        header: t('columns.unmetCount'),
        numeric: true,
        value: unmetOf,
        cell: (row) => (
          <FigureOrWord
            value={unmetOf(row)}
            figure={communeFigure(row.province.code, row.code, 'unmet')}
            write={String}
            word="–"
          />
        ),
      },
      {
        id: 'unmet',
        header: t('columns.unmet'),
        sortable: false,
        value: ({ unmet }) => unmet.map((no) => `${no}. ${conditions.get(no) ?? ''}`).join('; '),
      },
    ],
    [t, conditions],
  );
  return (
    <SteadyTable caption={t('caption')} captionHidden columns={columns} rows={rows} arranged={BY_TONE} of={moving} searchable />
  );
}
