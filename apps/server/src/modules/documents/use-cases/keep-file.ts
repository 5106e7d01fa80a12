import { createHash, randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { reading, useCase, type Work } from '#kernel/use-case';
import { sealSecret } from '#modules/identity';
import { type FileFacts, MOST_BYTES } from '../domain/file.ts';
import { problem } from '../problems.ts';
import { insertFile, selectFile } from '../queries/file-queries.ts';
import { fileStore, folderOf, shelfOf } from '../store/bound-store.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../store/media-type.ts';
import { newContentKey, sealContent } from '../store/sealed-content.ts';
import { refuseBeyondLimits } from './daily-use.ts';
import { factsOf } from './file-facts.ts';
import { auditOfFile, homeOfFile, KEEP_FILES, placeOfFile, WantedFile } from './file-place.ts';

const WantedInput = Type.Object(WantedFile);
const FileInput = Type.Object({ ...WantedFile, content: Type.Unsafe<Buffer>(Type.Unknown()) });

/**
 * Whether a file would be taken, asked before its content is read from the line.
 * @throws as `keepFile`, but for what only the content tells
 */
export const admitFile = reading(
  'documents.admit-file',
  { permission: KEEP_FILES, machines: true, input: WantedInput, target: 'found-inside' },
  async (wanted, work) => {
    const { home, area } = placeOfFile(wanted, work);
    const [present] = await selectFile(work.tx, home, wanted.fileId);
    if (!present) await refuseBeyondLimits(work.tx, { home, area, account: work.actor.id }, work.clock.now(), 0);
    return {};
  },
);

/**
 * Keeps a file as evidence of a place (tệp minh chứng). The same id with the same content of the same place is the same file, however
 * often it is sent. What no report or task holds after seven days is removed.
 * @returns what is kept, and whether this call kept it
 * @throws documents/home-differs, file-name-faulty, file-empty, file-too-large, file-type-refused, file-differs, day-full, account-day-full, store-full
 */
export const keepFile = useCase(
  'documents.keep-file',
  {
    permission: KEEP_FILES,
    machines: true,
    input: FileInput,
    target: 'found-inside',
    home: homeOfFile,
    audit: auditOfFile,
  },
  async ({ content, ...wanted }, work): Promise<FileFacts & { readonly isNew: boolean }> => {
    const { tx, clock, actor } = work;
    const { home, area, parts, name } = placeOfFile(wanted, work);
    const mediaType = fitType(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const facts = { fileId: wanted.fileId, name, mediaType, bytes: content.length, sha256 };
    const kept = await keptAs(work, area, facts);
    if (kept) return { ...kept, isNew: false };
    await refuseBeyondLimits(tx, { home, area, account: actor.id }, clock.now(), content.length);
    const isNew = await keepNew(work, { home, area, parts }, facts, content);
    const standing = await keptAs(work, area, facts);
    if (!standing) throw new Error('a file was not kept');
    return { ...standing, isNew };
  },
);

/** @throws documents/file-empty, file-too-large, file-type-refused */
function fitType(content: Buffer): string {
  if (content.length === 0) throw problem('file-empty');
  if (content.length > MOST_BYTES) throw problem('file-too-large', { mostBytes: MOST_BYTES });
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) throw problem('file-type-refused', { allowed: MEDIA_TYPES });
  return mediaType;
}

/** The file of this id, when there is one. @throws documents/file-differs when it is another one or another place's */
async function keptAs({ tx }: Work, area: string, { fileId, sha256 }: FileFacts): Promise<FileFacts | null> {
  const [present] = await selectFile(tx, homeOf(fileId), fileId);
  if (!present) return null;
  if (present.sha256 !== sha256 || present.area !== area) throw problem('file-differs', { fileId });
  return factsOf(present);
}

/**
 * Content first, row last: cut off in between, content without a row is left, which the sweeping removes; a row without content never
 * is. Each try has a key and a name of its own, so that of two at once neither writes over the other.
 * @returns false when another call kept the file meanwhile
 */
async function keepNew({ tx, actor, clock }: Work, place: Kept, facts: FileFacts, content: Buffer): Promise<boolean> {
  const { fileId, name, mediaType, bytes, sha256 } = facts;
  const key = newContentKey();
  const storedAs = randomBytes(16).toString('hex');
  const at = `${shelfOf(await folderOf(tx), place.home, storedAs)}/${storedAs}`;
  await fileStore().write(at, sealContent(key, content, fileId));
  try {
    const { dataKeyNumber, sealed } = await sealSecret(tx, clock, fileId, key);
    const receivedAt = clock.now().toISOString();
    const what = [name, mediaType, bytes, sha256, storedAs, dataKeyNumber, sealed, receivedAt, actor.id] as const;
    const [inserted] = await insertFile(tx, place.home, fileId, place.area, place.parts, ...what);
    if (!inserted) await fileStore().remove(at);
    return inserted !== undefined;
  } catch (error) {
    await fileStore().remove(at);
    throw error;
  }
}
type Kept = Pick<ReturnType<typeof placeOfFile>, 'home' | 'area' | 'parts'>;
