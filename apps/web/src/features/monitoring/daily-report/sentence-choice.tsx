import { Button } from '@mantine/core';
import { CheckList } from '@thong-suot/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { choiceUnlessProposed, printedSentence, proposalOf } from './editorial-choices.ts';
import type { ChoiceSentence, WordingFault } from './report-contract.ts';
import styles from './sentence-choice.module.css';

export type SentenceChoiceProps = {
  readonly sentence: ChoiceSentence;
  /** Null: the sentence names what its rule proposes. */
  readonly choice: readonly string[] | null;
  readonly faults: readonly WordingFault[];
  /** The name of any province or criterion of the day; its key where the day knows none. */
  readonly nameOf: (key: string) => string;
  readonly onChange: (choice: readonly string[] | null) => void;
};

/** What one sentence names: candidates with their figures to tick, the sentence as it will print, the way back to the proposal. */
export function SentenceChoice({ sentence, choice, faults, nameOf, onChange }: SentenceChoiceProps) {
  const { t } = useTranslation('dailyReport');
  const { language, pick } = useFormat();
  const [open, setOpen] = useState(false);
  const chosen = choice ?? proposalOf(sentence);
  const named = chosen.length === 0 ? t('choices.none') : chosen.map(nameOf).join('; ');
  return (
    <details className={styles.sentence} open={open || faults.length > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {pick(sentence.name)}{' '}
        <span className="muted">
          {choice === null ? t('choices.byRule') : t('choices.chosen', { count: choice.length })}: {named}
        </span>
      </summary>
      <div className={styles.choice}>
        <p className="muted">{t('choices.rule', { rule: pick(sentence.rule) })}</p>
        <div role="alert" className={styles.faults}>
          {faults.map((fault) => (
            <p key={fault.choice}>{t('choices.refused', { name: nameOf(fault.choice ?? '') })}</p>
          ))}
        </div>
        <CheckList
          label={pick(sentence.name)}
          items={useItems(sentence, chosen, nameOf)}
          checked={chosen}
          onChange={(checked) => onChange(choiceUnlessProposed(sentence, checked))}
          texts={{ search: t('choices.search'), nothingFound: t('choices.nothingFound') }}
        />
        <p className={styles.caption}>{t('choices.willPrint')}</p>
        <p className={styles.printed} lang="vi">
          {printedSentence(sentence, chosen) || <span lang={language}>{t('choices.leftOut')}</span>}
        </p>
        {choice !== null && (
          <Button type="button" variant="default" onClick={() => onChange(null)}>
            {t('choices.reset')}
          </Button>
        )}
      </div>
    </details>
  );
}

/** The candidates in their rank, then what was chosen on earlier figures and can no longer be named. */
function useItems({ candidates }: ChoiceSentence, chosen: readonly string[], nameOf: (key: string) => string) {
  const { t } = useTranslation('dailyReport');
  const { count, share } = useFormat();
  const written = (measure: string, value: number | null) =>
    value === null ? t('noValue') : measure.endsWith('Share') ? share(value) : count(value);
  const gone = chosen.filter((key) => !candidates.some((candidate) => candidate.key === key));
  return [
    ...candidates.map(({ key, proposed, figures }) => ({
      key,
      label: nameOf(key),
      mark: proposed ? t('choices.proposed') : undefined,
      detail: figures.map(({ measure, value }) => `${t(`choices.measures.${measure}`)}: ${written(measure, value)}`).join(' · '),
    })),
    ...gone.map((key) => ({ key, label: nameOf(key), mark: t('choices.gone') })),
  ];
}
