import type { TFunction } from 'i18next';
import { formatDay } from '../../../format/dates.ts';
import type { National } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
import type { HeadlineFigure } from './headline.tsx';
import type { Writing } from './national-figures.ts';

const COLOURS = { green: 'green', yellow: 'yellow', red: 'red', notReported: 'not-reported' } as const;
const SHARES = { greenShare: 'green-share', onlineShareDay: 'online-share-day' } as const;

/** The headline of the nation: what is printed, with its change, each with the address of its evidence. */
export function headlineFigures(
  { headline, settings }: National,
  t: TFunction<'nationalView'>,
  write: Writing,
): readonly HeadlineFigure[] {
  const colours = (['green', 'yellow', 'red', 'notReported'] as const).map((key): HeadlineFigure => {
    const { value, change } = headline[key];
    return {
      key,
      label: t(`headline.${key}`),
      text: value === null ? null : write.count(value),
      evidence: figureOf(null, COLOURS[key]),
      note: { text: t('headline.of', { all: write.count(headline.communes) }), evidence: figureOf(null, 'communes') },
      change: changeOf(COLOURS[key], change, 'pieces', key === 'green' ? 'up' : 'down'),
    };
  });
  const shares = (['greenShare', 'onlineShareDay'] as const).map((key): HeadlineFigure => {
    const { value, change } = headline[key];
    const printed = value?.printed ?? null;
    const evidence = figureOf(null, SHARES[key]);
    return {
      key,
      label: t(`headline.${key}`),
      text: printed === null ? null : write.share(printed),
      evidence,
      note: value && { text: `${write.count(value.numerator)} / ${write.count(value.denominator)}`, evidence },
      change: changeOf(SHARES[key], change, 'points', 'up'),
    };
  });
  return [...shares.slice(0, 1), ...colours, ...taskFigures(headline, settings.phaseEnd, t, write), ...shares.slice(1)];
}

function taskFigures(
  { provinces, provincesTasksGreen, overdueTasks, dueSoonTasks }: National['headline'],
  phaseEnd: string,
  t: TFunction<'nationalView'>,
  write: Writing,
): readonly HeadlineFigure[] {
  return [
    {
      key: 'provincesTasksGreen',
      label: t('headline.provincesTasksGreen'),
      text: provincesTasksGreen === null ? null : `${write.count(provincesTasksGreen)}/${write.count(provinces)}`,
      evidence: figureOf(null, 'provinces-tasks-green'),
      note: null,
      change: null,
    },
    {
      key: 'overdueTasks',
      label: t('headline.overdueTasks'),
      text: overdueTasks.value === null ? null : write.count(overdueTasks.value),
      evidence: figureOf(null, 'overdue-tasks'),
      note:
        dueSoonTasks === null
          ? null
          : {
              text: t('headline.dueSoon', { count: dueSoonTasks, day: formatDay(phaseEnd) }),
              evidence: figureOf(null, 'due-soon-tasks'),
            },
      change: changeOf('overdue-tasks', overdueTasks.change, 'pieces', 'down'),
    },
  ];
}

const changeOf = (
  figure: string,
  value: number | null,
  unit: 'points' | 'pieces',
  better: 'up' | 'down',
): HeadlineFigure['change'] => (value === null ? null : { value, unit, better, evidence: figureOf(null, `change/${figure}`) });
