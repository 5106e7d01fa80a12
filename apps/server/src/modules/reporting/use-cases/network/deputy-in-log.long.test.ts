import { expect, test } from 'vitest';
import type { Actor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { atTime, COMMUNE, conditionsOf, fullDocument, givenNetwork, reporterOf, sendKey } from '#test/reporting/given-network';
import { readReport } from './read-report.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);

test('the log of a report that a deputy sent names both (làm thay)', async () => {
  const colleague = reporterOf(COMMUNE);
  const inPlace = { ...colleague, name: 'N. V. An (thay mặt T. T. Bình)', onBehalfOf: 'T. T. Bình' };
  const deputy: Actor = { ...colleague, actingIn: () => inPlace };
  const address = conditionsOf();
  const document = await fullDocument(db, address);
  const sending = { ...address, sendKey: sendKey(), baseRevision: 0, document };
  await submitReport(db.context({ actor: deputy, clock: atTime('10:00') }), sending);
  const { actions } = await readReport(db.context(), address);
  expect(actions.at(-1)).toMatchObject({ kind: 'sent', actorName: 'N. V. An (thay mặt T. T. Bình)' });
});
