import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CreateWorkingGroupData, createWorkingGroup, endWorkingGroup } from '@thong-suot/api-client';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { inPlace } from '../../format/in-place.ts';
import { useFormat } from '../../format/use-format.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { type Assignee, AssigneeField } from './assignee-field.tsx';
import styles from './direction.module.css';
import { directionKeys, type Group } from './direction-queries.ts';

type Body = CreateWorkingGroupData['body'];

/** The working groups named for follow-up; who directs for the nation makes and ends them. */
export function WorkingGroups({ groups, mayChange }: { readonly groups: readonly Group[]; readonly mayChange: boolean }) {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  return (
    <Section title={t('groups.title')}>
      {groups.length === 0 && <p>{t('groups.none')}</p>}
      {groups.length > 0 && (
        <PlainRows
          label={t('groups.title')}
          headers={[t('groups.name'), t('groups.areas'), t('groups.members'), ...(mayChange ? [t('groups.end')] : [])]}
          rows={groups.map(({ groupId, nameVi, areas, members }) => ({
            key: groupId,
            cells: [
              nameVi,
              areas === null ? t('groups.nation') : areas.join(', '),
              members.map(pick).join('; '),
              ...(mayChange ? [<EndGroup key="end" groupId={groupId} name={nameVi} />] : []),
            ],
          }))}
        />
      )}
      {mayChange && <NewGroup />}
    </Section>
  );
}

function EndGroup({ groupId, name }: { readonly groupId: string; readonly name: string }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => answerOf(endWorkingGroup({ path: { groupId } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <AskDialog
      action={t('groups.end')}
      openLabel={t('groups.endOf', { name })}
      title={t('groups.endOf', { name })}
      onOpen={end.reset}
      onConfirm={() => end.mutateAsync()}
      pending={end.isPending}
      error={end.error}
    >
      <p>{t('groups.endNote')}</p>
    </AskDialog>
  );
}

function NewGroup() {
  const { t } = useTranslation('direction');
  const form = useRef<HTMLFormElement>(null);
  const cache = useQueryClient();
  const [member, setMember] = useState<{ to: Assignee; title: string } | null>(null);
  const [members, setMembers] = useState<readonly { to: Assignee; title: string }[]>([]);
  const make = useMutation({
    mutationFn: (body: Body) => answerOf(createWorkingGroup({ body })),
    onSuccess: async () => {
      form.current?.reset();
      setMembers([]);
      await cache.invalidateQueries({ queryKey: directionKeys.all });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const codes = typedText(fields, 'areas').match(/\d{2}/g);
    const body = { nameVi: typedText(fields, 'name').trim(), areas: codes, members: members.map(({ to }) => to) };
    if (members.length > 0 && !make.isPending) make.mutate(body);
  };
  return (
    <form ref={form} className={formStyles.form} onSubmit={send} aria-label={t('groups.new')}>
      <h3>{t('groups.new')}</h3>
      <Field label={t('groups.name')}>
        {(ties) => <input {...ties} name="name" required minLength={3} maxLength={200} autoComplete="off" />}
      </Field>
      <Field label={t('groups.areas')} hint={t('groups.areasHint')}>
        {(ties) => <input {...ties} name="areas" pattern="[0-9 ,;]*" maxLength={400} autoComplete="off" />}
      </Field>
      <AssigneeField
        label={t('groups.member')}
        value={member?.to ?? null}
        onChange={(to, title) => setMember(to === null ? null : { to, title })}
      />
      <div className={formStyles.buttons}>
        <Button
          type="button"
          variant="default"
          aria-disabled={member === null}
          onClick={() => member && setMembers([...members, member])}
        >
          {t('choose.add')}
        </Button>
      </div>
      <ul className={styles.chosen} aria-label={t('groups.members')}>
        {inPlace(members).map(({ key, item }) => (
          <li key={key}>
            {item.title}
            <Button type="button" variant="default" size="xs" onClick={() => setMembers(members.filter((one) => one !== item))}>
              {t('choose.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {make.isError && <ProblemNotice error={make.error} />}
      <div className={formStyles.buttons}>
        <Button type="submit" aria-disabled={make.isPending || members.length === 0}>
          {t('groups.make')}
        </Button>
      </div>
    </form>
  );
}
