import type { Answers, Item } from '@thong-suot/form-rules';
import type { Finding } from '@thong-suot/form-rules/checks';
import { useMemo } from 'react';
import type { Checked } from './checks-here.ts';
import type { ReportEntry } from './report-entry.ts';
import { useEntryState } from './use-entry-state.ts';

/** Something that a check found here or on sending. */
export type ShownFinding = Pick<Finding, 'checkKey' | 'severity' | 'itemKeys' | 'textVi' | 'textEn'>;
export type FindingsOfItems = ReadonlyMap<string, readonly ShownFinding[]>;

/** What is shown while somebody fills in: nothing about what was not come to yet. */
export const findingsWhileFilling = ({ findings }: Pick<Checked, 'findings'>, answers: Answers): readonly Finding[] =>
  findings.filter(({ reason, itemKeys }) => reason !== 'missing' && itemKeys.every((key) => answers[key]));

/** Each finding at the last of its items in the form, where the contradiction comes into sight. */
export function findingsByItem(items: readonly Item[], findings: readonly ShownFinding[]): FindingsOfItems {
  const byItem = new Map<string, readonly ShownFinding[]>();
  for (const finding of findings) {
    const item = items.findLast(({ key }) => finding.itemKeys.includes(key));
    if (item) byItem.set(item.key, [...(byItem.get(item.key) ?? []), finding]);
  }
  return byItem;
}

/** What of a refused sending was not looked at here. */
export function foundByServer(known: readonly ShownFinding[], checked: Checked | null): readonly ShownFinding[] {
  if (checked === null) return known;
  const left = new Set(checked.onSending.map(({ key }) => key));
  return known.filter(({ checkKey }) => left.has(checkKey));
}

/** The findings of a report: those beside the items, and after somebody tried to send it all that hinder it. */
export function useFindings(entry: ReportEntry) {
  const { checked, document, triedToSend, sending } = useEntryState(entry);
  const { items } = entry.form;
  return useMemo(() => {
    const here = checked === null ? [] : triedToSend ? checked.findings : findingsWhileFilling(checked, document.answers);
    const refused = sending?.state === 'refused' ? ((sending.problem.findings ?? []) as readonly ShownFinding[]) : [];
    const all = [...here, ...foundByServer(refused, checked)];
    return { ofItems: findingsByItem(items, all), all: triedToSend ? all : [] };
  }, [checked, document.answers, triedToSend, sending, items]);
}
