import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignee } from './assignee.ts';
import { type CheckedPart, mayCheckPart } from './independence.ts';

const BODIES = ['a', 'b', 'c', 'd'].map((bodyId) => ({ kind: 'body', bodyId }) as unknown as Assignee);
const parts: fc.Arbitrary<readonly CheckedPart[]> = fc
  .array(fc.record({ role: fc.constantFrom('lead' as const, 'supporting' as const), assignee: fc.constantFrom(...BODIES) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.map((part, at) => ({ ...part, id: `part ${at}` })));

test('no body checks its own result, and none in a task in which it supports (DIR-402)', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...BODIES), (all, verifier) => {
      const supports = all.some(({ assignee, role }) => assignee === verifier && role === 'supporting');
      for (const checked of all)
        if (mayCheckPart(verifier, checked, all)) expect([checked.assignee === verifier, supports]).toEqual([false, false]);
    }),
  );
});

test('whoever has no part in a task may check every result of it, so none is without a second body', () => {
  const outside = { kind: 'body', bodyId: 'outside' } as unknown as Assignee;
  fc.assert(fc.property(parts, (all) => all.every((checked) => mayCheckPart(outside, checked, all))));
});

test('of a task that each body leads for itself, each may check all the others', () => {
  const all = BODIES.map((assignee, at): CheckedPart => ({ id: `part ${at}`, role: 'lead', assignee }));
  for (const verifier of BODIES)
    expect(all.filter((checked) => mayCheckPart(verifier, checked, all)).map(({ assignee }) => assignee)).toEqual(
      BODIES.filter((body) => body !== verifier),
    );
});

test('a part that supports is not checked by who leads, nor the other way round', () => {
  const [one, other] = BODIES as [Assignee, Assignee];
  const lead: CheckedPart = { id: 'lead', role: 'lead', assignee: one };
  const supporting: CheckedPart = { id: 'supporting', role: 'supporting', assignee: other };
  expect([mayCheckPart(one, supporting, [lead, supporting]), mayCheckPart(other, lead, [lead, supporting])]).toEqual([
    false,
    false,
  ]);
});
