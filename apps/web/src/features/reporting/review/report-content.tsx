import type { Answer } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { useFileTexts } from '../../../files/use-file-texts.ts';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { ReportAddress } from '../own/address.ts';
import { AnswerShown } from './answer-shown.tsx';
import { ChangesSince } from './changes-since.tsx';
import { Part } from './part.tsx';
import type { FormItem, OpenedReport } from './queries.ts';
import styles from './review.module.css';
import { decidedBefore } from './review-model.ts';

type ContentProps = { readonly address: ReportAddress; readonly report: OpenedReport };

/** What a reviewer reads of a report, doubtful things first. */
export function ReportContent({ address, report }: ContentProps) {
  const { t } = useTranslation('review');
  const earlier = decidedBefore(report);
  return (
    <>
      <Head report={report} />
      <Doubts report={report} />
      {earlier && <ChangesSince address={address} items={report.form.items} earlier={earlier} to={report.revision} />}
      {report.sent && <Statements report={report} />}
      {report.sent && <Answers address={address} report={report} />}
      <NotCheckable report={report} />
      {report.actions.length > 0 && (
        <Part title={t('opened.log')}>
          <ul>
            {report.actions.map(({ id, kind, at, actorName, reason, revision: of }) => (
              <li key={id}>
                {formatInstant(at)}: {t(`actions.${kind}`)}
                {kind === 'sent' && ` (${t('columns.revision')} ${of})`}, {actorName}
                {reason !== null && <q className={styles.reason}>{reason}</q>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Head({ report }: { readonly report: OpenedReport }) {
  const { t } = useTranslation('review');
  const { sentAt, revision, dueAt, closesAt, draft, reopenedUntil } = report;
  return (
    <p>
      {sentAt === null
        ? t('opened.notSent', { due: formatInstant(dueAt), closes: formatInstant(closesAt) })
        : t('opened.sentAt', { revision, instant: formatInstant(sentAt) })}{' '}
      {draft && t('opened.draft', { instant: formatInstant(draft.savedAt) })}{' '}
      {reopenedUntil && t('opened.reopenedUntil', { instant: formatInstant(reopenedUntil) })}
    </p>
  );
}

function Doubts({ report: { checks, sent } }: { readonly report: OpenedReport }) {
  const { t } = useTranslation('review');
  const { pick } = useFormat();
  const { findings = [] } = checks ?? {};
  const told = ({ textVi, textEn }: { textVi: string; textEn: string }) => pick({ vi: textVi, en: textEn });
  return (
    <>
      {findings.length > 0 && (
        <Part title={t('opened.findings')}>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.checkKey} ${finding.textVi}`}>
                {told(finding)}
                <q className={styles.reason}>{sent?.reasons[finding.checkKey] ?? t('opened.noReason')}</q>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Below what was sent: it is no reproach to the unit. */
function NotCheckable({ report: { checks } }: { readonly report: OpenedReport }) {
  const { t } = useTranslation('review');
  const { pick } = useFormat();
  const { notCheckable = [] } = checks ?? {};
  if (notCheckable.length === 0) return null;
  return (
    <Part title={t('opened.notCheckable')}>
      <ul>
        {notCheckable.map(({ checkKey, textVi, textEn }) => (
          <li key={`${checkKey} ${textVi}`}>{pick({ vi: textVi, en: textEn })}</li>
        ))}
      </ul>
    </Part>
  );
}

function Statements({ report: { sent, form } }: { readonly report: OpenedReport }) {
  const { t } = useTranslation('review');
  const { name } = useFormat();
  const statements = sent?.statements ?? [];
  if (statements.length === 0) return null;
  return (
    <Part title={t('opened.statements')}>
      <ul>
        {statements.map(({ kind, text, itemKey }) => {
          const item = form.items.find(({ key }) => key === itemKey);
          return (
            <li key={`${kind} ${itemKey} ${text}`}>
              {t(`kinds.${kind}`)}: {text} {item && <span className="muted">({name(item)})</span>}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const isUnmet = (answer: Answer | null | undefined): boolean =>
  answer == null || answer.kind === 'not-applicable' || (answer.kind === 'yes-no' && !answer.value);

function Answers({ address, report: { sent, form } }: ContentProps) {
  const { t } = useTranslation('review');
  const { words } = useFileTexts();
  const unmet = form.items.filter(({ key }) => isUnmet(sent?.answers[key]));
  const files = form.items.filter(({ key }) => sent?.answers[key]?.kind === 'file');
  const others = form.items.filter((item) => !unmet.includes(item) && !files.includes(item));
  const rowsOf = (items: readonly FormItem[]) => <AnswerTable address={address} items={items} answers={sent?.answers ?? {}} />;
  return (
    <Part title={t('opened.content')}>
      {files.length > 0 && (
        <>
          <h4>{words.list.title}</h4>
          {rowsOf(files)}
        </>
      )}
      {unmet.length > 0 && (
        <>
          <h4>{t('opened.unmetFirst', { count: unmet.length })}</h4>
          {rowsOf(unmet)}
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('opened.others', { count: others.length })}</summary>
          {rowsOf(others)}
        </details>
      )}
    </Part>
  );
}

type AnswerTableProps = {
  readonly address: ReportAddress;
  readonly items: readonly FormItem[];
  readonly answers: Readonly<Record<string, Answer | null | undefined>>;
};

function AnswerTable({ address, items, answers }: AnswerTableProps) {
  const { t } = useTranslation('review');
  const { name } = useFormat();
  return (
    <table className={styles.answers}>
      <thead>
        <tr>
          <th scope="col">{t('opened.item')}</th>
          <th scope="col">{t('opened.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              {item.no}. {name(item)}
            </th>
            <td>
              <AnswerShown address={address} item={item} answer={answers[item.key]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
