import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Audience } from './audience.ts';

type State = Readonly<Record<string, number>>;
type Message = { readonly of: string; readonly parts: State };

/** A page that puts together what it is told. */
function page() {
  let shown: { of: string; parts: State } = { of: '', parts: {} };
  const messages: Message[] = [];
  const listener = (_event: string, content: string) => {
    const { of, parts } = JSON.parse(content) as Message;
    messages.push({ of, parts });
    shown = { of, parts: of === shown.of ? { ...shown.parts, ...parts } : parts };
  };
  return { listener, messages, shown: () => shown };
}

const states = fc.array(
  fc.record({
    of: fc.constantFrom('monday', 'tuesday'),
    parts: fc.record({ a: fc.integer({ max: 3 }), b: fc.integer({ max: 3 }), c: fc.integer({ max: 3 }) }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('whenever a page joins, what it was told put together is the last state', () => {
  fc.assert(
    fc.property(states, fc.nat({ max: 11 }), (all, joinsAt) => {
      const audience = new Audience('page');
      const [first, late] = [page(), page()];
      audience.join(first.listener);
      all.forEach(({ of, parts }, at) => {
        if (at === joinsAt) audience.join(late.listener);
        audience.tell({ of }, Object.entries(parts));
      });
      const last = all.at(-1);
      expect(first.shown()).toEqual(last);
      if (joinsAt < all.length) expect(late.shown()).toEqual(last);
    }),
  );
});

test('only what is other than before is told, and nothing when all is as it was', () => {
  const audience = new Audience('page');
  const { listener, messages } = page();
  audience.join(listener);
  audience.tell({ of: 'monday' }, Object.entries({ a: 1, b: 1 }));
  audience.tell({ of: 'monday' }, Object.entries({ a: 1, b: 2 }));
  audience.tell({ of: 'monday' }, Object.entries({ a: 1, b: 2 }));
  expect(messages.map(({ parts }) => parts)).toEqual([{ a: 1, b: 1 }, { b: 2 }]);
  audience.leave(listener);
  audience.tell({ of: 'monday' }, Object.entries({ a: 2 }));
  expect([messages.length, audience.isEmpty]).toEqual([2, true]);
});
