import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { inputFault } from './input-faults.ts';

const Schema = Type.Object(
  {
    name: Type.String({ minLength: 2, maxLength: 3, pattern: '^[a-z]*$' }),
    count: Type.Integer({ minimum: 1, maximum: 9 }),
    share: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }),
    kind: Type.Union([Type.Literal('a'), Type.Literal('b')]),
    list: Type.Array(Type.String(), { minItems: 1, maxItems: 2, uniqueItems: true }),
  },
  { additionalProperties: false },
);
const RIGHT = { name: 'abc', count: 1, share: 0.5, kind: 'a', list: ['x'] };
const faultsOf = (input: unknown) => [...Value.Errors(Schema, input)].map((departure) => inputFault(departure, 'body'));

test.each([
  [{ name: 'a' }, 'body/name', 'phải có ít nhất 2 ký tự'],
  [{ name: 'abcd' }, 'body/name', 'chỉ được có nhiều nhất 3 ký tự'],
  [{ name: 'A1' }, 'body/name', 'không đúng dạng'],
  [{ name: 7 }, 'body/name', 'phải là chữ'],
  [{ count: 1.5 }, 'body/count', 'phải là số nguyên'],
  [{ count: 0 }, 'body/count', 'phải từ 1 trở lên'],
  [{ count: 10 }, 'body/count', 'phải từ 9 trở xuống'],
  [{ share: 0 }, 'body/share', 'phải lớn hơn 0'],
  [{ share: 1 }, 'body/share', 'phải nhỏ hơn 1'],
  [{ kind: 'c' }, 'body/kind', 'không phải giá trị được nhận'],
  [{ list: [] }, 'body/list', 'phải có ít nhất 1 mục'],
  [{ list: ['x', 'y', 'z'] }, 'body/list', 'chỉ được có nhiều nhất 2 mục'],
  [{ list: ['x', 'x'] }, 'body/list', 'có mục trùng nhau'],
  [{ more: 1 }, 'body', 'có trường không được nhận'],
  [{ name: undefined }, 'body', 'thiếu name'],
] as const)('%o is told in Vietnamese with English beside it', (change, path, message) => {
  const input = Object.fromEntries(Object.entries({ ...RIGHT, ...change }).filter(([, value]) => value !== undefined));
  const fault = faultsOf(input).find((one) => one.message === message);
  expect(fault?.path).toBe(path);
  expect(fault?.messageEn).toMatch(/^must /);
});

test('what has no words of its own is said to be not valid, in both languages', () => {
  expect(inputFault({ keyword: 'other', instancePath: '', params: {} })).toEqual({
    path: '',
    message: 'không hợp lệ',
    messageEn: 'is not valid',
  });
});
