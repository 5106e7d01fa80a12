import type { Tx } from '#kernel/db/tx';
import type { AnswerSource, SourceWanted } from '../domain/answer-source.ts';
import { JUNE_AVERAGE } from '../domain/figures.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { selectReferenceFigures } from '../queries/fact-queries.ts';
import { selectDossierSources, selectReportSources, selectStatementSources } from '../queries/source-queries.ts';
import { readLiveSources } from './network/live-sources.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';

/**
 * Where some answers of a snapshot came from, in the order asked for; null for a row that is not there. Meant for a page of
 * them: the queries grow with the number of forms asked for, not of answers.
 * @throws reporting/snapshot-not-found
 */
export async function readSources(
  tx: Tx,
  snapshotId: SnapshotId,
  wanted: readonly SourceWanted[],
): Promise<readonly (AnswerSource | null)[]> {
  const snapshot = await openSnapshot(tx, snapshotId);
  if (snapshot.live) return readLiveSources(tx, { ...snapshot, live: snapshot.live }, wanted);
  const answers = await answerSources(
    tx,
    snapshot,
    wanted.filter((one) => one.kind === 'answer'),
  );
  const statements = await statementSources(
    tx,
    snapshot,
    wanted.filter((one) => one.kind === 'statement'),
  );
  const dossiers = await dossierSources(
    tx,
    snapshot,
    wanted.filter((one) => one.kind === 'dossiers'),
  );
  const averages = wanted.some(({ kind }) => kind === 'june-average') ? await juneSources(tx, snapshot) : new Map();
  const registered = new Map(
    snapshot.units.map(({ code, level, line }) => [
      code,
      plain(snapshot, level === 'province' ? 'provinces.csv' : 'communes.csv', line),
    ]),
  );
  return wanted.map((one): AnswerSource | null => {
    if (one.kind === 'answer') return answers(one);
    if (one.kind === 'statement') return statements.get(`${one.unitCode} ${one.block} ${one.statementKind} ${one.text}`) ?? null;
    if (one.kind === 'dossiers') return dossiers.get(`${one.period} ${one.level} ${one.unitCode}`) ?? null;
    return (one.kind === 'register' ? registered : averages).get(one.unitCode) ?? null;
  });
}

type Answer = Extract<SourceWanted, { kind: 'answer' }>;
type Statement = Extract<SourceWanted, { kind: 'statement' }>;
type Dossiers = Extract<SourceWanted, { kind: 'dossiers' }>;

/** Of a lived day there is no file: what it shows was reported here. */
const REPORTED_HERE = 'Báo cáo trực tuyến';

const plain = ({ cutOff, importedBy, lived }: OpenSnapshot, file: string, line: number): AnswerSource => ({
  file: lived ? REPORTED_HERE : file,
  line: lived ? null : line,
  formVersion: null,
  reportedAt: new Date(cutOff).toISOString(),
  importedBy,
});

/** The provinces of some units: rows of a snapshot lie by province, and other provinces have none of these. */
function homesOf({ units }: OpenSnapshot, unitCodes: readonly string[]): string[] {
  const wanted = new Set(unitCodes);
  return [...new Set(units.flatMap(({ code, home }) => (wanted.has(code) ? [home] : [])))];
}

async function answerSources(tx: Tx, snapshot: OpenSnapshot, wanted: readonly Answer[]) {
  const groups = Map.groupBy(wanted, ({ formKey, date }) => `${formKey} ${date}`);
  const found = new Map<string, AnswerSource & { readonly lines: readonly (number | null)[] | null }>();
  for (const [key, [first, ...others]] of groups) {
    const form = first && snapshot.forms.get(first.formKey);
    if (!first || !form) continue;
    const units = [...new Set([first, ...others].map(({ unitCode }) => unitCode))];
    for (const row of await selectReportSources(
      tx,
      snapshot.no,
      homesOf(snapshot, units),
      form.formVersionNo,
      first.date,
      units,
    )) {
      const { line, lines, reportedAt } = row;
      found.set(`${key} ${row.unitCode}`, {
        file: snapshot.lived ? form.nameVi : form.sourceFile,
        line,
        lines,
        formVersion: form.version,
        reportedAt,
        importedBy: snapshot.importedBy,
      });
    }
  }
  return ({ formKey, date, unitCode, itemKey }: Answer): AnswerSource | null => {
    const source = found.get(`${formKey} ${date} ${unitCode}`);
    if (!source) return null;
    const { lines, ...rest } = source;
    const item = snapshot.forms.get(formKey)?.items.findIndex(({ key }) => key === itemKey) ?? -1;
    return { ...rest, line: lines?.[item] ?? rest.line };
  };
}

async function statementSources(
  tx: Tx,
  snapshot: OpenSnapshot,
  wanted: readonly Statement[],
): Promise<ReadonlyMap<string, AnswerSource>> {
  if (wanted.length === 0) return new Map();
  const units = [...new Set(wanted.map(({ unitCode }) => unitCode))];
  const rows = await selectStatementSources(tx, snapshot.no, homesOf(snapshot, units), snapshot.date, units);
  return new Map(
    rows.map(({ unitCode, text, block, kind, line }) => [
      `${unitCode} ${block} ${kind} ${text}`,
      plain(snapshot, 'feedback.csv', line),
    ]),
  );
}

const DOSSIER_FILES: Readonly<Record<string, string>> = { day: 'dossiers-day.csv', cumulative: 'dossiers-cumulative.csv' };

async function dossierSources(
  tx: Tx,
  snapshot: OpenSnapshot,
  wanted: readonly Dossiers[],
): Promise<ReadonlyMap<string, AnswerSource>> {
  if (wanted.length === 0) return new Map();
  const units = [...new Set(wanted.map(({ unitCode }) => unitCode))];
  const rows = await selectDossierSources(tx, snapshot.no, homesOf(snapshot, units), snapshot.previousDate, units);
  return new Map(
    rows.map(({ unitCode, period, level, line }) => [
      `${period} ${level} ${unitCode}`,
      plain(snapshot, DOSSIER_FILES[period] ?? period, line),
    ]),
  );
}

async function juneSources(tx: Tx, snapshot: OpenSnapshot): Promise<ReadonlyMap<string, AnswerSource>> {
  const rows = await selectReferenceFigures(tx, snapshot.no, snapshot.homes, JUNE_AVERAGE);
  return new Map(rows.map(({ unitCode, line }) => [unitCode, plain(snapshot, 'june-average.csv', line)]));
}
