import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { positionsQuery } from '../account-lists/list-queries.ts';
import { AdminTabs } from '../admin-tabs.tsx';
import { useManagesNation } from '../managed.ts';
import { PositionEditor, type Subject } from './position-editor.tsx';
import { holdsToday } from './position-queries.ts';
import { PositionRows } from './position-rows.tsx';
import { PositionVersions } from './position-versions.tsx';
import { RoleRows } from './role-rows.tsx';

/** Positions (chức danh) with who holds them and what they bring, and what each role allows in plain words. */
export function PositionsPage() {
  const { t } = useTranslation('positions');
  const { count } = useFormat();
  const mayChange = useManagesNation();
  const { data, error, refetch } = useQuery(positionsQuery);
  const [subject, setSubject] = useState<(Subject & { readonly seen: string | null }) | null>(null);
  const [saved, setSaved] = useState('');
  const inForce = (data?.positions ?? []).filter(holdsToday).sort((one, other) => one.rank - other.rank);
  const begin = (next: Subject) => {
    setSaved('');
    const seen = data?.marks.find(({ code }) => code === next.position?.code)?.mark ?? null;
    setSubject({ ...next, seen });
  };
  return (
    <Page
      title={t('title')}
      answer={data && t('answer', { count: inForce.length, formatted: count(inForce.length) })}
      actions={
        mayChange && (
          <Button type="button" onClick={() => begin({ kind: 'new', position: null })}>
            {t('add')}
          </Button>
        )
      }
    >
      <AdminTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {subject && (
        <PositionEditor
          key={`${subject.kind} ${subject.position?.code}`}
          subject={subject}
          seen={subject.seen}
          onDone={(words) => {
            setSubject(null);
            setSaved(words ?? '');
          }}
        />
      )}
      {data && (
        <Section title={t('list')}>
          <p role="status">{saved}</p>
          <p className="muted">{t('listNote')}</p>
          <PositionRows positions={inForce} holders={data.holders} onBegin={mayChange ? begin : null} />
          <PositionVersions positions={data.positions} />
        </Section>
      )}
      <RoleRows />
    </Page>
  );
}
