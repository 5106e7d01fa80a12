import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Page } from '../../../shell/page.tsx';
import { administrationKeys } from '../accounts/account-queries.ts';
import { AdminTabs } from '../admin-tabs.tsx';
import { type Place, useManagedPlaces } from '../managed.ts';
import { HandOut } from './hand-out.tsx';
import { ListPreview } from './list-preview.tsx';
import { applied, type Codes, type HandedIn, previewOf } from './list-queries.ts';
import { ListRefusal } from './list-refusal.tsx';
import { ListSource } from './list-source.tsx';
import { LostCodes } from './lost-codes.tsx';
import { PositionTable } from './position-table.tsx';

export type HandedOut = { readonly codes: Codes; readonly sheet: string | null };

/** Accounts in bulk: a filled list, its differences, and the first codes of who is new. */
export function AccountListsPage() {
  const { t } = useTranslation('accountLists');
  const [widest] = useManagedPlaces();
  return (
    <Page title={t('title')} answer={t('answer')}>
      <AdminTabs />
      {widest && <Lists widest={widest} />}
    </Page>
  );
}

function Lists({ widest }: { readonly widest: Place }) {
  const { t } = useTranslation('accountLists');
  const { language } = useFormat();
  const cache = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const place: Place = chosen === null ? widest : { area: chosen, part: widest.part };
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const [out, setOut] = useState<HandedOut | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const preview = useMutation({ mutationFn: previewOf });
  const apply = useMutation({
    mutationFn: ({ list, fingerprint }: { list: HandedIn; fingerprint: string }) => applied(list, fingerprint, language),
    onSuccess: async ({ codes, sheet }) => {
      if (codes.length > 0) setOut({ codes, sheet });
      preview.reset();
      await cache.invalidateQueries({ queryKey: administrationKeys.accounts });
    },
  });
  const show = (list: HandedIn) => {
    setHandedIn(list);
    apply.reset();
    preview.mutate(list);
  };
  const forget = () => {
    preview.reset();
    apply.reset();
  };
  const written = apply.isSuccess && t('applied', apply.data.counts);
  const stopped = apply.data?.stopped ? (
    <>
      <ProblemNotice error={new Refusal(apply.data.stopped)} />
      <p>{t('stopped')}</p>
    </>
  ) : null;
  if (out)
    return (
      <>
        <p role="status">{written}</p>
        {stopped}
        <HandOut out={out} onDone={() => setOut(null)} />
      </>
    );
  return (
    <>
      <ListSource
        place={place}
        chosen={chosen}
        onChoose={setChosen}
        onChange={forget}
        onShow={show}
        pending={preview.isPending}
      />
      <p role="status">
        {preview.isPending && t('working')}
        {apply.isPending && t('applying')}
        {written}
      </p>
      {stopped}
      {preview.isError && <ListRefusal error={preview.error} />}
      {preview.data && handedIn && (
        <ListPreview
          preview={preview.data}
          pending={apply.isPending}
          error={apply.error}
          onApply={() => apply.mutateAsync({ list: handedIn, fingerprint: preview.data.fingerprint })}
        />
      )}
      <LostCodes
        place={place}
        after={after}
        onCodes={(given, next) => {
          setAfter(next);
          if (given.codes.length > 0) setOut(given);
        }}
      />
      <PositionTable />
    </>
  );
}
