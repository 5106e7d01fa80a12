import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { xmlText } from '#kernel/workbook/xml-text';
import type { DocumentModel, Section } from '../../domain/document-model.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { coreProperties } from './core-properties.ts';
import { docxBlocks, textRuns } from './docx-blocks.ts';
import { docxEnd, docxHead } from './docx-frame.ts';

const TWIPS_PER_MM = 56.6929;
const A4 = { width: 210, height: 297 } as const;
const ANNEX_MARGINS = { top: 20, bottom: 18, left: 20, right: 15 } as const;
const FONT = 'Times New Roman';
const MARK_COLOUR = '8A1C1C';

const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MM);

/** The document as DOCX, in the fonts state and Party documents ask for. The same model gives the same bytes. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const headingStyle = {
    run: { font: FONT, size: 28, bold: true, color: '000000' },
    paragraph: { spacing: { before: 200, after: 120 } },
  };
  const document = new Document({
    title: xmlText(model.title),
    creator: xmlText(model.author),
    styles: {
      default: {
        document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } },
        heading1: headingStyle,
        heading2: headingStyle,
        heading3: { ...headingStyle, run: { ...headingStyle.run, italics: true } },
      },
    },
    sections: model.sections.map((section, index) => sectionOf(model, section, index)),
  });
  const override = { path: 'docProps/core.xml', data: coreProperties(model) };
  return fixZipTimes(await Packer.toBuffer(document, false, [override]));
}

function sectionOf(model: DocumentModel, section: Section, index: number): ISectionOptions {
  const margins = index === 0 ? model.frame.margins : ANNEX_MARGINS;
  const landscape = section.orientation === 'landscape';
  const textWidth = twips((landscape ? A4.height : A4.width) - margins.left - margins.right);
  const blocks = docxBlocks(section.blocks, textWidth);
  return {
    properties: {
      titlePage: index === 0,
      page: {
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(9),
          footer: twips(7),
        },
      },
    },
    headers: {
      default: pageHeader(model, textWidth, true),
      ...(index === 0 ? { first: pageHeader(model, textWidth, false) } : {}),
    },
    footers: { default: pageFooter(model), ...(index === 0 ? { first: pageFooter(model) } : {}) },
    children: index === 0 ? [...docxHead(model.frame, textWidth), ...blocks, ...docxEnd(model.frame, textWidth)] : blocks,
  };
}

/** Page number in the middle, not on the first page; marks at the right of every page. */
function pageHeader(model: DocumentModel, textWidth: number, numbered: boolean): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
          { type: TabStopType.RIGHT, position: textWidth },
        ],
        children: [
          new TextRun({ size: 26, children: numbered ? [new Tab(), PageNumber.CURRENT, new Tab()] : [new Tab(), new Tab()] }),
          new TextRun({ size: 20, bold: true, color: MARK_COLOUR, text: xmlText(model.marks.join(' · ')) }),
        ],
      }),
    ],
  });
}

function pageFooter(model: DocumentModel): Footer {
  const notices = model.footNotices.map(
    (notice) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: textRuns(notice, { size: 8.5, italics: true }),
      }),
  );
  return new Footer({ children: notices.length > 0 ? notices : [new Paragraph({ children: [] })] });
}
