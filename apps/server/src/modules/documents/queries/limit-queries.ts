import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

const SUMS = 'coalesce(sum(bytes), 0)::bigint as bytes, count(*) as files';

/** What a place, and an account for all places, have kept since a moment, and how many bytes a place may keep on a day. */
export const selectUse = named(
  'documents.select_use',
  {
    parameters: [HomeCodeSchema, Type.String(), InstantSchema, Type.String()],
    row: Type.Object({
      bytesOfPlace: notNull(Type.BigInt(), 'coalesce'),
      filesOfPlace: notNull(Type.BigInt(), 'count'),
      bytesOfAccount: notNull(Type.BigInt(), 'coalesce'),
      filesOfAccount: notNull(Type.BigInt(), 'count'),
      most: Type.BigInt(),
    }),
  },
  `select place.bytes as "bytesOfPlace", place.files as "filesOfPlace",
          account.bytes as "bytesOfAccount", account.files as "filesOfAccount", bytes_per_day as most
     from documents.file_limit,
       (select ${SUMS} from documents.file where home_code = $1 and area = $2 and received_at >= $3) as place,
       (select ${SUMS} from documents.file where received_by = $4 and received_at >= $3) as account
    where file_limit.home_code = '00'`,
);

export const selectLimit = named(
  'documents.select_limit',
  {
    parameters: [],
    row: Type.Object({ most: Type.BigInt(), changedAt: nullable(InstantSchema), changerName: nullable(Type.String()) }),
  },
  `select bytes_per_day as most, changed_at as "changedAt", changer_name as "changerName"
     from documents.file_limit where home_code = '00'`,
);

/** Parameters: bytes, moment, id and name of who sets it. */
export const updateLimit = named(
  'documents.update_limit',
  { parameters: [Type.BigInt(), InstantSchema, Type.String(), Type.String()], row: NoRow },
  `update documents.file_limit set bytes_per_day = $1, changed_at = $2, changed_by = $3, changer_name = $4 where home_code = '00'`,
);

/** What all places together have kept since a moment. */
export const selectUseOfAll = named(
  'documents.select_use_of_all',
  {
    parameters: [InstantSchema],
    row: Type.Object({
      bytes: notNull(Type.BigInt(), 'coalesce'),
      files: notNull(Type.BigInt(), 'count'),
      places: notNull(Type.BigInt(), 'count'),
    }),
  },
  `select coalesce(sum(bytes), 0)::bigint as bytes, count(*) as files, count(distinct area) as places
     from documents.file where received_at >= $1`,
);

/** The places that have kept most since a moment, the one with most bytes first; at most so many. */
export const selectLargestUses = named(
  'documents.select_largest_uses',
  {
    parameters: [InstantSchema, Type.Integer()],
    row: Type.Object({ area: Type.String(), bytes: notNull(Type.BigInt(), 'a sum of bytes that are never null') }),
  },
  `select area, sum(bytes)::bigint as bytes from documents.file where received_at >= $1
    group by area order by bytes desc, area limit $2`,
);
