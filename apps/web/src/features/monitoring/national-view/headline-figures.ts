import type { TFunction } from 'i18next';
import type { National } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
import type { HeadlineFigure } from './headline.tsx';
import type { Writing } from './national-figures.ts';

/** The headline of the nation: what is printed, with its change and the address of its evidence. */
export function headlineFigures({ headline }: National, t: TFunction<'nationalView'>, write: Writing): readonly HeadlineFigure[] {
  const colours = (['green', 'yellow', 'red', 'notReported'] as const).map((key): HeadlineFigure => {
    const { value, change } = headline[key];
    const better = key === 'green' ? 'up' : 'down';
    return {
      key,
      label: t(`headline.${key}`),
      text: value === null ? null : write.count(value),
      note: t('headline.of', { all: write.count(headline.communes) }),
      evidence: figureOf(null, key === 'notReported' ? 'not-reported' : key),
      change: change === null ? null : { value: change, unit: 'pieces', better },
    };
  });
  const shares = (['greenShare', 'onlineShareDay'] as const).map((key): HeadlineFigure => {
    const { value, change } = headline[key];
    const printed = value?.printed ?? null;
    return {
      key,
      label: t(`headline.${key}`),
      text: printed === null ? null : write.share(printed),
      note: value && `${write.count(value.numerator)} / ${write.count(value.denominator)}`,
      evidence: figureOf(null, key === 'greenShare' ? 'green-share' : 'online-share-day'),
      change: change === null ? null : { value: change, unit: 'points', better: 'up' },
    };
  });
  const { provincesTasksGreen, overdueTasks, dueSoonTasks } = headline;
  const tasks: HeadlineFigure[] = [
    {
      key: 'provincesTasksGreen',
      label: t('headline.provincesTasksGreen'),
      text: provincesTasksGreen === null ? null : `${write.count(provincesTasksGreen)}/${write.count(headline.provinces)}`,
      note: null,
      evidence: null,
      change: null,
    },
    {
      key: 'overdueTasks',
      label: t('headline.overdueTasks'),
      text: overdueTasks.value === null ? null : write.count(overdueTasks.value),
      note: dueSoonTasks === null ? null : t('headline.dueSoon', { count: dueSoonTasks }),
      evidence: figureOf(null, 'overdue-tasks'),
      change: overdueTasks.change === null ? null : { value: overdueTasks.change, unit: 'pieces', better: 'down' },
    },
  ];
  return [...shares.slice(0, 1), ...colours, ...tasks, ...shares.slice(1)];
}
