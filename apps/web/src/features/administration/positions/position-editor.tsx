import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { previewPosition, setPosition, stopPosition } from '@thong-suot/api-client';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { PositionFields } from './position-fields.tsx';
import { PositionMoves } from './position-moves.tsx';
import type { Position } from './position-queries.ts';

/** What is being done: a new position, a change of one, or its end. */
export type Subject =
  | { readonly kind: 'new'; readonly position: null }
  | { readonly kind: 'change' | 'end'; readonly position: Position };

type PositionEditorProps = {
  readonly subject: Subject;
  /** The mark of the position when it was opened: whoever changed it meanwhile is not overwritten. Null: there was none. */
  readonly seen: string | null;
  readonly onDone: (words?: string) => void;
};

/** Fills in a change of a position, shows who gains and who loses what, and records it once that was seen. */
export function PositionEditor({ subject, seen, onDone }: PositionEditorProps) {
  const { t } = useTranslation('positions');
  const { pick, count } = useFormat();
  const cache = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const today = vietnamDay(new Date());
  const [day, setDay] = useState(today);
  // What was refused may have changed meanwhile: the list behind shows it as it stands.
  const readAnew = () => cache.invalidateQueries({ queryKey: ['administration'] });
  const preview = useMutation({
    mutationFn: (fields: FormData) => {
      const { code, validFrom, roles } = wantedOf(subject, fields);
      return answerOf(previewPosition({ path: { code }, body: { validFrom, ...roles, seen } }));
    },
    onError: readAnew,
  });
  const save = useMutation({
    mutationFn: (fields: FormData) => record(subject, seen, fields),
    onSuccess: async ({ gained, lost }) => {
      await readAnew();
      onDone(t('saved', { gained: count(gained), lost: count(lost) }));
    },
    onError: readAnew,
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (preview.isPending || save.isPending) return;
    if (preview.data) save.mutate(fields);
    else preview.mutate(fields);
  };
  const forget = () => {
    preview.reset();
    save.reset();
  };
  const title = subject.position ? pick({ vi: subject.position.title, en: subject.position.titleEn }) : '';
  const heading = subject.kind === 'new' ? t('add') : t(`${subject.kind}Of`, { title });
  return (
    <Section title={heading}>
      <form ref={form} className={styles.form} onSubmit={send} onChange={forget} aria-label={heading}>
        {subject.kind !== 'end' && <PositionFields position={subject.position} />}
        <Field label={subject.kind === 'end' ? t('validTo') : t('validFrom')}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              name="day"
              required
              min={today}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
        {subject.kind !== 'new' && <Holding />}
        <Field label={t('decision')}>{(ties) => <input {...ties} name="decision" required maxLength={200} />}</Field>
        <div role="status">
          {preview.isPending && t('previewing')}
          {preview.data && <PositionMoves moves={preview.data} day={day} />}
        </div>
        {(preview.error ?? save.error) && <ProblemNotice error={preview.error ?? save.error} />}
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={preview.isPending || save.isPending}>
            {preview.data ? t('save') : t('preview')}
          </Button>
          <Button type="button" variant="default" onClick={() => onDone()}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What becomes of those who hold the position. */
function Holding() {
  const { t } = useTranslation('positions');
  return (
    <fieldset className={styles.choices}>
      <legend>{t('holders')}</legend>
      {(['follow', 'stay'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="holders" value={choice} required />
          {t(choice)}
        </label>
      ))}
    </fieldset>
  );
}

function wantedOf({ kind, position }: Subject, fields: FormData) {
  const roles = (level: string) => (kind === 'end' ? [] : fields.getAll(`${level}Roles`).map(String));
  return {
    code: position?.code ?? typedText(fields, 'code').trim(),
    validFrom: typedText(fields, 'day'),
    roles: { nationRoles: roles('nation'), provinceRoles: roles('province'), communeRoles: roles('commune') },
  };
}

function record(subject: Subject, seen: string | null, fields: FormData) {
  const { code, validFrom, roles } = wantedOf(subject, fields);
  const holders = fields.get('holders') === 'follow' ? ('follow' as const) : ('stay' as const);
  const decision = typedText(fields, 'decision').trim();
  const shared = { holders, decision, seen };
  if (subject.kind === 'end') return answerOf(stopPosition({ path: { code }, body: { validTo: validFrom, ...shared } }));
  const text = (name: string) => typedText(fields, name).trim();
  const titles = { title: text('title'), titleEn: text('titleEn'), rank: Number(text('rank')) };
  return answerOf(setPosition({ path: { code }, body: { validFrom, ...titles, ...roles, ...shared } }));
}
