import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setAccountRule } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay, vietnamDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type AccountRule, accountRulesQuery, reviewsKey } from './review-queries.ts';

const NUMBERS = ['idleDays', 'warnDays', 'reviewMonths', 'reviewDays', 'suspendAfterDays'] as const;
const LIMITS = {
  idleDays: [15, 366],
  warnDays: [0, 30],
  reviewMonths: [1, 24],
  reviewDays: [7, 120],
  suspendAfterDays: [1, 120],
} as const;
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['idleDays', 'reviewMonths', 'suspendAfterDays']);

/** What holds for unused accounts and reviews, each version from a day on, and a new one. */
export function AccountRules() {
  const { t } = useTranslation('identity');
  const { data } = useQuery(accountRulesQuery);
  const words = (rule: AccountRule) =>
    t('reviews.ruleNow', {
      idle: rule.idleDays ?? t('reviews.off'),
      warn: rule.warnDays,
      months: rule.reviewMonths ?? t('reviews.off'),
      days: rule.reviewDays,
      suspend:
        rule.suspendAfterDays === null ? t('reviews.suspendNever') : t('reviews.suspendAfter', { days: rule.suspendAfterDays }),
    });
  const present = data?.rules.find(({ validFrom }) => validFrom <= vietnamDay(new Date()));
  return (
    <Section title={t('reviews.rules')}>
      <ul>
        {data?.rules.map((rule) => (
          <li key={rule.validFrom}>{`${t('reviews.from')} ${formatDay(rule.validFrom)}: ${words(rule)}`}</li>
        ))}
      </ul>
      {present && (
        <div>
          <SetRule present={present} />
        </div>
      )}
    </Section>
  );
}

function SetRule({ present }: { readonly present: AccountRule }) {
  const { t } = useTranslation('identity');
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (body: AccountRule) => answerOf(setAccountRule({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: reviewsKey }),
  });
  const today = vietnamDay(new Date());
  return (
    <AskDialog
      action={t('reviews.setRule')}
      title={t('reviews.setRule')}
      onOpen={set.reset}
      onConfirm={(fields) => set.mutateAsync(ruleOf(present, fields))}
      pending={set.isPending}
      error={set.error}
    >
      <Field label={t('reviews.from')}>
        {(ties) => <input {...ties} type="date" name="validFrom" required min={today} defaultValue={today} />}
      </Field>
      {NUMBERS.map((name) => (
        <Field key={name} label={t(`reviews.${name}`)}>
          {(ties) => (
            <input
              {...ties}
              type="number"
              name={name}
              required={!MAY_BE_EMPTY.has(name)}
              min={LIMITS[name][0]}
              max={LIMITS[name][1]}
              defaultValue={present[name] ?? ''}
            />
          )}
        </Field>
      ))}
    </AskDialog>
  );
}

function ruleOf({ inDemonstration }: AccountRule, fields: FormData): AccountRule {
  const number = (name: string) => Number(typedText(fields, name));
  const orNull = (name: string) => (typedText(fields, name).trim() === '' ? null : number(name));
  return {
    validFrom: typedText(fields, 'validFrom'),
    idleDays: orNull('idleDays'),
    warnDays: number('warnDays'),
    inDemonstration,
    reviewMonths: orNull('reviewMonths'),
    reviewDays: number('reviewDays'),
    suspendAfterDays: orNull('suspendAfterDays'),
  };
}
