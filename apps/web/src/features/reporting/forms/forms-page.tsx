import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { blockWord, levelOf } from './blocks.ts';
import { formsQuery } from './form-queries.ts';
import { useMayPlanReports } from './may-plan-reports.ts';
import { NewForm } from './new-form.tsx';

/** All forms: those that reports are made on, those that came with published days, and those being made. */
export function FormsPage() {
  const { t } = useTranslation('forms');
  const { name, count } = useFormat();
  const forms = useSuspenseQuery(formsQuery).data;
  const may = useMayPlanReports();
  const drafts = forms.filter(({ hasDraft }) => hasDraft).length;
  return (
    <Page title={t('title')} answer={t('answer', { count: forms.length, drafts: count(drafts) })}>
      <Section title={t('list')}>
        <PlainRows
          label={t('list')}
          headers={[t('columns.name'), t('columns.who'), t('columns.version'), t('columns.items'), t('columns.draft')]}
          rows={forms.map((form) => ({
            key: form.key,
            cells: [
              may ? (
                <Link key="name" to="/forms/$formKey" params={{ formKey: form.key }}>
                  {name(form)}
                </Link>
              ) : (
                name(form)
              ),
              `${t(`levels.${levelOf(form.level)}`)}, ${t(`blocks.${blockWord(form.block)}`)}`,
              form.version === null || form.validFrom === null
                ? t('noVersion')
                : t('versionFrom', { version: form.version, day: formatDay(form.validFrom) }),
              form.items === null ? '' : count(form.items),
              form.hasDraft ? t('beingMade') : '',
            ],
          }))}
        />
      </Section>
      {may && <NewForm taken={new Set(forms.map(({ key }) => key))} />}
    </Page>
  );
}
