import { wholeItem } from '@thong-suot/form-rules';
import type { Tx } from '#kernel/db/tx';
import type { CommuneFact, ProvinceFact } from '../domain/day-facts.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { problem } from '../problems.ts';
import { selectFormsByNo, selectFormsOfSnapshot, selectRegisteredUnits } from '../queries/catalogue-queries.ts';
import { selectRegisterHash } from '../queries/national-queries.ts';
import { selectLiveDayById } from '../queries/network/live-queries.ts';
import { selectSnapshot } from '../queries/snapshot-queries.ts';
import { liveSnapshotOf } from './network/find-live-day.ts';

/** A snapshot with its registers, as readings of its figures need it. */
export type OpenSnapshot = Awaited<ReturnType<typeof openSnapshot>>;

type Units = Awaited<ReturnType<typeof selectRegisteredUnits>>;
/** The units of a register, also apart by level, in its order. Days with an equal register share them. */
type Register = {
  readonly units: Units;
  readonly provinces: readonly ProvinceFact[];
  readonly communes: readonly CommuneFact[];
  readonly homes: string[];
  /** Where each unit stands among those of its level, from 0. */
  readonly places: Readonly<Record<'province' | 'commune', ReadonlyMap<string, number>>>;
};
/** A register is 3,355 rows, never changes, and serves all days until the map changes. */
const REGISTERS_KEPT = 4;
const registers = new Map<string, Register>();

/**
 * A snapshot, or the live day of that id: its figures are the reports themselves, as they stand at the moment.
 * @throws reporting/snapshot-not-found
 */
export async function openSnapshot(tx: Tx, id: SnapshotId) {
  const [snapshot] = await selectSnapshot(tx, id);
  if (!snapshot) return openLiveDay(tx, id);
  const register = await registerOf(tx, snapshot.registerNo);
  const forms = await selectFormsOfSnapshot(tx, snapshot.no);
  return { ...snapshot, ...register, forms: new Map(forms.map((form) => [form.key, form])), live: null };
}

/** A live day has no number among the snapshots. */
const NO_SNAPSHOT = 0;

async function openLiveDay(tx: Tx, id: SnapshotId) {
  const [day] = await selectLiveDayById(tx, id);
  if (!day) throw problem('snapshot-not-found', { snapshotId: id });
  const register = await registerOf(tx, day.registerNo);
  const forms = (await selectFormsByNo(tx, day.formVersions)).map(yesNoPart);
  const live = {
    date: day.date,
    formVersions: day.formVersions,
    places: new Map(forms.map(({ formVersionNo, places }) => [formVersionNo, places])),
  };
  return {
    ...(await liveSnapshotOf(tx, day)),
    no: NO_SNAPSHOT,
    registerNo: day.registerNo,
    ...register,
    forms: new Map(forms.map((form) => [form.key, form])),
    live,
  };
}

/** The items of a form that ask yes or no, and where each stands among all: only these make colours and criteria. */
function yesNoPart(form: Awaited<ReturnType<typeof selectFormsByNo>>[number]) {
  const places = form.items.flatMap((item, at) => (wholeItem(item).kind === 'yes-no' ? [at] : []));
  return { ...form, items: places.flatMap((at) => form.items[at] ?? []), places };
}

async function registerOf(tx: Tx, registerNo: number): Promise<Register> {
  const [row] = await selectRegisterHash(tx, registerNo);
  const hash = row?.contentHash ?? '';
  const register = registers.get(hash) ?? byLevel(await selectRegisteredUnits(tx, registerNo));
  registers.delete(hash);
  registers.set(hash, register);
  for (const oldest of registers.keys()) {
    if (registers.size <= REGISTERS_KEPT) break;
    registers.delete(oldest);
  }
  return register;
}

function byLevel(units: Units): Register {
  const provinces = units.flatMap(({ level, code, name, shortName }) =>
    level === 'province' ? [{ code, name, shortName: shortName ?? name }] : [],
  );
  const communes = units.flatMap(({ level, home, code, name }) =>
    level === 'commune' ? [{ code, provinceCode: home, name }] : [],
  );
  return {
    units,
    provinces,
    communes,
    homes: provinces.map(({ code }) => code),
    places: { province: placesOf(provinces), commune: placesOf(communes) },
  };
}

const placesOf = (units: readonly { readonly code: string }[]): ReadonlyMap<string, number> =>
  new Map(units.map(({ code }, at) => [code, at]));
