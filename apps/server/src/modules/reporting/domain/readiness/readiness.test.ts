import { describe, expect, test } from 'vitest';
import { whyNotStatable } from './issued-document.ts';
import { readinessOf } from './readiness.ts';
import { pointFaults, type ServicePoint } from './service-point.ts';

const PROVINCES = ['01', '04', '08'].map((code) => ({ code, name: `Tỉnh ${code}` }));
const item = (donePublished: number | null, reportedPublished: number | null) => ({
  key: 'a',
  section: 'I.1',
  name: { vi: 'Hạ tầng', en: 'Infrastructure' },
  donePublished,
  reportedPublished,
  noteVi: null,
});
const state = (provinceCode: string, notFinished: boolean, publishedName = `Tỉnh ${provinceCode}`) => ({
  itemKey: 'a',
  provinceCode,
  publishedName,
  notFinished,
  difficultyVi: 'thiếu máy',
  line: 2,
});
const statesOf = (provinces: readonly { readonly state: string }[] | undefined) => provinces?.map((one) => one.state);

describe('a checklist of readiness (C-15)', () => {
  test('tells finished, not finished and not reported apart (R-09)', () => {
    const silent = [{ provinceCode: '08', publishedName: 'Tỉnh 08' }];
    const [counted] = readinessOf({ items: [item(1, 2)], states: [state('04', true)], silent }, PROVINCES);
    expect(statesOf(counted?.provinces)).toEqual(['finished', 'not-finished', 'not-reported']);
    expect(counted).toMatchObject({ doneComputed: 1, reportedComputed: 2, agrees: true });
  });

  test('shows a published count that its own lists do not bear out', () => {
    const [counted] = readinessOf({ items: [item(3, 3)], states: [state('04', true)], silent: [] }, PROVINCES);
    expect(counted).toMatchObject({ donePublished: 3, doneComputed: 2, reportedComputed: 3, agrees: false });
  });

  test('says nothing of an item that the report neither counts nor lists; a difficulty alone is no count', () => {
    const [counted] = readinessOf({ items: [item(null, null)], states: [state('04', false)], silent: [] }, PROVINCES);
    expect(counted).toMatchObject({ doneComputed: null, agrees: null });
    expect(statesOf(counted?.provinces)).toEqual(['not-listed', 'not-listed', 'not-listed']);
    expect(counted?.provinces[1]?.difficultyVi).toBe('thiếu máy');
  });

  test('keeps a name from before the mergers beside the name of today', () => {
    const [counted] = readinessOf({ items: [item(2, 3)], states: [state('04', true, 'Tỉnh cũ')], silent: [] }, PROVINCES);
    expect(counted?.provinces[1]).toMatchObject({ provinceName: 'Tỉnh 04', publishedName: 'Tỉnh cũ' });
    expect(counted?.provinces[0]?.publishedName).toBeNull();
  });
});

describe('a statement about a document to be issued (C-20)', () => {
  const said = (over: object) =>
    whyNotStatable(
      { state: 'issued', statedOn: '2026-03-01', documentNumber: '12/QĐ-UBND', issuedOn: '2026-02-20', ...over },
      '2026-03-05',
    );

  test('has number and day once the document is issued, and neither before', () => {
    expect(said({})).toBeNull();
    expect(said({ documentNumber: null })).toBe('number-and-day-missing');
    expect(said({ issuedOn: null })).toBe('number-and-day-missing');
    expect(said({ state: 'drafting' })).toBe('not-issued-yet');
    expect(said({ state: 'drafting', documentNumber: null, issuedOn: null })).toBeNull();
  });

  test('names no day ahead: of the statement or of the document', () => {
    expect(said({ statedOn: '2026-03-06' })).toBe('day-ahead');
    expect(said({ issuedOn: '2026-03-02' })).toBe('day-ahead');
  });
});

describe('a place where people are served (N-07)', () => {
  const place: ServicePoint = {
    kind: 'commune-centre',
    name: 'Trung tâm',
    address: 'Số 1',
    hotline: '0236 3 881 888',
    openingHours: '7:30–17:00',
    procedures: ['Hộ tịch', 'Đất đai'],
  };
  const fields = (over: Partial<ServicePoint>, area = '48/20194') =>
    pointFaults({ ...place, ...over }, area).map(({ field }) => field);

  test.each(['0236 3 881 888', '+84 236 3881888', '19001022', '1800.1234', '0987-654-321', '02363881888'])(
    'has a hotline that can be dialled: %s',
    (hotline) => expect(fields({ hotline })).toEqual([]),
  );

  test.each(['', '113', 'liên hệ văn phòng', '236 3881888', '0236 38818880000', '0236/3881888', '1022'])(
    'is not published with the hotline "%s"',
    (hotline) => expect(fields({ hotline })).toEqual(['hotline']),
  );

  test('has name, address and hours, names no group twice, and stands where its kind belongs', () => {
    expect(fields({ name: ' ', address: '', openingHours: '\t' })).toEqual(['name', 'address', 'openingHours']);
    expect(fields({ procedures: ['Hộ tịch', 'Hộ tịch'] })).toEqual(['procedures']);
    expect(fields({ kind: 'province-centre' })).toEqual(['kind']);
    expect(fields({}, '48')).toEqual(['kind']);
    expect(fields({ kind: 'help-point' }, '48')).toEqual([]);
  });
});
