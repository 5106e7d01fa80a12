export type { CellShape, DeckModel, HeadlineFigure, MapSlide, MapState, MapTile, Slide } from './domain/deck-model.ts';
export { ISLANDS, SEA } from './domain/deck-model.ts';
export type {
  Alignment,
  Block,
  DocumentModel,
  HeaderCell,
  Heading,
  Orientation,
  Paragraph,
  Run,
  Section,
  Table,
  TableCell,
  TableColumn,
  TableRow,
  TextPart,
} from './domain/document-model.ts';
export type { FileFacts, FileId, FilePart, FilePlace } from './domain/file.ts';
export { areaOf, FileIdSchema } from './domain/file.ts';
export type { FrameLine, IssuingAuthority, OfficialAct, OfficialFrame } from './domain/official-layout.ts';
export { officialFrame } from './domain/official-layout.ts';
export type { Sheet, SheetColumn, SheetDay, SheetValue, WorkbookModel } from './domain/workbook-model.ts';
export { offerFileHolder } from './file-holders.ts';
export { FileAnswer, sendFile } from './http/send-file.ts';
export {
  type ExportCell,
  type ExportColumn,
  type ExportDay,
  FILE_PREFIX,
  LANGUAGES,
  LIST_FORMATS,
  type ListFile,
  sendList,
} from './http/send-list.ts';
export { type PlainDocument, plainDocx } from './rendering/docx/plain-docx.ts';
export { RenderingEngine, renderingEngine } from './rendering/rendering-engine.ts';
export type { RenderingJob } from './rendering/rendering-job.ts';
export { attachFiles, fileFacts, missingFiles } from './use-cases/file-facts.ts';
export { keepFile } from './use-cases/keep-file.ts';
export { type OpenedFile, openFile } from './use-cases/open-file.ts';
export { resealFiles } from './use-cases/reseal-files.ts';
