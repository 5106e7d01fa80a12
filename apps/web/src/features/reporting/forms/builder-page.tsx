import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Page } from '../../../shell/page.tsx';
import { CheckSection } from './check-section.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { FaultList } from './fault-list.tsx';
import { FormDraft } from './form-draft.ts';
import { FormHead } from './form-head.tsx';
import { type Draft, draftQuery, versionsQuery } from './form-queries.ts';
import styles from './forms.module.css';
import { ItemSection } from './item-section.tsx';
import { Preview } from './preview.tsx';
import { type Published, type PublishProps, PublishSection } from './publish-section.tsx';
import { useFormState } from './use-form-state.ts';
import { VersionSection } from './version-section.tsx';

/** The builder of one form: its draft on the left, what whoever fills it in will see on the right. */
export function BuilderPage({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation('forms');
  const begun = useQuery(draftQuery(formKey));
  const versions = useSuspenseQuery(versionsQuery(formKey)).data;
  const [published, setPublished] = useState<Published | null>(null);
  if (begun.error)
    return (
      <Page title={t('title')} answer={<Link to="/forms">{t('builder.back')}</Link>}>
        <ProblemNotice error={begun.error} onRetry={() => void begun.refetch()} />
      </Page>
    );
  if (!begun.data) return <LoadingNotice />;
  // What was published or thrown away begins anew.
  return (
    <Builder key={begun.dataUpdatedAt} draft={begun.data} versions={versions} published={published} onPublished={setPublished} />
  );
}

type BuilderProps = Omit<PublishProps, 'form'> & { readonly draft: Draft };

function Builder({ draft, ...publishing }: BuilderProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const [form] = useState(() => new FormDraft(draft));
  const { content, theirs } = useFormState(form);
  useEffect(() => {
    const keep = () => void form.save();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [form]);
  return (
    <Page title={name(content)} answer={<Link to="/forms">{t('builder.back')}</Link>} actions={<SaveState form={form} />}>
      {theirs && <DraftConflict form={form} theirs={theirs} />}
      <FaultList form={form} />
      <div className={styles.builder}>
        <div className={styles.column}>
          <FormHead form={form} fixed={publishing.versions.length > 0} />
          <ItemSection form={form} />
          <CheckSection form={form} />
        </div>
        <Preview form={form} />
      </div>
      <PublishSection form={form} {...publishing} />
      <VersionSection versions={publishing.versions} />
    </Page>
  );
}

function SaveState({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { unsaved, savedAt, error, revision } = useFormState(form);
  if (error) return <ProblemNotice error={error} onRetry={() => void form.save()} />;
  return (
    <p role="status" className="muted">
      {unsaved
        ? t('builder.unsaved')
        : revision === 0 || savedAt === null
          ? t('builder.notBegun')
          : t('builder.saved', { instant: formatInstant(savedAt) })}
    </p>
  );
}
