import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { CaseStep } from './case-queries.ts';
import { AnswerDue } from './case-state.tsx';
import styles from './cases.module.css';

/** What was done about a case, the newest step first; nothing of it is ever changed. */
export function CaseLog({ steps }: { readonly steps: readonly CaseStep[] }) {
  return (
    <ol className={styles.log} reversed>
      {steps.toReversed().map((step) => (
        <Step key={step.number} logged={step} />
      ))}
    </ol>
  );
}

function Step({ logged: { step, at, actorName, title } }: { readonly logged: CaseStep }) {
  const { t } = useTranslation('cases');
  const { pick, count } = useFormat();
  return (
    <li>
      <strong>{t(`steps.${step.kind}`)}</strong>
      {title && `: ${pick(title)}`}
      {step.kind === 'route' && <span className="muted"> ({t(`bases.${step.basis}`)})</span>}
      {step.kind === 'route' && step.system && (
        <span className="muted">
          {' · '}
          {t(`rules.systems.${step.system}`)}
          {step.stated && ` (${t('statedBy', { communes: count(step.stated.communes), of: count(step.stated.of) })})`}
        </span>
      )}
      {(step.kind === 'open' || step.kind === 'reopen') && (
        <>
          {': '}
          {step.communes === undefined
            ? t('openedOn', { day: formatDay(step.day) })
            : t('openedBy', { communes: count(step.communes), day: formatDay(step.day) })}
        </>
      )}
      {step.kind === 'close' && `: ${t(`closings.${step.how}`)}`}
      {'dueAt' in step && step.dueAt && (
        <>
          {' · '}
          <AnswerDue dueAt={step.dueAt} />
        </>
      )}
      <p className="muted">
        {formatInstant(at)} · {actorName}
      </p>
      <Words step={step} />
      {step.kind === 'link-task' && (
        <Link to="/direction/tasks/$taskId" params={{ taskId: step.taskId }}>
          {t('task.link')}
        </Link>
      )}
    </li>
  );
}

function Words({ step }: { readonly step: CaseStep['step'] }) {
  const { t } = useTranslation('cases');
  const words = 'reason' in step ? step.reason : 'words' in step ? (step.words ?? '') : 'remark' in step ? step.remark : '';
  return (
    <>
      {words !== '' && <p lang="vi">{words}</p>}
      {step.kind === 'answer' && (
        <>
          <p>
            {t('fields.measure')}: <span lang="vi">{step.measure}</span>
          </p>
          {inPlace(step.evidence).map(({ key, item: { text, link } }) => (
            <p key={key}>
              {link ? (
                <a href={link} rel="noreferrer" target="_blank" lang="vi">
                  {text}
                </a>
              ) : (
                <span lang="vi">{text}</span>
              )}
            </p>
          ))}
        </>
      )}
    </>
  );
}
