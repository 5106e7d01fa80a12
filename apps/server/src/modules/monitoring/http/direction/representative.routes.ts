import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { BodyIdSchema } from '#modules/organisations';
import {
  endRepresentative,
  listRepresentatives,
  NewRepresentative,
  nameRepresentative,
  Representatives,
} from '../../use-cases/direction/representatives.ts';

const tags = ['monitoring'];
const Named = Type.Object({ bodyId: BodyIdSchema });

/** Who acts for central bodies and enterprises. */
export const representativeRoutes: Routes = async (app) => {
  app.get(
    '/direction/representatives',
    {
      schema: {
        operationId: 'listRepresentatives',
        summary: 'Đầu mối của các cơ quan trung ương và doanh nghiệp',
        tags,
        response: { 200: Representatives, ...problemResponses() },
      },
    },
    (request) => listRepresentatives(request.context, {}),
  );

  app.post(
    '/direction/representatives',
    {
      schema: {
        operationId: 'nameRepresentative',
        summary: 'Cử một tài khoản làm đầu mối của cơ quan',
        tags,
        body: NewRepresentative,
        response: { 200: Named, ...problemResponses(409, 422) },
      },
    },
    (request) => nameRepresentative(request.context, request.body),
  );

  app.post(
    '/direction/representatives/end',
    {
      schema: {
        operationId: 'endRepresentative',
        summary: 'Thôi cử đầu mối từ hôm nay',
        tags,
        body: Type.Object({ accountId: Type.String({ maxLength: 80 }), bodyId: BodyIdSchema }),
        response: { 200: Named, ...problemResponses(404) },
      },
    },
    (request) => endRepresentative(request.context, request.body),
  );
};
