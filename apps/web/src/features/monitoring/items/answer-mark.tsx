import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { toneOfAnswer } from '../colours.ts';
import type { Answer } from '../contract.ts';

/** What a unit answered to a condition or criterion: sign and word. */
export function AnswerMark({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('lists');
  return <StatusMark tone={toneOfAnswer(answer)} word={t(`answer.${answer}`)} />;
}
