import { completeAnswers, documentFaults, EMPTY_DOCUMENT, type ReportDocument } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { type Context, useCase } from '#kernel/use-case';
import { documentChanges } from '../../../domain/network/document-changes.ts';
import type { ReportAddress } from '../../../domain/network/report.ts';
import { problem } from '../../../problems.ts';
import { DocumentSchema, FormKeySchema, PartSchema } from '../../../queries/network/schemas.ts';
import { saveDraft } from '../save-draft.ts';
import { sendKeyOf } from '../send-key.ts';
import { submitReport } from '../submit-report.ts';
import type { CellFault } from './cell-faults.ts';
import { type FilledWorkbook, readWorkbook } from './cells.ts';
import { FIRST_MARK_ROW, MARK, MARK_SHEET, MARKS, type MarkName, PRACTICE_MARK, WORDS } from './layout.ts';
import { cellsOfFaults, readAnswers, readStatements } from './read-answers.ts';
import { type ReportOfPlace, readReportsOfWorkbook, targetOfPlace, WorkbookFields, type WorkbookPlace } from './read-template.ts';

/** What becomes of a filled file: drafts to look at on the page, or reports that are sent. */
export const TAKEN_AS = ['draft', 'sending'] as const;
export type Taken = { readonly as: (typeof TAKEN_AS)[number]; readonly sendKey: string };

/**
 * Takes a filled template: all its reports are kept, or, with the faults of its cells told, none.
 * @throws reporting/file-unreadable, file-unfolds-too-large, file-no-template, file-of-another, workbook-faulty with `faults` by cell, and
 *   what saving a draft or sending a report throws
 */
export async function takeWorkbook(context: Context, place: WorkbookPlace, taken: Taken, bytes: Buffer): Promise<TakenReports> {
  const { reports } = await readReportsOfWorkbook(context, place);
  const workbook = readWorkbook(bytes);
  const matched = marksOf(workbook, context.practice === true).map((mark) => ({ mark, ...matching(mark, reports) }));
  const statements = readStatements(
    workbook,
    statementSheetOf(workbook),
    matched.map(({ mark, report }) => ({ sheet: mark.sheet, items: report.form.items })),
  );
  const faults: CellFault[] = [...statements.faults];
  const filled = matched.map(({ mark, address, report }) => {
    const read = readOne(workbook, mark.sheet, report, taken.as, statements.bySheet.get(mark.sheet) ?? []);
    faults.push(...read.faults);
    const { part, formKey } = address;
    return { part, formKey, document: read.document, draftRevision: Number(mark.draftRevision), revision: Number(mark.revision) };
  });
  if (faults.length > 0) throw problem('workbook-faulty', { faults });
  const news = filled.filter((_, at) => taken.as === 'sending' || saysMore(matched[at]?.report, filled[at]?.document));
  return keepWorkbook(context, { ...place, ...taken, filled: news.length > 0 ? news : filled });
}
export type TakenReports = { readonly reports: { readonly part: string; readonly formKey: string; readonly revision: number }[] };

/** False of a sheet that says what was sent already: a draft of it would look as if something were still to be sent. */
function saysMore(report: ReportOfPlace['report'] | undefined, document: ReportDocument | undefined): boolean {
  if (!report?.sent || report.draft || !document) return true;
  const { answers, statementsGone, statementsNew } = documentChanges(report.form.items, report.sent, document);
  return answers.length + statementsGone.length + statementsNew.length > 0;
}

const statementSheetOf = ({ sheets }: FilledWorkbook): string =>
  sheets.has(WORDS.statements.en) ? WORDS.statements.en : WORDS.statements.vi;

type Mark = Readonly<Record<MarkName, string>>;
const MOST_MARKS = 40;

/** What the sheets of a workbook are templates of. @throws reporting/file-no-template, also for one of practice outside of it */
function marksOf({ sheets }: FilledWorkbook, practice: boolean): readonly Mark[] {
  const cells = sheets.get(MARK_SHEET);
  const textAt = (column: number, row: number): string => {
    const value = cells?.get(`${String.fromCodePoint(65 + column)}${row}`);
    return value?.kind === 'text' ? value.text : '';
  };
  if (textAt(0, 1) !== (practice ? PRACTICE_MARK : MARK)) throw problem('file-no-template');
  const marks: Mark[] = [];
  for (let row = FIRST_MARK_ROW; row < FIRST_MARK_ROW + MOST_MARKS && textAt(0, row) !== ''; row += 1)
    marks.push(Object.fromEntries(MARKS.map((name, column) => [name, textAt(column, row)])) as Mark);
  if (marks.length === 0 || marks.some(({ draftRevision, revision }) => !/^\d{1,6}$/.test(draftRevision + revision)))
    throw problem('file-no-template');
  return marks;
}

/** The report that a sheet is a template of. @throws reporting/file-of-another, naming what it is of */
function matching(mark: Mark, reports: readonly ReportOfPlace[]): ReportOfPlace {
  const [first] = reports;
  if (!first) throw problem('file-no-template');
  const { provinceCode, reporter, periodEnd } = first.address;
  const refuse = (what: 'unit' | 'day' | 'form' | 'form-version', given: string, expected: string) =>
    problem('file-of-another', { what, given, expected, place: mark.place, formName: mark.formName });
  if (mark.provinceCode !== provinceCode || mark.reporter !== reporter)
    throw refuse('unit', `${mark.place} (${mark.reporter})`, reporter);
  if (mark.periodEnd !== periodEnd) throw refuse('day', mark.periodEnd, periodEnd);
  const found = reports.find(({ address }) => address.formKey === mark.formKey && address.part === mark.part);
  if (!found) throw refuse('form', mark.formName, reports.map(({ report }) => report.form.nameVi).join('; '));
  const version = String(found.report.form.version);
  if (mark.formVersion !== version) throw refuse('form-version', mark.formVersion, version);
  return found;
}

function readOne(
  workbook: FilledWorkbook,
  sheet: string,
  { form, draft, sent, previous, lastAnswered, periodEnd }: ReportOfPlace['report'],
  as: Taken['as'],
  statements: ReportDocument['statements'],
): { readonly document: ReportDocument; readonly faults: readonly CellFault[] } {
  const standing = draft?.document ?? sent ?? EMPTY_DOCUMENT;
  const { items } = form;
  const { answers, carried, faults } = readAnswers(workbook, {
    sheet,
    items,
    standing: standing.answers,
    previous: previous?.document.answers ?? {},
  });
  const document = { answers, carried, statements, reasons: standing.reasons, secondsSpent: 0 };
  if (faults.length > 0) return { document, faults };
  const whole = { ...document, answers: completeAnswers(items, answers) };
  const wrong = documentFaults(items, whole, periodEnd, lastAnswered).filter(
    ({ code }) => as === 'sending' || code !== 'missing',
  );
  return { document, faults: cellsOfFaults(sheet, items, wrong) };
}

const Filled = Type.Object({
  part: PartSchema,
  formKey: FormKeySchema,
  document: DocumentSchema,
  draftRevision: Type.Integer({ minimum: 0 }),
  revision: Type.Integer({ minimum: 0 }),
});
const KeptInput = Type.Object({
  ...WorkbookFields,
  as: Type.Enum([...TAKEN_AS], { type: 'string' }),
  sendKey: Type.String({ format: 'uuid' }),
  filled: Type.Array(Filled, { minItems: 1, maxItems: MOST_MARKS }),
});

/** Keeps all reports of a workbook in one transaction; each asks for the permission of its own place and block again. */
const keepWorkbook = useCase(
  'reporting.keep-workbook',
  {
    permission: 'reporting.submit',
    input: KeptInput,
    target: targetOfPlace,
    audit: ({ periodEnd, reporter, as, filled }) => ({ periodEnd, reporter, as, reports: filled.length }),
  },
  async (input, { context }): Promise<TakenReports> => {
    const reports: TakenReports['reports'] = [];
    for (const one of input.filled) {
      const { revision } = await keepOne(context, input, one);
      reports.push({ part: one.part, formKey: one.formKey, revision });
    }
    return { reports };
  },
);

/** What a colleague sees as the device of the draft. */
const DEVICE = 'Excel';

async function keepOne(
  context: Context,
  { provinceCode, reporter, periodEnd, as, sendKey }: Static<typeof KeptInput>,
  { part, formKey, document, draftRevision, revision }: Static<typeof Filled>,
): Promise<{ readonly revision: number }> {
  const address: ReportAddress = { provinceCode, reporter, periodEnd, part, formKey };
  if (as === 'draft') return saveDraft(context, { ...address, baseRevision: draftRevision, document, device: DEVICE });
  return submitReport(context, {
    ...address,
    sendKey: sendKeyOf(context.actor.id, sendKey, address),
    baseRevision: revision,
    document,
  });
}
