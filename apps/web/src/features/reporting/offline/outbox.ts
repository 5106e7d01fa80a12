import { getSession, submitReport } from '@thong-suot/api-client';
import type { ReportDocument } from '@thong-suot/form-rules';
import { answerOf } from '../../../api/answer-of.ts';
import { keptName } from '../../../api/installation.ts';
import { type ApiProblem, problemOf } from '../../../api/problem.ts';
import { keyOf, type ReportAddress } from '../own/address.ts';
import { type Delivery, decidedBy, type Hindrance, unheardDraft } from './delivery-end.ts';
import { deviceName } from './device-name.ts';
import { keepDraft } from './drafts.ts';
import type { KeptFile } from './kept-files.ts';
import { lineHolds, lineLost, patience } from './line.ts';
import { dropRow, findRow, keepRow, listRows } from './store.ts';
import { newUuid } from './uuid.ts';
import { wireDocument } from './wire-document.ts';

const NOT_SIGNED_IN = 401;
const CHANGED = 'reporting/changed-meanwhile';
const LOCK = keptName('thong-suot.outbox');

/** A report on its way. Its key is made once, so that however often it is tried it arrives once. */
export type Sending = {
  readonly sendKey: string;
  readonly address: ReportAddress;
  readonly baseRevision: number;
  readonly baseDraft: number;
  readonly document: ReportDocument;
  readonly queuedAt: string;
  /** The window that filled it in, as drafts name it; rows of earlier versions have none. */
  readonly device?: string;
} & (
  | { readonly state: 'waiting' }
  | { readonly state: 'sent'; readonly sentAt: string; readonly revision: number }
  /** Changed: somebody else sent the report meanwhile, which the sender has not seen. */
  | { readonly state: 'refused' | 'changed'; readonly problem: ApiProblem }
);

const rowOf = (account: string, address: ReportAddress) => [account, 'sending', keyOf(address)] as const;

export const sendingsOf = (account: string) => listRows<Sending>(account, 'sending');
export const findSending = (account: string, address: ReportAddress) => findRow<Sending>(rowOf(account, address));
export const dropSending = (account: string, address: ReportAddress) => dropRow(rowOf(account, address));

/** Puts a report into the outbox; a sending of the same report that waits there is replaced. */
export async function queueSending(
  account: string,
  what: Pick<Sending, 'address' | 'baseRevision' | 'baseDraft' | 'document'>,
): Promise<Sending> {
  const sending: Sending = {
    ...what,
    sendKey: newUuid(),
    queuedAt: new Date().toISOString(),
    device: deviceName(),
    state: 'waiting',
  };
  await keepRow(rowOf(account, what.address), sending);
  return sending;
}

/**
 * Sends what waits, one after the other, files before the report that shows them. Of several windows only one delivers; the others
 * report that nothing is left to tell.
 */
export async function deliverWaiting(account: string, onChange: () => void): Promise<Delivery> {
  return alone(async () => {
    const waiting = (await sendingsOf(account)).filter(({ state }) => state === 'waiting');
    const files = await listRows<KeptFile>(account, 'file');
    if (waiting.length === 0 && !files.some(({ state }) => state === 'waiting')) return 'told';
    const hindrance = await whyNotAs(account);
    if (hindrance !== null) return hindrance;
    // The program for files comes only where there are some.
    const ports = { whyNot: () => whyNotAs(account), onChange };
    const evidence = files.length === 0 ? null : (await import('./evidence.ts')).keptEvidence(account, files, ports);
    for (const sending of evidence?.inOrder(waiting) ?? waiting) {
      const hindered = (await evidence?.before(sending)) ?? null;
      if (!(await isStill(account, sending))) continue;
      const result = hindered === null ? await deliver(sending) : undelivered(sending, hindered);
      if (typeof result === 'string') return result;
      if (!(await isStill(account, sending))) continue;
      await settle(account, result);
      if (result.state === 'sent') await evidence?.after(result);
      onChange();
    }
    return (await evidence?.rest()) ?? 'told';
  });
}

/** Somebody may have taken it back while it was on its way; then the answer of the server is told by the next attempt. */
async function isStill(account: string, { address, sendKey }: Sending): Promise<boolean> {
  return (await findSending(account, address))?.sendKey === sendKey;
}

/** Browsers have locks between windows only behind HTTPS; without, two windows may send at once, which their equal key makes one. */
async function alone(work: () => Promise<Delivery>): Promise<Delivery> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock === null ? 'told' : work()));
}

/** Another window may have signed in as somebody else, in whose name nothing of this account may be sent. */
export async function whyNotAs(account: string): Promise<Hindrance | null> {
  try {
    const session = await answerOf(getSession({ signal: patience() }));
    return session.account.id === account ? null : 'not-signed-in';
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.status === NOT_SIGNED_IN) return 'not-signed-in';
    lineLost();
    return 'line-lost';
  }
}

/** What is on its way, whatever became of it before. */
const contentOf = ({ sendKey, baseRevision, baseDraft, document, address, queuedAt, device = deviceName() }: Sending) => ({
  sendKey,
  baseRevision,
  baseDraft,
  document,
  address,
  queuedAt,
  device,
});

/** A report whose files could not be brought stays where it is; one of whose files was refused is refused with it. */
const undelivered = (sending: Sending, hindered: ApiProblem | Hindrance): Sending | Hindrance =>
  typeof hindered === 'string' ? hindered : { ...contentOf(sending), state: 'refused', problem: hindered };

async function deliver(waiting: Sending): Promise<Sending | Hindrance> {
  const sending = contentOf(waiting);
  const { sendKey, baseRevision, baseDraft, document, address } = sending;
  try {
    const body = { sendKey, baseRevision, baseDraft, document: wireDocument(document) };
    const { revision, sentAt } = await answerOf(submitReport({ path: address, body, signal: patience() }));
    lineHolds();
    return { ...sending, state: 'sent', sentAt, revision };
  } catch (error) {
    const problem = decidedBy(error);
    if (typeof problem === 'string') return problem;
    const own = problem.type === CHANGED ? unheardDraft(problem, sending.device) : null;
    if (own !== null && own !== baseDraft) return deliver({ ...sending, baseDraft: own, state: 'waiting' });
    return { ...sending, state: problem.type === CHANGED ? 'changed' : 'refused', problem };
  }
}

/** Keeps what became of a sending; of one that arrived, this device now knows what the server knows. */
async function settle(account: string, sending: Sending): Promise<void> {
  await keepRow(rowOf(account, sending.address), sending);
  if (sending.state !== 'sent') return;
  const { address, document, sentAt: changedAt, revision } = sending;
  const known = { ...document, secondsSpent: 0 };
  await keepDraft(account, { address, document: known, base: { draft: 0, revision }, changedAt, unsaved: false });
}
