import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Column, DataTable, ExportMenu } from '@thong-suot/ui';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { useSession } from '../../../session/session.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { QuestionPanel } from './question-panel.tsx';
import { type Question, type QuestionFilter, questionsFile, questionsQuery } from './unit-admin-queries.ts';

const ROWS_AT_ONCE = 50;
const STATES = ['open', 'answered'] as const;
const KINDS = ['target-missing', 'target-differs', 'predecessor-missing'] as const;

/** What the sources of units leave to a person: searched, narrowed by kind, taken along as a file. */
export function OpenQuestions() {
  const { t } = useTranslation(['administration', 'shell']);
  const { count, language } = useFormat();
  const { search, onSearchChange, filters } = useTableState();
  const texts = useTableTexts();
  const { permissions } = useSession();
  const [chosen, setChosen] = useState<Question | null>(null);
  const [saved, setSaved] = useState('');
  const decide = useCallback((question: Question) => {
    setSaved('');
    setChosen(question);
  }, []);
  const columns = useQuestionColumns(permissions.includes('organisations.change-units') ? decide : null);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const filter: QuestionFilter = {
    kind: KINDS.find((kind) => kind === filters.kind),
    search: search || undefined,
    state: STATES.find((state) => state === filters.state),
  };
  const { data, error, refetch } = useQuery({ ...questionsQuery(filter), placeholderData: keepPreviousData });
  return (
    <Section title={t('questions.title')}>
      <p>{t('questions.answer', { formatted: count(data?.total ?? 0), count: data?.total ?? 0 })}</p>
      <p role="status">{saved}</p>
      {chosen && (
        <QuestionPanel
          key={keyOf(chosen)}
          question={chosen}
          onDone={(words) => {
            setChosen(null);
            setSaved(words ?? '');
          }}
        />
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <DataTable
          caption={t('questions.title')}
          captionHidden
          columns={columns}
          rows={data.questions.slice(0, shown)}
          total={data.questions.length}
          rowKey={keyOf}
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
              <FilterSelect
                name="state"
                label={t('questions.state')}
                options={STATES.map((state) => ({ value: state, label: t(`questions.states.${state}`) }))}
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

const keyOf = ({ kind, code, named }: Question) => `${kind}/${code}/${named}`;

/** @param onDecide opens a question; null for who may not answer any */
function useQuestionColumns(onDecide: ((question: Question) => void) | null): readonly Column<Question>[] {
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
        {
          id: 'state',
          header: t('questions.state'),
          value: ({ said }: Question) => t(`questions.outcomes.${said?.outcome ?? 'open'}`),
        },
        ...(onDecide
          ? [
              {
                id: 'action',
                header: t('questions.action'),
                value: () => null,
                cell: (question: Question) => <Decide question={question} onDecide={onDecide} />,
              },
            ]
          : []),
      ].map((column) => ({ ...column, sortable: false })),
    [t, onDecide],
  );
}

type DecideProps = { readonly question: Question; readonly onDecide: (question: Question) => void };

function Decide({ question, onDecide }: DecideProps) {
  const { t } = useTranslation('administration');
  const words = question.said?.outcome === 'answered' ? t('questions.look') : t('questions.decide');
  return (
    <Button type="button" variant="default" aria-label={`${words}: ${question.named}`} onClick={() => onDecide(question)}>
      {words}
    </Button>
  );
}
