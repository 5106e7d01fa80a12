import { describe, expect, test } from 'vitest';
import { partyAuthority, stateAuthority } from '#test/documents/sample-models';
import { officialFrame } from './official-layout.ts';

const act = { kind: 'BÁO CÁO', about: ['kết quả công tác'], note: null, number: '12', issuedOn: '2025-09-22' } as const;
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('Party layout (Guideline 36-HD/VPTW)', () => {
  test('the Party is named at the top right over place and date, and no national title is printed', () => {
    const frame = officialFrame(partyAuthority, act);
    expect(texts(frame.right)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'Xã Mẫu, ngày 22 tháng 9 năm 2025']);
    expect(frame.right[0]).toMatchObject({ bold: true, rule: 'text' });
    expect(frame.right[1]).toMatchObject({ italic: true });
    expect(JSON.stringify(frame)).not.toContain('CỘNG HÒA');
  });

  test('the issuing body stands at the left over an asterisk and its number', () => {
    expect(texts(officialFrame(partyAuthority, act).left)).toEqual(['TỈNH ỦY MẪU', 'ĐẢNG ỦY XÃ MẪU', '*', 'Số 12 -BC/ĐU']);
  });
});

describe('State layout (Decree 30/2020/NĐ-CP, Annex I)', () => {
  test('national title and motto stand at the right', () => {
    const frame = officialFrame(stateAuthority, act);
    expect(texts(frame.right)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Xã Mẫu, ngày 22 tháng 9 năm 2025',
    ]);
    expect(texts(frame.left)).toEqual(['TỈNH MẪU', 'ỦY BAN NHÂN DÂN XÃ MẪU', 'Số: 12/BC-UBND']);
    expect(JSON.stringify(frame)).not.toContain('ĐẢNG CỘNG SẢN');
  });

  test('margins are 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right', () => {
    const { margins } = officialFrame(stateAuthority, act);
    expect(margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
  });
});

test.each(['party', 'state'] as const)('without number and date their places stay blank (%s)', (layout) => {
  const frame = officialFrame({ ...partyAuthority, layout }, { ...act, number: null, issuedOn: null });
  expect(texts(frame.left).at(-1)).toContain('……');
  expect(texts(frame.right).at(-1)).toBe('Xã Mẫu, ngày …… tháng …… năm ……');
});

test('days below 10 and the months January and February take a zero', () => {
  const dated = (issuedOn: string) => texts(officialFrame(stateAuthority, { ...act, issuedOn }).right).at(-1);
  expect(dated('2026-02-03')).toBe('Xã Mẫu, ngày 03 tháng 02 năm 2026');
  expect(dated('2026-11-13')).toBe('Xã Mẫu, ngày 13 tháng 11 năm 2026');
});

test('the signature block names capacities only, and a body without one above prints none', () => {
  const frame = officialFrame({ ...partyAuthority, parentName: null }, act);
  expect(texts(frame.signature)).toEqual(['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']);
  expect(texts(frame.left)[0]).toBe('ĐẢNG ỦY XÃ MẪU');
});
