import { useQuery } from '@tanstack/react-query';
import { type ListTakenOverResponses, listTakenOver } from '@thong-suot/api-client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useSession } from '../../../session/session.ts';
import type { ReportAddress, ReportingPlace } from '../own/address.ts';
import styles from '../own/own-reports.module.css';
import { type ListedReport, reportQuery } from '../own/queries.ts';
import { useAnswerText } from '../review/use-answer-text.ts';

type Left = ListTakenOverResponses[200]['reports'][number];
type TakenOverProps = { readonly place: ReportingPlace; readonly reports: readonly ListedReport[] };

/** What the units that this one was made of had drafted or sent, to go on from. Nothing while there is nothing, or no line. */
export default function TakenOver({ place, reports }: TakenOverProps) {
  const { t } = useTranslation('takenOver');
  const heading = useId();
  const { provinceCode, reporter, part } = place;
  const { data } = useQuery({
    queryKey: ['own-reports', 'taken-over', provinceCode, reporter, part],
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(listTakenOver({ path: { provinceCode, reporter }, query: part === null ? {} : { part }, signal })),
  });
  if (!data || data.reports.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{t('title')}</h2>
      <p className="muted">{t('hint')}</p>
      <ul className={styles.list}>
        {data.reports.map((left) => (
          <LeftReport
            key={[left.periodEnd, left.reporter, left.part, left.formKey].join(' ')}
            left={left}
            own={reports.find(({ formKey, part: of }) => formKey === left.formKey && of === left.part)}
          />
        ))}
      </ul>
    </section>
  );
}

function LeftReport({ left, own }: { readonly left: Left; readonly own: ListedReport | undefined }) {
  const { t } = useTranslation('takenOver');
  const { language } = useFormat();
  const { unitName, periodEnd, isDraft, savedAt, document } = left;
  const form = language === 'vi' ? left.formNameVi : left.formNameEn;
  return (
    <li>
      <details>
        <summary>
          {t('of', { unit: unitName, form, day: formatDay(periodEnd) })}:{' '}
          {t(isDraft ? 'draft' : 'sent', { instant: formatInstant(savedAt) })}
        </summary>
        {own && <Answers address={own as ReportAddress} answers={document.answers} />}
        <ul>
          {document.statements.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>
              {t(kind)}: {text}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

type AnswersProps = { readonly address: ReportAddress; readonly answers: Left['document']['answers'] };

/** The answers beside the questions of the unit's own form; what that form asks no more is not shown. */
function Answers({ address, answers }: AnswersProps) {
  const { account } = useSession();
  const { name } = useFormat();
  const answerText = useAnswerText();
  const { data } = useQuery(reportQuery(account.id, address));
  const items = data?.answer.form.items.filter(({ key }) => answers[key]) ?? [];
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.key}>
          {item.no}. {name(item)}: {answerText(answers[item.key], item)}
        </li>
      ))}
    </ol>
  );
}
