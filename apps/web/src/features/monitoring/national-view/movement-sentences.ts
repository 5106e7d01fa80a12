import type { TFunction } from 'i18next';
import type { Movement } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
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

/** What shows the movement: the figures of both days, or the communes with both answers. */
function figureOfMovement({ kind, from, to }: Movement): string {
  const figures: Readonly<Record<Movement['kind'], string>> = {
    'green-share': 'change/green-share',
    'communes-turned': `turned/${from}/${to}`,
    'tasks-status': 'change/tasks-done',
    'tasks-overdue': 'change/overdue-tasks',
    'communes-stopped-reporting': 'stopped-reporting',
    'communes-started-reporting': 'started-reporting',
  };
  return figures[kind];
}

/** A sentence for each movement since the compared day, in the order of the server. */
export function movementSentences(movements: readonly Movement[], t: Translate, write: ChangeWriting): readonly DayChange[] {
  return movements.map((movement, index) => {
    const names = movement.communes.map(({ name }) => name).join(', ');
    const text = t(`movement.${movement.kind}`, {
      ...ends(movement, t, write),
      change: movement.change === null ? '' : write.change(movement.change),
      count: movement.count,
      communes: movement.count > movement.communes.length ? `${names}, …` : names,
    });
    const { kind, direction, unit } = movement;
    return {
      key: `${index}-${kind}`,
      direction,
      text,
      provinceCode: unit?.code ?? null,
      unitName: unit?.name ?? t('nation'),
      evidence: figureOf(unit?.code ?? null, figureOfMovement(movement)),
    };
  });
}
