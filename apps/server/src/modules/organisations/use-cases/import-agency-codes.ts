import { type Static, Type } from 'typebox';
import { type CalendarDate, isCalendarDate } from '#kernel/calendar';
import { Problem } from '#kernel/problems';
import { useCase, type Work } from '#kernel/use-case';
import type { BodyId } from '../domain/body.ts';
import type { FileLine } from '../domain/change-rows.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { problem } from '../problems.ts';
import { readBodiesOfUnit, readCentralBodies } from '../queries/body-queries.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { csvLines } from './csv-file.ts';
import { recordAgencyCode } from './record-agency-code.ts';
import { firstFaults, type ToldFault } from './told-faults.ts';
import { bearerOf } from './unit-reads.ts';

/** The columns of a file of agency identifiers, in this order. */
export const AGENCY_COLUMNS = ['day', 'unit', 'body', 'code', 'source'] as const;
export const AgencyFileInput = Type.Object({ content: Type.String({ maxLength: 10_000_000 }) });

/**
 * Records agency identifiers from a CSV file, all of it or nothing. `unit` is an official code and `body` one of `party`,
 * `council`, `committee`, `front`, `service-centre`; without `unit`, `body` is the name of a central body.
 * @returns how many identifiers were recorded
 * @throws organisations/agency-file-faulty with every fault by line and column
 * @rule D-02
 */
export const importAgencyCodes = useCase(
  'organisations.import-agency-codes',
  { permission: 'organisations.record-codes', input: AgencyFileInput, audit: ({ content }) => ({ characters: content.length }) },
  async ({ content }: Static<typeof AgencyFileInput>, on) => {
    const rows = splitRows(content);
    const { history } = await loadCatalogue(on.tx);
    const faults: ToldFault[] = [];
    for (const { line, cells } of rows) {
      const fault = await recordRow(on, history, line, cells);
      if (fault) faults.push(fault);
    }
    if (faults.length > 0) throw problem('agency-file-faulty', { faults: firstFaults(faults) });
    return { recorded: rows.length };
  },
);

function faulty(line: number, column: number, vi: string, en: string): ToldFault {
  return { line, column, vi, en };
}

function splitRows(content: string): readonly FileLine[] {
  const refuse = (fault: ToldFault) => problem('agency-file-faulty', { faults: [fault] });
  const lines = csvLines(content);
  if ('fault' in lines) throw refuse(lines.fault);
  const [header, ...rows] = lines;
  const columns = AGENCY_COLUMNS.join();
  if (header?.cells.join() === columns) return rows;
  throw refuse(faulty(1, 1, `dòng đầu phải là ${columns}`, `the first line must be ${columns}`));
}

async function recordRow(on: Work, history: UnitHistory, line: number, cells: readonly string[]): Promise<ToldFault | null> {
  if (cells.length !== AGENCY_COLUMNS.length) {
    const [vi, en] = ['số ô khác với dòng tiêu đề', 'the number of cells differs from the header'];
    return faulty(line, cells.length + 1, `${vi}: "${cells.length}"`, `${en}: "${cells.length}"`);
  }
  const [day = '', unit = '', body = '', code = '', source = ''] = cells.map((cell) => cell.normalize('NFC').trim());
  if (!isCalendarDate(day)) return faulty(line, 1, `ngày không tồn tại: "${day}"`, `no such day: "${day}"`);
  if (source === '') return faulty(line, 5, 'thiếu nguồn', 'the source is missing');
  const bodyId = await findBody(on, history, unit, body, day);
  if (!bodyId) return faulty(line, unit === '' ? 3 : 2, `không có cơ quan: "${unit} ${body}"`, `no such body: "${unit} ${body}"`);
  try {
    await recordAgencyCode(on.context, { bodyId, code, day, source });
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return faulty(line, 4, `${error.declaration.title}: "${code}"`, `${error.declaration.titleEn}: "${code}"`);
  }
}

async function findBody(
  { tx }: Work,
  history: UnitHistory,
  unit: string,
  body: string,
  day: CalendarDate,
): Promise<BodyId | null> {
  if (unit === '') return (await readCentralBodies(tx, body, day))[0]?.bodyId ?? null;
  const unitId = bearerOf(history, unit, day)?.unitId;
  const bodies = unitId ? await readBodiesOfUnit(tx, unitId, day) : [];
  return bodies.find(({ kind }) => kind === body)?.bodyId ?? null;
}
