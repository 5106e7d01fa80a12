import {
  type ListStatementsByProvinceData,
  type ListStatementsByProvinceResponses,
  listStatementsByProvince,
} from '@thong-suot/api-client';
import type { Column } from '@thong-suot/ui';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import type { ListCall } from '../queries.ts';
import { ServerList } from './server-list.tsx';
import { ShareCell } from './share-cell.tsx';

type List = ListStatementsByProvinceResponses[200];
type Row = List['items'][number];

const read: ListCall<List> = (query, signal) =>
  listStatementsByProvince({ query: query as ListStatementsByProvinceData['query'], signal });

/** The three statements of most communes of every province, as Annexes 6 and 13 to 20 list them. */
export function StatementsByProvince({ filters, decimals }: { readonly filters: ReactNode; readonly decimals: number }) {
  const { t } = useTranslation('lists');
  const { count } = useFormat();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'province', header: t('province'), namesRow: true, value: ({ provinceName }) => provinceName },
      { id: 'rank', header: t('statements.rank'), numeric: true, sortable: false, value: ({ rank }) => rank },
      { id: 'text', header: t('statements.text'), value: ({ text }) => text, cell: ({ text }) => <span lang="vi">{text}</span> },
      { id: 'block', header: t('block'), sortable: false, value: ({ block }) => t(`blocks.${block}`) },
      { id: 'kind', header: t('statements.kind'), sortable: false, value: ({ kind }) => t(`statements.kinds.${kind}`) },
      {
        id: 'communes',
        header: t('statements.communes'),
        numeric: true,
        value: ({ communes }) => communes,
        cell: ({ provinceCode, block, kind, groupId, communes }) => (
          <FigureLink figure={figureOf(provinceCode, `statement/${block}/${kind}/${groupId}`)}>{count(communes)}</FigureLink>
        ),
      },
      {
        id: 'share',
        header: t('statements.share'),
        numeric: true,
        value: ({ share }) => share?.printed ?? null,
        cell: ({ provinceCode, block, kind, groupId, share }) => (
          <ShareCell
            share={share}
            figure={figureOf(provinceCode, `statement-share/${block}/${kind}/${groupId}`)}
            decimals={decimals}
          />
        ),
      },
    ],
    [t, count, decimals],
  );
  return (
    <ServerList<List>
      title={t('statements.title')}
      answer={() => t('statements.answer')}
      list="statements/by-province"
      call={read}
      columns={columns}
      rowKey={({ provinceCode, block, kind, groupId }) => `${provinceCode}/${block}/${kind}/${groupId}`}
      filterNames={['kind', 'block', 'provinceCode']}
      filters={filters}
    />
  );
}
