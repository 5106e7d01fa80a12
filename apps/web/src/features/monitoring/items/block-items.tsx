import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../units/blocks.ts';
import { Folded } from './folded.tsx';

export type BlockItemsProps = {
  readonly block: Block;
  /** What the block comes to, beside its name. */
  readonly result: ReactNode;
  readonly children: ReactNode;
};

/** What is known of one block of a unit, folded until it is wanted. */
export function BlockItems({ block, result, children }: BlockItemsProps) {
  const { t } = useTranslation('lists');
  return (
    <Folded title={t(`blocks.${block}`)} figures={result}>
      {children}
    </Folded>
  );
}
