import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepUnitQuestionOpen, reopenUnitQuestion } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { nameOf, type Question, questionKeys } from './unit-admin-queries.ts';
import { useShareWords } from './use-share-words.ts';

type QuestionPanelProps = { readonly question: Question; readonly onDone: (words?: string) => void };

/** One open question: what was said of it, the way to answer it, to say why it stays open, or to take an answer back. */
export function QuestionPanel({ question, onDone }: QuestionPanelProps) {
  const { t } = useTranslation('administration');
  const { named, code, oldUnits, said } = question;
  const answered = said?.outcome === 'answered';
  return (
    <section className={styles.section} aria-label={t('questions.heading', { named, code })}>
      <h3>{t('questions.heading', { named, code })}</h3>
      {oldUnits.length > 0 && (
        <p>
          {t('questions.concerned')}: <span lang="vi">{oldUnits.join('; ')}</span>
        </p>
      )}
      {said && <Said said={said} />}
      {!answered && oldUnits.length > 0 && <AnswerForm question={question} onDone={onDone} />}
      <div className={styles.buttons}>
        <SayWhy question={question} what={answered ? 'reopen' : 'keepOpen'} onDone={onDone} />
        <Button type="button" variant="default" onClick={() => onDone()}>
          {t('questions.close')}
        </Button>
      </div>
    </section>
  );
}

function Said({ said }: { readonly said: NonNullable<Question['said']> }) {
  const { t } = useTranslation('administration');
  const words = useShareWords();
  return (
    <>
      <p>{t('questions.said', { name: said.recorderName, instant: formatInstant(said.recordedAt), reason: said.reason })}</p>
      {said.day !== null && (
        <p>
          {t('questions.answeredBy', { day: formatDay(said.day), act: said.legalAct ?? '' })} {words(said.targets)}
        </p>
      )}
    </>
  );
}

type SayWhyProps = QuestionPanelProps & { readonly what: 'reopen' | 'keepOpen' };

/** Keeps a question open, or opens an answered one again, with the reason. */
function SayWhy({ question, what, onDone }: SayWhyProps) {
  const { t } = useTranslation('administration');
  const cache = useQueryClient();
  const say = useMutation({
    mutationFn: (reason: string) => {
      const body = { ...nameOf(question), reason };
      return answerOf(what === 'reopen' ? reopenUnitQuestion({ body }) : keepUnitQuestionOpen({ body }));
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: questionKeys.all });
      onDone();
    },
  });
  return (
    <AskDialog
      action={t(`questions.${what}`)}
      title={t(`questions.${what}`)}
      onOpen={say.reset}
      onConfirm={(fields) => say.mutateAsync(typedText(fields, 'why').trim())}
      pending={say.isPending}
      error={say.error}
    >
      <p>{t(`questions.${what}Note`)}</p>
      <Field label={t('questions.why')}>
        {(ties) => <textarea {...ties} name="why" rows={2} required minLength={3} maxLength={500} />}
      </Field>
    </AskDialog>
  );
}
