import { memo, type ReactNode } from 'react';
import { inPlace } from '../../../format/in-place.ts';
import { DocumentFigures, DocumentParts, DocumentText } from './document-figures.tsx';
import type { Block, DocumentModel, FrameLine, Heading, Paragraph, Section } from './document-model.ts';
import styles from './document-preview.module.css';
import { DocumentTable } from './document-table.tsx';

export type DocumentPreviewProps = {
  readonly document: DocumentModel;
  /** In place of an editorial paragraph while it is being worded; left out, nothing can be edited. */
  readonly editorFor?: (paragraph: Paragraph & { readonly wordingKey: string }) => ReactNode;
};

/** The document as it will print: sheets of A4, upright or across, with its marks above and its notices below each. */
export const DocumentPreview = memo(function DocumentPreview({ document, editorFor }: DocumentPreviewProps) {
  return (
    <DocumentFigures date={document.date} revision={document.revision}>
      <article className={styles.document} lang="vi" aria-label={document.title}>
        {inPlace(document.sections).map(({ key, item: section }) => (
          <Sheet key={key} document={document} section={section} first={section === document.sections[0]} editorFor={editorFor} />
        ))}
      </article>
    </DocumentFigures>
  );
});

type SheetProps = {
  readonly document: DocumentModel;
  readonly section: Section;
  readonly first: boolean;
  readonly editorFor: DocumentPreviewProps['editorFor'];
};

function Sheet({ document, section, first, editorFor }: SheetProps) {
  const { frame, marks, footNotices } = document;
  return (
    <section className={styles.sheet} data-orientation={section.orientation}>
      {marks.map((mark) => (
        <p key={mark} className={styles.mark}>
          {mark}
        </p>
      ))}
      {first && (
        <header>
          <div className={styles.head}>
            <Lines lines={frame.left} />
            <Lines lines={frame.right} />
          </div>
          <div className={styles.title}>
            <Lines lines={frame.title} />
          </div>
        </header>
      )}
      {inPlace(section.blocks).map(({ key, item: block }) => (
        <BlockView key={key} block={block} label={headingOf(section) ?? document.title} editorFor={editorFor} />
      ))}
      {first && (
        <div className={styles.end}>
          <div>
            <Lines lines={[frame.recipientsHeading]} />
            <ul>
              {frame.recipients.map((recipient) => (
                <li key={recipient}>{recipient}</li>
              ))}
            </ul>
          </div>
          <div className={styles.signature}>
            <Lines lines={frame.signature} />
          </div>
        </div>
      )}
      {footNotices.map((notice) => (
        <p key={notice} className={styles.foot}>
          {notice}
        </p>
      ))}
    </section>
  );
}

const headingOf = ({ blocks }: Section) => blocks.find((block): block is Heading => block.kind === 'heading')?.text;

function Lines({ lines }: { readonly lines: readonly FrameLine[] }) {
  return (
    <div className={styles.lines}>
      {inPlace(lines).map(({ key, item: { text, size, bold, italic, rule } }) => (
        <p key={key} data-bold={bold} data-italic={italic} data-rule={rule} style={{ fontSize: `${size / 13}em` }}>
          {text}
        </p>
      ))}
    </div>
  );
}

type BlockViewProps = { readonly block: Block; readonly label: string; readonly editorFor: DocumentPreviewProps['editorFor'] };

function BlockView({ block, label, editorFor }: BlockViewProps) {
  if (block.kind === 'table') return <DocumentTable table={block} label={label} />;
  if (block.kind === 'heading') {
    const Level = `h${block.level + 1}` as 'h2' | 'h3' | 'h4';
    return (
      <Level className={styles.heading} data-alignment={block.alignment}>
        <DocumentParts parts={block.parts ?? [block]} />
      </Level>
    );
  }
  const { wordingKey } = block;
  if (wordingKey !== undefined && editorFor) return editorFor({ ...block, wordingKey });
  return <ParagraphView paragraph={block} />;
}

/** One paragraph; figures that the program filled in are marked, so that an editor sees what cannot be changed. */
function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <p className={styles.paragraph} data-style={paragraph.style}>
      {inPlace(paragraph.runs).map(({ key, item: { text, at, bold, italic, figure } }) => (
        <span key={key} data-bold={bold} data-italic={italic} data-figure={figure}>
          <DocumentText text={text} at={at} />
        </span>
      ))}
    </p>
  );
}
