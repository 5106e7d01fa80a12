import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type CreateTaskData, createTask } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { Page } from '../../shell/page.tsx';
import { AssigneeChooser, type Chosen } from './assignee-chooser.tsx';
import { directionKeys, directivesQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { SYSTEMS } from './direction-words.ts';
import { DueFields, dueOf } from './due-fields.tsx';
import { type DirectionScope, useDirectionScope } from './use-direction-scope.ts';

type Body = CreateTaskData['body'];
const POINTS = ['textVi', 'responsibility', 'milestones', 'expectedOutput', 'authority'] as const;

/** Assigns a task: the six clear points, a deadline by day or hour, and to whom (C-16, D-20). */
export function NewTaskPage() {
  const { t } = useTranslation('direction');
  const { directsAt } = useDirectionScope();
  return (
    <Page title={t('new.title')} answer={t('new.answer')}>
      <DirectionTabs />
      {directsAt === null ? <EmptyState title={t('new.nobody')} /> : <NewTaskForm assigner={directsAt} />}
    </Page>
  );
}

function NewTaskForm({ assigner }: { readonly assigner: NonNullable<DirectionScope['directsAt']> }) {
  const { t } = useTranslation('direction');
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { within } = useDirectionScope();
  const { data } = useQuery(directivesQuery(within));
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [nobody, setNobody] = useState(false);
  const make = useMutation({
    mutationFn: (body: Body) => answerOf(createTask({ body })),
    onSuccess: async ({ taskId }) => {
      await cache.invalidateQueries({ queryKey: directionKeys.all });
      await navigate({ to: '/direction/tasks/$taskId', params: { taskId } });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setNobody(chosen.length === 0);
    if (chosen.length > 0 && !make.isPending) make.mutate(bodyOf(new FormData(event.currentTarget), assigner, chosen));
  };
  return (
    <Section title={t('new.form')}>
      <form className={formStyles.form} onSubmit={send} aria-label={t('new.title')}>
        {POINTS.map((name) => (
          <Field key={name} label={t(`plan.${name}`)} hint={t(`plan.hints.${name}`)}>
            {(ties) => (
              <textarea
                {...ties}
                name={name}
                rows={2}
                maxLength={2000}
                required={name === 'textVi'}
                minLength={name === 'textVi' ? 5 : 0}
              />
            )}
          </Field>
        ))}
        <DueFields dueKind="by-end-of" due="" start="" />
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
        <Field label={t('new.directive')}>
          {(ties) => (
            <select {...ties} name="directiveId" defaultValue="">
              <option value="">{t('new.noDirective')}</option>
              {data?.directives.map(({ directiveId, number }) => (
                <option key={directiveId} value={directiveId}>
                  {number}
                </option>
              ))}
            </select>
          )}
        </Field>
        <AssigneeChooser chosen={chosen} onChange={setChosen} assigner={assigner} />
        <p role="alert" className={formStyles.fault}>
          {nobody && chosen.length === 0 && t('new.nobodyChosen')}
        </p>
        {make.isError && <ProblemNotice error={make.error} />}
        <div className={formStyles.buttons}>
          <Button type="submit" aria-disabled={make.isPending}>
            {t('new.action')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function bodyOf(fields: FormData, assigner: NonNullable<DirectionScope['directsAt']>, chosen: readonly Chosen[]): Body {
  const text = (name: string) => typedText(fields, name).trim();
  const directiveId = text('directiveId');
  return {
    assigner,
    textVi: text('textVi'),
    responsibility: text('responsibility'),
    milestones: text('milestones'),
    expectedOutput: text('expectedOutput'),
    authority: text('authority'),
    ...dueOf(fields),
    system: SYSTEMS.find((one) => one === text('system')) ?? 'other',
    ...(directiveId === '' ? {} : { directiveId }),
    chosen: chosen.map(({ wanted }) => wanted),
  };
}
