import { Link } from '@tanstack/react-router';
import type { Column } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import type { BoardItem } from './direction-queries.ts';
import { ColourMark, Deadline, PhaseMark, VerificationMark } from './state-marks.tsx';

/** Columns of assignments on boards and on the page of one's own work. */
export function useBoardColumns(): readonly Column<BoardItem>[] {
  const { t } = useTranslation('direction');
  const { pick } = useFormat();
  return useMemo(
    () => [
      {
        id: 'text',
        header: t('task.text'),
        namesRow: true,
        sortable: false,
        value: ({ textVi }) => textVi,
        cell: ({ taskId, textVi }) => (
          <Link to="/direction/tasks/$taskId" params={{ taskId }} lang="vi">
            <ClampedLine text={textVi} />
          </Link>
        ),
      },
      { id: 'body', header: t('assignments.body'), sortable: false, value: ({ title }) => pick(title) },
      {
        id: 'due',
        header: t('task.computed'),
        sortable: false,
        value: ({ dueAt }) => dueAt,
        cell: ({ dueAt }) => <Deadline dueAt={dueAt} />,
      },
      {
        id: 'colour',
        header: t('colour.byRule'),
        sortable: false,
        value: ({ colour }) => colour,
        cell: (item) => <ColourMark item={item} />,
      },
      {
        id: 'phase',
        header: t('assignments.phase'),
        sortable: false,
        value: ({ phase }) => t(`phases.${phase}`, { percent: 0 }),
        cell: (item) => <PhaseMark assignment={item} />,
      },
      {
        id: 'verification',
        header: t('assignments.verification'),
        sortable: false,
        value: ({ verification }) => verification,
        cell: (item) => <VerificationMark {...item} />,
      },
      {
        id: 'waits',
        header: t('assignments.waits'),
        sortable: false,
        value: ({ asked, escalated }) => (escalated ? t('assignments.upwards') : asked ? t(`asked.${asked}`) : ''),
      },
      {
        id: 'moved',
        header: t('assignments.moved'),
        sortable: false,
        value: ({ movedAt }) => formatDay(vietnamDay(new Date(movedAt))),
      },
    ],
    [t, pick],
  );
}

const LONGEST_LINE = 180;

/** The beginning of a task inside a link; the page of the task has all of it. */
function ClampedLine({ text }: { readonly text: string }) {
  return <>{text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text}</>;
}
