import { readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';

/** What a unit answers on one form of the day, straight from the files of the shipped pack: nothing of the product is asked. */
export type Sheet = {
  readonly formKey: string;
  readonly part: 'party' | 'council' | 'committee' | 'front';
  /** Answers by key of the item, in the order of the file. */
  readonly answers: Readonly<Record<string, string>>;
  readonly statements: readonly { readonly kind: string; readonly text: string }[];
};
export type Unit = { readonly code: string; readonly provinceCode: string; readonly sheets: readonly Sheet[] };

export const DAY = '2025-09-22';
export const BLOCKS = ['party', 'council', 'committee', 'front'] as const;

const sheetOf = (row: Readonly<Record<string, string>>, columns: readonly string[], keys: readonly string[]) =>
  Object.fromEntries(keys.map((key, at) => [key, row[columns[at] ?? ''] ?? '']));

/** All communes with what they answer on the day, and what they say. */
export function communesOfDay(): readonly Unit[] {
  const conditions = readRows(SHIPPED_DAY, 'conditions.csv').map(({ condition_no: no = '', key = '' }) => ({
    column: `c${no.padStart(2, '0')}`,
    key,
  }));
  const said = Map.groupBy(
    readRows(SHIPPED_DAY, 'feedback.csv').filter(({ date }) => date === DAY),
    ({ commune_code, block }) => `${commune_code} ${block}`,
  );
  const statements = (code: string, block: string) =>
    (said.get(`${code} ${block}`) ?? []).map(({ kind = '', statement_vi: text = '' }) => ({ kind, text }));
  const own = new Map(
    readRows(SHIPPED_DAY, 'condition-answers.csv')
      .filter(({ date }) => date === DAY)
      .map((row) => [row.commune_code ?? '', row]),
  );
  const blocks = BLOCKS.map((block) => {
    const rows = readRows(SHIPPED_DAY, `commune-answers-${block}.csv`).filter(({ date }) => date === DAY);
    return { block, rows: new Map(rows.map((row) => [row.commune_code ?? '', row])) };
  });
  return readRows(SHIPPED_DAY, 'communes.csv').map(({ commune_code: code = '', province_code: provinceCode = '' }) => {
    const sheets: Sheet[] = [];
    const row = own.get(code);
    if (row) {
      const answers = sheetOf(
        row,
        conditions.map(({ column }) => column),
        conditions.map(({ key }) => key),
      );
      sheets.push({ formKey: 'conditions', part: 'committee', answers, statements: statements(code, 'general') });
    }
    for (const { block, rows } of blocks) {
      const answered = rows.get(code);
      if (!answered) continue;
      const keys = Object.keys(answered).filter((key) => key !== 'date' && key !== 'commune_code');
      sheets.push({
        formKey: `commune-${block}`,
        part: block,
        answers: sheetOf(answered, keys, keys),
        statements: statements(code, block),
      });
    }
    return { code, provinceCode, sheets };
  });
}

/** The provinces with what they answer themselves. */
export function provincesOfDay(): readonly Unit[] {
  const rows = readRows(SHIPPED_DAY, 'province-answers.csv').filter(({ date }) => date === DAY);
  return readRows(SHIPPED_DAY, 'provinces.csv').map(({ province_code: code = '' }) => ({
    code,
    provinceCode: code,
    sheets: BLOCKS.map((block): Sheet => {
      const own = rows.filter((row) => row.province_code === code && row.block === block);
      const answers = Object.fromEntries(own.map(({ criterion_key: key = '', answer = '' }) => [key, answer]));
      return { formKey: `province-${block}`, part: block, answers, statements: [] };
    }).filter(({ answers }) => Object.keys(answers).length > 0),
  }));
}

/** The body of a sending. An empty answer of the pack is "not applicable yet": it counts as not met, and is not missing. */
export function documentOf({ answers, statements }: Sheet) {
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [
        key,
        answer === '' ? { kind: 'not-applicable', reason: 'Chờ hướng dẫn' } : { kind: 'yes-no', value: answer === '1' },
      ]),
    ),
    carried: [],
    statements: statements.map(({ kind, text }) => ({ kind, text, itemKey: null })),
    reasons: {},
    secondsSpent: 75,
  };
}

/** The address of a report below `/api`. */
export const pathOf = ({ code, provinceCode }: Unit, { formKey, part }: Sheet): string =>
  `/reports/${DAY}/${provinceCode}/${code}/${part}/${formKey}`;
