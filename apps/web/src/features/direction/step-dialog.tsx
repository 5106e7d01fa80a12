import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/file-list.tsx';
import { useFileList } from '../../files/use-file-list.ts';
import { useFormat } from '../../format/use-format.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { type Assignee, AssigneeField } from './assignee-field.tsx';
import type { AnyStep } from './assignment-actions.tsx';
import type { Assignment } from './direction-queries.ts';
import { filePlaceOf, shownBy } from './task-files.tsx';

export const BODY_DIALOGS = [
  'progress',
  'finish',
  'ask-extension',
  'ask-hand-over',
  'withdraw-request',
  'escalate',
  'take-over',
  'decline-hand-over',
] as const;
export const DIRECT_DIALOGS = ['extend', 'refuse-extension', 'return', 'answer-escalation', 'name-assignee', 'cancel'] as const;
export type DialogKind = (typeof BODY_DIALOGS)[number] | (typeof DIRECT_DIALOGS)[number];

const WITH_DUE: readonly DialogKind[] = ['ask-extension', 'extend'];
const WITH_BODY: readonly DialogKind[] = ['ask-hand-over', 'name-assignee'];
/** Said in words and not as a reason. */
const IN_WORDS: readonly DialogKind[] = ['progress', 'finish', 'take-over', 'answer-escalation'];
const WITH_FILES: readonly DialogKind[] = ['progress', 'finish'];
const WORDS_NEEDED: readonly DialogKind[] = ['progress', 'answer-escalation'];

export type StepDialogProps = {
  readonly kind: DialogKind;
  readonly assignment: Assignment;
  readonly step: UseMutationResult<unknown, Error, AnyStep>;
};

/** Asks what a step needs and takes it. */
export function StepDialog({ kind, assignment, step }: StepDialogProps) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  const [to, setTo] = useState<Assignee | null>(null);
  const place = WITH_FILES.includes(kind) ? filePlaceOf(assignment) : null;
  const files = useFileList(place);
  const confirm = (fields: FormData) => step.mutateAsync(stepOf(kind, fields, to, files.fileIds));
  return (
    <AskDialog
      action={t(`steps.${kind}`)}
      title={t('stepTitle', { step: t(`steps.${kind}`), body: pick(assignment.title) })}
      onOpen={() => {
        step.reset();
        setTo(null);
        files.reset();
      }}
      onConfirm={confirm}
      pending={step.isPending || files.hindrance !== null}
      error={step.error}
      main={kind === 'progress' || kind === 'finish'}
    >
      {kind === 'progress' && (
        <Field label={t('fields.percent')}>
          {(ties) => (
            <input {...ties} type="number" name="percent" min={0} max={100} required defaultValue={assignment.percent} />
          )}
        </Field>
      )}
      {WITH_DUE.includes(kind) && <NewDue asked={kind === 'extend' ? (assignment.request?.dueAt ?? null) : null} />}
      {WITH_BODY.includes(kind) && <AssigneeField label={t('fields.to')} value={to} onChange={setTo} />}
      {IN_WORDS.includes(kind) ? (
        <Field label={t('fields.words')}>
          {(ties) => (
            <textarea {...ties} name="words" rows={3} required={WORDS_NEEDED.includes(kind)} minLength={3} maxLength={4000} />
          )}
        </Field>
      ) : (
        <Field label={t('reason')}>
          {(ties) => <textarea {...ties} name="reason" rows={3} required minLength={3} maxLength={2000} />}
        </Field>
      )}
      {kind === 'finish' && <EvidenceFields />}
      {place && <FileList list={files} />}
    </AskDialog>
  );
}

function NewDue({ asked }: { readonly asked: string | null }) {
  const { t } = useTranslation('direction');
  const local = asked === null ? '' : new Date(Date.parse(asked) + VIETNAM_OFFSET_MS).toISOString();
  return (
    <Field label={t('fields.newDue')} hint={t('fields.newDueHint')}>
      {(ties) => <input {...ties} type="datetime-local" name="dueAt" required defaultValue={local.slice(0, 16)} />}
    </Field>
  );
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Evidence as it is typed: what it is, and where it lies. */
export function EvidenceFields() {
  const { t } = useTranslation('direction');
  return (
    <>
      <Field label={t('evidence.text')}>
        {(ties) => <textarea {...ties} name="evidenceText" rows={2} required minLength={3} maxLength={1000} />}
      </Field>
      <Field label={t('evidence.link')} hint={t('evidence.linkHint')}>
        {(ties) => <input {...ties} type="url" name="evidenceLink" maxLength={500} pattern="https?://\S+" />}
      </Field>
    </>
  );
}

/** The evidence that was typed. */
export function evidenceOf(fields: FormData) {
  const link = typedText(fields, 'evidenceLink').trim();
  return [{ text: typedText(fields, 'evidenceText').trim(), ...(link === '' ? {} : { link }) }];
}

function stepOf(kind: DialogKind, fields: FormData, to: Assignee | null, fileIds: string[]): AnyStep {
  const words = typedText(fields, 'words').trim();
  const reason = typedText(fields, 'reason').trim();
  const said = words === '' ? {} : { words };
  const dueAt = () => new Date(`${typedText(fields, 'dueAt')}:00+07:00`).toISOString();
  // The server refuses a hand-over without a body; the field says so.
  const body: Assignee = to ?? { kind: 'named', text: '?' };
  switch (kind) {
    case 'progress':
      return { kind, percent: Number(typedText(fields, 'percent')), words, ...shownBy(fileIds) };
    case 'finish':
      return { kind, ...said, evidence: evidenceOf(fields), ...shownBy(fileIds) };
    case 'take-over':
      return { kind, ...said };
    case 'answer-escalation':
      return { kind, words };
    case 'ask-extension':
    case 'extend':
      return { kind, dueAt: dueAt(), reason };
    case 'ask-hand-over':
    case 'name-assignee':
      return { kind, to: body, reason };
    case 'withdraw-request':
    case 'escalate':
    case 'decline-hand-over':
    case 'refuse-extension':
    case 'return':
    case 'cancel':
      return { kind, reason };
  }
}
