import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { type Static, Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { type CheckedSurvey, checkSurvey, type SurveyFault, type SystemSupplier } from '../domain/system-survey.ts';
import { problem } from '../problems.ts';
import { insertSystemSupplier, insertSystemSurvey } from '../queries/system-queries.ts';

const Input = Type.Object({ sourceName: Type.String({ minLength: 1, maxLength: 200 }), csv: Type.String() });
export type ImportedSurvey = { readonly outcome: 'imported' | 'unchanged'; readonly suppliers: number };

/**
 * Takes in a survey of who supplies the five systems in the provinces (C-22): everything or nothing. A survey with the same
 * content changes nothing; another one is shown in place of the older, which stays.
 * @throws reporting/survey-faulty with every fault: line, column, text
 */
export const importSystemSurvey = useCase(
  'reporting.import-system-survey',
  {
    permission: 'reporting.import-day',
    input: Input,
    audit: ({ sourceName }) => ({ sourceName }),
  },
  async ({ sourceName, csv }: Static<typeof Input>, { tx, actor, clock }): Promise<ImportedSurvey> => {
    const { suppliers, faults } = readSurvey(csv);
    if (faults.length > 0) throw problem('survey-faulty', { faults });
    const [survey] = await insertSystemSurvey(
      tx,
      sourceName,
      createHash('sha256').update(csv).digest('hex'),
      clock.now().toISOString(),
      actor.name,
    );
    if (!survey) return { outcome: 'unchanged', suppliers: suppliers.length };
    for (const supplier of suppliers) await store(tx, survey.no, supplier);
    return { outcome: 'imported', suppliers: suppliers.length };
  },
);

/** A row may hold line breaks in quotes: it stands on its first line. */
function readSurvey(csv: string): CheckedSurvey {
  try {
    const [columns = [], ...rows]: string[][] = parse(csv, { bom: true, relax_column_count: true });
    let line = 2;
    const read = rows.map((cells) => {
      const row = { line, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]])) };
      line += cells.join('').split('\n').length;
      return row;
    });
    return checkSurvey(columns, read);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault: SurveyFault = {
      line: Number(error.lines ?? 1),
      column: '',
      vi: 'không đọc được như CSV',
      en: 'cannot be read as CSV',
    };
    return { suppliers: [], faults: [fault] };
  }
}

const store = (tx: Parameters<typeof insertSystemSupplier>[0], surveyNo: number, supplier: SystemSupplier) =>
  insertSystemSupplier(
    tx,
    supplier.provinceCode,
    surveyNo,
    supplier.system,
    supplier.provinceName,
    [...supplier.providers],
    supplier.noteVi,
    supplier.difficultyVi,
    supplier.basis,
    supplier.summaryProvider,
    supplier.summaryBasis,
    supplier.agrees,
    supplier.line,
  );
