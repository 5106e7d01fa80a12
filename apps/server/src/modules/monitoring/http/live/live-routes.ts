import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { Log } from '#kernel/log';
import type { Context } from '#kernel/use-case';
import { PartSchema, ReceiverSchema, watchCompleteness, watchReviewBoard } from '#modules/reporting';
import { LedgerWatch } from '../../live/ledger-watch.ts';
import { LiveDayWatch } from '../../live/live-day-watch.ts';
import { ProvinceCodeSchema } from '../../use-cases/view-input.ts';
import { watchLiveMap, watchLiveProvince } from '../../use-cases/watch-live.ts';
import { streamEvents } from './event-stream.ts';

const tags = ['monitoring'];
const response = { 200: Type.String({ description: 'text/event-stream' }), ...problemResponses(404, 429) };

type Watches = { readonly day: LiveDayWatch; readonly ledger: LedgerWatch };
const watchesOf = new WeakMap<Database, Watches>();

/** The watches of this process: one of each for all pages. */
function watches({ database, clock }: Context, log: Pick<Log, 'warn'>): Watches {
  const known = watchesOf.get(database) ?? {
    day: new LiveDayWatch(database, clock, log),
    ledger: new LedgerWatch(database, clock, log),
  };
  watchesOf.set(database, known);
  return known;
}

const watchLiveMapRoute: Routes = async (app) => {
  app.get(
    '/command-centre/live',
    {
      schema: {
        operationId: 'watchLiveMap',
        summary: 'Bản đồ trực tiếp: luồng sự kiện (server-sent events), mỗi sự kiện là toàn bộ trạng thái',
        tags,
        response,
      },
    },
    async (request, reply) => {
      await watchLiveMap(request.context, {});
      return streamEvents(reply, (send) => watches(request.context, request.log).day.watchMap(send));
    },
  );
};

const watchLiveMatrixRoute: Routes = async (app) => {
  app.get(
    '/command-centre/live/commune-matrix',
    {
      schema: {
        operationId: 'watchLiveMatrix',
        summary: 'Ma trận xã trực tiếp: luồng sự kiện, mỗi sự kiện là những phần vừa đổi của trang',
        tags,
        response,
      },
    },
    async (request, reply) => {
      await watchLiveMap(request.context, {});
      return streamEvents(reply, (send) => watches(request.context, request.log).day.watchPage('matrix', send));
    },
  );
};

const watchLiveProvinceRoute: Routes = async (app) => {
  app.get(
    '/command-centre/live/provinces/:provinceCode',
    {
      schema: {
        operationId: 'watchLiveProvince',
        summary: 'Trang tỉnh trực tiếp: luồng sự kiện, mỗi sự kiện là những phần vừa đổi của trang',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema }),
        response,
      },
    },
    async (request, reply) => {
      const { provinceCode } = request.params;
      await watchLiveProvince(request.context, { provinceCode });
      return streamEvents(reply, (send) => watches(request.context, request.log).day.watchPage({ provinceCode }, send));
    },
  );
};

const watchReviewBoardRoute: Routes = async (app) => {
  app.get(
    '/review-boards/:provinceCode/:periodEnd/live',
    {
      schema: {
        operationId: 'watchReviewBoard',
        summary: 'Bảng thẩm tra trực tiếp: luồng sự kiện, mỗi sự kiện là những báo cáo vừa đổi',
        tags,
        params: Type.Object({ provinceCode: ProvinceCodeSchema, periodEnd: CalendarDateSchema }),
        querystring: Type.Object({ part: Type.Optional(PartSchema), receiver: Type.Optional(ReceiverSchema) }),
        response,
      },
    },
    async (request, reply) => {
      const { part = null, receiver } = request.query;
      await watchReviewBoard(request.context, { ...request.params, part, ...(receiver === undefined ? {} : { receiver }) });
      const watched = { ...request.params, part, receiver: receiver ?? null };
      return streamEvents(reply, (send) => watches(request.context, request.log).ledger.watchReports(watched, send));
    },
  );
};

const watchCompletenessRoute: Routes = async (app) => {
  app.get(
    '/report-boards/completeness/:periodEnd/live',
    {
      schema: {
        operationId: 'watchCompleteness',
        summary: 'Bảng đủ và đúng hạn trực tiếp: luồng sự kiện, mỗi sự kiện là những dòng vừa đổi',
        tags,
        params: Type.Object({ periodEnd: CalendarDateSchema }),
        querystring: Type.Object({ province: Type.Optional(ProvinceCodeSchema), part: Type.Optional(PartSchema) }),
        response,
      },
    },
    async (request, reply) => {
      const { province: provinceCode = null, part = null } = request.query;
      const watched = { ...request.params, provinceCode, part };
      await watchCompleteness(request.context, watched);
      return streamEvents(reply, (send) => watches(request.context, request.log).ledger.watchCounts(watched, send));
    },
  );
};

export const liveRoutes: readonly Routes[] = [
  watchLiveMapRoute,
  watchLiveMatrixRoute,
  watchLiveProvinceRoute,
  watchReviewBoardRoute,
  watchCompletenessRoute,
];
