import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { measurementsQuery } from '../measurements/queries.ts';
import type { RuleVersion } from './rule-queries.ts';

/** A rule as a sentence: which answer, and what was measured beside it. */
export function useRuleWords(): (rule: RuleVersion) => { readonly when: string; readonly beside: string } {
  const { t } = useTranslation('rules');
  const { language, count } = useFormat();
  const { data } = useQuery(measurementsQuery);
  return ({ answer, itemVi, itemEn, measurement: key, operator, bound }) => {
    const measurement = data?.measurements.find((one) => one.key === key);
    const name = (language === 'vi' ? measurement?.nameVi : measurement?.nameEn) ?? key;
    const unit = language === 'vi' ? measurement?.unitVi : measurement?.unitEn;
    const value = measurement?.kind === 'share' ? `${count(bound)}%` : `${count(bound)} ${unit ?? ''}`.trim();
    return {
      when: t('when', { answer: t(`answers.${answer}`), item: language === 'vi' ? itemVi : itemEn }),
      beside: t(`beside.${operator}`, { measurement: name, value }),
    };
  };
}
