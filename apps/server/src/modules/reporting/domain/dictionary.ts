import type { Form, FormItem } from './forms.ts';

/** What may be said of a thing that is reported or computed, so that its meaning need not be guessed (W-12, W-14). */
export type DictionaryEntry = {
  readonly kind: 'form' | 'item' | 'figure';
  /** Unique within its kind and form version. */
  readonly key: string;
  /** The form of an item; null otherwise. */
  readonly formKey: string | null;
  readonly formVersion: number | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly type: 'answers' | 'yes-no' | 'count' | 'number' | 'percent' | 'points' | 'text' | 'list' | 'groups';
  /** What is counted or measured, in Vietnamese and English; null for a bare yes or no. */
  readonly unit: { readonly vi: string; readonly en: string } | null;
  /** Who answers: each commune, each province, or the nation as a whole. */
  readonly level: 'commune' | 'province' | 'nation';
  readonly frequency: 'daily' | 'once';
  /** The file of a day pack, `computed`, or `measured`. */
  readonly source: string;
  /** Numbers of the rules by which it is read or computed, joined by spaces; texts in `docs/rules`. */
  readonly rule: string | null;
};

export type FormVersion = Form & { readonly version: number; readonly items: readonly FormItem[] };

const COMMUNE_ANSWERS = 'REP-105 REP-106 REP-107 REP-108 REP-109';
const PROVINCE_ANSWERS = 'REP-106 REP-107 REP-701 REP-702';

/** A form and its items, in the order of their answers. */
export function entriesOfForm(form: FormVersion): readonly DictionaryEntry[] {
  const shared = {
    formVersion: form.version,
    unit: null,
    level: form.level,
    frequency: 'daily',
    source: form.sourceFile,
    rule: form.level === 'commune' ? COMMUNE_ANSWERS : PROVINCE_ANSWERS,
  } as const;
  return [
    { ...shared, kind: 'form', key: form.key, formKey: null, nameVi: form.nameVi, nameEn: form.nameEn, type: 'answers' },
    ...form.items.map(
      ({ key, nameVi, nameEn }): DictionaryEntry => ({
        ...shared,
        kind: 'item',
        key,
        formKey: form.key,
        nameVi,
        nameEn,
        type: 'yes-no',
      }),
    ),
  ];
}

/** What a measured figure says of itself; the rule names its dated definition. */
type MeasuredFigure = {
  readonly key: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: 'number' | 'share';
  readonly unitVi: string;
  readonly unitEn: string;
  readonly rule: string;
};

/** A figure that the platform measures, in each commune. */
export const entryOfMeasurement = ({ key, nameVi, nameEn, kind, unitVi, unitEn, rule }: MeasuredFigure): DictionaryEntry => ({
  kind: 'figure',
  key,
  formKey: null,
  formVersion: null,
  nameVi,
  nameEn,
  type: kind === 'share' ? 'percent' : 'number',
  unit: { vi: unitVi, en: unitEn },
  level: 'commune',
  frequency: 'daily',
  source: 'measured',
  rule,
});

/** The columns of the dictionary as a table. */
const DICTIONARY_COLUMNS = [
  'kind',
  'key',
  'form_key',
  'form_version',
  'name_vi',
  'name_en',
  'type',
  'unit_vi',
  'unit_en',
  'level',
  'frequency',
  'source',
  'rule',
] as const;

/** The dictionary as CSV (RFC 4180, LF), the header first; empty cells where there is nothing to say. */
export function dictionaryCsv(entries: readonly DictionaryEntry[]): string {
  const rows = entries.map((entry) => [
    entry.kind,
    entry.key,
    entry.formKey,
    entry.formVersion,
    entry.nameVi,
    entry.nameEn,
    entry.type,
    entry.unit?.vi,
    entry.unit?.en,
    entry.level,
    entry.frequency,
    entry.source,
    entry.rule,
  ]);
  return `${[DICTIONARY_COLUMNS, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`;
}

function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
