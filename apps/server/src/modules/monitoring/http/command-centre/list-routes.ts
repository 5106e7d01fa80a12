import type { FastifyInstance } from 'fastify';
import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { Context } from '#kernel/use-case';
import { type ExportColumn, type Listing, pageOf, type Selection, selectRows } from '../../domain/command-centre/listing.ts';
import { problem } from '../../problems.ts';
import type { DayHead } from '../../queries/open-day.ts';
import { VIEW_FIELDS } from '../../use-cases/view-input.ts';
import { DayHeadSchema } from './schemas/common.ts';
import { listOf, oneOf, orNull } from './schemas/shapes.ts';
import { LANGUAGES, LIST_FORMATS, sendList } from './send-list.ts';

/** What a list reading answers: all rows that pass its filters, in the order of the list, and what stands beside them. */
export type ListReading<Row, Extra> = { readonly day: DayHead; readonly rows: readonly Row[]; readonly extra: Extra };

/** A list of the command centre: one path for pages of it and one for files. */
export type ListRoute<Filters extends TProperties, Row, Extra extends TProperties> = {
  readonly path: string;
  readonly operationId: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Of the file, without ending; the day is added. */
  readonly fileName: string;
  readonly filters: Filters;
  readonly row: TSchema;
  readonly extra: Extra;
  readonly listing: Listing<Row>;
  readonly read: (
    context: Context,
    input: ViewOf<Filters>,
  ) => Promise<ListReading<Row, Static<ReturnType<typeof Type.Object<Extra>>>>>;
  /** Where a row becomes several lines of a file. */
  readonly exported?: (rows: readonly Row[]) => Exported;
};
type Exported = { readonly columns: readonly ExportColumn<never>[]; readonly rows: readonly unknown[] };
type ViewOf<Filters extends TProperties> = Static<ReturnType<typeof Type.Object<typeof VIEW_FIELDS & Filters>>>;
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

/** Mounts a list: `GET path` a page, `GET path/export` all of it as a file. */
export function listRoutes<Filters extends TProperties, Row, Extra extends TProperties>(
  list: ListRoute<Filters, Row, Extra>,
): Routes {
  return async (typed) => {
    /** The types of a handler cannot be worked out for filters not yet known: here they are those of the list. */
    const app = typed as unknown as FastifyInstance;
    const selection = selectionOf(Object.keys(list.listing.sorts));
    const query = { ...VIEW_FIELDS, ...list.filters, ...selection };
    const page = {
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE })),
      after: Type.Optional(Type.String({ maxLength: 200 })),
    };
    const answer = Type.Object({
      day: DayHeadSchema,
      ...list.extra,
      items: listOf(list.row),
      total: Type.Integer(),
      next: orNull(Type.String()),
    });
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
        const query = request.query as ViewOf<Filters> & Wanted;
        return reply.send(pageFor(list, await list.read(request.context, query), query));
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
        const { day, rows } = await list.read(request.context, request.query as ViewOf<Filters>);
        const found = selectRows(rows, list.listing, selected);
        const exported = list.exported?.(found) ?? { columns: list.listing.columns, rows: found };
        return sendList(reply, format, {
          ...(exported as { columns: readonly ExportColumn<unknown>[]; rows: readonly unknown[] }),
          fileName: `${list.fileName}-${day.date}`,
          title: `${list.title[lang]} ${day.date}`,
          date: day.date,
          language: lang,
          notices: day.notices.map((notice) => notice[lang]),
          demonstration: request.context.demonstration,
        });
      },
    );
  };
}

/** @throws monitoring/page-not-found */
function pageFor<Row, Extra extends object>(
  { listing }: { readonly listing: Listing<Row> },
  { day, rows, extra }: ListReading<Row, Extra>,
  { sort, search, limit = PAGE_SIZE, after }: Wanted,
) {
  const selection = { ...(sort === undefined ? {} : { sort }), ...(search === undefined ? {} : { search }) };
  const page = pageOf(selectRows(rows, listing, selection), listing.keyOf, { limit, ...(after === undefined ? {} : { after }) });
  if (!page) throw problem('page-not-found', { after });
  return { day, ...extra, ...page };
}
