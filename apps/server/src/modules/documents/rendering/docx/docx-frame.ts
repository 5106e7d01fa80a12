import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FrameLine, OfficialFrame } from '../../domain/official-layout.ts';
import { textRuns } from './docx-blocks.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
/** The national title needs three fifths of the width to stand on one line. */
const LEFT_SHARE = 0.4;
const RECIPIENT_SIZE = 11;
/** Room for the signature, twentieths of a point (about 3 cm). */
const SIGNATURE_SPACE = 1700;

/** Head and title of the document. @param textWidth in twentieths of a point */
export function docxHead(frame: OfficialFrame, textWidth: number): FileChild[] {
  return [
    sideBySide(
      frame.left.flatMap((line) => frameLine(line, textWidth * LEFT_SHARE)),
      frame.right.flatMap((line) => frameLine(line, textWidth * (1 - LEFT_SHARE))),
      textWidth,
    ),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    ...frame.title.flatMap((line) => frameLine(line, textWidth)),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}

/** Recipients at the left, the signature at the right with its place left blank. @param textWidth in twentieths of a point */
export function docxEnd(frame: OfficialFrame, textWidth: number): FileChild[] {
  const recipients = [
    new Paragraph({ keepNext: true, children: textRuns(frame.recipientsHeading.text, styleOf(frame.recipientsHeading)) }),
    ...frame.recipients.map(
      (recipient) => new Paragraph({ keepNext: true, children: textRuns(`- ${recipient}`, { size: RECIPIENT_SIZE }) }),
    ),
  ];
  const signature = [
    ...frame.signature.flatMap((line) => frameLine(line, textWidth * (1 - LEFT_SHARE))),
    new Paragraph({ spacing: { before: SIGNATURE_SPACE }, children: [] }),
  ];
  return [new Paragraph({ keepNext: true, children: [] }), sideBySide(recipients, signature, textWidth)];
}

function sideBySide(left: Paragraph[], right: Paragraph[], textWidth: number): Table {
  const leftWidth = Math.round(textWidth * LEFT_SHARE);
  const widths = [leftWidth, textWidth - leftWidth];
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

function frameLine(line: FrameLine, width: number): Paragraph[] {
  const text = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after: 40 },
    children: textRuns(line.text, styleOf(line)),
  });
  return line.rule === 'short' ? [text, shortRule(width)] : [text];
}

/** A short rule below a line: an empty paragraph with a border, drawn in from both sides. */
function shortRule(width: number): Paragraph {
  const indent = Math.round(width * 0.34);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { after: 80, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}

function styleOf(line: FrameLine): { size: number; bold?: boolean; italics?: boolean; underline?: object } {
  return {
    size: line.size,
    ...(line.bold ? { bold: true } : {}),
    ...(line.italic ? { italics: true } : {}),
    ...(line.rule === 'text' ? { underline: {} } : {}),
  };
}
