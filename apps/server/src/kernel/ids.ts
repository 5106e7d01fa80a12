import { randomBytes } from 'node:crypto';
import { type TUnsafe, Type } from 'typebox';

/**
 * The province at birth of a row (two digits), or `00` for central bodies. It is the first key column of every table
 * that grows, never updated: the present owner follows from lineage (architecture §3.2).
 */
export type HomeCode = string & { readonly __home: true };
export const HomeCodeSchema = Type.Unsafe<HomeCode>(Type.String({ pattern: '^\\d{2}$' }));
export const CENTRAL: HomeCode = '00' as HomeCode;

/** @throws {RangeError} when the text is not two digits: check foreign input by schema first. */
export function homeCode(text: string): HomeCode {
  if (!/^\d{2}$/.test(text)) throw new RangeError(`no home code: ${text}`);
  return text as HomeCode;
}

/** A public id: home code and UUIDv7, `79-019a…`. Ids of different kinds cannot be swapped. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

const ID_PATTERN = '^\\d{2}-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/** The schema of ids of one kind; that the id belongs to a row of that kind is for the statement to find. */
export function idSchema<Kind extends string>(): TUnsafe<Id<Kind>> {
  return Type.Unsafe<Id<Kind>>(Type.String({ pattern: ID_PATTERN }));
}

/** Names the partition and shard of the row that the id belongs to. */
export function homeOf(id: Id<string>): HomeCode {
  return homeCode(id.slice(0, 2));
}

/** Makes a new id. Ids of one process ascend with `now`, to the millisecond. */
export function newId<Kind extends string>(home: HomeCode, now: Date): Id<Kind> {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return `${home}-${uuid}` as Id<Kind>;
}
