import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { formatInstant } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { FilterSelect } from '../../shell/filter-select.tsx';
import { useTableState } from '../../shell/use-table-state.ts';
import { type CheckDimension, checkSumsQuery, type Within } from './direction-queries.ts';
import { CHECK_DIMENSIONS } from './direction-words.ts';

/** How much of what was reported done a second body checked, and how much of that it contradicted; and the draws. */
export function CheckSums({ within }: { readonly within: Within }) {
  const { t } = useTranslation('direction');
  const { count, share, pick } = useFormat();
  const { filters } = useTableState();
  const by: CheckDimension = CHECK_DIMENSIONS.find((one) => one === filters.by) ?? 'system';
  const { data, error, refetch } = useQuery(checkSumsQuery(within, by));
  const of = (part: number, whole: number) =>
    whole === 0 ? '–' : t('checks.share', { part: count(part), whole: count(whole), share: share((part / whole) * 100) });
  return (
    <Section title={t('checks.sums')}>
      <FilterSelect
        name="by"
        label={t('sums.by')}
        usual="system"
        options={CHECK_DIMENSIONS.map((one) => ({ value: one, label: t(`dimensions.${one}`) }))}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <PlainRows
          label={t('checks.sums')}
          headers={[
            t(`dimensions.${by}`),
            t('checks.claims'),
            t('checks.checked'),
            t('checks.contradictedOf'),
            t('checks.waiting'),
          ]}
          rows={data.rows.map(({ key, title, claims, verified, contradicted, waiting }) => ({
            key: key ?? '',
            cells: [
              title ? pick(title) : key === null ? t(`noneOf.${by}`) : by === 'system' ? t(`systems.${key as 'other'}`) : key,
              <ListLink key="claims" standing="claimed" by={by} value={key}>
                {count(claims)}
              </ListLink>,
              of(verified + contradicted, claims),
              <ListLink key="contradicted" standing="contradicted" by={by} value={key}>
                {of(contradicted, verified + contradicted)}
              </ListLink>,
              count(waiting),
            ],
          }))}
        />
      )}
      {data && data.draws.length > 0 && (
        <details>
          <summary>{t('checks.draws')}</summary>
          <PlainRows
            label={t('checks.draws')}
            headers={[
              t('checks.drawnAt'),
              t('checks.verifier'),
              t('draw.seed'),
              t('checks.size'),
              t('checks.drawn'),
              t('checks.outcomes'),
            ]}
            rows={data.draws.map((draw) => ({
              key: draw.drawId,
              cells: [
                `${formatInstant(draw.drawnAt)}, ${draw.drawerName}`,
                pick(draw.verifier),
                <code key="seed">{draw.seed}</code>,
                draw.whole === null ? count(draw.part) : `${count(draw.part)}/${count(draw.whole)}`,
                t('checks.drawnOf', { drawn: count(draw.drawn), eligible: count(draw.eligible) }),
                t('checks.found3', {
                  verified: count(draw.verified),
                  contradicted: count(draw.contradicted),
                  open: count(draw.drawn - draw.verified - draw.contradicted),
                }),
              ],
            }))}
          />
        </details>
      )}
    </Section>
  );
}

type ListLinkProps = {
  readonly standing: string;
  readonly by: CheckDimension;
  readonly value: string | null;
  readonly children: React.ReactNode;
};

function ListLink({ standing, by, value, children }: ListLinkProps) {
  if (value === null || by === 'body') return <>{children}</>;
  const filter = { standing, [by === 'directive' ? 'directiveId' : by]: value };
  return (
    <Link to="/direction" search={{ filter }}>
      {children}
    </Link>
  );
}
