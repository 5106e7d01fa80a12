import { useQuery } from '@tanstack/react-query';
import type { Answer } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFileTexts } from '../../../files/use-file-texts.ts';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { ReportAddress } from '../own/address.ts';
import { AnswerShown } from './answer-shown.tsx';
import { Part } from './part.tsx';
import { type Changes, changesQuery, type FormItem } from './queries.ts';
import styles from './review.module.css';
import type { EarlierDecision } from './review-model.ts';
import { useReceiving } from './use-receiving.ts';

type ChangesSinceProps = {
  readonly address: ReportAddress;
  readonly items: readonly FormItem[];
  readonly earlier: EarlierDecision;
  /** The sending that stands now. */
  readonly to: number;
};

/** What was changed since the approval or the return, item by item. */
export function ChangesSince({ address, items, earlier, to }: ChangesSinceProps) {
  const { t } = useTranslation('review');
  const receiving = useReceiving(address.provinceCode);
  const { data, error, refetch } = useQuery(changesQuery(address, earlier.revision, to, receiving));
  return (
    <Part title={t(`opened.changes.${earlier.decision}`)}>
      {earlier.reason !== null && (
        <p>
          {t('opened.returnedFor')} <q className={styles.reason}>{earlier.reason}</q>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && <Differences address={address} items={items} told={data} />}
    </Part>
  );
}

/** Two files may bear one name: then only this tells them apart. */
const isOtherOfSameName = (before: Answer | null, after: Answer | null): boolean =>
  before?.kind === 'file' && after?.kind === 'file' && before.name === after.name;

type DifferencesProps = Pick<ChangesSinceProps, 'address' | 'items'> & { readonly told: Changes };

function Differences({ address, items, told: { from, to, changes } }: DifferencesProps) {
  const { t } = useTranslation('review');
  const { name } = useFormat();
  const { words } = useFileTexts();
  const { answers, statementsGone, statementsNew } = changes;
  return (
    <>
      <p className="muted">
        {t('opened.changesOf', {
          from: from.revision,
          fromAt: formatInstant(from.at),
          to: to.revision,
          toAt: formatInstant(to.at),
        })}
      </p>
      {answers.length + statementsGone.length + statementsNew.length === 0 && <p>{t('opened.noChanges')}</p>}
      {answers.length > 0 && (
        <table className={styles.answers}>
          <thead>
            <tr>
              <th scope="col">{t('opened.item')}</th>
              <th scope="col">{t('opened.before')}</th>
              <th scope="col">{t('opened.after')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ itemKey, before, after }) => {
              const item = items.find(({ key }) => key === itemKey);
              if (!item) return null;
              return (
                <tr key={itemKey}>
                  <th scope="row">
                    {item.no}. {name(item)}
                  </th>
                  <td>
                    <del>
                      <AnswerShown address={address} item={item} answer={before} />
                    </del>
                  </td>
                  <td>
                    <ins>
                      <AnswerShown address={address} item={item} answer={after} />
                    </ins>
                    {isOtherOfSameName(before, after) && <span className="muted"> ({words.sameName})</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <ul>
        {statementsGone.map(({ text }) => (
          <li key={`gone ${text}`}>
            {t('opened.gone')}: <del>{text}</del>
          </li>
        ))}
        {statementsNew.map(({ text }) => (
          <li key={`new ${text}`}>
            {t('opened.added')}: <ins>{text}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
