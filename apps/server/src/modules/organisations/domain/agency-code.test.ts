import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parentCode, parseAgencyCode, topCode } from './agency-code.ts';

test('identifiers of both generations are read side by side (D-02)', () => {
  expect(parseAgencyCode('000.00.00.H41')).toEqual({ generation: 'qcvn-102', code: '000.00.00.H41' });
  for (const code of ['H15', 'H15.50', 'H15.50.05.13', 'G09.20', 'H55.242']) {
    expect(parseAgencyCode(code)).toEqual({ generation: 'qd-20', code });
  }
  expect(parseAgencyCode(' h15.50 ')).toEqual({ generation: 'qd-20', code: 'H15.50' });
});

test('an identifier has 35 characters at most', () => {
  const longest = `H15${'.050'.repeat(8)}`;
  expect(longest).toHaveLength(35);
  expect(parseAgencyCode(longest)?.code).toBe(longest);
  expect(parseAgencyCode(`${longest}.01`)).toBeNull();
});

test.each(['', 'H', 'H1', 'H15.', 'H15.5', 'H15.5000', '15.50', '00.00.00.H41', '000.00.00.H4', '000.00.00.H41.01', 'H15-50'])(
  '"%s" is no identifier',
  (text) => {
    expect(parseAgencyCode(text)).toBeNull();
  },
);

test('each identifier but one of the first level lies below another of its generation', () => {
  const chain = (text: string) => {
    const codes: string[] = [];
    for (let code = parseAgencyCode(text); code; code = parentCode(code)) codes.push(code.code);
    return codes;
  };
  expect(chain('H15.50.05.13')).toEqual(['H15.50.05.13', 'H15.50.05', 'H15.50', 'H15']);
  expect(chain('012.03.04.H41')).toEqual(['012.03.04.H41', '000.03.04.H41', '000.00.04.H41', '000.00.00.H41']);
});

test('all identifiers of a chain share the first level', () => {
  const groups = fc.array(
    fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(2, '0')),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(groups, (list) => {
      for (let code = parseAgencyCode(['H15', ...list].join('.')); code; code = parentCode(code))
        expect(topCode(code)).toBe('H15');
    }),
  );
  expect(topCode({ generation: 'qcvn-102', code: '012.03.04.G22' })).toBe('G22');
});
