import type { ReportDocument } from '@thong-suot/form-rules';
import { keyOf, type ReportAddress } from '../own/address.ts';
import { findRow, keepRow, listRows } from './store.ts';

/** What a document was begun from: the draft on the server (0: none) and the number of sendings. */
export type Base = { readonly draft: number; readonly revision: number };

/** What somebody has filled in on this device. */
export type LocalDraft = {
  readonly address: ReportAddress;
  readonly document: ReportDocument;
  readonly base: Base;
  readonly changedAt: string;
  /** True until the server has the document too. */
  readonly unsaved: boolean;
};

export const keepDraft = (account: string, draft: LocalDraft) => keepRow([account, 'draft', keyOf(draft.address)], draft);
export const findDraft = (account: string, address: ReportAddress) => findRow<LocalDraft>([account, 'draft', keyOf(address)]);
export const listDrafts = (account: string) => listRows<LocalDraft>(account, 'draft');
