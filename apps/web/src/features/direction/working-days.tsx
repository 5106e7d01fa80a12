import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SetSpecialDaysData, setSpecialDays } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { calendarQuery, directionKeys } from './direction-queries.ts';

type Days = SetSpecialDaysData['body']['days'];
/** A line: the day, `+` where it is worked in place of another, and why. */
const LINE = /^(\d{4}-\d{2}-\d{2})\s+(\+\s*)?(.+)$/;

/** The calendar of working days of this year: the week, days off, days worked in their place. */
export function WorkingDays({ maySet }: { readonly maySet: boolean }) {
  const { t } = useTranslation('direction');
  const { data } = useQuery(calendarQuery);
  if (!data) return null;
  const of = (kind: Days[number]['kind']) => data.days.filter((one) => one.kind === kind);
  const listed = (days: Days) => days.map(({ day, nameVi }) => `${formatDay(day)} (${nameVi})`).join(', ');
  const week = data.weeks.findLast(({ validFrom }) => validFrom <= vietnamDay(new Date()));
  return (
    <>
      {week && (
        <p>
          {t('recurring.week', { hours: week.hours.join(', ') })} <span lang="vi">({week.source})</span>
        </p>
      )}
      {of('off').length > 0 && (
        <p>
          {t('recurring.holidays')}: {listed(of('off'))}
        </p>
      )}
      {of('worked').length > 0 && (
        <p>
          {t('recurring.madeUp')}: {listed(of('worked'))}
        </p>
      )}
      {maySet && <SetDays days={data.days} year={data.year} />}
    </>
  );
}

/** The days of a year, one a line. */
function SetDays({ days, year }: { readonly days: Days; readonly year: number }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (fields: FormData) =>
      answerOf(
        setSpecialDays({ path: { year: Number(typedText(fields, 'year')) }, body: { days: daysOf(typedText(fields, 'days')) } }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  const lines = days.map(({ day, kind, nameVi }) => `${day} ${kind === 'worked' ? '+ ' : ''}${nameVi}`).join('\n');
  return (
    <div>
      <AskDialog
        action={t('recurring.setHolidays')}
        title={t('recurring.setHolidays')}
        onOpen={set.reset}
        onConfirm={(fields) => set.mutateAsync(fields)}
        pending={set.isPending}
        error={set.error}
      >
        <Field label={t('recurring.year')}>
          {(ties) => <input {...ties} type="number" name="year" min={2025} max={2100} required defaultValue={year} />}
        </Field>
        <Field label={t('recurring.days')} hint={t('recurring.daysHint')}>
          {(ties) => <textarea {...ties} name="days" rows={8} defaultValue={lines} />}
        </Field>
      </AskDialog>
    </div>
  );
}

function daysOf(text: string): Days {
  return text.split('\n').flatMap((line) => {
    const [, day, madeUp, nameVi] = LINE.exec(line.trim()) ?? [];
    return day && nameVi ? [{ day, kind: madeUp ? ('worked' as const) : ('off' as const), nameVi }] : [];
  });
}
