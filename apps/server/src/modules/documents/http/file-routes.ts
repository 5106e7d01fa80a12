import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { takingTurns } from '#kernel/http/taking-turns';
import { MOST_BYTES } from '../domain/file.ts';
import { FileLimit, FileLimitState, readFileLimit, setFileLimit } from '../use-cases/file-limit.ts';
import { WantedFile } from '../use-cases/file-place.ts';
import { admitFile, keepFile } from '../use-cases/keep-file.ts';
import { readContent } from './read-content.ts';

const tags = ['documents'];
/** Each holds up to the largest file in memory while it comes in. */
const inTurn = takingTurns({ atOnce: 16, waiting: 200, ofOne: { atOnce: 4, waiting: 40 } });

/** A body that is still on the line. The stream is no member, so that what looks through bodies for texts does not look into it. */
class ComingFile {
  readonly #stream: Readable;
  constructor(stream: Readable) {
    this.#stream = stream;
  }
  get stream(): Readable {
    return this.#stream;
  }
}
const FileBody = Type.Unsafe<ComingFile>(
  Type.Unknown({ description: 'Nội dung tệp, gửi nguyên dạng: PDF, JPEG, PNG, DOCX, XLSX; nhiều nhất 10 MiB' }),
);
const { fileId, name, provinceCode, reporter } = WantedFile;
const Kept = Type.Object({
  fileId,
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
});

/** Only this route takes a file, and reads it when it is known that it may be kept. */
export const keepFileRoute: Routes = async (app) => {
  app.addContentTypeParser('application/octet-stream', (_request, stream, done) => done(null, new ComingFile(stream)));
  app.put(
    '/documents/files/:fileId',
    {
      schema: {
        operationId: 'keepFile',
        summary: 'Tải lên một tệp minh chứng; mã tệp do bên gửi đặt, gửi lại cùng mã là cùng một tệp',
        tags,
        params: Type.Object({ fileId }),
        querystring: Type.Object({ name, provinceCode, reporter }),
        consumes: ['application/octet-stream'],
        body: FileBody,
        response: { 200: Kept, 201: Kept, ...problemResponses(409, 413, 422, 429, 503) },
      },
    },
    (request, reply) =>
      inTurn(request, async () => {
        const { context, params, query, headers } = request;
        await admitFile(context, { ...params, ...query });
        const content = await contentOf(request.body, Number(headers['content-length'] ?? 0));
        const { isNew, ...kept } = await keepFile(context, { ...params, ...query, content });
        reply.status(isNew ? 201 : 200);
        return kept;
      }),
  );
};

/** Another kind of body, such as JSON, holds no file. */
const contentOf = async (body: unknown, announced: number): Promise<Buffer> =>
  body instanceof ComingFile ? readContent(body.stream, announced, MOST_BYTES) : Buffer.alloc(0);

const fileLimitRoutes: Routes = async (app) => {
  app.get(
    '/documents/file-limit',
    {
      schema: {
        operationId: 'readFileLimit',
        summary: 'Một đơn vị được tải lên bao nhiêu dung lượng tệp mỗi ngày, ai đặt, hôm nay đã dùng bao nhiêu',
        tags,
        response: { 200: FileLimitState, ...problemResponses() },
      },
    },
    ({ context }) => readFileLimit(context, {}),
  );
  app.put(
    '/documents/file-limit',
    {
      schema: {
        operationId: 'setFileLimit',
        summary: 'Đặt dung lượng tệp một đơn vị được tải lên mỗi ngày',
        tags,
        body: FileLimit,
        response: { 204: Type.Null({ description: 'Không có nội dung' }), ...problemResponses() },
      },
    },
    async ({ context, body }, reply) => {
      reply.status(204);
      await setFileLimit(context, body);
      return null;
    },
  );
};

export const fileRoutes: readonly Routes[] = [keepFileRoute, fileLimitRoutes];
