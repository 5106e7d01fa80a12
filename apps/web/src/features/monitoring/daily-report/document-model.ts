/** The report as the server writes it, without layout: what stands where, in words (see the documents module of the server). */
/** A stretch of text; `at` is the address of a figure in the report. */
export type TextPart = { readonly text: string; readonly at?: string };
export type Run = TextPart & { readonly bold?: boolean; readonly italic?: boolean; readonly figure?: boolean };
export type Alignment = 'left' | 'center' | 'right' | 'justify';
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The same text in parts, where figures stand in it. */
  readonly parts?: readonly TextPart[];
  readonly alignment: 'left' | 'center';
};
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly style: 'body' | 'item' | 'note' | 'centered';
  /** Names the editorial paragraph; without it nobody may edit the text. */
  readonly wordingKey?: string;
};
type Spans = { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number };
export type TableCell = Spans & { readonly alignment?: Alignment; readonly parts?: readonly TextPart[] };
export type TableRow = { readonly kind: 'line' | 'group' | 'total'; readonly cells: readonly TableCell[] };
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly { readonly width: number; readonly alignment: Alignment }[];
  readonly header: readonly (readonly Spans[])[];
  readonly rows: readonly TableRow[];
  readonly fontSize: number;
};
export type Block = Heading | Paragraph | Table;
export type Section = { readonly orientation: 'portrait' | 'landscape'; readonly blocks: readonly Block[] };
export type FrameLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly rule?: 'text' | 'short';
};
export type OfficialFrame = {
  readonly left: readonly FrameLine[];
  readonly right: readonly FrameLine[];
  readonly title: readonly FrameLine[];
  readonly recipientsHeading: FrameLine;
  readonly recipients: readonly string[];
  readonly signature: readonly FrameLine[];
};
export type DocumentModel = {
  readonly title: string;
  /** The day of the figures; `revision`: which state of it, left out the newest. */
  readonly date: string;
  readonly revision?: number;
  readonly frame: OfficialFrame;
  readonly sections: readonly Section[];
  readonly marks: readonly string[];
  readonly footNotices: readonly string[];
};
