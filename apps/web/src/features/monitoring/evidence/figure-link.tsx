import { createLink } from '@tanstack/react-router';
import { FigureAnchor } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const RoutedFigure = createLink(FigureAnchor);

export type FigureLinkProps = {
  /** The address of the figure's evidence; null: the figure has none, as there is no figure. */
  readonly figure: string | null;
  readonly children: ReactNode;
};

/** A figure that opens what it is made of, over the page it stands on. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  const { t } = useTranslation('evidence');
  if (figure === null) return <span className="number">{children}</span>;
  return (
    <RoutedFigure
      to="."
      search={(search: object) => ({ ...search, figure })}
      resetScroll={false}
      preload={false}
      hint={t('open')}
    >
      {children}
    </RoutedFigure>
  );
}
