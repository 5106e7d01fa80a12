import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { systemActor } from '#kernel/permission';
import { givenFileStore, newFileId, pdf } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { identityConfig } from '#test/identity/given-identity';
import { bindInstallation, renewStoredKeys, rotateDataKey } from '#test/identity/given-keys';
import type { FileId } from '../domain/file.ts';
import { offerFileHolder } from '../file-holders.ts';
import { clearFilesByNight } from '../jobs/clear-files.ts';
import { deleteUnattached } from '../queries/file-queries.ts';
import { forgetUnattached, sweepStore } from './clear-files.ts';
import { attachFiles } from './file-facts.ts';
import { keepFile } from './keep-file.ts';
import { openFile } from './open-file.ts';

const db = useTestDatabase();
const files = givenFileStore();
const SHELVES = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));
const RECEIVED = new Date('2025-09-22T03:00:00Z');
const afterDays = (days: number, hours = 0): Clock => ({
  now: () => new Date(RECEIVED.getTime() + days * 86_400_000 + hours * 3_600_000),
});
async function givenFile(province = '91'): Promise<FileId> {
  const fileId = newFileId(province);
  const place = { provinceCode: province, reporter: province };
  await keepFile(db.context({ clock: afterDays(0) }), { fileId, name: 'a', ...place, content: pdf(fileId) });
  return fileId;
}
const forget = (days: number) => forgetUnattached(db.context({ clock: afterDays(days) }), {});
const sweep = () => sweepStore(db.context(), { shelves: SHELVES });
const opened = async (fileId: FileId) => (await db.inTx((tx) => openFile(tx, fileId)))?.content ?? null;
const linesOfSweeping = async () =>
  Number(
    (await db.owner<{ n: string }>(`select count(*) as n from kernel.audit_line where action = 'documents.sweep-store'`))[0]?.n,
  );
const agedBy = async (days: number, paths: readonly string[]) => {
  const at = new Date(Date.now() - days * 86_400_000);
  for (const path of paths) await utimes(path, at, at);
};

describe('a file that nothing holds', () => {
  test('is forgotten after seven days; before that, attached or in a draft it stays', async () => {
    const [lost, attached, drafted, ofOther] = [await givenFile(), await givenFile(), await givenFile(), await givenFile('01')];
    await db.inTx((tx) => attachFiles(tx, { area: '91', part: 'party' }, [attached], RECEIVED));
    const takeBack = offerFileHolder(async (_tx, home, ids) => (home === '91' ? ids.filter((id) => id === drafted) : []));
    expect(await forget(6.9)).toEqual({ forgotten: 0 });
    expect(await forget(7.1)).toEqual({ forgotten: 2 });
    expect([await opened(lost), await opened(ofOther)]).toEqual([null, null]);
    expect([await opened(attached), await opened(drafted)]).toEqual([pdf(attached), pdf(drafted)]);
    takeBack();
    expect(await forget(7.1)).toEqual({ forgotten: 1 });
  });

  test('forgotten and attached at the same moment is one or the other, never attached and gone', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => givenFile()));
    const [missing] = await Promise.all([
      db.inTx((tx) => attachFiles(tx, { area: '91', part: 'party' }, ids, RECEIVED)),
      forget(8),
    ]);
    for (const fileId of ids) expect((await opened(fileId)) === null).toBe(missing.includes(fileId));
  });

  test('is removed in its own home alone', async () => {
    const fileId = await givenFile('91');
    expect(await db.inTx((tx) => deleteUnattached(tx, homeCode('01'), [fileId]))).toEqual([]);
    expect(await db.inTx((tx) => deleteUnattached(tx, homeCode('91'), [fileId]))).toEqual([{ fileId }]);
  });

  test('leaves its content for the next sweeping', async () => {
    await agedBy(2, await files.stored());
    await sweep();
    await givenFile();
    const before = await files.stored();
    await forget(8);
    expect(await files.stored()).toEqual(before);
    await agedBy(2, before);
    const { removed } = await sweep();
    expect(removed).toBe(1);
    expect((await files.stored()).length).toBe(before.length - 1);
  });
});

describe('content without a row', () => {
  test('is all that is left when the work is cut off between content and row: the same file sent again is kept', async () => {
    const fileId = newFileId('91');
    const input = { fileId, name: 'a', provinceCode: '91', reporter: '91', content: pdf(fileId) };
    const before = (await files.stored()).length;
    const cutOff = db.inTx(async (tx) => {
      await keepFile({ ...db.context(), tx }, input);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect([await opened(fileId), (await files.stored()).length]).toEqual([null, before + 1]);
    expect(await keepFile(db.context(), input)).toMatchObject({ isNew: true });
    expect(await opened(fileId)).toEqual(pdf(fileId));
  });

  test('is what a cut between content and row leaves: it stays while it may be on its way, and goes after a day', async () => {
    const kept = await givenFile();
    const { stored_as: storedAs } = (
      await db.owner<{ stored_as: string }>('select stored_as from documents.file where file_id = $1', [kept])
    )[0] as { stored_as: string };
    const path = (await files.stored()).find((name) => basename(name) === storedAs) ?? '';
    const cut = [join(dirname(path), 'f'.repeat(32)), `${path}.half.partial`];
    for (const name of cut) await writeFile(name, 'x');
    expect((await sweep()).removed).toBe(0);
    await agedBy(2, [...cut, path]);
    expect((await sweep()).removed).toBe(2);
    expect(await opened(kept)).toEqual(pdf(kept));
  });

  test('is swept with a line in the audit that says which shelves', async () => {
    await sweepStore(db.context({ clock: afterDays(0) }), { shelves: ['3b', 'ff'] });
    const lines = await db.owner(
      `select actor_id as actor, subject from kernel.audit_line where action = 'documents.sweep-store' and subject->>'shelves' = '3b ff'`,
    );
    expect(lines).toEqual([{ actor: systemActor.id, subject: { shelves: '3b ff' } }]);
  });

  test('of another database is left alone, that of practice for thirty days', async () => {
    const others = ['another-store', 'practice-of-somebody'].map((folder) => join(files.dataDir, 'files', folder, '91', 'aa'));
    for (const folder of others) await mkdir(folder, { recursive: true });
    const paths = others.map((folder) => join(folder, 'a'.repeat(32)));
    for (const path of paths) await writeFile(path, 'x');
    await agedBy(29, paths);
    expect((await sweep()).removed).toBe(0);
    await agedBy(31, paths);
    expect((await sweep()).removed).toBe(1);
    expect(await files.stored()).toContain(paths[0]);
    await rm(dirname(paths[0] ?? ''), { recursive: true });
  });
});

test('by night every shelf is swept once, and files are forgotten when that is done', async () => {
  const [first, second] = [await givenFile(), await givenFile()];
  const run = (minute: number) => {
    const clock = { now: () => new Date(Date.parse('2025-10-09T17:00:00Z') + minute * 60_000) };
    const context = db.context({ clock });
    return db.inTx((tx) => clearFilesByNight.run({}, { tx, actor: context.actor, clock, context: { ...context, tx } }));
  };
  await db.inTx((tx) => attachFiles(tx, { area: '91', part: 'party' }, [second], RECEIVED));
  for (const minute of [-1, 61, 600]) await run(minute);
  expect(await opened(first)).not.toBeNull();
  await run(60);
  expect(await opened(first)).toBeNull();
  await agedBy(2, await files.stored());
  const [swept, before] = [await linesOfSweeping(), (await files.stored()).length];
  for (let minute = 0; minute < 60; minute += 1) await run(minute);
  expect(await opened(second)).toEqual(pdf(second));
  const removed = before - (await files.stored()).length;
  expect(removed).toBeGreaterThan(0);
  expect((await sweep()).removed).toBe(0);
  const lines = await linesOfSweeping();
  expect(lines - swept).toBeLessThanOrEqual(removed + 1);
  for (let minute = 0; minute < 60; minute += 1) await run(minute);
  expect(await linesOfSweeping(), 'a night in which nothing is removed leaves no line').toBe(lines);
});

describe('a file outlives', () => {
  test('a new data key (K-04): its key is encrypted anew, its content stays as it lies', async () => {
    const [fileId, before] = [await givenFile(), await files.stored()];
    const { keyNumber } = await rotateDataKey(db.context(), {});
    expect(await db.owner('select distinct data_key_number as n from documents.file')).toEqual([{ n: keyNumber }]);
    expect(await opened(fileId)).toEqual(pdf(fileId));
    expect(await files.stored()).toEqual(before);
  });

  test('a new SECRET_KEY (K-04)', async () => {
    const [fileId, next] = [await givenFile(), 'n'.repeat(64)];
    const old = identityConfig().secretKey ?? '';
    await bindInstallation(identityConfig({ SECRET_KEY: next, SECRET_KEY_PREVIOUS: old }));
    expect(await opened(fileId)).toEqual(pdf(fileId));
    await renewStoredKeys(db.context(), {});
    await bindInstallation(identityConfig({ SECRET_KEY: next }));
    expect(await opened(fileId)).toEqual(pdf(fileId));
    await bindInstallation(identityConfig({ SECRET_KEY: old, SECRET_KEY_PREVIOUS: next }));
    await renewStoredKeys(db.context(), {});
    await bindInstallation(identityConfig());
  });
});

test('content that is gone or changed on the disk is never passed over as if there were no file', async () => {
  const fileId = await givenFile();
  const [row] = await db.owner<{ stored_as: string }>('select stored_as from documents.file where file_id = $1', [fileId]);
  const path = (await files.stored()).find((name) => basename(name) === row?.stored_as) ?? '';
  await writeFile(path, Buffer.alloc(200, 7));
  await expect(opened(fileId)).rejects.toThrow();
  await rm(path);
  await expect(opened(fileId)).rejects.toThrow(`the content of file ${fileId} is gone`);
});
