import { keepFile } from '@thong-suot/api-client';
import { answerOf } from '../api/answer-of.ts';
import { sendingFetch } from './sending-fetch.ts';
import { tellSent } from './upload-progress.ts';

/** For whom a file is kept: a unit by the codes of its province and its own, a body outside provinces by `00` and its id. */
export type FilePlace = { readonly provinceCode: string; readonly reporter: string };

/**
 * Brings a file to the server; the same id with the same content is the same file, however often it is tried.
 * @throws Refusal when the server refuses it; the error of the line when it could not be reached
 */
export async function uploadFile(
  { fileId, name, provinceCode, reporter }: FilePlace & { readonly fileId: string; readonly name: string },
  bytes: ArrayBuffer,
): Promise<void> {
  tellSent(fileId, 0);
  try {
    await answerOf(
      keepFile({
        path: { fileId },
        query: { name, provinceCode, reporter },
        body: new Blob([bytes]),
        bodySerializer: null,
        fetch: sendingFetch((share) => tellSent(fileId, share)),
      }),
    );
  } finally {
    tellSent(fileId, null);
  }
}
