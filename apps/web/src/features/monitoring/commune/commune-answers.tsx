import { EmptyState, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { toneOfAnswer } from '../colours.ts';
import type { Answer, CommuneAnswer } from '../contract.ts';
import styles from '../province/province.module.css';

function AnswerMark({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('lists');
  return <StatusMark tone={toneOfAnswer(answer)} word={t(`answer.${answer}`)} />;
}

/** The commune's answer to each condition, with that of the compared day. */
export function CommuneConditions({ conditions }: Pick<CommuneAnswer, 'conditions'>) {
  const { t } = useTranslation('commune');
  const { name } = useFormat();
  return (
    <section className="panel" aria-labelledby="conditions">
      <h2 id="conditions">{t('conditions')}</h2>
      {conditions === null ? (
        <EmptyState title={t('notShown')} />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('condition')}</th>
              <th scope="col">{t('answer_')}</th>
              <th scope="col">{t('previous')}</th>
            </tr>
          </thead>
          <tbody>
            {conditions.map((condition) => (
              <tr key={condition.key}>
                <th scope="row">
                  {condition.no}. {name(condition)}
                </th>
                <td>
                  <AnswerMark answer={condition.answer} /> {condition.changed && <strong>{t('changed')}</strong>}
                </td>
                <td>{condition.previous ? <AnswerMark answer={condition.previous} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The commune's answers to the criteria of the four blocks, folded block by block. */
export function CommuneCriteria({ criteria }: Pick<CommuneAnswer, 'criteria'>) {
  const { t } = useTranslation('commune');
  const { t: lists } = useTranslation('lists');
  const { name } = useFormat();
  return (
    <section className="panel" aria-labelledby="criteria">
      <h2 id="criteria">{t('criteria')}</h2>
      {criteria.map(({ block, met, total, items }) => (
        <details key={block} className={styles.block}>
          <summary>
            {lists(`blocks.${block}`)} <span className="muted">{met === null ? t('noForm') : t('met', { met, total })}</span>
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('criterion')}</th>
                <th scope="col">{t('answer_')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.key}>
                  <th scope="row">
                    {item.no}. {name(item)}
                  </th>
                  <td>
                    <AnswerMark answer={item.answer} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}
