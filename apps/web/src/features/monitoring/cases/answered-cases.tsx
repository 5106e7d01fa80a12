import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { confirmCase } from '@thong-suot/api-client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type AnsweredCase, answeredCasesQuery, type CommunePlace, caseKeys } from './case-queries.ts';
import styles from './cases.module.css';

/** What a commune had named and somebody answered: is it over? Nothing while there is nothing to ask, or no line. */
export default function AnsweredCases({ place }: { readonly place: CommunePlace }) {
  const { t } = useTranslation('cases');
  const heading = useId();
  const { data } = useQuery({ ...answeredCasesQuery(place), retry: false });
  if (!data || data.cases.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{t('asked.title')}</h2>
      <ul className={styles.asked}>
        {data.cases.map((one) => (
          <Asked key={one.caseId} one={one} place={place} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ one, place }: { readonly one: AnsweredCase; readonly place: CommunePlace }) {
  const { t } = useTranslation('cases');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const { provinceCode, communeCode, part } = place;
  const say = useMutation({
    mutationFn: ({ said, words }: { said: 'confirmed' | 'still-there'; words: string }) =>
      answerOf(
        confirmCase({
          path: { caseId: one.caseId },
          body: { provinceCode, communeCode, said, words, ...(part ? { part } : {}) },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
  const theme = pick(one.theme);
  const send = (said: 'confirmed' | 'still-there', words = '') => say.mutateAsync({ said, words });
  return (
    <li>
      <strong>{theme}</strong>
      <p className="muted">
        {t('asked.answered', {
          owner: one.owner ? pick(one.owner) : t('asked.somebody'),
          instant: formatInstant(one.answeredAt),
        })}
      </p>
      <p lang="vi">{one.words}</p>
      <p>
        {t('fields.measure')}: <span lang="vi">{one.measure}</span>
      </p>
      {one.said && <p>{t(one.said === 'confirmed' ? 'asked.saidGone' : 'asked.saidStill')}</p>}
      <div className={styles.buttons}>
        {one.said !== 'confirmed' && (
          <Button
            type="button"
            aria-label={t('asked.ofTheme', { action: t('asked.gone'), theme })}
            aria-disabled={say.isPending}
            onClick={() => {
              if (!say.isPending) void send('confirmed').catch(() => undefined);
            }}
          >
            {t('asked.gone')}
          </Button>
        )}
        <AskDialog
          action={t('asked.still')}
          openLabel={t('asked.ofTheme', { action: t('asked.still'), theme })}
          title={t('asked.stillTitle', { theme })}
          onOpen={say.reset}
          onConfirm={(fields) => send('still-there', typedText(fields, 'words'))}
          pending={say.isPending}
          error={say.error}
        >
          <Field label={t('asked.left')}>
            {(ties) => <textarea {...ties} name="words" rows={3} required minLength={3} maxLength={2000} />}
          </Field>
        </AskDialog>
      </div>
      <p role="status">{say.isSuccess && t('asked.done')}</p>
      {say.isError && say.variables.said === 'confirmed' && <ProblemNotice error={say.error} />}
    </li>
  );
}
