import { createHash } from 'node:crypto';
import { type CheckedPack, checkDayPack, type PackCheck } from '../domain/day-pack/check-day-pack.ts';
import { PACK_FILES, type TableFile } from '../domain/day-pack/pack-files.ts';
import { splitCsv } from './split-csv.ts';

/** The bytes of a pack's files by name. Names that are not in `PACK_FILES` (its README, `expected/`) do not belong to it. */
export type PackBytes = ReadonlyMap<string, Uint8Array>;

/** A pack that was found right. `contentHash`: SHA-256 over names and bytes of its files, hexadecimal. */
export type DayPack = CheckedPack & { readonly contentHash: string };

/** `pack` is null exactly when there are faults. Faults and warnings stand in the order of file, line and column. */
export type DayPackReading = Omit<PackCheck, 'pack'> & { readonly pack: DayPack | null };

/**
 * Reads the raw figures of one day and checks them completely before anything is stored.
 * @param bytes the files by name, UTF-8; other files beside them are not looked at
 * @rule decided rules 1.5 to 1.9
 */
export function readDayPack(bytes: PackBytes): DayPackReading {
  const decoder = new TextDecoder();
  const textOf = (file: string): string | null => {
    const content = bytes.get(file);
    return content === undefined ? null : decoder.decode(content);
  };
  const isTable = (file: string): file is TableFile => file !== 'manifest.json';
  const tables = PACK_FILES.filter(isTable).flatMap((file) => {
    const text = textOf(file);
    return text === null ? [] : [[file, splitCsv(text)] as const];
  });
  const { pack, ...told } = checkDayPack({ manifest: textOf('manifest.json'), tables: new Map(tables) });
  return { ...told, pack: pack && { ...pack, contentHash: hashOf(bytes) } };
}

function hashOf(bytes: PackBytes): string {
  const hash = createHash('sha256');
  for (const file of PACK_FILES) {
    const content = bytes.get(file) ?? new Uint8Array();
    hash.update(`${file}\n${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex');
}
