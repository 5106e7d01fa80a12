import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { validatorOf } from './validator.ts';

const Asked = Type.Object({
  page: Type.Optional(Type.Integer({ minimum: 1 })),
  late: Type.Optional(Type.Boolean()),
  part: Type.Optional(Type.Enum(['party', 'council'] as const, { type: 'string' })),
});
const of = (httpPart: string) => validatorOf({ schema: Asked, method: 'GET', url: '/', httpPart });

test('text of an address becomes the number, or the yes or no, that is asked for; what fits stays as it came', () => {
  expect(of('querystring')({ page: '12', late: 'true', part: 'party' })).toEqual({
    value: { page: 12, late: true, part: 'party' },
  });
  const given = { part: 'council' };
  expect(of('params')(given)).toEqual({ value: given });
});

test('what fits neither as it came nor converted is told with its place', () => {
  for (const [given, path] of [
    [{ page: '0' }, '/page'],
    [{ page: 'mười' }, '/page'],
    [{ part: 'front' }, '/part'],
  ] as const)
    expect(of('querystring')(given)).toMatchObject({
      error: expect.arrayContaining([expect.objectContaining({ instancePath: path })]),
    });
});

test('nothing of a body is converted: a number written as text is a fault', () => {
  expect(of('body')({ page: 12 })).toEqual({ value: { page: 12 } });
  expect(of('body')({ page: '12' })).toMatchObject({ error: [{ instancePath: '/page' }] });
});
