import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type Assignee, AssigneeField } from '../../direction/assignee-field.tsx';
import type { AnyCaseStep, TakeStep } from './case-actions.tsx';
import type { CaseItem } from './case-queries.ts';

export const OWNER_DIALOGS = ['answer', 'hand-over', 'hand-back', 'escalate'] as const;
export const DIRECTOR_DIALOGS = ['name-owner', 'extend', 'answer-escalation', 'send-back'] as const;
export type DialogKind = (typeof OWNER_DIALOGS)[number] | (typeof DIRECTOR_DIALOGS)[number];

type DialogProps = { readonly kind: DialogKind; readonly one: CaseItem; readonly step: TakeStep };

/** Asks what a step needs and takes it. */
export function CaseStepDialog({ kind, one, step }: DialogProps) {
  const { t } = useTranslation('cases');
  const { pick } = useFormat();
  const [to, setTo] = useState<Assignee | null>(null);
  const open = () => {
    step.reset();
    setTo(null);
  };
  return (
    <AskDialog
      action={t(`steps.${kind}`)}
      title={t('stepTitle', { step: t(`steps.${kind}`), theme: pick(one.theme) })}
      onOpen={open}
      onConfirm={(fields) => step.mutateAsync(stepOf(kind, fields, to))}
      pending={step.isPending}
      error={step.error}
      main={kind === 'answer'}
    >
      {(kind === 'hand-over' || kind === 'name-owner') && <AssigneeField label={t('fields.to')} value={to} onChange={setTo} />}
      {kind === 'extend' && (
        <Field label={t('fields.dueAt')}>{(ties) => <input {...ties} type="date" name="dueOn" required />}</Field>
      )}
      {kind === 'answer' || kind === 'answer-escalation' ? (
        <Text name="words" label={t('fields.words')} />
      ) : (
        <Text name="reason" label={t('reason')} />
      )}
      {kind === 'answer' && <AnswerFields />}
    </AskDialog>
  );
}

function Text({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Field label={label}>{(ties) => <textarea {...ties} name={name} rows={3} required minLength={3} maxLength={2000} />}</Field>
  );
}

function AnswerFields() {
  const { t } = useTranslation('cases');
  return (
    <>
      <Text name="measure" label={t('fields.measure')} />
      <Field label={t('fields.evidence')}>
        {(ties) => <input {...ties} type="text" name="evidenceText" minLength={3} maxLength={1000} />}
      </Field>
      <Field label={t('fields.link')}>
        {(ties) => <input {...ties} type="url" name="evidenceLink" maxLength={500} pattern="https?://\S+" />}
      </Field>
    </>
  );
}

const DAY_MS = 86_400_000;

/** The end of a day in Viet Nam. */
const endOfDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00+07:00`) + DAY_MS).toISOString();

function stepOf(kind: DialogKind, fields: FormData, to: Assignee | null): AnyCaseStep {
  const text = (name: string) => typedText(fields, name).trim();
  const reason = text('reason');
  // The server refuses a step without a body; the field says so.
  const body: Assignee = to ?? { kind: 'named', text: '?' };
  switch (kind) {
    case 'answer':
      return {
        kind,
        words: text('words'),
        measure: text('measure'),
        evidence: evidenceOf(text('evidenceText'), text('evidenceLink')),
      };
    case 'answer-escalation':
      return { kind, words: text('words') };
    case 'extend':
      return { kind, dueAt: endOfDay(text('dueOn')), reason };
    case 'hand-over':
    case 'name-owner':
      return { kind, to: body, reason };
    case 'hand-back':
    case 'escalate':
    case 'send-back':
      return { kind, reason };
  }
}

/** A link alone is evidence too: it stands for its own words. */
function evidenceOf(words: string, link: string) {
  if (words === '' && link === '') return [];
  return [{ text: words === '' ? link : words, ...(link === '' ? {} : { link }) }];
}
