import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DrawResultsData, drawResults } from '@thong-suot/api-client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { type Assignee, AssigneeField } from './assignee-field.tsx';
import { directionKeys } from './direction-queries.ts';
import { SYSTEMS } from './direction-words.ts';
import type { DirectionScope } from './use-direction-scope.ts';

type Body = DrawResultsData['body'];

/** Draws results for a second body: how many or which share, of what, with a seed so that the draw can be made again. */
export function DrawForm({ at }: { readonly at: NonNullable<DirectionScope['directsAt']> }) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const cache = useQueryClient();
  const [verifier, setVerifier] = useState<Assignee | null>(null);
  const draw = useMutation({
    mutationFn: (body: Body) => answerOf(drawResults({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (verifier && !draw.isPending) draw.mutate(bodyOf(new FormData(event.currentTarget), at, verifier));
  };
  return (
    <Section title={t('draw.title')}>
      <form className={formStyles.form} onSubmit={send} aria-label={t('draw.title')}>
        <AssigneeField label={t('checks.verifier')} value={verifier} onChange={setVerifier} />
        <Field label={t('draw.seed')} hint={t('draw.seedHint')}>
          {(ties) => <input {...ties} name="seed" required minLength={4} maxLength={100} autoComplete="off" />}
        </Field>
        <Field label={t('draw.size')} hint={t('draw.sizeHint')}>
          {(ties) => <input {...ties} type="number" name="size" min={1} max={5000} required defaultValue={10} />}
        </Field>
        <Field label={t('draw.unit')}>
          {(ties) => (
            <select {...ties} name="unit" defaultValue="share">
              <option value="share">{t('draw.share')}</option>
              <option value="count">{t('draw.count')}</option>
            </select>
          )}
        </Field>
        <Field label={t('task.system')}>
          {(ties) => (
            <select {...ties} name="system" defaultValue="">
              <option value="">{t('draw.all')}</option>
              {SYSTEMS.map((one) => (
                <option key={one} value={one}>
                  {t(`systems.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {draw.isError && <ProblemNotice error={draw.error} />}
        <div className={formStyles.buttons}>
          <Button type="submit" aria-disabled={draw.isPending || verifier === null}>
            {t('draw.action')}
          </Button>
          <p role="status">
            {draw.data && t('draw.done', { drawn: count(draw.data.drawn), eligible: count(draw.data.eligible) })}
          </p>
        </div>
      </form>
    </Section>
  );
}

const PERCENT = 100;

function bodyOf(fields: FormData, at: Body['at'], verifier: Assignee): Body {
  const part = Number(typedText(fields, 'size'));
  const system = SYSTEMS.find((one) => one === typedText(fields, 'system'));
  const share = typedText(fields, 'unit') === 'share' ? { whole: PERCENT } : {};
  return { at, verifier, seed: typedText(fields, 'seed').trim(), part, ...share, ...(system ? { system } : {}) };
}
