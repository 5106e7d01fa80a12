import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AccountIdSchema } from '../../domain/account.ts';
import { PositionCodeSchema } from '../../domain/position.ts';
import {
  PositionChange,
  PositionEnd,
  PositionMoved,
  PositionMoves,
  PositionTrial,
  previewPosition,
  setPosition,
  stopPosition,
} from '../../use-cases/change-position.ts';
import { listPositions, PositionList } from '../../use-cases/positions.ts';
import { confirmAccount, ProvisionalTerm, provisionalTerm, setProvisionalTerm } from '../../use-cases/provisional.ts';

const tags = ['identity'];
const Code = Type.Object({ code: PositionCodeSchema });
const Nothing = Type.Null({ description: 'Không có nội dung' });

const positionsRoute: Routes = async (app) => {
  app.get(
    '/positions',
    {
      schema: {
        operationId: 'listPositions',
        summary: 'Danh mục chức danh và vai trò kèm theo ở mỗi cấp, mọi phiên bản',
        tags,
        response: { 200: PositionList, ...problemResponses() },
      },
    },
    (request) => listPositions(request.context, {}),
  );
};

const changePositionRoute: Routes = async (app) => {
  app.put(
    '/positions/:code',
    {
      schema: {
        operationId: 'setPosition',
        summary: 'Đặt một chức danh từ một ngày; người đang giữ theo chức danh mới hoặc giữ nguyên',
        tags,
        params: Code,
        body: PositionChange,
        response: { 200: PositionMoved, ...problemResponses(409, 422) },
      },
    },
    (request) => setPosition(request.context, { ...request.params, ...request.body }),
  );
  app.post(
    '/positions/:code/preview',
    {
      schema: {
        operationId: 'previewPosition',
        summary: 'Xem trước: đổi vai trò của chức danh thì ai thêm quyền gì, ai mất quyền gì',
        tags,
        params: Code,
        body: PositionTrial,
        response: { 200: PositionMoves, ...problemResponses(409, 422) },
      },
    },
    (request) => previewPosition(request.context, { ...request.params, ...request.body }),
  );
  app.post(
    '/positions/:code/end',
    {
      schema: {
        operationId: 'stopPosition',
        summary: 'Thôi dùng một chức danh từ một ngày',
        tags,
        params: Code,
        body: PositionEnd,
        response: { 200: PositionMoved, ...problemResponses(404, 409, 422) },
      },
    },
    (request) => stopPosition(request.context, { ...request.params, ...request.body }),
  );
};

const provisionalRoute: Routes = async (app) => {
  app.get(
    '/provisional-term',
    {
      schema: {
        operationId: 'readProvisionalTerm',
        summary: 'Tài khoản tạm thời được dùng trong bao nhiêu ngày',
        tags,
        response: { 200: ProvisionalTerm, ...problemResponses() },
      },
    },
    (request) => provisionalTerm(request.context, {}),
  );
  app.put(
    '/provisional-term',
    {
      schema: {
        operationId: 'setProvisionalTerm',
        summary: 'Đặt số ngày của tài khoản tạm thời',
        tags,
        body: ProvisionalTerm,
        response: { 204: Nothing, ...problemResponses() },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await setProvisionalTerm(request.context, request.body);
      return null;
    },
  );
  app.post(
    '/accounts/:accountId/confirmation',
    {
      schema: {
        operationId: 'confirmAccount',
        summary: 'Xác nhận một tài khoản tạm thời là chính thức',
        tags,
        params: Type.Object({ accountId: AccountIdSchema }),
        response: { 204: Nothing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await confirmAccount(request.context, request.params);
      return null;
    },
  );
};

/** Positions, and what is provisional. */
export const positionRoutes: readonly Routes[] = [positionsRoute, changePositionRoute, provisionalRoute];
