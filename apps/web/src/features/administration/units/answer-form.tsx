import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerUnitQuestion, previewQuestionAnswer } from '@thong-suot/api-client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { AnswerEffect } from './answer-effect.tsx';
import { type Target, TargetFields } from './target-fields.tsx';
import { nameOf, type Question, questionKeys } from './unit-admin-queries.ts';

type AnswerFormProps = { readonly question: Question; readonly onDone: (words?: string) => void };

/** Says to which communes the old units went, shows what that changes, and records it once it was seen. */
export function AnswerForm({ question, onDone }: AnswerFormProps) {
  const { t } = useTranslation('administration');
  const cache = useQueryClient();
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const [day, setDay] = useState(question.suggested?.validFrom ?? '');
  const [missing, setMissing] = useState(false);
  const preview = useMutation({
    mutationFn: (fields: FormData) => answerOf(previewQuestionAnswer({ body: bodyOf(question, targets, day, fields) })),
  });
  const save = useMutation({
    mutationFn: (fields: FormData) => {
      const said = { legalAct: typedText(fields, 'legalAct').trim(), reason: typedText(fields, 'reason').trim() };
      return answerOf(answerUnitQuestion({ body: { ...bodyOf(question, targets, day, fields), ...said } }));
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: questionKeys.all });
      await cache.invalidateQueries({ queryKey: ['organisations'] });
      onDone(t('questions.saved', { named: question.named }));
    },
  });
  const forget = () => {
    preview.reset();
    save.reset();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(targets.length === 0);
    if (targets.length === 0 || preview.isPending || save.isPending) return;
    const fields = new FormData(event.currentTarget);
    if (preview.data) save.mutate(fields);
    else preview.mutate(fields);
  };
  return (
    <form className={styles.form} onSubmit={send} onChange={forget} aria-label={t('questions.targets')}>
      <Field label={t('questions.day')}>
        {(ties) => <input {...ties} type="date" required value={day} onChange={(event) => setDay(event.target.value)} />}
      </Field>
      <TargetFields
        suggested={question.suggested}
        targets={targets}
        day={day}
        fault={missing ? t('questions.noTargets') : null}
        onChange={(next) => {
          setTargets(next);
          forget();
        }}
      />
      <Field label={t('questions.legalAct')}>
        {(ties) => <input {...ties} name="legalAct" required minLength={3} maxLength={200} autoComplete="off" />}
      </Field>
      <Field label={t('questions.reason')}>
        {(ties) => <textarea {...ties} name="reason" rows={2} required minLength={3} maxLength={500} />}
      </Field>
      <div role="status">
        {preview.isPending && t('questions.previewing')}
        {preview.data && <AnswerEffect preview={preview.data} />}
      </div>
      {(preview.error ?? save.error) && <ProblemNotice error={preview.error ?? save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={preview.isPending || save.isPending}>
          {preview.data ? t('questions.save') : t('questions.preview')}
        </Button>
      </div>
    </form>
  );
}

function bodyOf(question: Question, targets: readonly Target[], day: string, fields: FormData) {
  const shareOf = (unitId: string) => {
    const [part, whole] = [typedText(fields, `part-${unitId}`), typedText(fields, `whole-${unitId}`)];
    return part === '' || whole === '' ? null : { part: Number(part), whole: Number(whole) };
  };
  return {
    ...nameOf(question),
    day,
    targets: targets.map(({ unitId }) => ({ unitId, share: targets.length === 1 ? null : shareOf(unitId) })),
  };
}
