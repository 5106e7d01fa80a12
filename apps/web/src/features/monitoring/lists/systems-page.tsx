import { Link } from '@tanstack/react-router';
import { type ListSystemsData, type ListSystemsResponses, listSystems } from '@thong-suot/api-client';
import { type Column, StatusMark } from '@thong-suot/ui';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import type { ListCall } from '../queries.ts';
import { ProvinceFilter } from './province-filter.tsx';
import { ServerList } from './server-list.tsx';
import { SummaryTable } from './summary-table.tsx';

const SYSTEMS = ['procedures', 'documents', 'meetings', 'exchange', 'reporting'] as const;
type List = ListSystemsResponses[200];
type Row = List['items'][number];

const read: ListCall<List> = (query, signal) => listSystems({ query: query as ListSystemsData['query'], signal });

/** How the survey writes that a province supplies a system itself. */
const OWN_SUPPLIER = 'self';

const agreementOf = ({ agrees }: Row) => agrees ?? 'unknown';
const AGREEMENT_TONE = { yes: 'good', partly: 'warning', no: 'bad', unknown: 'missing' } as const;

/** Who supplies which of the five systems in which province, and where that is known from (C-22). */
export function SystemsPage() {
  const { t } = useTranslation('lists');
  const { pick, count } = useFormat();
  const { filters } = useTableState();
  const supplierName = useCallback((provider: string) => (provider === OWN_SUPPLIER ? t('systems.own') : provider), [t]);
  const supplierNames = useCallback((providers: readonly string[]) => providers.map(supplierName).join(', '), [supplierName]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'province', header: t('province'), namesRow: true, value: ({ provinceName }) => provinceName },
      { id: 'system', header: t('systems.system'), value: ({ systemName }) => pick(systemName) },
      {
        id: 'provider',
        header: t('systems.provider'),
        value: ({ providers }) => supplierNames(providers) || null,
        cell: ({ providers }) => supplierNames(providers) || <span className="muted">{t('systems.noProvider')}</span>,
      },
      { id: 'note', header: t('systems.note'), sortable: false, value: ({ noteVi }) => noteVi },
      { id: 'difficulty', header: t('systems.difficulty'), sortable: false, value: ({ difficultyVi }) => difficultyVi },
      {
        id: 'basis',
        header: t('systems.basis'),
        sortable: false,
        value: ({ basisText, line }) => `${pick(basisText)} (${t('systems.line', { line })})`,
      },
      {
        id: 'agrees',
        header: t('systems.agrees'),
        sortable: false,
        value: (row) => t(`systems.agreement.${agreementOf(row)}`),
        cell: (row) => <StatusMark tone={AGREEMENT_TONE[agreementOf(row)]} word={t(`systems.agreement.${agreementOf(row)}`)} />,
      },
    ],
    [t, pick, supplierNames],
  );
  return (
    <ServerList<List>
      title={t('systems.title')}
      list="systems"
      call={read}
      columns={columns}
      rowKey={({ provinceCode, system }) => `${provinceCode}/${system}`}
      filterNames={['system', 'provider', 'provinceCode']}
      ofDay={false}
      answer={({ survey }) => (
        <>
          {t('systems.answer')}{' '}
          {survey &&
            t('systems.survey', { source: survey.source, instant: formatInstant(survey.importedAt), who: survey.importedBy })}
        </>
      )}
      above={({ providers }) => (
        <SummaryTable
          title={t('systems.providers')}
          headers={[t('systems.system'), t('systems.provider'), t('province')]}
          rows={providers.map((row) => ({
            key: `${row.system}/${row.provider}`,
            cells: [
              t(`systems.systems.${row.system}`),
              supplierName(row.provider),
              <Link
                key={row.provider}
                to="/systems"
                search={(now) => ({ ...now, filter: { system: row.system, provider: row.provider } })}
              >
                {t('systems.provinces', { count: row.provinces, formatted: count(row.provinces) })}
              </Link>,
            ],
          }))}
        />
      )}
      filters={
        <>
          <FilterSelect
            name="system"
            label={t('systems.system')}
            options={SYSTEMS.map((system) => ({ value: system, label: t(`systems.systems.${system}`) }))}
          />
          {filters.provider && (
            <FilterSelect
              name="provider"
              label={t('systems.provider')}
              options={[{ value: filters.provider, label: supplierName(filters.provider) }]}
            />
          )}
          <ProvinceFilter />
        </>
      }
    />
  );
}
