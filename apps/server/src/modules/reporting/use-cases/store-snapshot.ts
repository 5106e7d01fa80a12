import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { requestJob } from '#kernel/outbox';
import type { Actor } from '#kernel/permission';
import type { DayFacts } from '../domain/day-facts.ts';
import type { FactLines } from '../domain/fact-lines.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { keepThemeChoicesOfDay } from '../jobs/keep-theme-choices.ts';
import { insertSnapshot, lockImports, selectSnapshotsOfDay } from '../queries/snapshot-queries.ts';
import { snapshotOf } from './read-snapshots.ts';
import { storeForms, storeRegister } from './store-catalogue.ts';
import { storeColumns } from './store-columns.ts';
import { storeDossiers, storeJuneAverages, storeStatements } from './store-counts.ts';
import { type SentTimes, storeReports } from './store-reports.ts';

/** The facts of a day with their lines; `sourceName` says for people where they came from. */
export type Delivery = {
  readonly facts: DayFacts;
  readonly lines: FactLines;
  readonly contentHash: string;
  readonly sourceName: string;
  readonly times?: SentTimes;
  /** Taken of reports that came in here: its facts stand in no file. */
  readonly lived?: boolean;
  /** Lived in a demonstration. */
  readonly rehearsed?: boolean;
};

/**
 * Keeps what was delivered for a day as a snapshot. Content equal to the newest revision of the day changes nothing; other
 * content is the next revision. Works inside the caller's transaction, one delivery at a time; the themes of its statements are
 * chosen after it.
 * @returns the snapshot that holds this content, and whether it is new
 */
export async function storeSnapshot(
  tx: Tx,
  { facts, lines, contentHash, sourceName, times, lived = false, rehearsed = false }: Delivery,
  { actor, clock }: { readonly actor: Actor; readonly clock: Clock },
): Promise<{ readonly snapshot: Snapshot; readonly isNew: boolean }> {
  await lockImports(tx);
  const [newest] = await selectSnapshotsOfDay(tx, facts.date);
  if (newest?.contentHash === contentHash) return { snapshot: snapshotOf(newest), isNew: false };
  const now = clock.now();
  const registerNo = await storeRegister(tx, facts, lines);
  const [created] = await insertSnapshot(
    tx,
    newId<'Snapshot'>(CENTRAL, now),
    facts.date,
    (newest?.revision ?? 0) + 1,
    facts.previousDate,
    facts.cutOff,
    facts.synthetic,
    registerNo,
    contentHash,
    sourceName,
    now.toISOString(),
    actor.id,
    actor.name,
    lived,
    rehearsed,
  );
  if (!created) throw new Error('a snapshot was not created');
  const formVersions = await storeForms(tx, created.no, facts, now);
  await storeReports(tx, created.no, formVersions, facts, lines, times);
  await storeStatements(tx, created.no, facts, lines);
  await storeDossiers(tx, created.no, facts, lines);
  await storeJuneAverages(tx, created.no, facts, lines);
  await storeColumns(tx, created.id);
  await requestJob(tx, keepThemeChoicesOfDay, { snapshotId: created.id });
  return { snapshot: snapshotOf(created), isNew: true };
}
