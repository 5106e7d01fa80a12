import { ScrollRegion, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { AnswerSource } from '../contract.ts';
import { answerWords } from './answer-words.ts';
import type { EvidencePart } from './evidence-contract.ts';
import styles from './evidence-dialog.module.css';

export type EvidencePartsProps = {
  readonly parts: readonly EvidencePart[];
  readonly total: number;
  readonly onMore: (() => void) | undefined;
};

/** The single answers behind a figure: unit, item, what it said, whether it counts, from where, by whom and when. */
export function EvidenceParts({ parts, total, onMore }: EvidencePartsProps) {
  const { t } = useTranslation('evidence');
  const { count, pick } = useFormat();
  return (
    <>
      <p role="status" className="muted">
        {t('shown', { shown: count(parts.length), all: count(total) })}
      </p>
      <ScrollRegion label={t('parts')}>
        <table className={styles.parts}>
          <thead>
            <tr>
              {(['unit', 'item', 'answer', 'isCounted', 'source', 'who', 'when'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inPlace(parts).map(({ key, item: part }) => (
              <tr key={key}>
                <th scope="row">
                  {part.unitName} <span className="muted">{part.unitCode}</span>
                </th>
                <td>{part.itemName ? pick(part.itemName) : (part.itemKey ?? '')}</td>
                <td>
                  <Answer part={part} /> <span className="muted">{part.date && formatDay(part.date)}</span>
                </td>
                <td>
                  <StatusMark tone={part.counted ? 'good' : 'missing'} word={part.counted ? t('yes') : t('no')} />
                </td>
                <SourceCells source={part.source} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {onMore && (
        <button type="button" className={styles.close} onClick={onMore}>
          {t('more')}
        </button>
      )}
    </>
  );
}

function Answer({ part }: { readonly part: EvidencePart }) {
  const { t } = useTranslation('evidence');
  const words = answerWords(part);
  if (words.key === 'text') return words.text;
  if (words.key === 'notAnswered') return <span className="muted">{t('notAnswered')}</span>;
  if (words.key !== 'wholeForm') return t(words.key);
  const { met, all, notMet, silent } = words;
  return (
    <>
      {t('wholeForm', { met, all })}
      {notMet.length > 0 && <div className="muted">{t('notMetItems', { items: notMet.join(', ') })}</div>}
      {silent.length > 0 && <div className="muted">{t('silentItems', { items: silent.join(', ') })}</div>}
    </>
  );
}

function SourceCells({ source }: { readonly source: AnswerSource | null }) {
  const { t } = useTranslation('evidence');
  if (!source)
    return (
      <td colSpan={3} className="muted">
        {t('noSource')}
      </td>
    );
  const { file, line, formVersion, reportedAt, importedBy } = source;
  return (
    <>
      <td>
        {line === null ? file : t('line', { file, line })}
        {formVersion !== null && <div className="muted">{t('form', { version: formVersion })}</div>}
      </td>
      <td>{importedBy}</td>
      <td className="number">{reportedAt === null ? '' : formatInstant(reportedAt)}</td>
    </>
  );
}
