import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatDay, formatInstant, vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { formsQuery } from '../forms/form-queries.ts';
import { useMayPlanReports } from '../forms/may-plan-reports.ts';
import { EndRegime } from './end-regime.tsx';
import { PeriodRows } from './period-rows.tsx';
import { type Regime, regimesOf } from './regime-model.ts';
import { previewQuery, type RegimeVersion, regimesQuery } from './regime-queries.ts';
import { useRegimeWords } from './regime-words.ts';
import own from './regimes.module.css';

/** All reporting regimes: what holds, what it opens next, and the versions before. */
export function RegimesPage() {
  const { t } = useTranslation('regimes');
  const listed = useSuspenseQuery(regimesQuery).data;
  const regimes = regimesOf(listed, vietnamDay(new Date()));
  const may = useMayPlanReports();
  const holding = regimes.filter(({ current }) => current !== null).length;
  return (
    <Page
      title={t('title')}
      answer={t('answer', { count: holding })}
      actions={
        may && (
          <Link to="/regimes/$regimeKey" params={{ regimeKey: 'new' }}>
            {t('fresh')}
          </Link>
        )
      }
    >
      {regimes.map((regime) => (
        <RegimeSection key={regime.key} regime={regime} may={may} />
      ))}
    </Page>
  );
}

function RegimeSection({ regime, may }: { readonly regime: Regime; readonly may: boolean }) {
  const { t } = useTranslation('regimes');
  const { name } = useFormat();
  const { current, versions, key } = regime;
  const [newest] = versions;
  const shown = current ?? newest;
  if (!shown) return null;
  return (
    <Section title={name(shown.content)}>
      {current === null && <p>{t('ended', { day: formatDay(shown.validTo ?? '') })}</p>}
      <RegimeFacts version={shown} />
      {may && current && <NextPeriods version={current} />}
      <details className={own.narrow}>
        <summary>{t('versions.title', { count: versions.length })}</summary>
        <Versions versions={versions} label={`${t('versions.title', { count: versions.length })}: ${name(shown.content)}`} />
      </details>
      {may && (
        <div className={styles.buttons}>
          <Link to="/regimes/$regimeKey" params={{ regimeKey: key }} aria-label={t('changeLabel', { name: name(shown.content) })}>
            {t('change')}
          </Link>
          {current && newest && <EndRegime newest={newest} />}
        </div>
      )}
    </Section>
  );
}

function RegimeFacts({ version }: { readonly version: RegimeVersion }) {
  const { t } = useTranslation('regimes');
  const { name } = useFormat();
  const words = useRegimeWords();
  const { data: forms } = useQuery(formsQuery);
  const { content } = version;
  const formNames = content.forms.map(({ formKey }) => {
    const form = forms?.find(({ key }) => key === formKey);
    return form ? name(form) : formKey;
  });
  const { legalBasisVi, opens, due, closes, chain, reporters, throughProvince, toVi } = content;
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.from'), formatDay(version.validFrom)],
    [t('facts.basis'), legalBasisVi ?? t('facts.noBasis')],
    [t('facts.forms'), formNames.join('; ')],
    [t('facts.rhythm'), words.rhythm(content)],
    [t('facts.who'), words.reporters(reporters)],
    [t('facts.way'), throughProvince ? t('facts.through', { to: toVi }) : t('facts.straight', { to: toVi })],
    [
      t('facts.window'),
      t('facts.windowWords', { opens: words.moment(opens), due: words.moment(due), closes: words.moment(closes) }),
    ],
    ...(chain
      ? [
          [
            t('facts.chain'),
            t('facts.chainWords', {
              cutOff: words.moment(chain.cutOff),
              reviewed: words.moment(chain.reviewed),
              published: words.moment(chain.published),
            }),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, said]) => (
        <div key={term} className={own.fact}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The periods that open next, asked for when somebody wants to know. */
function NextPeriods({ version }: { readonly version: RegimeVersion }) {
  const { t } = useTranslation('regimes');
  const [wanted, setWanted] = useState(false);
  const { data, error, refetch } = useQuery({ ...previewQuery(version.validFrom, version.content), enabled: wanted });
  return (
    <details className={own.narrow} onToggle={({ currentTarget }) => setWanted(currentTarget.open)}>
      <summary>{t('next')}</summary>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && data.periods.length === 0 && <p>{t('preview.none')}</p>}
      {data && data.periods.length > 0 && <PeriodRows label={`${t('next')}: ${version.content.nameVi}`} preview={data} />}
    </details>
  );
}

function Versions({ versions, label }: { readonly versions: readonly RegimeVersion[]; readonly label: string }) {
  const { t } = useTranslation('regimes');
  return (
    <PlainRows
      label={label}
      headers={[t('versions.version'), t('versions.from'), t('versions.to'), t('versions.by'), t('versions.at')]}
      rows={versions.map(({ version, validFrom, validTo, changedAt, changedBy }) => ({
        key: String(version),
        cells: [
          String(version),
          formatDay(validFrom),
          validTo === null ? t('versions.open') : formatDay(validTo),
          changedBy,
          formatInstant(changedAt),
        ],
      }))}
    />
  );
}
