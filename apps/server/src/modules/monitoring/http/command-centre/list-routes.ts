import type { FastifyInstance } from 'fastify';
import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { Context } from '#kernel/use-case';
import { type ExportColumn, LANGUAGES, LIST_FORMATS, sendList } from '#modules/documents';
import { type Listing, pageOf, type Selection, selectRows } from '../../domain/command-centre/listing.ts';
import { problem } from '../../problems.ts';
import type { DayHead } from '../../queries/open-day.ts';
import { VIEW_FIELDS } from '../../use-cases/view-input.ts';
import { DayHeadSchema } from './schemas/common.ts';
import { listOf, oneOf, orNull } from './schemas/shapes.ts';

/** What a list reading answers: all rows that pass its filters, in the order of the list, and what stands beside them. */
export type ListReading<Row, Beside> = {
  readonly rows: readonly Row[];
  readonly beside: Beside;
  /** What a file of the list says: the day of its figures and what must be noticed. */
  readonly stamp: { readonly date: CalendarDate; readonly notices: readonly Words[] };
};
/** The same of a day. */
export type DayListReading<Row, Extra> = { readonly day: DayHead; readonly rows: readonly Row[]; readonly extra: Extra };

/** A list of the command centre: one path for pages of it and one for files. */
export type ListRoute<Query extends TProperties, Row, Beside extends TProperties, Reading> = {
  readonly path: string;
  readonly operationId: string;
  readonly title: Words;
  /** Of the file, without ending: what it holds. The product and the day are added. */
  readonly fileName: string;
  readonly filters: Query;
  readonly row: TSchema;
  readonly extra: Beside;
  readonly listing: Listing<Row>;
  /** What a file says when nothing passes the filters; no search was made. */
  readonly none: (query: StaticOf<Query>) => Words;
  readonly read: (context: Context, input: StaticOf<Query>) => Promise<Reading>;
  /** Where a row becomes several lines of a file. */
  readonly exported?: (rows: readonly Row[]) => Exported;
};
type StaticOf<Fields extends TProperties> = Static<ReturnType<typeof Type.Object<Fields>>>;
type Words = { readonly vi: string; readonly en: string };
const NOTHING_FOUND: Words = { vi: 'Không tìm thấy dòng nào.', en: 'Nothing was found.' };
type Exported = { readonly columns: readonly ExportColumn<never>[]; readonly rows: readonly unknown[] };
type Wanted = Selection & { readonly limit?: number; readonly after?: string };
type FileWanted = Selection & { readonly format: (typeof LIST_FORMATS)[number]; readonly lang?: (typeof LANGUAGES)[number] };

const PAGE_SIZE = 50;
const LARGEST_PAGE = 200;
const tags = ['monitoring'];
const refusals = problemResponses(404, 422);

const selectionOf = (sorts: readonly string[]) => ({
  sort: Type.Optional(oneOf(sorts.flatMap((sort) => [sort, `-${sort}`]))),
  search: Type.Optional(Type.String({ maxLength: 200 })),
});

/** Mounts a list of a day: `GET path` a page, `GET path/export` all of it as a file. */
export function dayListRoutes<Filters extends TProperties, Row, Extra extends TProperties>(
  list: ListRoute<typeof VIEW_FIELDS & Filters, Row, Extra, DayListReading<Row, StaticOf<Extra>>>,
): Routes {
  return listRoutes<typeof VIEW_FIELDS & Filters, Row, TProperties>({
    ...list,
    extra: { day: DayHeadSchema, ...list.extra },
    read: async (context, input) => {
      const { day, rows, extra } = await list.read(context, input);
      return { rows, beside: { day, ...(extra as object) }, stamp: { date: day.date, notices: day.notices } };
    },
  });
}

/** Mounts a list: `GET path` a page, `GET path/export` all of it as a file. */
export function listRoutes<Query extends TProperties, Row, Beside extends TProperties>(
  list: ListRoute<Query, Row, Beside, ListReading<Row, object>>,
): Routes {
  return async (typed) => {
    /** The types of a handler cannot be worked out for filters not yet known: here they are those of the list. */
    const app = typed as unknown as FastifyInstance;
    const query = { ...list.filters, ...selectionOf(Object.keys(list.listing.sorts)) };
    const page = {
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE })),
      after: Type.Optional(Type.String({ maxLength: 200 })),
    };
    const answer = Type.Object({ ...list.extra, items: listOf(list.row), total: Type.Integer(), next: orNull(Type.String()) });
    app.get(
      list.path,
      {
        schema: {
          operationId: list.operationId,
          summary: list.title.vi,
          tags,
          querystring: Type.Object({ ...query, ...page }),
          response: { 200: answer, ...refusals },
        },
      },
      async (request, reply) => {
        const wanted = request.query as StaticOf<Query> & Wanted;
        return reply.send(pageFor(list.listing, await list.read(request.context, wanted), wanted));
      },
    );

    const file = { format: oneOf(LIST_FORMATS), lang: Type.Optional(oneOf(LANGUAGES)) };
    app.get(
      `${list.path}/export`,
      {
        schema: {
          operationId: `${list.operationId}Export`,
          summary: `${list.title.vi}: tải tệp`,
          tags,
          querystring: Type.Object({ ...query, ...file }),
        },
      },
      async (request, reply) => {
        const { format, lang = 'vi', ...selected } = request.query as FileWanted;
        const { rows, stamp } = await list.read(request.context, request.query as StaticOf<Query>);
        const found = selectRows(rows, list.listing, selected);
        const exported = list.exported?.(found) ?? { columns: list.listing.columns, rows: found };
        return sendList(reply, format, {
          ...(exported as { columns: readonly ExportColumn<unknown>[]; rows: readonly unknown[] }),
          fileName: list.fileName,
          about: list.title[lang],
          date: stamp.date,
          language: lang,
          none: (selected.search ? NOTHING_FOUND : list.none(request.query as StaticOf<Query>))[lang],
          notices: stamp.notices.map((notice) => notice[lang]),
          demonstration: request.context.demonstration,
        });
      },
    );
  };
}

/** @throws monitoring/page-not-found */
function pageFor<Row>(
  listing: Listing<Row>,
  { rows, beside }: ListReading<Row, object>,
  { sort, search, limit = PAGE_SIZE, after }: Wanted,
) {
  const selection = { ...(sort === undefined ? {} : { sort }), ...(search === undefined ? {} : { search }) };
  const page = pageOf(selectRows(rows, listing, selection), listing.keyOf, { limit, ...(after === undefined ? {} : { after }) });
  if (!page) throw problem('page-not-found', { after });
  return { ...beside, ...page };
}
