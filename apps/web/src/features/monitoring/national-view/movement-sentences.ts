import type { TFunction } from 'i18next';
import type { Movement } from '../contract.ts';
import type { DayChange } from './day-changes.tsx';

/** How the page writes numbers and changes. */
export type ChangeWriting = {
  readonly share: (value: number) => string;
  readonly change: (value: number) => string;
  readonly count: (value: number) => string;
};

type Translate = TFunction<'nationalView'>;

function ends(movement: Movement, t: Translate, write: ChangeWriting) {
  const show = (value: number | string | null) => {
    if (value === null) return t('noReport');
    if (typeof value === 'number') return movement.kind === 'green-share' ? write.share(value) : write.count(value);
    return t(`colours.${value as 'green' | 'yellow' | 'red' | 'not-reported'}`);
  };
  return { from: show(movement.from), to: show(movement.to) };
}

/** A sentence for each movement since the compared day, in the order of the server. */
export function movementSentences(movements: readonly Movement[], t: Translate, write: ChangeWriting): readonly DayChange[] {
  return movements.map((movement, index) => {
    const names = movement.communes.map(({ name }) => name).join(', ');
    const text = t(`movement.${movement.kind}`, {
      unit: movement.unit?.name ?? t('nation'),
      ...ends(movement, t, write),
      change: movement.change === null ? '' : write.change(movement.change),
      count: movement.count,
      communes: movement.count > movement.communes.length ? `${names}, …` : names,
    });
    return { key: `${index}-${movement.kind}`, direction: movement.direction, text, provinceCode: movement.unit?.code ?? null };
  });
}
