import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { dropFormDraft, publishForm } from '@thong-suot/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { formatDay, vietnamDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { DifferenceList } from './difference-list.tsx';
import { FaultLine } from './fault-list.tsx';
import type { FormDraft } from './form-draft.ts';
import { type FormFault, type FormVersion, formKeys } from './form-queries.ts';
import { useFormState } from './use-form-state.ts';

export type Published = { readonly version: number; readonly validFrom: string };
export type PublishProps = {
  readonly form: FormDraft;
  readonly versions: readonly FormVersion[];
  /** What was published on this page just now. */
  readonly published: Published | null;
  readonly onPublished: (published: Published) => void;
};

/** Publishes the draft from a day on, after a summary of what differs, or throws it away. */
export function PublishSection({ form, versions, published, onPublished }: PublishProps) {
  const { t } = useTranslation('forms');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { content, revision, unsaved, theirs } = useFormState(form);
  const [newest] = versions;
  const publish = useMutation({
    mutationFn: async (validFrom: string) => {
      if (!(await form.save())) throw whyUnsaved(form.state.error);
      const body = { revision: form.state.revision, validFrom };
      return answerOf(publishForm({ path: { key: form.key }, body }));
    },
    onSuccess: async (done) => {
      onPublished(done);
      await cache.invalidateQueries({ queryKey: formKeys.all });
    },
  });
  const drop = useMutation({
    mutationFn: async () => {
      // A save that is on its way would bring the draft back.
      await form.save();
      return answerOf(dropFormDraft({ path: { key: form.key, revision: form.state.revision } }));
    },
    onSuccess: async () => {
      if (versions.length === 0) await navigate({ to: '/forms' });
      await cache.invalidateQueries({ queryKey: formKeys.all });
    },
  });
  const faults = faultsOf(publish.error);
  const isDraft = revision > 0 || unsaved;
  return (
    <Section title={t('publish.title')}>
      <PublishedNotice published={published} />
      {!isDraft && <p>{t('publish.nothing')}</p>}
      {versions.length > 0 && (
        <p>
          <Link to="/regimes">{t('publish.toRegimes')}</Link>
        </p>
      )}
      {isDraft && (
        <div>
          <AskDialog
            main
            action={t('publish.action')}
            title={t('publish.action')}
            onOpen={() => {
              publish.reset();
              void form.save();
            }}
            onConfirm={(fields) => publish.mutateAsync(typedText(fields, 'validFrom'))}
            pending={publish.isPending}
            error={faults.length > 0 || theirs ? null : publish.error}
          >
            {newest ? (
              <>
                <p>{t('publish.changes', { version: newest.version })}</p>
                <DifferenceList before={newest.content as typeof content} after={content} />
              </>
            ) : (
              <p>{t('publish.first', { count: content.items.length })}</p>
            )}
            <p>{t('publish.question')}</p>
            <Field label={t('publish.from')}>
              {(ties) => <input {...ties} name="validFrom" type="date" required defaultValue={vietnamDay(new Date())} />}
            </Field>
            {theirs && <p role="alert">{t('conflict.title')}.</p>}
            {faults.length > 0 && (
              <div role="alert">
                <ul>
                  {faults.map((fault) => (
                    <li key={`${fault.code} ${fault.itemKey}`}>
                      <FaultLine fault={fault} item={content.items.find(({ key }) => key === fault.itemKey)} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </AskDialog>{' '}
          <AskDialog
            action={t('publish.drop')}
            title={t('publish.drop')}
            onOpen={drop.reset}
            onConfirm={() => drop.mutateAsync()}
            pending={drop.isPending}
            error={drop.error}
          >
            <p>{t('publish.dropQuestion')}</p>
          </AskDialog>
        </div>
      )}
    </Section>
  );
}

/** What was published: the work goes on from here, so the focus does too. */
function PublishedNotice({ published }: { readonly published: Published | null }) {
  const { t } = useTranslation('forms');
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (published) notice.current?.focus();
  }, [published]);
  if (published === null) return null;
  return (
    <p ref={notice} role="status" tabIndex={-1}>
      {t('publish.done', { version: published.version, day: formatDay(published.validFrom) })}
    </p>
  );
}

const isFault = (fault: unknown): fault is FormFault => typeof fault === 'object' && fault !== null && 'code' in fault;

function faultsOf(error: unknown): readonly FormFault[] {
  const faults = problemOf(error)?.['faults'];
  return Array.isArray(faults) ? faults.filter(isFault) : [];
}

/** What kept the draft from being saved; without an error a colleague changed it meanwhile, which the page shows beside it. */
function whyUnsaved(error: unknown): Error {
  return error instanceof Error ? error : new Error('the draft was changed by a colleague');
}
