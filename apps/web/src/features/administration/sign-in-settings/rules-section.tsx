import { useMutation, useQuery } from '@tanstack/react-query';
import { removeSignInRule, setSignInRule } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { rolesQuery } from '../accounts/account-queries.ts';
import { useRoleTitle } from '../accounts/account-words.tsx';
import { type SignInRule, signInRulesQuery, useSettingsChanged } from './settings-queries.ts';

const OTHERS = '*';
const HEADERS = ['role', 'from', 'grace', 'months', 'remembered', 'demonstration', 'action'] as const;

/** What each role asks of sign-in: from when a second factor, and how long a password lasts. */
export function RulesSection() {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(signInRulesQuery);
  const { data: roles } = useQuery(rolesQuery);
  const title = useRuleTitle();
  const without = roles?.filter(({ code }) => !data?.rules.some(({ role }) => role === code)) ?? [];
  return (
    <Section title={t('settings.rules.title')}>
      <p>{t('settings.rules.what')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <PlainRows
          label={t('settings.rules.title')}
          cardsWhenNarrow
          headers={HEADERS.map((key) => t(`settings.rules.${key}`))}
          rows={data.rules.map((rule) => ({
            key: rule.role,
            cells: [
              title(rule.role),
              rule.secondFactorFrom ? formatDay(rule.secondFactorFrom) : t('settings.rules.never'),
              rule.graceSignIns,
              rule.passwordMonths ?? t('settings.rules.never'),
              rule.passwordsRemembered,
              rule.inDemonstration ? t('settings.rules.yes') : t('settings.rules.no'),
              <RuleActions key="action" rule={rule} />,
            ],
          }))}
        />
      )}
      {without.length > 0 && <NewRule roles={without.map(({ code }) => code)} />}
    </Section>
  );
}

function RuleActions({ rule }: { readonly rule: SignInRule }) {
  const { t } = useTranslation('administration');
  const name = useRuleTitle()(rule.role);
  const changed = useSettingsChanged();
  const remove = useMutation({
    mutationFn: () => answerOf(removeSignInRule({ path: { role: rule.role } })),
    onSuccess: changed,
  });
  return (
    <div className={styles.buttons}>
      <RuleDialog action={t('settings.rules.change')} title={t('settings.rules.changeOne', { name })} rule={rule} />
      {rule.role !== OTHERS && (
        <AskDialog
          action={t('settings.remove')}
          openLabel={t('settings.rules.removeOne', { name })}
          title={t('settings.rules.removeOne', { name })}
          onOpen={remove.reset}
          onConfirm={() => remove.mutateAsync()}
          pending={remove.isPending}
          error={remove.error}
        >
          <p>{t('settings.rules.removeQuestion')}</p>
        </AskDialog>
      )}
    </div>
  );
}

function NewRule({ roles }: { readonly roles: readonly string[] }) {
  const { t } = useTranslation('administration');
  return (
    <div>
      <RuleDialog action={t('settings.rules.add')} title={t('settings.rules.add')} roles={roles} />
    </div>
  );
}

type RuleDialogProps = {
  readonly action: string;
  readonly title: string;
  readonly rule?: SignInRule;
  readonly roles?: readonly string[];
};

function RuleDialog({ action, title, rule, roles = [] }: RuleDialogProps) {
  const { t } = useTranslation('administration');
  const titleOf = useRuleTitle();
  const changed = useSettingsChanged();
  const set = useMutation({
    mutationFn: (fields: FormData) =>
      answerOf(setSignInRule({ path: { role: rule?.role ?? typedText(fields, 'role') }, body: demandsIn(fields) })),
    onSuccess: changed,
  });
  return (
    <AskDialog
      action={action}
      openLabel={title}
      title={title}
      onOpen={set.reset}
      onConfirm={(fields) => set.mutateAsync(fields)}
      pending={set.isPending}
      error={set.error}
    >
      {!rule && (
        <Field label={t('settings.rules.role')}>
          {(ties) => (
            <select {...ties} name="role" required>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {titleOf(role)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('settings.rules.from')} hint={t('settings.rules.emptyNever')}>
        {(ties) => <input {...ties} name="from" type="date" defaultValue={rule?.secondFactorFrom ?? ''} />}
      </Field>
      <Field label={t('settings.rules.grace')}>
        {(ties) => (
          <input {...ties} name="grace" type="number" min={0} max={100} required defaultValue={rule?.graceSignIns ?? 0} />
        )}
      </Field>
      <Field label={t('settings.rules.months')} hint={t('settings.rules.emptyNever')}>
        {(ties) => <input {...ties} name="months" type="number" min={1} max={24} defaultValue={rule?.passwordMonths ?? ''} />}
      </Field>
      <Field label={t('settings.rules.remembered')}>
        {(ties) => (
          <input
            {...ties}
            name="remembered"
            type="number"
            min={0}
            max={10}
            required
            defaultValue={rule?.passwordsRemembered ?? 0}
          />
        )}
      </Field>
      <label>
        <input type="checkbox" name="demonstration" defaultChecked={rule?.inDemonstration ?? false} />{' '}
        {t('settings.rules.demonstration')}
      </label>
    </AskDialog>
  );
}

function demandsIn(fields: FormData): Omit<SignInRule, 'role'> {
  const months = typedText(fields, 'months');
  return {
    secondFactorFrom: typedText(fields, 'from') || null,
    graceSignIns: Number(typedText(fields, 'grace')),
    passwordMonths: months === '' ? null : Number(months),
    passwordsRemembered: Number(typedText(fields, 'remembered')),
    inDemonstration: fields.has('demonstration'),
  };
}

function useRuleTitle(): (role: string) => string {
  const { t } = useTranslation('administration');
  const roleTitle = useRoleTitle();
  return (role) => (role === OTHERS ? t('settings.rules.others') : roleTitle(role));
}
