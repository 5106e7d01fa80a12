import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { carryThemeCases, setCaseRule } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { Page } from '../../../shell/page.tsx';
import { taxonomyQuery } from '../../reporting/themes/theme-queries.ts';
import { caseKeys, caseRulesQuery } from './case-queries.ts';
import { RoutingSection } from './routing-section.tsx';
import { RuleStart } from './rule-start.tsx';
import { useCaseScope } from './use-case-scope.ts';

/** What cases go by: thresholds and deadlines, whom each theme goes to, and which theme carries on another's. */
export function CaseRulesPage() {
  const { t } = useTranslation('cases');
  const { directs } = useCaseScope();
  return (
    <Page title={t('rules.title')} answer={t('rules.answer')}>
      <p>
        <Link to="/cases">{t('one.back')}</Link>
      </p>
      <Thresholds mayChange={directs} />
      <RoutingSection mayChange={directs} />
      <Successions mayChange={directs} />
    </Page>
  );
}

type SectionProps = { readonly mayChange: boolean };
const NUMBERS = ['openFromCommunes', 'reopenFromCommunes', 'quietDays', 'answerWorkingDays'] as const;

function Thresholds({ mayChange }: SectionProps) {
  const { t } = useTranslation('cases');
  const { count } = useFormat();
  const { data } = useQuery(caseRulesQuery);
  const rules = data?.rules ?? [];
  return (
    <Section title={t('rules.thresholds')}>
      <PlainRows
        label={t('rules.thresholds')}
        headers={[t('rules.validFrom'), ...NUMBERS.map((name) => t(`rules.${name}`)), t('rules.source'), t('rules.by')]}
        rows={rules.map((rule) => ({
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
      {mayChange && rules[0] && <NewRule newest={rules[0]} />}
    </Section>
  );
}

function NewRule({ newest }: { readonly newest: Readonly<Record<(typeof NUMBERS)[number], number>> }) {
  const { t } = useTranslation('cases');
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (fields: FormData) => {
      const number = (name: (typeof NUMBERS)[number]) => Number(typedText(fields, name));
      const body = {
        validFrom: typedText(fields, 'validFrom'),
        openFromCommunes: number('openFromCommunes'),
        reopenFromCommunes: number('reopenFromCommunes'),
        quietDays: number('quietDays'),
        answerWorkingDays: number('answerWorkingDays'),
        source: typedText(fields, 'source'),
      };
      return answerOf(setCaseRule({ body }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
  return (
    <AskDialog
      action={t('rules.set')}
      title={t('rules.set')}
      onOpen={set.reset}
      onConfirm={(fields) => set.mutateAsync(fields)}
      pending={set.isPending}
      error={set.error}
    >
      <RuleStart />
      {NUMBERS.map((name) => (
        <Field key={name} label={t(`rules.${name}`)}>
          {(ties) => <input {...ties} type="number" name={name} min={1} max={250} required defaultValue={newest[name]} />}
        </Field>
      ))}
    </AskDialog>
  );
}

function Successions({ mayChange }: SectionProps) {
  const { t } = useTranslation('cases');
  const { name } = useFormat();
  const cache = useQueryClient();
  const { data } = useQuery(caseRulesQuery);
  const { data: taxonomy } = useQuery(taxonomyQuery);
  const carry = useMutation({
    mutationFn: (fields: FormData) => {
      const text = (field: string) => typedText(fields, field).trim();
      return answerOf(carryThemeCases({ body: { from: text('from'), to: text('to'), reason: text('reason') } }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
  const successions = data?.successions ?? [];
  if (successions.length === 0 && !mayChange) return null;
  const themes = taxonomy?.themes ?? [];
  const nameOf = (key: string) => themes.find((theme) => theme.key === key);
  return (
    <Section title={t('rules.carried')}>
      <p>{t('rules.carryHint')}</p>
      {successions.length > 0 && (
        <PlainRows
          label={t('rules.carried')}
          headers={[t('rules.from'), t('rules.into'), t('reason')]}
          rows={successions.map(({ from, to, reason }) => {
            const into = nameOf(to);
            return { key: from, cells: [from, into ? name(into) : to, reason] };
          })}
        />
      )}
      {mayChange && (
        <AskDialog
          action={t('rules.carry')}
          title={t('rules.carry')}
          onOpen={carry.reset}
          onConfirm={(fields) => carry.mutateAsync(fields)}
          pending={carry.isPending}
          error={carry.error}
        >
          <Field label={t('rules.from')}>
            {(ties) => <input {...ties} type="text" name="from" required pattern="[a-z][a-z0-9\-]+" maxLength={61} />}
          </Field>
          <Field label={t('rules.into')}>
            {(ties) => (
              <select {...ties} name="to" required>
                {themes.map((theme) => (
                  <option key={theme.key} value={theme.key}>
                    {name(theme)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('reason')}>
            {(ties) => <textarea {...ties} name="reason" rows={2} required minLength={3} maxLength={2000} />}
          </Field>
        </AskDialog>
      )}
    </Section>
  );
}
