import type { Answer } from '@thong-suot/form-rules';
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../format/dates.ts';
import { useFormat } from '../../../../format/use-format.ts';
import { MeasuredItems, measuredOf } from '../../measurements/measured-item.tsx';
import { ReportState } from '../report-state.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import styles from './entry.module.css';
import { EntryContext } from './entry-context.ts';
import { statementOf, withAnswer, withStatement } from './entry-model.ts';
import { FaultSummary, useFaultWords } from './fault-summary.tsx';
import { Findings } from './findings.tsx';
import { useFindings } from './findings-shown.ts';
import { ItemList } from './item-list.tsx';
import { needsSending } from './needs-sending.ts';
import type { ReportEntry } from './report-entry.ts';
import { ReportNotices } from './report-notices.tsx';
import { StatementFields } from './statement-fields.tsx';
import { SuggestionPlaceContext, suggestionPlaceOf } from './suggestion-place.ts';
import { useEntryState } from './use-entry-state.ts';

/** One report of the page: what is said about it, its items, its statements, and the way to send it alone. */
export function ReportSection({ entry, alone }: { readonly entry: ReportEntry; readonly alone: boolean }) {
  const { t } = useTranslation('ownReports');
  const { name } = useFormat();
  const id = useId();
  const state = useEntryState(entry);
  const { report, address } = entry;
  const measured = useMemo(() => measuredOf(report, address), [report, address]);
  const place = useMemo(() => suggestionPlaceOf(address), [address]);
  return (
    <section className="panel" aria-labelledby={`${id}-title`} data-report={entry.key} id={report.form.key}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{name(report.form)}</h2>
        <ReportState report={report} sending={state.sending} />
        <span className="muted">{t('dueAt', { instant: formatInstant(report.dueAt) })}</span>
      </div>
      <ReportNotices entry={entry} />
      {state.conflict && <ConflictPanel entry={entry} other={state.conflict} />}
      <FaultSummary entry={entry} id={id} />
      <SuggestionPlaceContext value={place}>
        <MeasuredItems value={measured}>
          <EntryContext value={entry}>
            <Items entry={entry} id={id} />
          </EntryContext>
        </MeasuredItems>
        <WholeReport entry={entry} />
      </SuggestionPlaceContext>
      <Findings entry={entry} />
      {!alone && needsSending(entry) && (
        <p>
          <button type="button" className={styles.button} onClick={() => void entry.send()}>
            {t('entry.sendOne')}
          </button>
        </p>
      )}
    </section>
  );
}

function Items({ entry, id }: { readonly entry: ReportEntry; readonly id: string }) {
  const { document } = useEntryState(entry);
  const { words } = useFaultWords(entry);
  const { ofItems } = useFindings(entry);
  const onAnswer = useCallback(
    (key: string, answer: Answer | null) => entry.change((before) => withAnswer(before, key, answer)),
    [entry],
  );
  return (
    <ItemList
      id={id}
      form={entry.form}
      document={document}
      words={words}
      findings={ofItems}
      disabled={entry.locked}
      onAnswer={onAnswer}
      onStatement={useOnStatement(entry)}
    />
  );
}

function WholeReport({ entry }: { readonly entry: ReportEntry }) {
  const { t } = useTranslation('ownReports');
  const { document } = useEntryState(entry);
  return (
    <div className={styles.whole}>
      <h3>{t('entry.wholeReport')}</h3>
      <StatementFields
        itemKey={null}
        legend={t('entry.wholeReport')}
        obstacle={statementOf(document, 'obstacle', null)}
        recommendation={statementOf(document, 'recommendation', null)}
        disabled={entry.locked}
        onStatement={useOnStatement(entry)}
      />
    </div>
  );
}

function useOnStatement(entry: ReportEntry) {
  return useCallback(
    (kind: 'obstacle' | 'recommendation', itemKey: string | null, text: string) =>
      entry.change((before) => withStatement(before, kind, itemKey, text)),
    [entry],
  );
}
