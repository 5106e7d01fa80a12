import type { Block as DocumentBlock, Heading, Paragraph, Run } from '#modules/documents';
import type { DailyReportDocumentInput } from './input.ts';
import { type ProvinceNames, provinceNames } from './province-names.ts';
import { EDITORIAL_PLACES, editorialFigures, type Figures, fill, type Places } from './wording/figures.ts';
import { type WordingKey, wordingOf } from './wording/wording.ts';

/** What every part of the report is built from. */
export type ReportContext = {
  readonly input: DailyReportDocumentInput;
  readonly names: ProvinceNames;
  readonly criterionName: (key: string) => string;
  readonly conditionName: (no: number) => string;
};

/** @throws {RangeError} from its look-ups for a key that the catalogue does not have */
export function reportContext(input: DailyReportDocumentInput): ReportContext {
  const criteria = new Map(input.catalogue.criteria.map(({ key, nameVi }) => [key, nameVi]));
  const conditions = new Map(input.catalogue.conditions.map(({ no, nameVi }) => [no, nameVi]));
  return {
    input,
    names: provinceNames(input.catalogue.provinces),
    criterionName: (key) => found(criteria.get(key), `criterion ${key}`),
    conditionName: (no) => found(conditions.get(no), `condition ${no}`),
  };
}

function found(name: string | undefined, what: string): string {
  if (name === undefined) throw new RangeError(`no ${what} in the catalogue`);
  return name;
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text, alignment: 'left' });
export const centredHeading = (level: Heading['level'], text: string): Heading => ({
  kind: 'heading',
  level,
  text,
  alignment: 'center',
});
export const paragraph = (runs: readonly Run[], style: Paragraph['style'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  runs,
  style,
});
export const note = (text: string): Paragraph => paragraph([{ text }], 'note');

/** A sentence of the program: nobody edits it. */
export const sentence = (template: string, figures: Figures = {}, places: Places = {}): Paragraph =>
  paragraph(fill(template, figures, places));
/** An item of a list, with the dash the report uses. */
export const item = (template: string, figures: Figures = {}, places: Places = {}): Paragraph =>
  paragraph(fill(`- ${template}`, figures, places), 'item');
export const subItem = (template: string, figures: Figures = {}, places: Places = {}): Paragraph =>
  paragraph(fill(`+ ${template}`, figures, places), 'item');
/** In place of a sentence whose figures nobody reported. */
export const noFigures = (about: string): Paragraph => sentence(`- Chưa có số liệu về ${about}.`);

/** A paragraph that the analyst may reword. */
export function editorial({ input }: ReportContext, key: WordingKey, prefix = ''): DocumentBlock {
  return {
    ...paragraph(fill(prefix + wordingOf(input.wording, key), editorialFigures(input), EDITORIAL_PLACES)),
    wordingKey: key,
  };
}
