import type { Answer } from '@thong-suot/form-rules';
import { useFileTexts } from '../../../files/use-file-texts.ts';
import { filled } from '../../../i18n/use-page-texts.ts';
import type { ReportAddress } from '../own/address.ts';
import { reportFileAddress } from '../own/report-file-address.ts';
import type { FormItem } from './queries.ts';
import { useAnswerText } from './use-answer-text.ts';
import { useReceiving } from './use-receiving.ts';

type AnswerShownProps = {
  readonly address: ReportAddress;
  readonly item: FormItem;
  readonly answer: Answer | null | undefined;
};

/** What was answered to an item, in words; a file is opened from here. */
export function AnswerShown({ address, item, answer }: AnswerShownProps) {
  const { words } = useFileTexts();
  const receiving = useReceiving(address.provinceCode, 'reporting.read');
  const answerText = useAnswerText();
  const text = answerText(answer, item);
  if (answer?.kind !== 'file') return text;
  const href = reportFileAddress(address, answer.fileId, receiving);
  return (
    <a href={href} target="_blank" rel="noreferrer" aria-label={filled(words.open, { name: text })}>
      {text}
    </a>
  );
}
