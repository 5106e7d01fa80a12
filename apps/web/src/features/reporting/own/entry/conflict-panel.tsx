import type { Answer } from '@thong-suot/form-rules';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../../format/dates.ts';
import { useFormat } from '../../../../format/use-format.ts';
import { numberShown } from '../fields/typed-number.ts';
import { type Difference, differencesBetween, type Side } from './differences.ts';
import styles from './entry.module.css';
import type { Other } from './opening.ts';
import type { ReportEntry } from './report-entry.ts';

const SIDES = ['mine', 'theirs'] as const;

/** Two versions of one report side by side, item by item, with whose the other is and from when; the person chooses each. */
export function ConflictPanel({ entry, other }: { readonly entry: ReportEntry; readonly other: Other }) {
  const { t } = useTranslation('ownReports');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever was at work here cannot go on before they have chosen: the choice comes to them.
  useEffect(() => heading.current?.focus(), []);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const differences = differencesBetween(entry.form.items, entry.state.document, other.document);
  const left = differences.filter(({ key }) => !choices.has(key)).length;
  const choose = (keys: readonly string[], side: Side) =>
    setChoices((before) => new Map([...before, ...keys.map((key) => [key, side] as const)]));
  const all = (side: Side) =>
    choose(
      differences.map(({ key }) => key),
      side,
    );
  return (
    <section className={styles.conflict} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.conflictTitle}>
        {t('conflict.title')}
      </h3>
      <p>{t(`conflict.${other.kind}`, { name: other.byName, instant: formatInstant(other.at), device: other.device ?? '' })}</p>
      <p>{t('conflict.how')}</p>
      <p className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => all('mine')}>
          {t('conflict.allMine')}
        </button>
        <button type="button" className={styles.button} onClick={() => all('theirs')}>
          {t('conflict.allTheirs')}
        </button>
      </p>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <Choice
            key={difference.key}
            entry={entry}
            difference={difference}
            chosen={choices.get(difference.key) ?? null}
            onChoose={(side) => choose([difference.key], side)}
          />
        ))}
      </ul>
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.primary}
          aria-disabled={left > 0}
          onClick={() => left === 0 && entry.resolve(other, differences, choices)}
        >
          {t('conflict.proceed')}
        </button>
        <span role="status">{left > 0 && t('conflict.left', { count: left })}</span>
      </p>
    </section>
  );
}

type ChoiceProps = {
  readonly entry: ReportEntry;
  readonly difference: Difference;
  readonly chosen: Side | null;
  readonly onChoose: (side: Side) => void;
};

function Choice({ entry, difference, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('ownReports');
  const { name: inLanguage } = useFormat();
  const said = useSaid(entry);
  const group = useId();
  const item = entry.form.items.find(({ key }) => key === difference.itemKey);
  const about = item ? `${item.no}. ${inLanguage(item)}` : t('conflict.whole');
  const legend = difference.what === 'answer' ? about : `${t(`item.${difference.what}`)}: ${about}`;
  return (
    <li>
      <fieldset className={styles.sides}>
        <legend>{legend}</legend>
        {SIDES.map((side) => (
          <label key={side}>
            <input type="radio" name={group} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>
              <span className="muted">{t(`conflict.${side}`)}:</span> {said(difference, side)}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

/** What one side says, in words. */
function useSaid(entry: ReportEntry) {
  const { t } = useTranslation('ownReports');
  const { name } = useFormat();
  const answered = (answer: Answer, itemKey: string): string => {
    switch (answer.kind) {
      case 'yes-no':
        return t(answer.value ? 'item.yes' : 'item.no');
      case 'number':
        return numberShown(answer.value);
      case 'share':
        return `${answer.numerator}/${answer.denominator}`;
      case 'choice': {
        const options = entry.form.items.find(({ key }) => key === itemKey)?.options ?? [];
        const option = options.find(({ key }) => key === answer.value);
        return option ? name(option) : answer.value;
      }
      case 'date':
        return formatDay(answer.value);
      case 'text':
        return answer.value;
      case 'file':
        return answer.name;
      case 'not-applicable':
        return `${t('item.notApplicable')}: ${answer.reason}`;
    }
  };
  return (difference: Difference, side: Side): string => {
    if (difference.what !== 'answer') return difference[side] || t('conflict.noText');
    const answer = difference[side];
    return answer ? answered(answer, difference.itemKey) : t('conflict.none');
  };
}
