import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import type { Tx } from './db/tx.ts';
import { type Actor, anonymous, covers } from './permission.ts';
import { kernelProblem } from './problems.ts';
import { reading, useCase } from './use-case.ts';

const db = useTestDatabase();
const Input = Type.Object({ area: Type.String({ minLength: 2 }) });
const officer: Actor = {
  id: 'person-1',
  name: 'Người thử',
  permits: (action, target) => action === 'test.act' && covers({ area: '01', part: null }, target),
};

const act = useCase(
  'test.act-once',
  {
    permission: 'test.act',
    input: Input,
    target: ({ area }) => ({ area, part: null }),
    audit: ({ area }) => ({ area }),
  },
  async ({ area }) => {
    if (area === '01/broken') throw kernelProblem('not-found');
    return { done: area };
  },
);
const findInside = useCase(
  'test.act-where-found',
  { permission: 'test.act', input: Input, target: 'found-inside' },
  async ({ area }, { permit }) => permit({ area, part: null }),
);
const actAlone = useCase(
  'test.act-alone',
  { permission: 'test.act', machines: true, input: Input, target: ({ area }) => ({ area, part: null }) },
  async ({ area }) => area,
);
const look = reading(
  'test.look',
  { permission: 'test.act', input: Input, target: ({ area }) => ({ area, part: null }) },
  async (_input, { tx }) => {
    await tx.query({ text: 'create table kernel.not_allowed (x int)' });
  },
);

const planMode = { permission: 'test.act', input: Input, target: ({ area }: { area: string }) => ({ area, part: null }) };
const readMode = async (_input: unknown, { tx }: { tx: Tx }) =>
  (await tx.query<{ mode: string }>({ text: `select current_setting('plan_cache_mode') as mode` })).rows[0]?.mode;
const actByKey = useCase('test.act-by-key', { ...planMode, byKey: true }, readMode);
const lookByKey = reading('test.look-by-key', { ...planMode, byKey: true }, readMode);
const measure = useCase('test.measure', { ...planMode, withoutLine: 'no person does it' }, async () => ({ kept: 1 }));
const actPlainly = useCase('test.act-plainly', planMode, readMode);

const PLACES: Readonly<Record<string, string>> = { mine: '01/00004', theirs: '04' };
const actOnFound = useCase(
  'test.act-on-found',
  { permission: 'test.act', input: Type.Object({ thing: Type.String() }), target: 'found-inside' },
  async ({ thing }, { permit }) => {
    const area = PLACES[thing];
    if (area !== undefined) permit({ area, part: null });
    return { done: thing };
  },
);

const auditOf = () =>
  db.owner<{ action: string; actor_id: string; subject: unknown }>(
    'select action, actor_id, subject from kernel.audit_line order by id',
  );

describe('a use case', () => {
  test('writes its audit line in the transaction of the deed', async () => {
    expect(await act(db.context({ actor: officer }), { area: '01/00004' })).toEqual({ done: '01/00004' });
    expect(await auditOf()).toEqual([{ action: 'test.act-once', actor_id: 'person-1', subject: { area: '01/00004' } }]);
  });

  test('that is refused leaves nothing behind, not even an audit line', async () => {
    const before = await auditOf();
    await expect(act(db.context({ actor: officer }), { area: '01/broken' })).rejects.toMatchObject({ code: 'kernel/not-found' });
    expect(await auditOf()).toEqual(before);
  });

  test('whose place only the thing acted on tells asks in its transaction; one that forgets to ask gives no answer', async () => {
    const context = db.context({ actor: officer });
    expect(await actOnFound(context, { thing: 'mine' })).toEqual({ done: 'mine' });
    await expect(actOnFound(context, { thing: 'theirs' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(actOnFound(context, { thing: 'nowhere' })).rejects.toThrow(/without asking/);
    expect((await auditOf()).filter(({ action }) => action === 'test.act-on-found').length).toBe(1);
    await db.owner(`delete from kernel.audit_line where action in ('test.act-on-found', 'kernel.action-refused')`);
  });

  test('outside the scope of the actor is not permitted', async () => {
    await expect(act(db.context({ actor: officer }), { area: '04/01273' })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(act(db.context({ actor: officer }), { area: '010' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('asks somebody who is not signed in to sign in', async () => {
    await expect(act(db.context({ actor: anonymous }), { area: '01' })).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
  });

  test('refuses input that its schema does not allow, and names the fault', async () => {
    await expect(act(db.context({ actor: officer }), { area: '0' })).rejects.toMatchObject({
      code: 'kernel/invalid-input',
      params: { faults: [{ path: '/area' }] },
    });
  });

  test('that reads cannot write', async () => {
    await expect(look(db.context({ actor: officer }), { area: '01' })).rejects.toThrow(/read-only|permission denied/);
  });

  test('declared as one by key has its statements planned once, and only such a one', async () => {
    const context = db.context({ actor: officer });
    for (const byKey of [actByKey, lookByKey]) expect(await byKey(context, { area: '01' })).toBe('force_generic_plan');
    expect(await actPlainly(context, { area: '01' })).toBe('auto');
  });

  test('that no person does leaves no audit line; refused, it leaves that of the refusal', async () => {
    const before = await auditOf();
    expect(await measure(db.context({ actor: officer }), { area: '01' })).toEqual({ kept: 1 });
    expect(await auditOf()).toEqual(before);
    await expect(measure(db.context({ actor: officer }), { area: '04' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    expect((await auditOf()).slice(before.length)).toMatchObject([{ action: 'kernel.action-refused' }]);
  });

  test('done by a deputy names whom it was done for, also where the place is found inside', async () => {
    const both: Actor = { ...officer, name: 'Người thử (thay mặt Người vắng)', onBehalfOf: 'person-2' };
    const deputy: Actor = { ...officer, actingIn: (action) => (action === 'test.act' ? both : officer) };
    const last = async () =>
      (await db.owner('select actor_id, actor_name, subject from kernel.audit_line order by id desc limit 1'))[0];
    await act(db.context({ actor: deputy }), { area: '01/00004' });
    const named = { actor_id: 'person-1', actor_name: both.name };
    expect(await last()).toEqual({ ...named, subject: { area: '01/00004', onBehalfOf: 'person-2' } });
    await findInside(db.context({ actor: deputy }), { area: '01' });
    expect(await last()).toEqual({ ...named, subject: { onBehalfOf: 'person-2' } });
  });

  test('is closed to a machine whatever its role allows, unless it is declared fit for machines', async () => {
    const machine: Actor = { ...officer, id: 'may-thu', machine: true };
    await expect(act(db.context({ actor: machine }), { area: '01' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    expect(await actAlone(db.context({ actor: machine }), { area: '01' })).toBe('01');
    await expect(actAlone(db.context({ actor: machine }), { area: '04' })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });
});
