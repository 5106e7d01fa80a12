import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endLeaderContact, type RecordLeaderContactData, recordLeaderContact } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { vietnamDay } from '../../format/dates.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { Page } from '../../shell/page.tsx';
import { BLOCKS } from '../../units/blocks.ts';
import { UnitPicker } from '../../units/unit-picker.tsx';
import { type Contact, contactsQuery, directionKeys } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

type Body = RecordLeaderContactData['body'];
const PERSONAL = ['name', 'phone', 'email'] as const;

/** Leaders in charge of an area and how to reach them; every look is recorded (C-18). */
export function LeadersPage() {
  const { t } = useTranslation('direction');
  const { readsContactsAt } = useDirectionScope();
  const [area, setArea] = useState<string | null>(readsContactsAt?.area ?? null);
  return (
    <Page title={t('leaders.title')} answer={t('leaders.answer')}>
      <DirectionTabs />
      {readsContactsAt === null ? (
        <EmptyState title={t('leaders.nobody')} />
      ) : (
        <>
          <Section title={t('leaders.where')}>
            <Field label={t('assignee.unit')}>
              {(ties) => <UnitPicker ties={ties} area={area} onChange={setArea} day={vietnamDay(new Date())} />}
            </Field>
          </Section>
          {area !== null && <LeadersOf area={area} />}
        </>
      )}
    </Page>
  );
}

function LeadersOf({ area }: { readonly area: string }) {
  const { t } = useTranslation(['direction', 'identity']);
  const { recordsContacts } = useDirectionScope();
  const { data, error, isPending, refetch } = useQuery(contactsQuery(area));
  return (
    <Section title={t('leaders.list')}>
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.contacts.length === 0 && <EmptyState title={t('leaders.none')} />}
      {data && data.contacts.length > 0 && (
        <PlainRows
          label={t('leaders.list')}
          headers={[
            t('leaders.office'),
            t('assignee.unit'),
            t('assignee.block'),
            ...PERSONAL.map((name) => t(`leaders.${name}`)),
            ...(recordsContacts ? [t('leaders.end')] : []),
          ]}
          rows={data.contacts.map((contact) => ({
            key: contact.contactId,
            cells: [
              <span key="office" lang="vi">
                {contact.officeVi}
              </span>,
              contact.areaName,
              contact.part ? t(`identity:blocks.${contact.part}`) : t('identity:blocks.all'),
              ...PERSONAL.map((name) => contact[name]),
              ...(recordsContacts ? [<EndContact key="end" contact={contact} />] : []),
            ],
          }))}
        />
      )}
      {recordsContacts && <NewContact area={area} />}
    </Section>
  );
}

function EndContact({ contact: { contactId, area, part, officeVi } }: { readonly contact: Contact }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => answerOf(endLeaderContact({ path: { contactId }, body: { area, part } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <AskDialog
      action={t('leaders.end')}
      title={t('leaders.end')}
      onOpen={end.reset}
      onConfirm={() => end.mutateAsync()}
      pending={end.isPending}
      error={end.error}
    >
      <p lang="vi">{officeVi}</p>
    </AskDialog>
  );
}

function NewContact({ area }: { readonly area: string }) {
  const { t } = useTranslation(['direction', 'identity']);
  const cache = useQueryClient();
  const record = useMutation({
    mutationFn: (fields: FormData) => {
      const text = (name: string) => typedText(fields, name).trim();
      const part = (BLOCKS.find((block) => block === text('part')) ?? null) satisfies Body['part'];
      const person = { name: text('name'), phone: text('phone'), email: text('email') };
      return answerOf(recordLeaderContact({ body: { area, part, officeVi: text('office'), ...person } }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <div>
      <AskDialog
        action={t('leaders.record')}
        title={t('leaders.record')}
        onOpen={record.reset}
        onConfirm={(fields) => record.mutateAsync(fields)}
        pending={record.isPending}
        error={record.error}
      >
        <Field label={t('leaders.office')}>
          {(ties) => <input {...ties} name="office" required minLength={2} maxLength={200} autoComplete="off" />}
        </Field>
        <Field label={t('assignee.block')}>
          {(ties) => (
            <select {...ties} name="part" defaultValue="committee">
              <option value="">{t('identity:blocks.all')}</option>
              {BLOCKS.map((block) => (
                <option key={block} value={block}>
                  {t(`identity:blocks.${block}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('leaders.name')}>
          {(ties) => <input {...ties} name="name" required minLength={2} maxLength={120} autoComplete="off" />}
        </Field>
        <Field label={t('leaders.phone')}>
          {(ties) => <input {...ties} type="tel" name="phone" maxLength={40} autoComplete="off" />}
        </Field>
        <Field label={t('leaders.email')}>
          {(ties) => <input {...ties} type="email" name="email" maxLength={120} autoComplete="off" />}
        </Field>
      </AskDialog>
    </div>
  );
}
