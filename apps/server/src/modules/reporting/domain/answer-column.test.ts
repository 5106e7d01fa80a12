import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswerColumn } from './answer-column.ts';

const registers = fc.uniqueArray(
  fc.record({
    code: fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 5 }),
    answers: fc.option(answersOfAForm()),
  }),
  { minLength: 1, maxLength: 30, selector: ({ code }) => code },
);

function answersOfAForm() {
  return fc.string({ unit: fc.constantFrom('0', '1', '-'), maxLength: 5 });
}

const columnOf = (units: readonly { code: string; answers: string | null }[]) =>
  new AnswerColumn(units.map(({ answers }) => answers ?? '.').join(','), new Map(units.map(({ code }, at) => [code, at])));

test('a column is what a table of the units with a report is, also of a form without items', () => {
  fc.assert(
    fc.property(registers, (units) => {
      const table = new Map(units.flatMap(({ code, answers }) => (answers === null ? [] : [[code, answers] as const])));
      const column = columnOf(units);
      const seen: [string, string][] = [];
      column.forEach((answers, code) => {
        seen.push([code, answers]);
      });
      expect([[...column], [...column.keys()], [...column.values()], column.size]).toEqual([
        [...table],
        [...table.keys()],
        [...table.values()],
        table.size,
      ]);
      expect(seen).toEqual([...table]);
      for (const { code } of [...units, { code: 'x' }])
        expect([column.get(code), column.has(code)]).toEqual([table.get(code), table.has(code)]);
    }),
  );
});

test('a column of another register is refused', () => {
  const column = new AnswerColumn('1,0', new Map([['01', 0]]));
  expect(() => column.get('01')).toThrow('2 answers of 1 units');
});
