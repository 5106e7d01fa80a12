import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setTaskColourRule } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { Page } from '../../shell/page.tsx';
import { colourRulesQuery, directionKeys } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { RecurringTasks } from './recurring-tasks.tsx';
import { Representatives } from './representatives.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** What directing goes by: the rule of colours, recurring tasks, who acts for central bodies. */
export function DirectionSettingsPage() {
  const { t } = useTranslation('direction');
  const { directsAt, imports, names } = useDirectionScope();
  return (
    <Page title={t('settings.title')} answer={t('settings.answer')}>
      <DirectionTabs />
      <ColourRules mayChange={imports} />
      {directsAt && <RecurringTasks at={directsAt} />}
      {names && <Representatives />}
    </Page>
  );
}

const NUMBERS = ['dueSoonDays', 'silentDays', 'redProvinceFrom'] as const;

function ColourRules({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const cache = useQueryClient();
  const { data } = useQuery(colourRulesQuery);
  const [newest] = data?.rules ?? [];
  const set = useMutation({
    mutationFn: (fields: FormData) => {
      const number = (name: string) => Number(typedText(fields, name));
      const [dueSoonDays, silentDays, redProvinceFrom] = [number('dueSoonDays'), number('silentDays'), number('redProvinceFrom')];
      const body = {
        validFrom: typedText(fields, 'validFrom'),
        dueSoonDays,
        silentDays,
        redProvinceFrom,
        source: typedText(fields, 'source'),
      };
      return answerOf(setTaskColourRule({ body }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <Section title={t('rules.title')}>
      <PlainRows
        label={t('rules.title')}
        headers={[t('rules.validFrom'), ...NUMBERS.map((name) => t(`rules.${name}`)), t('rules.source'), t('rules.by')]}
        rows={(data?.rules ?? []).map((rule) => ({
          key: rule.validFrom,
          cells: [
            formatDay(rule.validFrom),
            ...NUMBERS.map((name) => count(rule[name])),
            <span key="source" lang="vi">
              {rule.source}
            </span>,
            rule.recorderName,
          ],
        }))}
      />
      {mayChange && newest && (
        <div>
          <AskDialog
            action={t('rules.set')}
            title={t('rules.set')}
            onOpen={set.reset}
            onConfirm={(fields) => set.mutateAsync(fields)}
            pending={set.isPending}
            error={set.error}
          >
            <Field label={t('rules.validFrom')}>
              {(ties) => <input {...ties} type="date" name="validFrom" required defaultValue={vietnamDay(new Date())} />}
            </Field>
            {NUMBERS.map((name) => (
              <Field key={name} label={t(`rules.${name}`)}>
                {(ties) => <input {...ties} type="number" name={name} required min={0} defaultValue={newest[name]} />}
              </Field>
            ))}
            <Field label={t('rules.source')}>
              {(ties) => <textarea {...ties} name="source" rows={2} required minLength={3} defaultValue={newest.source} />}
            </Field>
          </AskDialog>
        </div>
      )}
    </Section>
  );
}
