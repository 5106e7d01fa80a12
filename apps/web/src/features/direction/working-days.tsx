import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReadCalendarResponses, readCalendar, type SetSpecialDaysData, setSpecialDays } from '@thong-suot/api-client';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { calendarQuery, directionKeys } from './direction-queries.ts';

type Days = SetSpecialDaysData['body']['days'];
type Calendar = ReadCalendarResponses[200];
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
      {maySet && <SetDays thisYear={data.year} />}
    </>
  );
}

const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;

/** The days of a year, one a line, as they stood when they were opened: whoever recorded others meanwhile is not overwritten. */
function SetDays({ thisYear }: { readonly thisYear: number }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const [year, setYear] = useState(thisYear);
  const [opened, setOpened] = useState(0);
  const { data } = useQuery({
    queryKey: directionKeys.reading('calendar', { year }),
    queryFn: ({ signal }) => answerOf(readCalendar({ query: { year }, signal })),
    enabled: year >= FIRST_YEAR && year <= LAST_YEAR,
  });
  const set = useMutation({
    mutationFn: (fields: FormData) =>
      answerOf(
        setSpecialDays({ path: { year }, body: { days: daysOf(typedText(fields, 'days')), seen: typedText(fields, 'seen') } }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <div>
      <AskDialog
        action={t('recurring.setHolidays')}
        title={t('recurring.setHolidays')}
        onOpen={() => {
          set.reset();
          setYear(thisYear);
          setOpened((count) => count + 1);
        }}
        onConfirm={(fields) => set.mutateAsync(fields)}
        pending={set.isPending}
        error={set.error}
      >
        <Field label={t('recurring.year')}>
          {(ties) => (
            <input
              {...ties}
              type="number"
              min={FIRST_YEAR}
              max={LAST_YEAR}
              required
              value={year}
              onChange={(event) => setYear(Number(event.target.value))}
            />
          )}
        </Field>
        {data && <DaysOfYear key={`${opened} ${year}`} calendar={data} />}
      </AskDialog>
    </div>
  );
}

/** What is read anew while somebody writes changes nothing of it, nor what they are said to have seen. */
function DaysOfYear({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('direction');
  const [{ days, mark }] = useState(calendar);
  const lines = days.map(({ day, kind, nameVi }) => `${day} ${kind === 'worked' ? '+ ' : ''}${nameVi}`).join('\n');
  const check = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    const unread = target.value.split('\n').some((line) => line.trim() !== '' && !LINE.test(line.trim()));
    target.setCustomValidity(unread ? t('recurring.daysHint') : '');
  };
  return (
    <>
      <input type="hidden" name="seen" value={mark} />
      <Field label={t('recurring.days')} hint={t('recurring.daysHint')}>
        {(ties) => <textarea {...ties} name="days" rows={8} defaultValue={lines} onChange={check} />}
      </Field>
    </>
  );
}

function daysOf(text: string): Days {
  return text.split('\n').flatMap((line) => {
    const [, day, madeUp, nameVi] = LINE.exec(line.trim()) ?? [];
    return day && nameVi ? [{ day, kind: madeUp ? ('worked' as const) : ('off' as const), nameVi }] : [];
  });
}
