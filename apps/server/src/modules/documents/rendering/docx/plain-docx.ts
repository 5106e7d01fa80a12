import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import type { CalendarDate } from '#kernel/calendar';
import { xmlText } from '#kernel/workbook/xml-text';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { coreProperties } from './core-properties.ts';

const TWIPS_PER_MM = 56.6929;
const PAPERS = { A4: { width: 210, height: 297 }, A5: { width: 148, height: 210 } } as const;
const MARGIN_MM = { A4: 20, A5: 12 } as const;
const FONT = 'Times New Roman';
const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MM);

/** A title and lines of text, without the frame of an official document: a leaflet, a text to be read aloud. */
export type PlainDocument = {
  readonly title: string;
  /** Line breaks part paragraphs. */
  readonly text: string;
  readonly paper: keyof typeof PAPERS;
  /** In the properties of the file; the time of rendering never enters it. */
  readonly date: CalendarDate;
  readonly author: string;
  /** Printed at the top of every page: "BẢN THỬ NGHIỆM". */
  readonly marks: readonly string[];
};

/** The text as DOCX; the same text gives the same bytes. */
export async function plainDocx({ title, text, paper, date, author, marks }: PlainDocument): Promise<Uint8Array> {
  const { width, height } = PAPERS[paper];
  const margin = twips(MARGIN_MM[paper]);
  const line = (words: string, bold: boolean, size: number) =>
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: xmlText(words), bold, size, font: FONT })] });
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(author),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: marks.map((mark) => line(mark, true, 20)) }) },
        children: [line(title, true, 32), ...text.split(/\r?\n/).map((one) => line(one, false, 26))],
      },
    ],
  });
  const override = { path: 'docProps/core.xml', data: coreProperties({ title, author, date }) };
  return fixZipTimes(await Packer.toBuffer(document, false, [override]));
}
