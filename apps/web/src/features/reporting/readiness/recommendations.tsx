import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable, useSortedRows } from '@thong-suot/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { type Recommendation, recommendationsQuery } from './readiness-queries.ts';

/** What provinces proposed before the start, word by word, searched by any of it; nothing before a list came in. */
export function Recommendations({ provinceCode }: { readonly provinceCode: string | undefined }) {
  const { t } = useTranslation('readiness');
  const texts = useTableTexts();
  const columns = useRecommendationColumns();
  const [search, setSearch] = useState('');
  const { data } = useQuery(recommendationsQuery(provinceCode));
  const list = data?.list;
  const rows = useSortedRows(list?.recommendations ?? [], columns, null, search);
  if (!list || list.recommendations.length === 0) return null;
  const { source, stateOn, importedAt, importedBy } = list.head;
  return (
    <Section title={t('recommendations.title')}>
      <p className="muted">
        {t('source', { source, day: formatDay(stateOn), instant: formatInstant(importedAt), who: importedBy })}
      </p>
      <DataTable
        caption={t('recommendations.title')}
        captionHidden
        columns={columns}
        rows={rows}
        total={list.recommendations.length}
        rowKey={({ line }) => String(line)}
        sorting={null}
        onSortingChange={() => undefined}
        search={search}
        onSearchChange={setSearch}
        texts={texts}
      />
    </Section>
  );
}

function useRecommendationColumns(): readonly Column<Recommendation>[] {
  const { t } = useTranslation('readiness');
  const { language } = useFormat();
  return useMemo(
    () => [
      {
        id: 'province',
        header: t('recommendations.province'),
        namesRow: true,
        sortable: false,
        value: ({ provinceName }) => provinceName,
      },
      {
        id: 'item',
        header: t('recommendations.about'),
        sortable: false,
        value: ({ section, itemVi, itemEn }) => [section, language === 'vi' ? itemVi : itemEn].filter(Boolean).join(' · '),
      },
      {
        id: 'text',
        header: t('recommendations.text'),
        sortable: false,
        value: ({ textVi }) => textVi,
        cell: ({ textVi }) => <span lang="vi">{textVi}</span>,
      },
    ],
    [t, language],
  );
}
