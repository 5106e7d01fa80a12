import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { choiceOf, withChoice } from './editorial-choices.ts';
import type { WordingDraft, WordingFault } from './report-contract.ts';
import { SentenceChoice } from './sentence-choice.tsx';

export type SentenceChoicesProps = {
  readonly sentences: WordingDraft['sentences'];
  readonly choices: WordingDraft['wording']['choices'];
  readonly faults: readonly WordingFault[];
  readonly onChange: (choices: WordingDraft['wording']['choices']) => void;
};

/** The sentences that name provinces or criteria, each with what it names (C-14). */
export function SentenceChoices({ sentences, choices, faults, onChange }: SentenceChoicesProps) {
  const { t } = useTranslation('dailyReport');
  const { pick } = useFormat();
  const names = new Map(sentences.flatMap(({ candidates }) => candidates.map(({ key, name }) => [key, pick(name)] as const)));
  return (
    <section className="panel screen-only" aria-labelledby="sentence-choices">
      <h2 id="sentence-choices">{t('choices.title')}</h2>
      <p className="muted">{t('choices.about')}</p>
      {sentences.map((sentence) => (
        <SentenceChoice
          key={sentence.key}
          sentence={sentence}
          choice={choiceOf(choices, sentence.key)}
          faults={faults.filter(({ key }) => key === sentence.key)}
          nameOf={(key) => names.get(key) ?? key}
          onChange={(choice) => onChange(withChoice(choices, sentence.key, choice))}
        />
      ))}
    </section>
  );
}
