import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { RuleVersionRow } from '../../queries/contradiction-queries.ts';
import {
  endMeasurementRule,
  listRuleVersions,
  RuleChange,
  RuleEnd,
  RuleKeySchema,
  setMeasurementRule,
} from '../../use-cases/measurements/keep-rules.ts';
import { RuleTrial, tryMeasurementRule } from '../../use-cases/measurements/try-rule.ts';
import { tags } from '../network/schemas.ts';

const Text = Type.String();
const Count = Type.Integer();
const Nothing = Type.Null({ description: 'Không có nội dung' });
const params = Type.Object({ ruleKey: RuleKeySchema });

const versionsRoute: Routes = async (app) => {
  const Item = Type.Object({ key: Text, nameVi: Text, nameEn: Text });
  app.get(
    '/measurement-rule-versions',
    {
      schema: {
        operationId: 'listMeasurementRuleVersions',
        summary: 'Mọi phiên bản của quy tắc đối chiếu, và các chỉ tiêu có/không có thể đối chiếu',
        tags,
        response: {
          200: Type.Object({
            versions: Type.Array(Type.Object({ ...RuleVersionRow.properties, itemVi: Text, itemEn: Text })),
            forms: Type.Array(Type.Object({ formKey: Text, nameVi: Text, nameEn: Text, items: Type.Array(Item) })),
          }),
          ...problemResponses(),
        },
      },
    },
    ({ context }) => listRuleVersions(context, {}),
  );
};

const changeRoutes: Routes = async (app) => {
  app.put(
    '/measurement-rules/:ruleKey',
    {
      schema: {
        operationId: 'setMeasurementRule',
        summary: 'Đặt một quy tắc đối chiếu từ một ngày',
        tags,
        params,
        body: RuleChange,
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setMeasurementRule(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
  app.post(
    '/measurement-rules/:ruleKey/end',
    {
      schema: {
        operationId: 'endMeasurementRule',
        summary: 'Thôi áp dụng một quy tắc đối chiếu từ một ngày',
        tags,
        params,
        body: RuleEnd,
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await endMeasurementRule(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

const trialRoute: Routes = async (app) => {
  const Named = Type.Object({
    area: Text,
    name: Text,
    provinceName: Text,
    part: Text,
    value: Count,
    of: nullable(Count),
    firstDay: CalendarDateSchema,
  });
  app.post(
    '/measurement-rule-trials',
    {
      schema: {
        operationId: 'tryMeasurementRule',
        summary: 'Chạy thử một quy tắc đối chiếu trên báo cáo của một ngày; không lưu gì',
        tags,
        body: RuleTrial,
        response: {
          200: Type.Object({ reports: Count, answered: Count, unmeasured: Count, found: Count, named: Type.Array(Named) }),
          ...problemResponses(404, 422),
        },
      },
    },
    ({ context, body }) => tryMeasurementRule(context, body),
  );
};

/** Rules of contradictions as versions that people keep, with a trial. */
export const ruleRoutes: readonly Routes[] = [versionsRoute, changeRoutes, trialRoute];
