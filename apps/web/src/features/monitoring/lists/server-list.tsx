import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type Column, DataTable, ExportMenu } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { areaOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { useView } from '../../../shell/use-view.ts';
import { exportAddress, type ListCall, type ListQuery, listQuery } from '../queries.ts';
import type { ListPage } from './list-contract.ts';

export type ServerListProps<Answer extends ListPage<unknown>> = {
  readonly title: string;
  readonly answer?: (first: Answer) => ReactNode;
  /** Name of the list in the server's addresses. */
  readonly list: string;
  readonly call: ListCall<Answer>;
  /** A column whose id is no sort key of the list is not sortable. */
  readonly columns: readonly Column<Answer['items'][number]>[];
  readonly rowKey: (row: Answer['items'][number]) => string;
  readonly filters?: ReactNode;
  /** Names of the filters that the server takes; others in the address are the page's own. */
  readonly filterNames: readonly string[];
  /** False: the list belongs to no day. */
  readonly ofDay?: boolean;
  /** What an empty list means where nothing was searched for. */
  readonly nothing?: string;
  /** What stands above the table, out of what the list carries beside its rows. */
  readonly above?: (first: Answer) => ReactNode;
};

/** A page with one list of the server: filtered, sorted and searched there, exported with the same filters, printed. */
export function ServerList<Answer extends ListPage<unknown>>(props: ServerListProps<Answer>) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const view = useView();
  const state = useTableState();
  const texts = useTableTexts();
  const [ownProvince] = areaOfReading(useSession().appointments)?.split('/') ?? [];
  const filters = Object.fromEntries(props.filterNames.map((name) => [name, state.filters[name]]));
  if (props.filterNames.includes('provinceCode')) filters.provinceCode ??= ownProvince;
  const query: ListQuery = {
    ...(props.ofDay === false ? {} : { ...view, live: view.live && 'true' }),
    ...filters,
    sort: state.sort,
    search: state.search || undefined,
  };
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...listQuery(props.list, props.call, query),
    placeholderData: keepPreviousData,
  });
  const first = data?.pages[0];
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    label: t(`export.${format}`),
    href: exportAddress(props.list, query, format, language),
  }));
  return (
    <Page
      title={props.title}
      answer={first && props.answer?.(first)}
      day={first?.day}
      actions={!error && <ExportMenu label={t('export.title')} files={files} printLabel={t('export.print')} />}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!first && !error && <LoadingNotice />}
      {first && props.above?.(first)}
      {data && first && (
        <DataTable
          caption={props.title}
          captionHidden
          columns={props.columns}
          rows={data.pages.flatMap(({ items }) => items)}
          total={first.total}
          rowKey={props.rowKey}
          sorting={state.sorting}
          onSortingChange={state.onSortingChange}
          search={state.search}
          onSearchChange={state.onSearchChange}
          tools={props.filters}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          texts={props.nothing && state.search === '' ? { ...texts, nothingFound: props.nothing } : texts}
        />
      )}
    </Page>
  );
}
