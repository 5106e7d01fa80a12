import type { Check } from '@thong-suot/form-rules/checks';
import { addDays } from '#kernel/calendar';
import type { Moment } from '#kernel/working-days';
import { openPeriods } from '../../src/modules/reporting/use-cases/network/open-periods.ts';
import { publishRegime } from '../../src/modules/reporting/use-cases/network/regimes.ts';
import type { TestDatabase } from '../harness.ts';
import { atTime, DAY } from './given-network.ts';

const count = (key: string, no: number, nameVi: string, nameEn: string, more: object = {}) => ({
  key,
  no,
  nameVi,
  nameEn,
  kind: 'number',
  unitVi: 'hồ sơ',
  unitEn: 'dossiers',
  ...more,
});

/** Dossiers received, online and on paper, and when and why paper was used: figures, a choice and a day that hang on each other. */
const ITEMS = [
  count('received', 1, 'Hồ sơ tiếp nhận', 'Dossiers received'),
  count('online', 2, 'Hồ sơ trực tuyến', 'Dossiers online'),
  count('paper', 3, 'Hồ sơ giấy', 'Dossiers on paper'),
  {
    key: 'why-paper',
    no: 4,
    nameVi: 'Lý do nhận hồ sơ giấy',
    nameEn: 'Why on paper',
    kind: 'choice',
    required: false,
    options: [
      { key: 'no-line', nameVi: 'Mất đường truyền', nameEn: 'No line' },
      { key: 'asked-for', nameVi: 'Người dân đề nghị', nameEn: 'Asked for' },
    ],
    conditions: [{ itemKey: 'paper', is: 'at-least', number: '1' }],
  },
  {
    key: 'last-outage',
    no: 5,
    nameVi: 'Ngày mất đường truyền gần nhất',
    nameEn: 'Day of the last outage',
    kind: 'date',
    required: false,
    conditions: [{ itemKey: 'why-paper', is: 'option', option: 'no-line' }],
  },
];
const RULE = { textVi: '', textEn: '' };
const CHECKS: readonly Check[] = [
  {
    ...RULE,
    key: 'received-is-sum',
    severity: 'stop',
    kind: 'sum',
    parts: [{ item: 'online' }, { item: 'paper' }],
    total: { item: 'received' },
  },
  { ...RULE, key: 'received-usual', severity: 'warn', kind: 'unusual', of: { item: 'received' } },
];

const at = (time: string, days = 0): Moment => ({ days, count: 'days', time });
const DAYS_OPEN = 9;
const COUNTS_FORM = 'dossier-counts';

/** A form of counts with its checks, which communes of An Giang report on each day: nine periods before the day, and the day. */
export async function givenCountsForm(db: TestDatabase): Promise<{ key: string; daysOpen: number }> {
  const first = addDays(DAY, -DAYS_OPEN);
  await db.owner(
    `insert into reporting.form (form_key, level, block, name_vi, name_en, frequency, source_file)
     select $1, level, block, 'Số lượng hồ sơ', 'Counts of dossiers', frequency, source_file from reporting.form where form_key = 'conditions'`,
    [COUNTS_FORM],
  );
  const [version] = await db.owner<{ no: number }>(
    `insert into reporting.form_version (form_key, version, items, content, content_hash, created_at)
     values ($1, 1, $2, $3, $4, $5) returning form_version_no as no`,
    [COUNTS_FORM, JSON.stringify(ITEMS), JSON.stringify({ checks: CHECKS }), 'c0'.repeat(32), `${first}T00:00:00Z`],
  );
  await db.owner(
    `insert into reporting.form_publication (form_key, valid_from, published_at, form_version_no, published_by_name) values ($1, $2, now(), $3, 'test')`,
    [COUNTS_FORM, first, version?.no],
  );
  await publishRegime(db.context({ clock: atTime('00:00', first) }), {
    key: 'counts',
    validFrom: first,
    content: {
      nameVi: 'Báo cáo số lượng hồ sơ',
      nameEn: 'Counts of dossiers',
      legalBasisVi: null,
      frequency: 'daily',
      dataWindow: 'calendar',
      requested: null,
      opens: at('00:00'),
      due: at('16:00'),
      closes: at('12:00', 1),
      chain: null,
      reporters: { level: 'commune', provinces: ['91'] },
      forms: [{ formKey: COUNTS_FORM, part: 'committee' }],
      throughProvince: true,
      toVi: 'Ủy ban nhân dân tỉnh',
      reminders: [],
    },
  });
  for (let ago = DAYS_OPEN; ago >= 0; ago -= 1) await openPeriods(db.context({ clock: atTime('00:01', addDays(DAY, -ago)) }), {});
  return { key: COUNTS_FORM, daysOpen: DAYS_OPEN };
}
