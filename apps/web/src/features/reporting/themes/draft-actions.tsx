import { useMutation, useQueryClient } from '@tanstack/react-query';
import { discardThemeDraft, publishTaxonomy, type ReadThemeDraftResponses } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { themeKeys } from './theme-queries.ts';

type Draft = ReadThemeDraftResponses[200]['draft'];

/** Publishes the next version, or gives the draft up. Without a draft the themes in force are published anew, to learn from corrections. */
export function DraftActions({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('themes');
  const cache = useQueryClient();
  const revision = draft?.revision ?? 0;
  const renew = () => cache.invalidateQueries({ queryKey: themeKeys.all });
  const publish = useMutation({
    mutationFn: (note: string) => answerOf(publishTaxonomy({ body: { revision, note } })),
    onSuccess: renew,
  });
  const discard = useMutation({ mutationFn: () => answerOf(discardThemeDraft({ body: { revision } })), onSuccess: renew });
  return (
    <Section title={t('draft.title')}>
      <p>{draft ? t('draft.there') : t('draft.none')}</p>
      <div className={styles.buttons}>
        <AskDialog
          main={draft !== null}
          action={draft ? t('draft.publish') : t('draft.learn')}
          title={draft ? t('draft.publishTitle') : t('draft.learnTitle')}
          onOpen={publish.reset}
          onConfirm={(fields) => publish.mutateAsync(typedText(fields, 'note'))}
          pending={publish.isPending}
          error={faultsOf(publish.error).length > 0 ? null : publish.error}
        >
          <p>{t('draft.publishQuestion')}</p>
          <Faults error={publish.error} />
          <Field label={t('draft.note')}>
            {(ties) => <input {...ties} name="note" required minLength={3} maxLength={500} />}
          </Field>
        </AskDialog>
        {draft && (
          <AskDialog
            action={t('draft.discard')}
            title={t('draft.discardTitle')}
            onOpen={discard.reset}
            onConfirm={() => discard.mutateAsync()}
            pending={discard.isPending}
            error={discard.error}
          >
            <p>{t('draft.discardQuestion')}</p>
          </AskDialog>
        )}
      </div>
      <p role="status">{publish.isSuccess && t('draft.published', { version: publish.data.versionNo })}</p>
    </Section>
  );
}

type Fault = { readonly theme: string; readonly vi: string; readonly en: string };
const isFault = (fault: unknown): fault is Fault => typeof fault === 'object' && fault !== null && 'theme' in fault;

function faultsOf(error: unknown): readonly Fault[] {
  const faults = problemOf(error)?.faults;
  return Array.isArray(faults) ? faults.filter(isFault) : [];
}

function Faults({ error }: { readonly error: unknown }) {
  const { pick } = useFormat();
  const faults = faultsOf(error);
  if (faults.length === 0) return null;
  return (
    <ul role="alert">
      {inPlace(faults).map(({ key, item }) => (
        <li key={key}>
          {item.theme}: {pick(item)}
        </li>
      ))}
    </ul>
  );
}
