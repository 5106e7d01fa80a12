import type { Answer, Statement } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { LEDGER_CELLS } from '../../domain/network/ledger-cell.ts';
import { AnswerSchema, FormKeySchema, PartSchema, ProvinceCodeSchema, StatementSchema } from '../../queries/network/schemas.ts';
import { readCompleteness } from '../../use-cases/network/board-completeness.ts';
import { MatrixInput, readReportMatrix } from '../../use-cases/network/board-matrix.ts';
import { readBurden } from '../../use-cases/network/burden-board.ts';
import { ChangesInput, readChanges } from '../../use-cases/network/read-changes.ts';
import { AddressParams, FormName, REPORT_PATH, tags } from './schemas.ts';

const Count = Type.Integer();
const Scope = { province: Type.Optional(ProvinceCodeSchema), part: Type.Optional(PartSchema) };
type Scope = { readonly province?: string; readonly part?: 'party' | 'council' | 'committee' | 'front' | 'all' };
const scopeOf = ({ province, part }: Scope) => ({ provinceCode: province ?? null, part: part ?? null });

const CompletenessRow = Type.Object({
  provinceCode: Type.String(),
  provinceName: Type.String(),
  formKey: Type.String(),
  part: PartSchema,
  nameVi: Type.String(),
  nameEn: Type.String(),
  expected: Count,
  onTime: Count,
  late: Count,
  missing: Count,
  notYet: Count,
  exempt: Count,
  returned: Count,
  approved: Count,
  inDoubt: Count,
});

const completenessRoute: Routes = async (app) => {
  app.get(
    '/report-boards/completeness/:periodEnd',
    {
      schema: {
        operationId: 'readCompleteness',
        summary: 'Báo cáo đủ và đúng hạn theo tỉnh và biểu',
        tags,
        params: Type.Object({ periodEnd: CalendarDateSchema }),
        querystring: Type.Object(Scope),
        response: { 200: Type.Object({ now: InstantSchema, rows: Type.Array(CompletenessRow) }), ...problemResponses() },
      },
    },
    ({ context, params, query }) => readCompleteness(context, { ...params, ...scopeOf(query) }),
  );
};

const { provinceCode, month } = MatrixInput.properties;
const matrixRoute: Routes = async (app) => {
  app.get(
    '/report-boards/matrix/:provinceCode/:month',
    {
      schema: {
        operationId: 'readReportMatrix',
        summary: 'Bảng đơn vị × ngày của một tháng',
        tags,
        params: Type.Object({ provinceCode, month }),
        querystring: Type.Object({ form: Type.Optional(FormKeySchema), part: Type.Optional(PartSchema) }),
        response: {
          200: Type.Object({
            now: InstantSchema,
            days: Count,
            forms: Type.Array(FormName),
            formKey: nullable(Type.String()),
            units: Type.Array(
              Type.Object({
                reporter: Type.String(),
                name: Type.String(),
                part: PartSchema,
                cells: Type.Array(nullable(Type.Enum([...LEDGER_CELLS], { type: 'string' }))),
              }),
            ),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context, params, query }) =>
      readReportMatrix(context, { ...params, part: query.part ?? null, formKey: query.form ?? null }),
  );
};

const burdenRoute: Routes = async (app) => {
  app.get(
    '/report-boards/burden/:first/:last',
    {
      schema: {
        operationId: 'readBurden',
        summary: 'Công sức báo cáo theo đơn vị, không theo người',
        tags,
        params: Type.Object({ first: CalendarDateSchema, last: CalendarDateSchema }),
        querystring: Type.Object(Scope),
        response: {
          200: Type.Object({
            units: Type.Array(
              Type.Object({
                code: Type.String(),
                name: Type.String(),
                reports: Count,
                byHand: Count,
                takenOver: Count,
                measured: Count,
                seconds: Count,
              }),
            ),
          }),
          ...problemResponses(422),
        },
      },
    },
    ({ context, params, query }) => readBurden(context, { ...params, ...scopeOf(query) }),
  );
};

const Sending = Type.Object({ revision: Count, at: InstantSchema, actorName: Type.String() });
const ReadAnswer = nullable(Type.Unsafe<Answer>(AnswerSchema));
const ReadStatements = Type.Unsafe<readonly Statement[]>(Type.Array(StatementSchema));
const ChangesQuery = Type.Pick(ChangesInput, ['from', 'to', 'receiver']);

/** What changed between two sendings: also for whoever practises review. */
export const changesRoute: Routes = async (app) => {
  app.get(
    `${REPORT_PATH}/changes`,
    {
      schema: {
        operationId: 'readChanges',
        summary: 'Khác nhau giữa hai lần gửi của một báo cáo, theo từng chỉ tiêu',
        tags,
        params: AddressParams,
        querystring: ChangesQuery,
        response: {
          200: Type.Object({
            from: Sending,
            to: Sending,
            changes: Type.Object({
              answers: Type.Unsafe<readonly { itemKey: string; before: Answer | null; after: Answer | null }[]>(
                Type.Array(Type.Object({ itemKey: Type.String(), before: ReadAnswer, after: ReadAnswer })),
              ),
              statementsGone: ReadStatements,
              statementsNew: ReadStatements,
            }),
          }),
          ...problemResponses(404),
        },
      },
    },
    ({ context, params, query }) => readChanges(context, { ...params, ...query }),
  );
};

export const boardRoutes: readonly Routes[] = [completenessRoute, matrixRoute, burdenRoute, changesRoute];
