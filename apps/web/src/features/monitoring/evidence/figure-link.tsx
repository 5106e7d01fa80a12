import { createLink } from '@tanstack/react-router';
import { FigureAnchor } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const RoutedFigure = createLink(FigureAnchor);

export type FigureLinkProps = {
  /** The address of the figure's evidence. */
  readonly figure: string;
  /** The figure as printed; left out where a sentence puts it in. */
  readonly children?: ReactNode;
  /** False: the tab key passes it by, as the same figure can be reached elsewhere. */
  readonly inTabOrder?: boolean;
};

/** A figure that opens what it is made of, over the page it stands on. */
export function FigureLink({ figure, children, inTabOrder = true }: FigureLinkProps) {
  const { t } = useTranslation('evidence');
  return (
    <RoutedFigure
      to="."
      search={(search: object) => ({ ...search, figure })}
      resetScroll={false}
      preload={false}
      hint={t('open')}
      tabIndex={inTabOrder ? undefined : -1}
    >
      {children}
    </RoutedFigure>
  );
}
