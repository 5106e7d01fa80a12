import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { reading } from '#kernel/use-case';
import { parseAgencyCode } from '../domain/agency-code.ts';
import { BLOCKS, BODY_KINDS, type BodyId, blockOf, bodyTitle, UNIT_BODY_KINDS, type UnitBodyKind } from '../domain/body.ts';
import { problem } from '../problems.ts';
import {
  type BodyRow,
  CodeRow,
  readBodiesOfUnit,
  readBody,
  readBodyOfCode,
  readCentralBodies,
  readCodesOfBodies,
} from '../queries/body-queries.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { BodyIdSchema, UnitIdSchema } from '../queries/rows.ts';
import { findUnit, UnitRef } from './read-units.ts';

export const BodyView = Type.Object({
  bodyId: BodyIdSchema,
  unitId: nullable(UnitIdSchema),
  kind: Type.Enum(BODY_KINDS, { type: 'string' }),
  /** The block whose affairs it answers for, null for bodies outside the four blocks. */
  block: nullable(Type.Enum(BLOCKS, { type: 'string' })),
  titleVi: Type.String(),
  titleEn: nullable(Type.String()),
  codes: Type.Array(CodeRow),
});

function isUnitBody(kind: Static<typeof BodyRow>['kind']): kind is UnitBodyKind {
  return UNIT_BODY_KINDS.some((each) => each === kind);
}

/** Two statements for any number of bodies. */
async function bodyViews(tx: Tx, rows: readonly Static<typeof BodyRow>[], day: CalendarDate): Promise<Static<typeof BodyView>[]> {
  const { history } = await loadCatalogue(tx);
  const codes = Map.groupBy(
    await readCodesOfBodies(
      tx,
      rows.map(({ bodyId }) => bodyId),
    ),
    ({ bodyId }) => bodyId,
  );
  return rows.map(({ bodyId, unitId, kind, nameVi, nameEn }) => {
    const unit = unitId === null ? null : (history.versionOn(unitId, day) ?? history.versionsOf(unitId).at(-1) ?? null);
    const title = unit && isUnitBody(kind) ? bodyTitle(kind, unit) : { vi: nameVi ?? '', en: nameEn };
    const shown = { titleVi: title.vi, titleEn: title.en, codes: codes.get(bodyId) ?? [] };
    return { bodyId, unitId, kind, block: blockOf(kind), ...shown };
  });
}

const order = (kind: Static<typeof BodyRow>['kind']) => BODY_KINDS.indexOf(kind);

/** The bodies of a unit under the titles they bear on a day, with their identifiers of both generations. */
export const bodiesOfUnit = reading(
  'organisations.bodies-of-unit',
  { permission: 'kernel.signed-in', input: UnitRef },
  async ({ unit, day }, { tx, clock }) => {
    const { history } = await loadCatalogue(tx);
    const onDay = day ?? vietnamDay(clock.now());
    const { unitId } = findUnit(history, unit, onDay);
    const rows = (await readBodiesOfUnit(tx, unitId, onDay)).sort((left, right) => order(left.kind) - order(right.kind));
    return { unitId, day: onDay, bodies: await bodyViews(tx, rows, onDay) };
  },
);

/** Central bodies, ministries, mass organisations and enterprises on a day; with `name` those of that name or other name. */
export const listCentralBodies = reading(
  'organisations.list-central-bodies',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ name: Type.Optional(Type.String()), day: Type.Optional(CalendarDateSchema) }),
  },
  async ({ name, day }, { tx, clock }) => {
    const onDay = day ?? vietnamDay(clock.now());
    const rows = await readCentralBodies(tx, name?.normalize('NFC') ?? null, onDay);
    return { day: onDay, bodies: await bodyViews(tx, rows, onDay) };
  },
);

/**
 * The body that bore an agency identifier, of either generation, on a day.
 * @throws organisations/agency-code-malformed, body-not-found
 */
export const bodyOfCode = reading(
  'organisations.body-of-code',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ code: Type.String({ maxLength: 40 }), day: Type.Optional(CalendarDateSchema) }),
  },
  async ({ code, day }, { tx, clock }) => {
    const onDay = day ?? vietnamDay(clock.now());
    const bodyId = await resolveAgencyCode(tx, code, onDay);
    const [body] = await bodyViews(tx, bodyId === null ? [] : await readBody(tx, bodyId, onDay), onDay);
    if (!body) throw problem('body-not-found', { code });
    return body;
  },
);

/**
 * The body that bore an identifier on the day, or null; both generations lead to one body.
 * @throws organisations/agency-code-malformed
 */
export async function resolveAgencyCode(tx: Tx, text: string, day: CalendarDate): Promise<BodyId | null> {
  const parsed = parseAgencyCode(text);
  if (!parsed) throw problem('agency-code-malformed', { code: text });
  const [row] = await readBodyOfCode(tx, parsed.code, day);
  return row?.bodyId ?? null;
}

/** Whether it is, on the day, a body that belongs to no unit: a central body, a ministry, an enterprise. */
export async function isCentralBody(tx: Tx, bodyId: BodyId, day: CalendarDate): Promise<boolean> {
  const [body] = await readBody(tx, bodyId, day);
  return body?.unitId === null;
}

/** What the bodies that belong to no unit are called on a day, by id. */
export async function centralBodyTitles(tx: Tx, day: CalendarDate): Promise<ReadonlyMap<BodyId, string>> {
  return new Map((await readCentralBodies(tx, null, day)).map(({ bodyId, nameVi }) => [bodyId, nameVi ?? '']));
}
