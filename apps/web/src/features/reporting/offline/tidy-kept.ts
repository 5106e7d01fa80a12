import { keptName } from '../../../api/installation.ts';
import { idleAccounts, type Uses } from './idle-accounts.ts';
import { dropAccount } from './store.ts';

const USED = keptName('thong-suot.reports-used');

/** Notes that an account is used now, and removes what others left that were not for `IDLE_DAYS` days. */
export async function tidyKept(account: string, now = Date.now()): Promise<void> {
  const uses = { ...readUses(), [account]: now };
  const idle = idleAccounts(uses, now);
  for (const one of idle) await dropAccount(one);
  localStorage.setItem(USED, JSON.stringify(Object.fromEntries(Object.entries(uses).filter(([one]) => !idle.includes(one)))));
}

function readUses(): Uses {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(USED) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Uses) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
