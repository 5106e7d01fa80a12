import type { Answer, Item } from '@thong-suot/form-rules';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.ts';
import { AnswerField } from '../fields/answer-field.tsx';
import styles from './entry.module.css';
import { FindingWords } from './finding-words.tsx';
import type { ShownFinding } from './findings-shown.ts';
import { StatementFields } from './statement-fields.tsx';

export type ItemRowProps = {
  /** Unique on the page: two forms may ask the same item. */
  readonly id: string;
  readonly item: Item;
  readonly answer: Answer | null;
  /** Filled in from the period before and not confirmed; confirmed as unchanged; or the person's own answer. */
  readonly origin: 'proposed' | 'carried' | 'own';
  /** What hinders sending, in words. */
  readonly fault: string | null;
  /** What the checks of the form found that is to be seen here. */
  readonly findings: readonly ShownFinding[] | undefined;
  readonly obstacle: string;
  readonly recommendation: string;
  readonly disabled: boolean;
  readonly onAnswer: (itemKey: string, answer: Answer | null) => void;
  readonly onStatement: (kind: 'obstacle' | 'recommendation', itemKey: string | null, text: string) => void;
};

/** One item: its number and question, the answer, where the answer comes from, faults, difficulty and proposal. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { t } = useTranslation('ownReports');
  const { name, language } = useFormat();
  const { id, item, answer, origin, fault, findings = [], disabled, onAnswer } = props;
  const described = [item.helpVi && 'help', 'origin', fault && 'fault', findings.length > 0 && 'findings'];
  const describedBy = described.flatMap((part) => (part ? [`${id}-${part}`] : [])).join(' ');
  return (
    <li className={styles.item} data-item={item.no} data-item-key={item.key} data-origin={answer ? origin : 'own'}>
      <p className={styles.question} id={`${id}-name`}>
        <span className={styles.number}>{item.no}.</span> {name(item)}
        {!item.required && item.source.kind === 'asked' && <span className="muted"> ({t('item.optional')})</span>}
        {item.every !== 'every-report' && <span className="muted"> ({t(`item.every.${item.every}`)})</span>}
      </p>
      <div className={styles.answer}>
        <AnswerField
          item={item}
          answer={answer}
          disabled={disabled}
          labelledBy={`${id}-name`}
          describedBy={describedBy}
          invalid={fault !== null || findings.some(({ severity }) => severity === 'stop')}
          onAnswer={(given) => onAnswer(item.key, given)}
        />
        <span id={`${id}-origin`} className={styles.origin}>
          {answer && origin !== 'own' && t(`item.${origin}`)}
        </span>
        {answer?.kind === 'not-applicable' && <NotApplicableReason {...props} reason={answer.reason} />}
      </div>
      {item.helpVi && language === 'vi' && (
        <p id={`${id}-help`} className={styles.help}>
          {item.helpVi}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      {findings.length > 0 && (
        <ul id={`${id}-findings`} className={styles.findings}>
          {findings.map((finding) => (
            <li key={`${finding.checkKey} ${finding.textVi}`}>
              <FindingWords finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {item.asksStatements && <StatementFields {...props} itemKey={item.key} legend={t('item.statements')} folded />}
    </li>
  );
});

function NotApplicableReason({ id, item, reason, fault, disabled, onAnswer }: ItemRowProps & { readonly reason: string }) {
  const { t } = useTranslation('ownReports');
  return (
    <label className={styles.reason}>
      <span>{t('item.reason')}</span>
      <input
        className="field"
        type="text"
        maxLength={500}
        value={reason}
        disabled={disabled}
        aria-describedby={fault ? `${id}-fault` : undefined}
        aria-invalid={fault !== null}
        onChange={({ target }) => onAnswer(item.key, { kind: 'not-applicable', reason: target.value })}
      />
    </label>
  );
}
