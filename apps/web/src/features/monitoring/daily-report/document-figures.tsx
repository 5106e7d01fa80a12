import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { FigureAnchor } from '@thong-suot/ui';
import { createContext, type MouseEvent, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../format/in-place.ts';
import type { PageSearch } from '../../../shell/page-search.ts';
import { reportFigure } from '../figure-address.ts';
import type { TextPart } from './document-model.ts';

type Figures = {
  readonly hint: string;
  readonly nameOf: (at: string) => string;
  readonly hrefOf: (name: string) => string;
  readonly open: (event: MouseEvent, name: string) => void;
};

const FiguresContext = createContext<Figures | null>(null);
/** Stands for the figure in the address of the page: a document has thousands, so the address is made once. */
const FIGURE = 'FIGURE';

export type DocumentFiguresProps = { readonly date: string; readonly revision: number | undefined; readonly children: ReactNode };

/** Lets the figures of a document open what they are made of: of its day, and of the state of the day it was made of. */
export function DocumentFigures({ date, revision, children }: DocumentFiguresProps) {
  const { t } = useTranslation('evidence');
  const navigate = useNavigate();
  const router = useRouter();
  const base = useRouterState({
    select: () => router.buildLocation({ to: '.', search: (now: PageSearch) => ({ ...now, figure: FIGURE }) }).href,
  });
  const hint = t('open');
  const figures = useMemo<Figures>(
    () => ({
      hint,
      nameOf: (at) => reportFigure(date, at, revision),
      hrefOf: (name) => base.replace(FIGURE, encodeURIComponent(name)),
      open: (event, figure) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void navigate({ to: '.', search: (now: PageSearch) => ({ ...now, figure }), resetScroll: false });
      },
    }),
    [hint, date, revision, base, navigate],
  );
  return <FiguresContext value={figures}>{children}</FiguresContext>;
}

/** A stretch of a document; with an address it is a figure that opens what it is made of. */
export function DocumentText({ text, at }: { readonly text: string; readonly at?: string | undefined }) {
  const figures = useContext(FiguresContext);
  if (figures === null || at === undefined) return text;
  const name = figures.nameOf(at);
  return (
    <FigureAnchor href={figures.hrefOf(name)} hint={figures.hint} onClick={(event) => figures.open(event, name)}>
      {text}
    </FigureAnchor>
  );
}

/** A text in parts, each figure in it a link of its own. */
export function DocumentParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return inPlace(parts).map(({ key, item: { text, at } }) => <DocumentText key={key} text={text} at={at} />);
}
