import type { StoredFiles } from '#kernel/backup/stored-files';
import type { Config } from '#kernel/config';
import { diskStoreOf, shelfOf } from './bound-store.ts';

const BATCH = 1000;
/** In order of the key, a batch after `$1`, `$2`. Back-ups read as the owner, outside of any use case. */
const NAMES = `select s.store_id, f.home_code, f.file_id, f.stored_as from documents.file f
   join documents.file_store s on s.home_code = '00'
  where (f.home_code, f.file_id) > ($1, $2) order by f.home_code, f.file_id limit ${BATCH}`;
type Row = {
  readonly store_id: string;
  readonly home_code: string;
  readonly file_id: string;
  readonly stored_as: string;
};

/** What back-ups take along: the contents as they lie, encrypted. */
export function storedFiles(config: Config): StoredFiles {
  const store = diskStoreOf(config);
  return {
    names: async function* (client) {
      let after = ['', ''];
      for (;;) {
        const { rows } = await client.query<Row>(NAMES, after);
        for (const row of rows) yield `${shelfOf(row.store_id, row.home_code, row.stored_as)}/${row.stored_as}`;
        const last = rows.at(-1);
        if (!last) return;
        after = [last.home_code, last.file_id];
      }
    },
    read: store.read,
    write: store.write,
    remove: store.remove,
  };
}
