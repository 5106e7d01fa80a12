import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { passwordFault } from '../domain/password-rules.ts';
import { passwordRules } from './read-password-rules.ts';

const db = useTestDatabase();

test('the rules told before are those that hold', async () => {
  const { shortest, longest, different } = await passwordRules(db.context(), {});
  const letters = 'abcdefghijklmnop'.slice(0, different);
  const of = (length: number, letters: string) => letters.repeat(length).slice(0, length);
  expect(passwordFault(of(shortest, letters), 'ai@so.example', null, shortest)).toBe(null);
  expect(passwordFault(of(shortest - 1, letters), 'ai@so.example', null, shortest)).toBe('too-short');
  expect(passwordFault(of(longest, letters), 'ai@so.example', null, shortest)).toBe(null);
  expect(passwordFault(of(longest + 1, letters), 'ai@so.example', null, shortest)).toBe('too-long');
  expect(passwordFault(of(shortest, letters.slice(1)), 'ai@so.example', null, shortest)).toBe('too-uniform');
});
