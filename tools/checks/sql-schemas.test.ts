import { expect, test } from 'vitest';
import { findForeignSchemas } from './sql-schemas.ts';

const MODULES = 'apps/server/src/modules';
const whole = [
  { path: 'apps/server/src/kernel/audit.ts', text: '' },
  { path: `${MODULES}/organisations/migrations/0001-units.sql`, text: 'create table organisations.unit (id text primary key);' },
  {
    path: `${MODULES}/reporting/queries/reports.ts`,
    text: "// once read from organisations.unit\nexport const a = named('reporting.a', shape, `select id from reporting.report r where kernel.fold(r.name) = $1`);\nawait organisations.nameOf(id);\n",
  },
];
const queries = (sql: string) => [
  ...whole,
  { path: `${MODULES}/reporting/queries/broken.ts`, text: `const x = named('reporting.x', shape, \`\n${sql}\`);` },
];

test('SQL that names its own schema and functions of the kernel has no fault', () => {
  expect(findForeignSchemas(whole)).toEqual([]);
});

test.each([
  ['a reading', 'select 1 from organisations.unit', 'from organisations.unit'],
  ['a join', 'select 1 from reporting.a join organisations.unit u on true', 'join organisations.unit'],
  ['a change', 'update organisations.unit set x = 1', 'update organisations.unit'],
  ['an insertion', 'insert into organisations.unit values (1)', 'into organisations.unit'],
  ['a removal', 'delete from organisations.unit', 'from organisations.unit'],
  ['a quoted name', 'select 1 from "organisations"."unit"', 'from "organisations"."unit'],
  ['a table of the kernel', 'select 1 from kernel.outbox', 'from kernel.outbox'],
  ["another module's function", 'select organisations.fold(x)', 'organisations.fold('],
])('%s of another schema is told, with its line', (_what, sql, found) => {
  expect(findForeignSchemas(queries(sql))).toEqual([`${MODULES}/reporting/queries/broken.ts:2: ${found}`]);
});

test.each([
  ['a foreign key', 'create table reporting.a (unit text references organisations.unit (id));', 'references organisations.unit'],
  ['an index', 'create index x on organisations.unit (name);', 'on organisations.unit'],
  ['a filling', '\ncopy organisations.unit from stdin;', 'copy organisations.unit'],
])('%s on another schema in a migration is told', (_what, sql, found) => {
  const faults = findForeignSchemas([...whole, { path: `${MODULES}/reporting/migrations/0001-a.sql`, text: sql }]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(new RegExp(`^${MODULES}/reporting/migrations/0001-a[.]sql:[12]: ${found}$`));
});
