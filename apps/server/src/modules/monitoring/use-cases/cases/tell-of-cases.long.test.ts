import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { answer, BUDGET, FIRST_DAY, haNoi, SOFTWARE, useCases, wrote } from '#test/monitoring/given-cases';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
let officer: GivenAccount;
let commune: GivenAccount;
let neighbour: GivenAccount;

beforeAll(async () => {
  await seedUnits(db.context(), {});
  officer = await given.account({ roles: [{ role: 'province-reviewer', area: '01', part: 'committee' }] });
  commune = await given.account({ roles: [{ role: 'commune-reporter', area: '01/00004', part: 'committee' }] });
  neighbour = await given.account({ roles: [{ role: 'commune-reporter', area: '04/01273', part: 'committee' }] });
});
const { handle, open, live, follow } = useCases(db);

const told = ({ accountId }: GivenAccount) =>
  db.owner<{ kind: string; title_vi: string; link: string }>(
    "select kind, title_vi, link from identity.message where account_id = $1 and kind like 'monitoring.case%' order by created_at, id",
    [accountId],
  );

test('the people of an owner are told once of all cases that a day brought them (CAS-502)', async () => {
  expect(await told(officer)).toMatchObject([{ kind: 'monitoring.cases-came', link: `/cases/${await open(BUDGET)}` }]);
  await follow({ date: FIRST_DAY, revision: 1 });
  expect(await told(officer)).toHaveLength(1);
});

test('communes that still have a case are told that it was answered, no others (CAS-502)', async () => {
  await handle(haNoi, await open(BUDGET), answer);
  expect(await told(commune)).toMatchObject([{ kind: 'monitoring.case-answered', link: '/own-reports' }]);
  expect(await told(neighbour)).toEqual([]);
});

test('nobody is told of a day that brings no case', async () => {
  await live(addDays(FIRST_DAY, 1), wrote('00004', BUDGET, SOFTWARE));
  expect(await told(officer)).toHaveLength(1);
});
