import type { Block, DocumentModel, Table } from '#modules/documents';

const isTable = (block: Block): block is Table => block.kind === 'table';
/** The text of a block, cells joined by "|". */
export function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'paragraph') return block.runs.map((run) => run.text).join('');
  return [...block.header, ...block.rows.map((row) => row.cells)]
    .map((cells) => cells.map((cell) => cell.text).join('|'))
    .join('\n');
}

/** Lines of sections I to III and what stands around them. */
export const mainLines = (model: DocumentModel): string[] => model.sections[0].blocks.map(textOf);

/** The section whose heading is "Phụ lục …"; Annex 8 goes on in the next two. */
export function annexSection(model: DocumentModel, number: string): DocumentModel['sections'][number] {
  const section = model.sections.find(({ blocks }) => blocks[0]?.kind === 'heading' && blocks[0].text === `Phụ lục ${number}`);
  if (!section) throw new Error(`no Phụ lục ${number}`);
  return section;
}

/** Lines of the first table of a section, the heading rows included. */
export function tableLines(section: DocumentModel['sections'][number]): string[] {
  const table = section.blocks.find(isTable);
  if (!table) throw new Error('the section has no table');
  return textOf(table).split('\n');
}
