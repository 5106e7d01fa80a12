import { Type } from 'typebox';
import { type CopyValue, copyLine, type Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { UNIT_BODY_KINDS } from '../domain/body.ts';
import type { Fraction } from '../domain/fraction.ts';
import { type NationalUnits, nationalUnits, TWO_TIER_DAY } from '../domain/national-units.ts';
import { storedStart } from '../queries/catalogue.ts';
import { countUnits, lockRevision, renewRevision } from '../queries/catalogue-queries.ts';
import { readNationalSource, readReference, SOURCE } from './seed/read-source.ts';
import { stableId } from './seed/stable-id.ts';

/** Who and when, for each row written. */
type Record = readonly [at: string, by: string];

/**
 * Records the units of the nation, their lineage, bodies and what the source leaves open. Once units are recorded it does
 * nothing: later changes of the map come by their own use cases.
 * @returns whether units were recorded now
 * @throws kernel/not-permitted
 */
export const seedUnits = useCase(
  'organisations.seed-units',
  { permission: 'organisations.change-units', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    await lockRevision(tx);
    const [known] = await countUnits(tx);
    if (known && known.count > 0n) return { seeded: false };
    const units = nationalUnits(await readNationalSource(), stableId);
    const record = [clock.now().toISOString(), actor.id] as const;
    await copyUnits(tx, units, record);
    await copyBodies(tx, units);
    await copyQuestions(tx, units, record);
    await renewRevision(tx);
    return { seeded: true };
  },
);

function* lines<Item>(items: Iterable<Item>, values: (item: Item) => readonly CopyValue[]): Generator<string> {
  for (const item of items) yield copyLine(values(item));
}

async function copyUnits(tx: Tx, units: NationalUnits, record: Record): Promise<void> {
  const levels = new Map(units.versions.map(({ unitId, level }) => [unitId, level]));
  await tx.copyIn(
    'copy organisations.unit (id, home_code, level) from stdin',
    lines(units.homes, ([unitId, home]) => [unitId, home, levels.get(unitId) ?? null]),
  );
  await tx.copyIn(
    `copy organisations.unit_version (unit_id, valid_from, valid_to, name, kind, state, code, parent_id, district_name, legal_act,
      recorded_at, recorded_by) from stdin`,
    lines(units.versions, (v) => [
      v.unitId,
      storedStart(v.validFrom),
      v.validTo,
      v.name,
      v.kind,
      v.state,
      v.code,
      v.parentId,
      v.districtName,
      v.legalAct,
      ...record,
    ]),
  );
  const share = (given: Fraction | null) => (given ? [given.part, given.whole] : [null, null]);
  await tx.copyIn(
    `copy organisations.lineage_edge (from_unit_id, to_unit_id, day, share_part, share_whole, origin_part, origin_whole, legal_act,
      recorded_at, recorded_by) from stdin`,
    lines(units.edges, (e) => [e.fromId, e.toId, e.day, ...share(e.share), ...share(e.originShare), e.legalAct, ...record]),
  );
}

async function copyBodies(tx: Tx, units: NationalUnits): Promise<void> {
  const current = units.versions.filter(({ level, validTo }) => level !== 'country' && validTo === null);
  const ofUnits = current.flatMap(({ unitId }) => UNIT_BODY_KINDS.map((kind) => ({ unitId, kind, home: unitId.slice(0, 2) })));
  const central = (await readReference('central-bodies.csv')).map(({ kind = '', name_vi = '', name_en = '', aliases = '' }) => ({
    bodyId: stableId<'Body'>('00', `body ${name_vi}`),
    kind,
    nameVi: name_vi,
    nameEn: name_en || null,
    aliases: aliases.split('; ').filter((alias) => alias !== ''),
  }));
  await tx.copyIn('copy organisations.body (id, home_code, unit_id, kind, valid_from) from stdin', [
    ...lines(ofUnits, ({ unitId, kind, home }) => [
      stableId<'Body'>(home, `body ${kind} of ${unitId}`),
      home,
      unitId,
      kind,
      TWO_TIER_DAY,
    ]),
    ...lines(central, ({ bodyId, kind }) => [bodyId, '00', null, kind, storedStart(null)]),
  ]);
  await tx.copyIn(
    'copy organisations.body_name (body_id, valid_from, name_vi, name_en, aliases) from stdin',
    lines(central, ({ bodyId, nameVi, nameEn, aliases }) => [bodyId, storedStart(null), nameVi, nameEn, aliases]),
  );
}

async function copyQuestions(tx: Tx, units: NationalUnits, [at]: Record): Promise<void> {
  await tx.copyIn(
    'copy organisations.open_question (kind, code, named, old_units, suggested_unit_id, source, recorded_at) from stdin',
    lines(units.questions, (q) => [q.kind, q.code, q.named, q.oldUnits, q.suggestedId, SOURCE, at]),
  );
}
