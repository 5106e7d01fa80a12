import { systemClock } from '#kernel/calendar';
import { type Connections, openDatabase } from '#kernel/db/database';
import { createLog } from '#kernel/log';
import { systemActor } from '#kernel/permission';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import { importDayPack } from '../../src/modules/monitoring/use-cases/import-day-pack.ts';

/** A program of its own, to be killed: imports the day pack of a folder into the database of the connections. Says when it begins to store. */
const [connections, folder] = [JSON.parse(process.argv[2] ?? '') as Connections, process.argv[3] ?? ''];
const { pack } = readDayPack(await readPackDirectory(folder));
if (!pack) throw new Error(`the pack in ${folder} has faults`);
const database = openDatabase(connections, { poolSize: 1, namedStatements: true, log: createLog('silent') });
process.stdout.write('storing\n');
await importDayPack(
  { database, actor: systemActor, clock: systemClock, requestId: 'import-once', demonstration: false },
  { sourceName: 'import-once', pack },
);
await database.close();
