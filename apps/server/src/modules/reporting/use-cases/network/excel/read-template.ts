import { type Answers, EMPTY_DOCUMENT } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { type Context, reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import type { ReportAddress } from '../../../domain/network/report.ts';
import { problem } from '../../../problems.ts';
import { selectReportsOfPlace } from '../../../queries/network/report-queries.ts';
import { FormKeySchema, PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../../queries/network/schemas.ts';
import { targetOf } from '../address.ts';
import { readReport } from '../read-report.ts';
import { buildTemplate, type TemplateSheet } from './build-template.ts';
import { type TemplateLanguage, WORDS } from './layout.ts';

/** One report of a place, or, with the form null, all that it owes for the period; with a part those of one block. */
export const WorkbookFields = {
  provinceCode: ProvinceCodeSchema,
  reporter: ReporterSchema,
  periodEnd: CalendarDateSchema,
  part: nullable(PartSchema),
  formKey: nullable(FormKeySchema),
};
export const WorkbookInput = Type.Object(WorkbookFields);
export type WorkbookPlace = Static<typeof WorkbookInput>;
export const targetOfPlace = ({ part, ...place }: WorkbookPlace) => targetOf({ ...place, part: part ?? 'all' });

type Report = Awaited<ReturnType<typeof readReport>>;
export type ReportOfPlace = { readonly address: ReportAddress; readonly report: Report; readonly sheet: string };

/**
 * The reports that a workbook of the place holds, each with the name of its sheet.
 * @throws reporting/report-not-found when the place owes none
 */
export const readReportsOfWorkbook = reading(
  'reporting.read-reports-of-workbook',
  { permission: 'reporting.submit', input: WorkbookInput, target: targetOfPlace },
  async ({ provinceCode, reporter, periodEnd, part, formKey }, { tx, context }) => {
    const rows = await selectReportsOfPlace(tx, homeCode(provinceCode), reporter, part, periodEnd, periodEnd);
    const wanted = rows.filter((row) => formKey === null || row.formKey === formKey);
    const [first] = wanted;
    if (!first) throw problem('report-not-found', { provinceCode, reporter, periodEnd, part, formKey });
    const reports: ReportOfPlace[] = [];
    for (const [at, row] of wanted.entries()) {
      const address = { periodEnd, provinceCode, reporter, part: row.part, formKey: row.formKey };
      const sheet = formKey === null ? sheetNameOf(at + 1, row.formNameVi) : WORDS.report.vi;
      reports.push({ address, sheet, report: await readReport(context, address) });
    }
    const unit = first.unitId === null ? null : (await unitHistory(tx)).versionOn(first.unitId, periodEnd);
    return { place: unit?.name ?? reporter, reports };
  },
);

/** Spreadsheets take 31 characters and not these. */
const sheetNameOf = (no: number, formName: string): string =>
  `${no}. ${formName.replace(/[[\]:*?/\\']/g, ' ')}`.normalize('NFC').slice(0, 31).trim();

/** The answers that a template begins with: the draft, else what was sent, else of the period before what is taken over. */
function answersToBeginWith({ draft, sent, previous, form }: Report): Answers {
  const standing = draft?.document ?? sent;
  if (standing) return standing.answers;
  const before = previous?.document.answers ?? {};
  return Object.fromEntries(form.items.filter(({ carryForward }) => carryForward).map(({ key }) => [key, before[key] ?? null]));
}

/**
 * The Excel file of one report or of all reports of a place for a period, to be filled in and handed in again.
 * @throws reporting/report-not-found
 */
export async function readTemplate(context: Context, input: WorkbookPlace, language: TemplateLanguage): Promise<Uint8Array> {
  const { place, reports } = await readReportsOfWorkbook(context, input);
  const sheets = reports.map(({ address, sheet, report }): TemplateSheet => {
    const { form, draft, sent, previous, revision } = report;
    return {
      sheet,
      address,
      formVersion: form.version,
      formName: language === 'vi' ? form.nameVi : form.nameEn,
      items: form.items,
      draftRevision: draft?.revision ?? 0,
      revision,
      answers: answersToBeginWith(report),
      statements: (draft?.document ?? sent ?? EMPTY_DOCUMENT).statements,
      previous: previous?.document.answers ?? {},
    };
  });
  const [year, month, day] = input.periodEnd.split('-').map(Number);
  const period = language === 'vi' ? `Kỳ báo cáo đến ngày ${day}/${month}/${year}` : `Period until ${input.periodEnd}`;
  return buildTemplate({ language, practice: context.practice === true, place, period, sheets });
}
