import { createHash } from 'node:crypto';
import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { copyLine } from '#kernel/db/tx';
import { resolveUnits, shortName, type UnitHistory, type UnitId } from '#modules/organisations';
import type { DayFacts } from '../domain/day-facts.ts';
import type { FactLines } from '../domain/fact-lines.ts';
import { FORMS, type Form, itemsOf } from '../domain/forms.ts';
import {
  insertForm,
  insertFormVersion,
  insertRegister,
  insertSnapshotForm,
  selectFormVersion,
  selectRegister,
} from '../queries/catalogue-queries.ts';

type Units = Pick<DayFacts, 'date' | 'provinces' | 'communes'>;

/**
 * Keeps the register of units of a day, or finds the equal one that is kept already. Each unit is kept with its lasting identity as
 * the catalogue of units knows it now, so that its figures stay its own whatever becomes of its code.
 * @returns the number of the register
 */
export async function storeRegister(tx: Tx, units: Units, lines: Pick<FactLines, 'provinces' | 'communes'>): Promise<number> {
  const codes = [...units.provinces, ...units.communes].map(({ code }) => code);
  const rows = registerRows(units, lines, await resolveUnits(tx, codes, units.date));
  const contentHash = hashOf(rows);
  const [known] = await selectRegister(tx, contentHash);
  if (known) return known.registerNo;
  const [created] = await insertRegister(tx, contentHash);
  if (!created) throw new Error('a register was not created');
  await tx.copyIn(
    `copy reporting.registered_unit
    (home_code, register_no, level, unit_code, name, short_name, position, source_line, unit_id) from stdin`,
    rows.map(({ home, level, code, name, shortName, position, line, unitId }) =>
      copyLine([home, created.registerNo, level, code, name, shortName, position, line, unitId]),
    ),
  );
  return created.registerNo;
}

function registerRows(
  { provinces, communes }: Units,
  lines: Pick<FactLines, 'provinces' | 'communes'>,
  unitIds: ReadonlyMap<string, UnitId>,
) {
  return [
    ...provinces.map(({ code, name, shortName }, at) => ({
      home: code,
      level: 'province',
      code,
      name,
      shortName,
      position: at + 1,
      line: lines.provinces[at] ?? null,
      unitId: unitIds.get(code) ?? null,
    })),
    ...communes.map(({ code, provinceCode, name }, at) => ({
      home: provinceCode,
      level: 'commune',
      code,
      name,
      shortName: null,
      position: at + 1,
      line: lines.communes[at] ?? null,
      unitId: unitIds.get(code) ?? null,
    })),
  ];
}

/**
 * Keeps the register of the units that the catalogue has in force on a day, in the order of their codes; their line is their place.
 * A commune without a code or province is on no register.
 * @returns the number of the register
 */
export async function storeRegisterOfUnits(tx: Tx, history: UnitHistory, day: CalendarDate): Promise<number> {
  const provinces = history
    .unitsOn(day, 'province')
    .flatMap(({ code, name }) => (code === null ? [] : [{ code, name, shortName: shortName(name, 'province') }]));
  const communes = history.unitsOn(day, 'commune').flatMap(({ unitId, code, name }) => {
    const provinceCode = history.ancestorOn(unitId, 'province', day)?.code ?? null;
    return code === null || provinceCode === null ? [] : [{ code, provinceCode, name }];
  });
  const places = (units: readonly unknown[]) => units.map((_unit, at) => at + 1);
  return storeRegister(tx, { date: day, provinces, communes }, { provinces: places(provinces), communes: places(communes) });
}

/** Keeps the forms of a snapshot, each in a version with the items of the day. @returns the number of the version by key of the form */
export async function storeForms(tx: Tx, snapshotNo: number, facts: DayFacts, now: Date): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const form of FORMS) {
    const version = await storeFormVersion(tx, form, facts, now);
    await insertSnapshotForm(tx, snapshotNo, version);
    versions.set(form.key, version);
  }
  return versions;
}

/** Keeps the items of a form as a version, or finds the equal one. @returns the number of the version */
export async function storeFormVersion(
  tx: Tx,
  form: Form,
  facts: Pick<DayFacts, 'conditions' | 'criteria'>,
  now: Date,
): Promise<number> {
  const items = itemsOf(form, facts);
  const contentHash = hashOf(items);
  await insertForm(tx, form.key, form.level, form.block, form.nameVi, form.nameEn, form.sourceFile);
  const [known] = await selectFormVersion(tx, form.key, contentHash);
  if (known && known.formVersionNo !== null) return known.formVersionNo;
  const [created] = await insertFormVersion(
    tx,
    form.key,
    known?.next ?? 1,
    JSON.stringify(items),
    contentHash,
    now.toISOString(),
  );
  if (!created) throw new Error(`no version of form ${form.key} was created`);
  return created.formVersionNo;
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
