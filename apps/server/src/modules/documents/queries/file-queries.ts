import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { FILE_PARTS, FileIdSchema } from '../domain/file.ts';

const FilePartSchema = Type.Enum([...FILE_PARTS], { type: 'string' });

/** Under which name the file store keeps the content of this database. */
export const selectStoreId = named(
  'documents.select_store_id',
  { parameters: [], row: Type.Object({ storeId: Type.String() }) },
  `select store_id as "storeId" from documents.file_store where home_code = '00'`,
);

const FILE = {
  fileId: FileIdSchema,
  area: Type.String(),
  parts: Type.Array(FilePartSchema),
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
};
const FILE_COLUMNS = `file_id as "fileId", area, parts, name, media_type as "mediaType", bytes, sha256`;

/** A file with what is needed to open its content. */
export const selectFile = named(
  'documents.select_file',
  {
    parameters: [HomeCodeSchema, FileIdSchema],
    row: Type.Object({ ...FILE, storedAs: Type.String(), dataKeyNumber: Type.Integer(), sealed: Type.String() }),
  },
  `select ${FILE_COLUMNS}, stored_as as "storedAs", data_key_number as "dataKeyNumber", key_sealed as sealed
     from documents.file where home_code = $1 and file_id = $2`,
);

/** Some files of one home, by their ids. */
export const selectFiles = named(
  'documents.select_files',
  { parameters: [HomeCodeSchema, Type.Array(Type.String())], row: Type.Object(FILE) },
  `select ${FILE_COLUMNS} from documents.file where home_code = $1 and file_id = any ($2) order by file_id limit 10000`,
);

/** Keeps a file. No row: there is one of this id. */
export const insertFile = named(
  'documents.insert_file',
  {
    parameters: [
      HomeCodeSchema,
      FileIdSchema,
      Type.String(),
      Type.Array(FilePartSchema),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: Type.Object({ fileId: FileIdSchema }),
  },
  `insert into documents.file (home_code, file_id, area, parts, name, media_type, bytes, sha256, stored_as, data_key_number, key_sealed,
     received_at, received_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
   on conflict (home_code, file_id) do nothing returning file_id as "fileId"`,
);

/** Attaches the files that are of the place and block, for good. @returns which of them are there */
export const attach = named(
  'documents.attach_files',
  {
    parameters: [HomeCodeSchema, Type.Array(Type.String()), Type.String(), FilePartSchema, InstantSchema],
    row: Type.Object({ fileId: FileIdSchema }),
  },
  `update documents.file set attached_at = coalesce(attached_at, $5)
    where home_code = $1 and file_id = any ($2) and area = $3 and $4 = any (parts) returning file_id as "fileId"`,
);

/** Files of all homes that were kept before a moment and never attached, the oldest of each home first. */
export const selectUnattached = named(
  'documents.select_unattached',
  {
    parameters: [InstantSchema, nullable(FileIdSchema), Type.Integer()],
    row: Type.Object({ fileId: FileIdSchema, area: Type.String() }),
  },
  `select file_id as "fileId", area from documents.file
    where attached_at is null and received_at < $1 and ($2::text is null or file_id > $2) order by file_id limit $3`,
);

/** Removes those of a home that are still not attached. */
export const deleteUnattached = named(
  'documents.delete_unattached',
  { parameters: [HomeCodeSchema, Type.Array(Type.String())], row: Type.Object({ fileId: FileIdSchema }) },
  `delete from documents.file where home_code = $1 and file_id = any ($2) and attached_at is null returning file_id as "fileId"`,
);

/** Which of these contents of a home belong to a file. */
export const selectStored = named(
  'documents.select_stored',
  { parameters: [HomeCodeSchema, Type.Array(Type.String())], row: Type.Object({ storedAs: Type.String() }) },
  `select stored_as as "storedAs" from documents.file where home_code = $1 and stored_as = any ($2) order by 1`,
);

/** Files whose key is encrypted with a data key before this one. */
export const filesBeforeKey = named(
  'documents.files_before_key',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: Type.Object({ home: HomeCodeSchema, fileId: FileIdSchema, dataKeyNumber: Type.Integer(), sealed: Type.String() }),
  },
  `select home_code as home, file_id as "fileId", data_key_number as "dataKeyNumber", key_sealed as sealed
     from documents.file where data_key_number < $1 order by home_code, file_id limit $2`,
);

export const updateSealedKey = named(
  'documents.update_sealed_key',
  { parameters: [HomeCodeSchema, FileIdSchema, Type.Integer(), Type.String()], row: NoRow },
  `update documents.file set data_key_number = $3, key_sealed = $4 where home_code = $1 and file_id = $2`,
);
