import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay, vietnamDay } from '../../format/dates.ts';
import { colourRulesQuery } from './direction-queries.ts';

/** By which rule the page colours, since when, and whose rule it is. */
export function ColourRuleNote() {
  const { t } = useTranslation('direction');
  const { data } = useQuery(colourRulesQuery);
  const today = vietnamDay(new Date());
  const rule = data?.rules.find(({ validFrom }) => validFrom <= today);
  if (!rule) return null;
  return (
    <p className="muted">
      {t('colour.rule', { soon: rule.dueSoonDays, silent: rule.silentDays, from: formatDay(rule.validFrom) })}{' '}
      <span lang="vi">{rule.source}.</span>
    </p>
  );
}
