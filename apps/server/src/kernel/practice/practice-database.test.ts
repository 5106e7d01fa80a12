import { expect, test } from 'vitest';
import { practiceConnections } from './practice-database.ts';

const at = (url: string) => practiceConnections({ owner: url, app: { url, role: null }, reader: { url, role: null } });

test('practice lies beside the real database and never in it: names that PostgreSQL would cut, and none, are refused', () => {
  expect(at('postgresql:///that?host=/run/pg').owner).toBe('postgresql:///that_practice?host=/run/pg');
  for (const url of [
    `postgres://may-chu/${'t'.repeat(63)}`,
    `postgres://may-chu/${'t'.repeat(55)}`,
    'postgres://may-chu',
    'postgres://may-chu/?x=1',
  ])
    expect(() => at(url), url).toThrow(expect.objectContaining({ code: 'kernel/practice-unavailable' }));
  expect(at(`postgres://may-chu/${'t'.repeat(54)}`).app.url).toContain('t_practice');
});
