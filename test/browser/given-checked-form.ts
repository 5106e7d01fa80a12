import type { Page } from 'playwright-core';
import { openAskedForm, UNSAID } from './given-asked-form.ts';

/** A day on which nobody else asks for anything. */
const DAYS_AHEAD = 6;
const COUNT = { ...UNSAID, kind: 'number', unitVi: 'hồ sơ', unitEn: 'dossiers' };
const ITEMS = [
  { ...COUNT, no: 1, key: 'checked-online', nameVi: 'Hồ sơ trực tuyến', nameEn: 'Dossiers online' },
  { ...COUNT, no: 2, key: 'checked-paper', nameVi: 'Hồ sơ giấy', nameEn: 'Dossiers on paper' },
  { ...COUNT, no: 3, key: 'checked-received', nameVi: 'Hồ sơ tiếp nhận', nameEn: 'Dossiers received' },
];
const of = (item: string) => ({ item });
const CHECKS = [
  {
    key: 'received-is-sum',
    severity: 'stop',
    textVi: 'Hồ sơ tiếp nhận bằng trực tuyến cộng giấy',
    textEn: 'Received is online plus paper',
    kind: 'sum',
    parts: [of('checked-online'), of('checked-paper')],
    total: of('checked-received'),
  },
  {
    key: 'little-paper',
    severity: 'warn',
    textVi: 'Ít hồ sơ giấy',
    textEn: 'Little paper',
    kind: 'range',
    of: of('checked-paper'),
    max: '50',
  },
  {
    key: 'received-usual',
    severity: 'warn',
    textVi: 'Số tiếp nhận như thường ngày',
    textEn: 'As many as on other days',
    kind: 'unusual',
    of: of('checked-received'),
  },
];

/** A form of three figures with a check that stops, one that warns, and one that only the server can make. */
export const CHECKED_FORM = { nameVi: 'Biểu có phép kiểm tra' } as const;

/** Asks one commune of An Giang for the form, open at once. @returns the day of the report */
export async function openCheckedForm(analyst: Page, reporter: Page, commune: string): Promise<string> {
  const form = {
    ...CHECKED_FORM,
    key: 'checked',
    nameEn: 'Form with checks',
    items: ITEMS,
    checks: CHECKS,
    daysAhead: DAYS_AHEAD,
  };
  return (await openAskedForm(analyst, reporter, commune, form)).day;
}
