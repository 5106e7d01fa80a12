import { queryOptions } from '@tanstack/react-query';
import {
  listEditions,
  previewReport,
  readDailyReport,
  readEditionPages,
  readEditionSummary,
  readReportNames,
  readWording,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';
import type { DocumentModel } from './document-model.ts';

export const reportKeys = {
  all: (date: string) => ['daily-report', date] as const,
  preview: (date: string) => ['daily-report', date, 'preview'] as const,
  figures: (date: string) => ['daily-report', date, 'figures'] as const,
  names: (date: string) => ['daily-report', date, 'names'] as const,
  wording: (date: string) => ['daily-report', date, 'wording'] as const,
  editions: (date: string) => ['daily-report', date, 'editions'] as const,
  summary: (editionId: string) => ['editions', editionId, 'summary'] as const,
  pages: (editionId: string) => ['editions', editionId, 'pages'] as const,
};

const FORMATS = ['docx', 'pdf', 'xlsx', 'slides'] as const;
export type ReportFormat = (typeof FORMATS)[number] | 'json';

/** The addresses of a report's files: those of an edition, or of the preview of a day. */
export function reportFiles(
  of: { readonly date: string } | { readonly editionId: string },
): readonly { readonly format: ReportFormat; readonly href: string }[] {
  const base = 'date' in of ? `/api/daily-reports/${of.date}` : `/api/editions/${encodeURIComponent(of.editionId)}`;
  return [...FORMATS.map((format) => ({ format, href: `${base}/files/${format}` })), { format: 'json', href: base }];
}

/** The blocks of a printed document; the server describes it as an object, its shape is that of its documents module. */
const asDocument = (answer: object) => answer as DocumentModel;

export const previewQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.preview(date),
    queryFn: async ({ signal }) => asDocument(await answerOf(previewReport({ path: { date }, signal }))),
  });

export const reportDataQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.figures(date),
    queryFn: ({ signal }) => answerOf(readDailyReport({ path: { date }, signal })),
  });

/** What the figures of the report are called, by the keys of its data. */
export const reportNamesQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.names(date),
    queryFn: ({ signal }) => answerOf(readReportNames({ path: { date }, signal })),
  });

/** Kept by nobody: whoever opens the editor starts from what was saved last. */
export const wordingQuery = (date: string) =>
  queryOptions({
    gcTime: 0,
    queryKey: reportKeys.wording(date),
    queryFn: ({ signal }) => answerOf(readWording({ path: { date }, signal })),
  });

export const editionsQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.editions(date),
    queryFn: ({ signal }) => answerOf(listEditions({ query: { date }, signal })),
  });

export const editionSummaryQuery = (editionId: string) =>
  queryOptions({
    queryKey: reportKeys.summary(editionId),
    queryFn: ({ signal }) => answerOf(readEditionSummary({ path: { editionId }, signal })),
  });

export const editionPagesQuery = (editionId: string) =>
  queryOptions({
    queryKey: reportKeys.pages(editionId),
    queryFn: async ({ signal }) => asDocument(await answerOf(readEditionPages({ path: { editionId }, signal }))),
  });
