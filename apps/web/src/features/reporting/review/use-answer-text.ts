import type { Answer } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { FormItem } from './queries.ts';

/** What was answered to an item, in words of the page's language; nothing answered is said too. */
export function useAnswerText(): (answer: Answer | null | undefined, item: FormItem) => string {
  const { t } = useTranslation('review');
  const { language, name } = useFormat();
  return (answer, item) => {
    switch (answer?.kind) {
      case undefined:
        return t('answers.none');
      case 'yes-no':
        return t(answer.value ? 'answers.yes' : 'answers.no');
      case 'number': {
        const unit = language === 'vi' ? item.unitVi : item.unitEn;
        return `${language === 'vi' ? answer.value.replace('.', ',') : answer.value}${unit ? ` ${unit}` : ''}`;
      }
      case 'share':
        return `${answer.numerator}/${answer.denominator}`;
      case 'choice': {
        const option = item.options.find(({ key }) => key === answer.value);
        return option ? name(option) : answer.value;
      }
      case 'text':
        return answer.value;
      case 'date':
        return formatDay(answer.value);
      case 'file':
        return answer.name;
      case 'not-applicable':
        return t('answers.notApplicable', { reason: answer.reason });
    }
  };
}
