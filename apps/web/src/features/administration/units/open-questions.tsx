import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable, ExportMenu } from '@thong-suot/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { Section } from '../section.tsx';
import { type Question, type QuestionFilter, questionsFile, questionsQuery } from './unit-admin-queries.ts';

const ROWS_AT_ONCE = 50;
const KINDS = ['target-missing', 'target-differs', 'predecessor-missing'] as const;

/** What the sources of units leave to a person: searched, narrowed by kind, taken along as a file. */
export function OpenQuestions() {
  const { t } = useTranslation(['administration', 'shell']);
  const { count, language } = useFormat();
  const { search, onSearchChange, filters } = useTableState();
  const texts = useTableTexts();
  const columns = useQuestionColumns();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const filter: QuestionFilter = {
    kind: KINDS.find((kind) => kind === filters.kind),
    search: search || undefined,
  };
  const { data, error, refetch } = useQuery({ ...questionsQuery(filter), placeholderData: keepPreviousData });
  return (
    <Section title={t('questions.title')}>
      <p>{t('questions.answer', { formatted: count(data?.total ?? 0), count: data?.total ?? 0 })}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <DataTable
          caption={t('questions.title')}
          captionHidden
          columns={columns}
          rows={data.questions.slice(0, shown)}
          total={data.questions.length}
          rowKey={({ kind, code, named }) => `${kind}/${code}/${named}`}
          sorting={null}
          onSortingChange={() => undefined}
          search={search}
          onSearchChange={onSearchChange}
          tools={
            <>
              <FilterSelect
                name="kind"
                label={t('questions.kind')}
                options={KINDS.map((kind) => ({ value: kind, label: t(`questions.kinds.${kind}`) }))}
              />
              <ExportMenu
                label={t('shell:export.title')}
                files={[{ label: t('shell:export.csv'), href: questionsFile(filter, language) }]}
              />
            </>
          }
          onMore={shown < data.questions.length ? () => setShown((now) => now + ROWS_AT_ONCE) : undefined}
          texts={texts}
        />
      )}
    </Section>
  );
}

function useQuestionColumns(): readonly Column<Question>[] {
  const { t } = useTranslation('administration');
  return useMemo(
    () =>
      [
        { id: 'code', header: t('questions.code'), namesRow: true, value: ({ code }: Question) => code },
        { id: 'named', header: t('questions.named'), value: ({ named }: Question) => named },
        { id: 'kind', header: t('questions.kind'), value: ({ kind }: Question) => t(`questions.kinds.${kind}`) },
        { id: 'oldUnits', header: t('questions.oldUnits'), value: ({ oldUnits }: Question) => oldUnits.join('; ') || null },
        {
          id: 'suggested',
          header: t('questions.suggested'),
          value: ({ suggested }: Question) => suggested?.name ?? null,
          cell: ({ suggested }: Question) =>
            suggested && (
              <Link to="/units/$unit" params={{ unit: suggested.unitId }}>
                {suggested.code} {suggested.name}
              </Link>
            ),
        },
      ].map((column) => ({ ...column, sortable: false })),
    [t],
  );
}
