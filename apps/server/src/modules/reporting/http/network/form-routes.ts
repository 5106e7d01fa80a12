import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { FormContentSchema } from '../../queries/network/form-draft-queries.ts';
import { CheckedFields, DocumentSchema, DraftRevisionSchema, FormKeySchema } from '../../queries/network/schemas.ts';
import {
  dropFormDraft,
  FormDraftInput,
  listForms,
  publishForm,
  readFormDraft,
  saveFormDraft,
  searchItems,
} from '../../use-cases/network/build-forms.ts';
import { listFormVersions } from '../../use-cases/network/form-versions.ts';
import { tryForm } from '../../use-cases/network/try-form.ts';
import { ItemSchema, tags } from './schemas.ts';

const params = Type.Object({ key: FormKeySchema });
const Faults = Type.Array(
  Type.Object({
    code: Type.String(),
    itemKey: nullable(Type.String()),
    formKey: Type.Optional(Type.String()),
    nameVi: Type.Optional(Type.String()),
  }),
);

const listFormsRoute: Routes = async (app) => {
  const Form = Type.Object({
    key: Type.String(),
    nameVi: Type.String(),
    nameEn: Type.String(),
    level: Type.String(),
    block: nullable(Type.String()),
    version: nullable(Type.Integer()),
    validFrom: nullable(CalendarDateSchema),
    items: nullable(Type.Integer()),
    hasDraft: Type.Boolean(),
  });
  app.get(
    '/forms',
    {
      schema: {
        operationId: 'listForms',
        summary: 'Các biểu mẫu báo cáo',
        tags,
        response: { 200: Type.Object({ forms: Type.Array(Form) }), ...problemResponses() },
      },
    },
    ({ context }) => listForms(context, {}),
  );
};

const readFormDraftRoute: Routes = async (app) => {
  app.get(
    '/forms/:key/draft',
    {
      schema: {
        operationId: 'readFormDraft',
        summary: 'Bản soạn của biểu mẫu, hoặc phiên bản đang dùng để bắt đầu soạn',
        tags,
        params,
        response: {
          200: Type.Object({
            key: Type.String(),
            revision: Type.Integer(),
            content: FormContentSchema,
            changedAt: nullable(InstantSchema),
            changedBy: nullable(Type.String()),
            faults: Faults,
          }),
          ...problemResponses(404),
        },
      },
    },
    ({ context, params: { key } }) => readFormDraft(context, { key }),
  );
};

const listFormVersionsRoute: Routes = async (app) => {
  const Version = Type.Object({
    version: Type.Integer(),
    validFrom: CalendarDateSchema,
    publishedAt: InstantSchema,
    publishedBy: Type.String(),
    content: FormContentSchema,
  });
  app.get(
    '/forms/:key/versions',
    {
      schema: {
        operationId: 'listFormVersions',
        summary: 'Các phiên bản đã ban hành của biểu mẫu, mới nhất trước',
        tags,
        params,
        response: { 200: Type.Object({ versions: Type.Array(Version) }), ...problemResponses() },
      },
    },
    ({ context, params: { key } }) => listFormVersions(context, { key }),
  );
};

const saveFormDraftRoute: Routes = async (app) => {
  const { baseRevision, content } = FormDraftInput.properties;
  app.put(
    '/forms/:key/draft',
    {
      schema: {
        operationId: 'saveFormDraft',
        summary: 'Lưu bản soạn của biểu mẫu',
        tags,
        params,
        body: Type.Object({ baseRevision, content }),
        response: {
          200: Type.Object({ revision: Type.Integer(), changedAt: InstantSchema, faults: Faults }),
          ...problemResponses(409),
        },
      },
    },
    ({ context, params: { key }, body }) => saveFormDraft(context, { key, ...body }),
  );
};

const dropFormDraftRoute: Routes = async (app) => {
  app.delete(
    '/forms/:key/draft/:revision',
    {
      schema: {
        operationId: 'dropFormDraft',
        summary: 'Bỏ bản soạn của biểu mẫu',
        tags,
        params: Type.Object({ key: FormKeySchema, revision: DraftRevisionSchema }),
        response: { 200: Type.Object({}), ...problemResponses(409) },
      },
    },
    (request) => dropFormDraft(request.context, request.params),
  );
};

const publishFormRoute: Routes = async (app) => {
  app.post(
    '/forms/:key/publication',
    {
      schema: {
        operationId: 'publishForm',
        summary: 'Ban hành biểu mẫu từ một ngày',
        tags,
        params,
        body: Type.Object({ revision: Type.Integer({ minimum: 1 }), validFrom: CalendarDateSchema }),
        response: {
          200: Type.Object({ version: Type.Integer(), validFrom: CalendarDateSchema }),
          ...problemResponses(404, 409, 422),
        },
      },
    },
    ({ context, params: { key }, body }) => publishForm(context, { key, ...body }),
  );
};

const tryFormRoute: Routes = async (app) => {
  app.post(
    '/form-trials',
    {
      schema: {
        operationId: 'tryForm',
        summary: 'Điền thử biểu mẫu đang soạn: kiểm tra như khi gửi, không lưu gì',
        tags,
        body: Type.Object({ content: FormContentSchema, document: DocumentSchema }),
        response: {
          200: Type.Object({
            asked: Type.Array(Type.String()),
            faults: Type.Array(Type.Object({ code: Type.String(), itemKey: nullable(Type.String()) })),
            ...CheckedFields,
            formFaults: Faults,
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, body }) => tryForm(context, body),
  );
};

const searchItemsRoute: Routes = async (app) => {
  app.get(
    '/form-items',
    {
      schema: {
        operationId: 'searchItems',
        summary: 'Tìm chỉ tiêu của các biểu mẫu đã ban hành để dùng lại',
        tags,
        querystring: Type.Object({ text: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: {
          200: Type.Object({
            items: Type.Array(Type.Object({ formKey: Type.String(), formNameVi: Type.String(), item: ItemSchema })),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, query }) => searchItems(context, query),
  );
};

export const formRoutes: readonly Routes[] = [
  listFormsRoute,
  readFormDraftRoute,
  listFormVersionsRoute,
  saveFormDraftRoute,
  dropFormDraftRoute,
  publishFormRoute,
  tryFormRoute,
  searchItemsRoute,
];
