import type { TFunction } from 'i18next';
import type { ProvinceFigures } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
import type { HeadlineFigure } from '../national-view/headline.tsx';
import type { Writing } from '../national-view/national-figures.ts';

/** The figures of a province that are read first. */
export function provinceHeadline(province: ProvinceFigures, t: TFunction<'province'>, write: Writing): readonly HeadlineFigure[] {
  const { code, tasks } = province;
  const printedGreen = province.greenShare.value?.printed ?? null;
  const greenShare = printedGreen === null ? null : { text: write.share(printedGreen), evidence: figureOf(code, 'green-share') };
  const count = (key: 'green' | 'yellow' | 'red' | 'notReported', figure: string): HeadlineFigure => ({
    key,
    label: t(`figures.${key}`),
    text: province[key] === null ? null : write.count(province[key]),
    note: key === 'green' ? greenShare : null,
    evidence: figureOf(code, figure),
    change:
      key === 'green' && province.greenShare.change !== null
        ? { value: province.greenShare.change, unit: 'points', better: 'up', evidence: figureOf(code, 'change/green-share') }
        : null,
  });
  const online = (key: 'onlineDay' | 'onlineCumulative', figure: string): HeadlineFigure => {
    const share = key === 'onlineDay' ? province.onlineShareDay : province.onlineShareCumulative;
    const printed = share?.printed ?? null;
    return {
      key,
      label: t(`figures.${key}`),
      text: printed === null ? null : write.share(printed),
      note: share && {
        text: `${write.count(share.numerator)} / ${write.count(share.denominator)}`,
        evidence: figureOf(code, figure),
      },
      evidence: figureOf(code, figure),
      change: null,
    };
  };
  return [
    count('green', 'green'),
    count('yellow', 'yellow'),
    count('red', 'red'),
    count('notReported', 'not-reported'),
    {
      key: 'tasks',
      label: t('figures.tasks'),
      text: tasks && `${write.count(tasks.done)}/${write.count(tasks.total)}`,
      note: null,
      evidence: figureOf(code, 'tasks-done'),
      change: null,
    },
    {
      key: 'overdue',
      label: t('figures.overdue'),
      text: province.overdueTasks === null ? null : write.count(province.overdueTasks),
      note: null,
      evidence: figureOf(code, 'overdue-tasks'),
      change: null,
    },
    online('onlineDay', 'online-share-day'),
    online('onlineCumulative', 'online-share-cumulative'),
  ];
}
