import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAskedWhileDrawn } from '../../../../api/ask-while-drawn.ts';
import { findDraft, type LocalDraft } from '../../offline/drafts.ts';
import { isLineLost, watchLine } from '../../offline/line.ts';
import { findSending, type Sending } from '../../offline/outbox.ts';
import type { Known } from '../../offline/server-or-kept.ts';
import { useDelivery } from '../../offline/use-delivery.ts';
import { keyOf, type ReportAddress } from '../address.ts';
import { ownReportKeys, type Report, reportQuery, sendingsQuery } from '../queries.ts';
import { ReportEntry } from './report-entry.ts';

export type OpenEntries = {
  /** The reports that can be shown, in the order of the addresses. */
  readonly entries: readonly ReportEntry[];
  /** Why some cannot be; null: nothing hinders it. */
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
};

/** Opens reports for filling in, and lets them follow what the server and the outbox tell. */
export function useEntries(account: string, addresses: readonly ReportAddress[]): OpenEntries {
  const questions = addresses.map((address) => reportQuery(account, address));
  useAskedWhileDrawn(questions);
  const results = useQueries({ queries: questions });
  const opened = useOpened(
    account,
    addresses,
    results.map(({ data }) => data),
  );
  useDelivered(account, opened);
  const error = results.find((one) => one.error)?.error ?? null;
  return {
    entries: addresses.flatMap((address) => opened.get(keyOf(address)) ?? []),
    error,
    loading: error === null && addresses.some((address) => !opened.has(keyOf(address))),
    retry: () => {
      for (const { refetch } of results) void refetch();
    },
  };
}

function useOpened(
  account: string,
  addresses: readonly ReportAddress[],
  known: readonly (Known<Report> | undefined)[],
): ReadonlyMap<string, ReportEntry> {
  const { deliver } = useDelivery(account);
  const [opened, setOpened] = useState<ReadonlyMap<string, ReportEntry>>(new Map());
  const shown = useRef(new Map<string, Known<Report>>());
  const open = useCallback(
    async (address: ReportAddress, { answer: report, fresh }: Known<Report>) => {
      const [local, sending] = await Promise.all([findDraft(account, address), findSending(account, address)]).catch(
        () => [null, null] as const,
      );
      const entry = new ReportEntry(account, address, { report, fresh, sending, local: begunFrom(local, sending) }, deliver);
      setOpened((before) => (before.has(entry.key) ? before : new Map(before).set(entry.key, entry)));
    },
    [account, deliver],
  );
  useEffect(() => {
    addresses.forEach((address, place) => {
      const [answer, key] = [known[place], keyOf(address)];
      const before = shown.current.get(key);
      if (answer === undefined || before === answer) return;
      shown.current.set(key, answer);
      if (before === undefined) void open(address, answer);
      else void opened.get(key)?.known(answer.answer, answer.fresh);
    });
  });
  useEffect(() => {
    const close = () => {
      for (const entry of opened.values()) void entry.close();
    };
    const saveWhenBack = () => {
      if (isLineLost()) return;
      for (const entry of opened.values()) void entry.save();
    };
    const stopWatching = watchLine(saveWhenBack);
    window.addEventListener('pagehide', close);
    return () => {
      stopWatching();
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [opened]);
  return opened;
}

/** A report that was refused or contradicted goes on from what was sent, whatever the draft said. */
function begunFrom(local: LocalDraft | null, sending: Sending | null): LocalDraft | null {
  if (sending === null || sending.state === 'sent') return local;
  const { address, document, baseRevision, queuedAt } = sending;
  const base = local?.base ?? { draft: 0, revision: baseRevision };
  return { address, document: local?.document ?? document, base, changedAt: local?.changedAt ?? queuedAt, unsaved: true };
}

/** Tells the reports what became of their sendings, and asks the server anew about those it decided on. */
function useDelivered(account: string, opened: ReadonlyMap<string, ReportEntry>): void {
  const cache = useQueryClient();
  const { data: sendings } = useQuery(sendingsQuery(account));
  useEffect(() => {
    if (sendings === undefined) return;
    for (const entry of opened.values()) {
      const sending = sendings.find(({ address }) => keyOf(address) === entry.key) ?? null;
      const before = entry.state.sending;
      entry.delivered(sending);
      if (sending && sending.state !== 'waiting' && sending.state !== before?.state)
        void cache.invalidateQueries({ queryKey: ownReportKeys.report(account, entry.address) });
    }
  }, [sendings, opened, account, cache]);
}
