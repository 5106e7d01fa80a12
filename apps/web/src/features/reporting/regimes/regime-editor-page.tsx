import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { publishRegime } from '@thong-suot/api-client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { keyOf } from '../forms/form-model.ts';
import { FormChoice } from './form-choice.tsx';
import { NameFields } from './name-fields.tsx';
import { emptyRegime, regimesOf } from './regime-model.ts';
import { RegimePreviewSection } from './regime-preview.tsx';
import { type RegimeContent, regimeKeys, regimesQuery } from './regime-queries.ts';
import own from './regimes.module.css';
import { ReporterFields } from './reporter-fields.tsx';
import { WindowFields } from './window-fields.tsx';

/** The address of a regime that is not there yet. */
const FRESH = 'new';

/** A new regime, or the next version of one, from a day on; what it would open is shown before it is published. */
export function RegimeEditorPage({ regimeKey }: { readonly regimeKey: string }) {
  const { t } = useTranslation('regimes');
  const { name } = useFormat();
  const listed = useSuspenseQuery(regimesQuery).data;
  const today = vietnamDay(new Date());
  const regime = regimesOf(listed, today).find(({ key }) => key === regimeKey);
  const begun = regime?.current ?? regime?.versions[0];
  const back = <Link to="/regimes">{t('back')}</Link>;
  if (regimeKey !== FRESH && !begun)
    return (
      <Page title={t('title')} answer={back}>
        <p>{t('notFound')}</p>
      </Page>
    );
  return (
    <Page title={begun ? t('changeOf', { name: name(begun.content) }) : t('fresh')} answer={back}>
      <RegimeEditor
        regimeKey={begun ? regimeKey : null}
        begun={begun?.content ?? emptyRegime()}
        taken={new Set(listed.map(({ key }) => key))}
      />
    </Page>
  );
}

type EditorProps = {
  /** Null: a regime that is not there yet. */
  readonly regimeKey: string | null;
  readonly begun: RegimeContent;
  readonly taken: ReadonlySet<string>;
};

function RegimeEditor({ regimeKey, begun, taken }: EditorProps) {
  const { t } = useTranslation('regimes');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [content, setContent] = useState(begun);
  const [validFrom, setValidFrom] = useState(() => vietnamDay(new Date()));
  const publish = useMutation({
    mutationFn: () => {
      // `new` is the address of this page.
      const key = regimeKey ?? keyOf(content.nameVi, new Set([...taken, FRESH]));
      return answerOf(publishRegime({ body: { key, validFrom, content } }));
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: regimeKeys.all });
      await navigate({ to: '/regimes' });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!publish.isPending) publish.mutate();
  };
  const props = { content, onChange: setContent };
  return (
    <form onSubmit={send} className={own.editor}>
      <NameFields {...props} />
      <ReporterFields {...props} day={validFrom} />
      <FormChoice {...props} />
      <WindowFields {...props} />
      <Section title={t('publish.title')}>
        <div className={styles.form}>
          <Field label={t('publish.from')} hint={t('publish.hint')}>
            {(ties) => (
              <input
                {...ties}
                type="date"
                required
                min={vietnamDay(new Date())}
                value={validFrom}
                onChange={({ target }) => setValidFrom(target.value)}
              />
            )}
          </Field>
        </div>
        <RegimePreviewSection content={content} validFrom={validFrom} />
        {publish.isError && <ProblemNotice error={publish.error} />}
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={publish.isPending}>
            {regimeKey === null ? t('publish.action') : t('publish.version')}
          </Button>
        </div>
      </Section>
    </form>
  );
}
