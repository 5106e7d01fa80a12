import type { DeckModel } from '../domain/deck-model.ts';
import type { DocumentModel } from '../domain/document-model.ts';
import type { WorkbookModel } from '../domain/workbook-model.ts';

/** What the rendering process can be asked for. */
export type RenderingJob =
  | { readonly format: 'pdf' | 'docx'; readonly model: DocumentModel }
  | { readonly format: 'xlsx'; readonly model: WorkbookModel }
  | { readonly format: 'slides'; readonly model: DeckModel };
export type RenderingRequest = { readonly job: RenderingJob };
/** `megabytes`: what the process holds after this file. */
export type RenderingAnswer = { readonly megabytes: number } & ({ readonly file: Uint8Array } | { readonly error: unknown });
