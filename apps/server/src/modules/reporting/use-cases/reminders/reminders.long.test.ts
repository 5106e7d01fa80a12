import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { atTime, givenNetwork } from '#test/reporting/given-network';
import { sendReminders } from './send-reminders.ts';

const db = useTestDatabase({ withUnits: true });
givenIdentity(db);
givenNetwork(db);

test('a nation in which nobody has reported is reminded within one run: a person in each block of 3,321 communes', async () => {
  await db.owner(`
    insert into identity.account (id, login_digest, login_sealed, name_sealed, data_key_number, password_hash, password_changed_at,
        password_temporary, demonstration, created_at)
      select 'person ' || r.home_code || r.reporter || p.part, r.reporter || p.part, '', '', 1, '', now(), false, true, now()
        from (select distinct home_code, reporter from reporting.report where length(reporter) = 5) r,
          unnest(array['party', 'council', 'committee', 'front']) as p (part);
    insert into identity.appointment (id, account_id, role_code, area, part, valid_from, decision, appointed_at)
      select a.id, a.id, 'commune-reporter', substr(a.id, 8, 2) || '/' || substr(a.id, 10, 5), substr(a.id, 15), '2025-07-01', 'QĐ 1', now()
        from identity.account a where a.id like 'person %'`);
  const begun = performance.now();
  const told = await db.inTx((tx) => sendReminders({ tx, clock: atTime('15:00') }));
  const seconds = (performance.now() - begun) / 1000;
  expect(told).toBe(4 * 3321);
  expect(await db.inTx((tx) => sendReminders({ tx, clock: atTime('15:01') }))).toBe(0);
  process.stdout.write(`reminders: ${told} messages in ${seconds.toFixed(1)} s\n`);
}, 180_000);
