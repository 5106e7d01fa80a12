import { practiceName } from '../../../api/installation.ts';
import { KEPT_REPORTS } from '../../../session/session.ts';
import { keyOf } from '../own/address.ts';
import { listDrafts } from './drafts.ts';
import { listFiles } from './kept-files.ts';
import { forgetSession } from './kept-session.ts';
import { sendingsOf } from './outbox.ts';
import { dropAccount } from './store.ts';

/** How many reports of an account this device holds that the server does not have, or not in this form. */
async function unsentReports(account: string): Promise<number> {
  const [drafts, sendings, files] = await Promise.all([listDrafts(account), sendingsOf(account), listFiles(account)]);
  const unsent = [
    ...drafts.filter(({ unsaved }) => unsaved),
    ...sendings.filter(({ state }) => state === 'waiting' || state === 'changed'),
  ];
  const withFiles = files.filter(({ state }) => state === 'waiting').map(({ report }) => report);
  return new Set([...unsent.map(({ address }) => keyOf(address)), ...withFiles]).size;
}

/**
 * Removes what this browser keeps for an account, before it signs out.
 * @param mayLose asked when the server lacks something, with how many reports; no: all stays
 * @returns whether the person may be signed out
 */
export async function clearBeforeLeaving(account: string, mayLose: (reports: number) => boolean): Promise<boolean> {
  const unsent = await unsentReports(account);
  if (unsent > 0 && !mayLose(unsent)) return false;
  await dropAccount(account);
  await forgetSession();
  indexedDB.deleteDatabase(practiceName(KEPT_REPORTS));
  return true;
}
