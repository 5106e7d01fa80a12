import { expect, test } from 'vitest';
import { asOwner, useTestDatabase } from '#test/harness';
import { sealAuditLines } from './audit-seal.ts';
import { auditVerify } from './audit-verify.ts';
import { type DatabaseEnvironment, EXIT } from './command.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';

const db = useTestDatabase();

async function verify(): Promise<{ code: number; said: unknown }> {
  const said: string[] = [];
  const environment: DatabaseEnvironment = {
    config: readConfig({ LOG_LEVEL: 'silent' }, '/'),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise(() => undefined),
    out: (text) => {
      said.push(text);
    },
    error: (text) => {
      said.push(text);
    },
    progress: () => undefined,
  };
  if (!auditVerify.needsDatabase) throw new Error('it reads the database');
  const code = await auditVerify.run(environment, { positionals: [], values: { json: true } });
  return { code, said: JSON.parse(said.join('')) };
}

test('the chain of an untouched log holds; a line changed behind our back is named by its seal (K-03)', async () => {
  await db.owner(`insert into kernel.audit_line (home_code, id, at, actor_id, actor_name, action, request_id, subject)
    values ('00', '00-a', now(), 'p', 'P', 'test.act', 'r', '{}')`);
  await asOwner(db.connections.owner, (client) => sealAuditLines(client, new Date()));
  expect(await verify()).toEqual({ code: EXIT.done, said: { holds: true, firstBrokenSeal: null } });
  await db.owner(`update kernel.audit_line set actor_name = 'Q'`);
  expect(await verify()).toEqual({ code: EXIT.failed, said: { holds: false, firstBrokenSeal: '1' } });
});
