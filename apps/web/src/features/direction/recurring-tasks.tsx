import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endTaskSchedule, type ScheduleTaskData, scheduleTask } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { AssigneeChooser, type Chosen } from './assignee-chooser.tsx';
import { directionKeys, schedulesQuery } from './direction-queries.ts';
import { SYSTEMS } from './direction-words.ts';
import type { DirectionScope } from './use-direction-scope.ts';
import { WorkingDays } from './working-days.tsx';

type At = NonNullable<DirectionScope['directsAt']>;
type Body = ScheduleTaskData['body'];
const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
const WORKING_DAY_RULES = ['as-is', 'next', 'previous', 'skip'] as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const POINTS = ['textVi', 'responsibility', 'milestones', 'expectedOutput', 'authority'] as const;

/** Recurring tasks, which open by themselves, and the calendar of working days that they keep to. */
export function RecurringTasks({ at }: { readonly at: At }) {
  const { t } = useTranslation('direction');
  const { data } = useQuery(schedulesQuery(at));
  const whenOf = ({ frequency, weekday, monthDay }: Pick<Body, 'frequency' | 'weekday' | 'monthDay'>) => {
    const day = WEEKDAYS.find((one) => one === String(weekday)) ?? '1';
    return t(`recurring.${frequency}`, { weekday: t(`recurring.weekdays.${day}`), monthDay: monthDay ?? 0 });
  };
  return (
    <Section title={t('recurring.title')}>
      <p>{t('recurring.answer')}</p>
      {data && data.schedules.length > 0 && (
        <PlainRows
          label={t('recurring.title')}
          headers={[t('task.text'), t('recurring.when'), t('recurring.rule'), t('recurring.from'), t('recurring.end')]}
          rows={data.schedules.map((one) => ({
            key: one.scheduleId,
            cells: [
              <span key="text" lang="vi">
                {one.textVi}
              </span>,
              `${whenOf(one)} ${one.dueHour ?? ''}`,
              t(`recurring.rules.${one.workingDayRule}`),
              formatDay(one.validFrom),
              <EndSchedule key="end" scheduleId={one.scheduleId} at={one.assigner} />,
            ],
          }))}
        />
      )}
      <NewSchedule at={at} />
      <WorkingDays maySet={at.area === null} />
    </Section>
  );
}

function EndSchedule({ scheduleId, at }: { readonly scheduleId: string; readonly at: Body['assigner'] }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => answerOf(endTaskSchedule({ path: { scheduleId }, body: { at } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <AskDialog
      action={t('recurring.end')}
      title={t('recurring.end')}
      onOpen={end.reset}
      onConfirm={() => end.mutateAsync()}
      pending={end.isPending}
      error={end.error}
    >
      <p>{t('recurring.endNote')}</p>
    </AskDialog>
  );
}

function NewSchedule({ at }: { readonly at: At }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const [frequency, setFrequency] = useState<Body['frequency']>('daily');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const make = useMutation({
    mutationFn: (fields: FormData) => answerOf(scheduleTask({ body: bodyOf(fields, at, frequency, chosen) })),
    onSuccess: async () => {
      setChosen([]);
      await cache.invalidateQueries({ queryKey: directionKeys.all });
    },
  });
  return (
    <div>
      <AskDialog
        action={t('recurring.new')}
        title={t('recurring.new')}
        onOpen={make.reset}
        onConfirm={(fields) => make.mutateAsync(fields)}
        pending={make.isPending}
        error={make.error}
      >
        {POINTS.map((name) => (
          <Field key={name} label={t(`plan.${name}`)}>
            {(ties) => <textarea {...ties} name={name} rows={2} maxLength={2000} required={name === 'textVi'} />}
          </Field>
        ))}
        <Field label={t('task.system')}>
          {(ties) => (
            <select {...ties} name="system" defaultValue="other">
              {SYSTEMS.map((one) => (
                <option key={one} value={one}>
                  {t(`systems.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('recurring.frequency')}>
          {(ties) => (
            <select {...ties} value={frequency} onChange={(event) => setFrequency(event.target.value as Body['frequency'])}>
              {FREQUENCIES.map((one) => (
                <option key={one} value={one}>
                  {t(`recurring.frequencies.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {frequency === 'weekly' && (
          <Field label={t('recurring.weekday')}>
            {(ties) => (
              <select {...ties} name="weekday">
                {WEEKDAYS.map((one) => (
                  <option key={one} value={one}>
                    {t(`recurring.weekdays.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {frequency === 'monthly' && (
          <Field label={t('recurring.monthDay')} hint={t('recurring.monthDayHint')}>
            {(ties) => <input {...ties} type="number" name="monthDay" min={1} max={31} required defaultValue={1} />}
          </Field>
        )}
        <Field label={t('recurring.rule')}>
          {(ties) => (
            <select {...ties} name="workingDayRule" defaultValue="next">
              {WORKING_DAY_RULES.map((one) => (
                <option key={one} value={one}>
                  {t(`recurring.rules.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('due.hour')} hint={t('due.hourHint')}>
          {(ties) => <input {...ties} type="time" name="dueHour" />}
        </Field>
        <Field label={t('recurring.from')}>
          {(ties) => <input {...ties} type="date" name="validFrom" required defaultValue={vietnamDay(new Date())} />}
        </Field>
        <AssigneeChooser chosen={chosen} onChange={setChosen} assigner={at} />
      </AskDialog>
    </div>
  );
}

function bodyOf(fields: FormData, assigner: At, frequency: Body['frequency'], chosen: readonly Chosen[]): Body {
  const text = (name: string) => typedText(fields, name).trim();
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)));
  return {
    assigner,
    frequency,
    weekday: frequency === 'weekly' ? number('weekday') : null,
    monthDay: frequency === 'monthly' ? number('monthDay') : null,
    workingDayRule: WORKING_DAY_RULES.find((one) => one === text('workingDayRule')) ?? 'next',
    dueHour: text('dueHour').slice(0, 5) || null,
    validFrom: text('validFrom'),
    validTo: null,
    task: {
      textVi: text('textVi'),
      responsibility: text('responsibility'),
      milestones: text('milestones'),
      expectedOutput: text('expectedOutput'),
      authority: text('authority'),
      system: SYSTEMS.find((one) => one === text('system')) ?? 'other',
      chosen: chosen.map(({ wanted }) => wanted),
    },
  };
}
