import { beforeAll, expect, test } from 'vitest';
import { unitHistory } from '#modules/organisations';
import { findLiveDay, findSnapshot, offerDayCompanion } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import { atTime, DAY, freezeDays, givenNetwork } from '#test/reporting/given-network';
import { CENTRE } from '../domain/direction/place.ts';
import { readTaskFacts } from '../queries/task-facts.ts';
import { createTask } from './direction/create-task.ts';
import { tasksOfDay } from './direction/tasks-of-day.ts';
import { keepTasksOfDay } from './keep-tasks-of-day.ts';
import { readNationalView } from './read-national-view.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
beforeAll(() => offerDayCompanion(keepTasksOfDay));

test('the report of a lived day reads the living tasks as they stood at its cut-off; until then the map reads them as they stand (C-01, C-02)', async () => {
  const [unit] = (await db.inTx(unitHistory)).versionsWithCode('91').filter(({ validTo }) => validTo === null);
  const create = (time: string, registerKey: string) =>
    createTask(
      db.context({ actor: official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read']), clock: atTime(time) }),
      {
        assigner: CENTRE,
        textVi: 'Công bố đường dây nóng',
        responsibility: '',
        milestones: '',
        expectedOutput: 'Quyết định',
        authority: '',
        system: 'reporting',
        chosen: [
          { role: 'lead', to: { kind: 'unit', unitId: unit?.unitId as NonNullable<typeof unit>['unitId'], part: 'committee' } },
        ],
        dueKind: 'by-end-of',
        due: '2025-09-23',
        start: '',
        groupCode: 'II',
        registerKey,
      },
    );
  await create('10:00', 'plan-1');
  const live = await db.inTx((tx) => findLiveDay(tx, DAY));
  const { view } = await readNationalView(db.context({ clock: atTime('11:00') }), { date: DAY, live: true, known: null });
  expect(view).toMatchObject({ day: { snapshotId: live?.id }, headline: { overdueTasks: { value: 1 } } });
  await create('16:30', 'plan-2');
  await freezeDays(db.context({ clock: atTime('16:40') }), {});
  const frozen = await db.inTx((tx) => findSnapshot(tx, DAY));
  const facts = await db.inTx((tx) => readTaskFacts(tx, frozen?.id as NonNullable<typeof frozen>['id']));
  expect(facts.tasks.map(({ key }) => key)).toEqual(['plan-1']);
  expect(facts).toEqual(await db.inTx((tx) => tasksOfDay(tx, DAY, '2025-09-24T09:00:00.000Z')));
});
