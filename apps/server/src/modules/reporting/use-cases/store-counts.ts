import { copyLine, type Tx } from '#kernel/db/tx';
import type { DayFacts } from '../domain/day-facts.ts';
import type { FactLines } from '../domain/fact-lines.ts';
import { JUNE_AVERAGE } from '../domain/figures.ts';
import { normaliseStatement } from '../domain/statement.ts';

/** Keeps the statements of a day as written, with the form in which equal ones are the same. */
export async function storeStatements(tx: Tx, snapshotNo: number, facts: DayFacts, lines: FactLines): Promise<void> {
  const provinces = new Map(facts.communes.map(({ code, provinceCode }) => [code, provinceCode]));
  const rows = facts.statements.map(({ communeCode, block, kind, text }, at) => {
    const normalised = normaliseStatement(text);
    return copyLine([
      provinces.get(communeCode) ?? null,
      facts.date,
      snapshotNo,
      lines.statements[at] ?? null,
      communeCode,
      block,
      kind,
      text,
      normalised === text ? null : normalised,
    ]);
  });
  await tx.copyIn(
    `copy reporting.statement (home_code, report_date, snapshot_no, source_line, unit_code, block, kind, text, normalised)
    from stdin`,
    rows,
  );
}

/** Keeps the dossiers of the day before and those since the start of the cumulative period, up to that day. */
export async function storeDossiers(tx: Tx, snapshotNo: number, facts: DayFacts, lines: FactLines): Promise<void> {
  const day = (facts.dossiers ?? []).map(({ provinceCode, communeCode, direct, online, returned }, at) =>
    copyLine([
      provinceCode,
      facts.previousDate,
      snapshotNo,
      'day',
      lines.dossiers[at] ?? null,
      communeCode === null ? 'province' : 'commune',
      communeCode ?? provinceCode,
      direct,
      online,
      returned,
    ]),
  );
  const cumulative = (facts.cumulativeDossiers ?? []).map(({ provinceCode, level, direct, online, returned }, at) =>
    copyLine([
      provinceCode,
      facts.previousDate,
      snapshotNo,
      'cumulative',
      lines.cumulativeDossiers[at] ?? null,
      level,
      provinceCode,
      direct,
      online,
      returned,
    ]),
  );
  await tx.copyIn(
    `copy reporting.dossier_count (home_code, report_date, snapshot_no, period, source_line, level, unit_code,
    direct, online, returned) from stdin`,
    [...day, ...cumulative],
  );
}

/** Keeps the daily averages of June. */
export async function storeJuneAverages(tx: Tx, snapshotNo: number, facts: DayFacts, lines: FactLines): Promise<void> {
  const rows = [...(facts.juneAverages ?? [])].map(([province, average]) =>
    copyLine([province, snapshotNo, JUNE_AVERAGE, province, average, lines.juneAverages.get(province) ?? null]),
  );
  await tx.copyIn(
    'copy reporting.reference_figure (home_code, snapshot_no, figure, unit_code, value, source_line) from stdin',
    rows,
  );
}
