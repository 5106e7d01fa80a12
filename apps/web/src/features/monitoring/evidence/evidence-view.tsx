import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@thong-suot/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { blockOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { useView } from '../../../shell/use-view.ts';
import { type FigureAddress, readFigure } from '../figure-address.ts';
import { evidenceQuery } from '../queries.ts';
import type { Evidence } from './evidence-contract.ts';
import styles from './evidence-dialog.module.css';
import { EvidenceParts } from './evidence-parts.tsx';

const COUNTED = ['all', 'yes', 'no'] as const;
type Counted = (typeof COUNTED)[number];

/** A figure, how it is computed, the rules it follows, and the answers behind it, each with who, when and source. */
export function EvidenceView({ name }: { readonly name: string }) {
  const { t } = useTranslation('evidence');
  const address = readFigure(name);
  if (!address) return <EmptyState title={t('unknown')} />;
  return <KnownFigure address={address} />;
}

const areaOf = ({ provinceCode, communeCode }: Extract<FigureAddress, { kind: 'figure' }>) => `${provinceCode}/${communeCode}`;

function KnownFigure({ address }: { readonly address: FigureAddress }) {
  const { t } = useTranslation('evidence');
  const [counted, setCounted] = useState<Counted>('all');
  const [search, setSearch] = useState('');
  const view = useView();
  const { appointments } = useSession();
  const block = address.kind === 'figure' && address.communeCode ? blockOfReading(appointments, areaOf(address)) : undefined;
  const wanted = { counted: counted === 'all' ? undefined : counted, search: search.trim() || undefined };
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...evidenceQuery(address, view, wanted, block),
    placeholderData: keepPreviousData,
  });
  const first = data?.pages[0];
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || !first) return <LoadingNotice />;
  return (
    <div className="stack">
      <Composition evidence={first} />
      <h3>{t('parts')}</h3>
      <div className={styles.tools}>
        <label className="labelled">
          <span>{t('filter')}</span>
          <select
            className="field"
            value={counted}
            onChange={(event) => setCounted(COUNTED.find((one) => one === event.target.value) ?? 'all')}
          >
            {COUNTED.map((one) => (
              <option key={one} value={one}>
                {t(`filters.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="labelled">
          <span>{t('search')}</span>
          <input className="field" type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
      </div>
      <EvidenceParts
        parts={data.pages.flatMap(({ parts }) => parts.items)}
        total={first.parts.total}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
      />
    </div>
  );
}

/** A change of counts is a difference of whole numbers: nothing was rounded. */
const formulaWord = ({ formula, operands }: Evidence) =>
  formula.kind === 'change' && operands[0]?.formula.kind !== 'share' ? 'difference' : formula.kind;

function Composition({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('evidence');
  const { pick, language } = useFormat();
  const write = (value: number | null) =>
    value === null
      ? t('noValue')
      : new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('value')}</dt>
          <dd className={styles.value}>{write(evidence.value)}</dd>
        </div>
        <div>
          <dt>{t('formula')}</dt>
          <dd>
            {t(`formulas.${formulaWord(evidence)}`)}
            {evidence.operands.length === 0 &&
              `: ${t('counted', { counted: write(evidence.counted), whole: write(evidence.whole) })}`}
          </dd>
        </div>
      </dl>
      {evidence.operands.length > 0 && (
        <ul className={styles.rules}>
          {inPlace(evidence.operands).map(({ key, item: operand }) => (
            <li key={key}>
              {t('operand', {
                no: Number(key) + 1,
                value: write(operand.value),
                counted: write(operand.counted),
                whole: write(operand.whole),
              })}
            </li>
          ))}
        </ul>
      )}
      {evidence.rules.length > 0 && (
        <section>
          <h3>{t('rules')}</h3>
          <ul className={styles.rules}>
            {evidence.rules.map((rule) => (
              <li key={rule.id}>
                <strong>{rule.id}</strong> {pick(rule)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
