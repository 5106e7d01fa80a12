import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { CHANNELS } from '../../domain/communication/fill-text.ts';
import {
  communicationFile,
  FileInput,
  readCommunicationTexts,
  TextsInput,
} from '../../use-cases/communication/communication-texts.ts';

const tags = ['reporting'];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Text = Type.Object({
  key: Type.String(),
  channel: Type.Enum([...CHANNELS], { type: 'string' }),
  nameVi: Type.String(),
  nameEn: Type.String(),
  title: Type.String(),
  text: Type.String(),
  missing: Type.Array(Type.String({ description: 'Giá trị mà đơn vị chưa công bố' })),
});

export const communicationRoutes: Routes = async (app) => {
  app.get(
    '/communication-texts',
    {
      schema: {
        operationId: 'readCommunicationTexts',
        summary: 'Bài truyền thông soạn sẵn, điền số liệu của đơn vị',
        tags,
        querystring: TextsInput,
        response: {
          200: Type.Object({
            version: Type.String(),
            unit: Type.String(),
            pointId: Type.Union([Type.String(), Type.Null()]),
            points: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
            texts: Type.Array(Text),
          }),
          ...problemResponses(404),
        },
      },
    },
    ({ context, query }) => readCommunicationTexts(context, query),
  );
  app.post(
    '/communication-texts/file',
    {
      schema: {
        operationId: 'writeCommunicationFile',
        summary: 'Bài truyền thông đã sửa: tệp DOCX',
        tags,
        body: FileInput,
        response: { 200: Type.Any({ description: 'Tệp DOCX' }), ...problemResponses() },
      },
    },
    async ({ context, body }, reply) => {
      const bytes = await communicationFile(context, body);
      return reply
        .type(DOCX)
        .header('content-disposition', 'attachment; filename="bai-truyen-thong.docx"')
        .send(Buffer.from(bytes));
    },
  );
};
