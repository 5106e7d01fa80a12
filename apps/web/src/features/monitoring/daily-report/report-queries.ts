import { queryOptions } from '@tanstack/react-query';
import { client } from '@thong-suot/api-client';
import { answerOf, read } from '../../../api/answer-of.ts';
import type { DocumentModel } from './document-model.ts';
import type { EditionSummary, Published, Verification, Wording, WordingDraft } from './report-contract.ts';

export const reportKeys = {
  all: (date: string) => ['daily-report', date] as const,
  preview: (date: string) => ['daily-report', date, 'preview'] as const,
  wording: (date: string) => ['daily-report', date, 'wording'] as const,
  editions: (date: string) => ['daily-report', date, 'editions'] as const,
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

export const previewQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.preview(date),
    queryFn: ({ signal }) => read<DocumentModel>(`/api/daily-reports/${date}/preview`, {}, signal),
  });

export const wordingQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.wording(date),
    queryFn: ({ signal }) => read<WordingDraft>(`/api/daily-reports/${date}/wording`, {}, signal),
  });

export const editionsQuery = (date: string) =>
  queryOptions({
    queryKey: reportKeys.editions(date),
    queryFn: ({ signal }) => read<{ readonly editions: readonly EditionSummary[] }>('/api/editions', { date }, signal),
  });

export const editionPagesQuery = (editionId: string) =>
  queryOptions({
    queryKey: reportKeys.pages(editionId),
    queryFn: ({ signal }) => read<DocumentModel>(`/api/editions/${encodeURIComponent(editionId)}/pages`, {}, signal),
  });

/** Saves the wording of a day; `version` is the one the editor started from, so that nobody's work is lost. */
export function saveWording(date: string, version: number, wording: Wording): Promise<{ readonly version: number }> {
  const body = { version, wording };
  return answerOf(
    client.put<{ 200: { readonly version: number } }>({
      url: `/api/daily-reports/${date}/wording`,
      body,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

/** Publishes the report of a day, or an edition that amends the one named. */
export function publishEdition(
  date: string,
  amends?: { readonly editionId: string; readonly reason: string },
): Promise<Published> {
  const body = amends ? { amends } : {};
  return answerOf(
    client.post<{ 200: Published }>({
      url: `/api/daily-reports/${date}/editions`,
      body,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

/** Asks the server to rebuild an edition from its raw figures and to compare every byte. */
export function verifyEdition(editionId: string): Promise<Verification> {
  return answerOf(client.get<{ 200: Verification }>({ url: `/api/editions/${encodeURIComponent(editionId)}/verification` }));
}
