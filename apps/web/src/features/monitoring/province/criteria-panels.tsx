import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { toneOfAnswer } from '../colours.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import { ShareCell } from '../lists/share-cell.tsx';
import styles from './province.module.css';
import type { BlockCriteria, ProvinceBlockCriteria } from './province-contract.ts';

/** Criteria of the four blocks at commune level, folded block by block. */
export function BlockCriteriaPanel({
  provinceCode,
  criteria,
}: {
  readonly provinceCode: string;
  readonly criteria: readonly BlockCriteria[];
}) {
  const { t } = useTranslation('province');
  const { t: lists } = useTranslation('lists');
  const { count, name } = useFormat();
  return (
    <section className="panel" aria-labelledby="commune-criteria">
      <h2 id="commune-criteria">{t('communeCriteria')}</h2>
      {criteria.map(({ block, reported, items }) => (
        <details key={block} className={styles.block}>
          <summary>
            {lists(`blocks.${block}`)}{' '}
            <span className="muted">
              {reported === null ? t('noForm') : t('reported', { count: reported, formatted: count(reported) })}
            </span>
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('criterion')}</th>
                <th scope="col">{t('share')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.key}>
                  <th scope="row">
                    {item.no}. {name(item)}
                  </th>
                  <td>
                    <ShareCell share={item.share} figure={figureOf(provinceCode, `criterion/${item.key}`)} />{' '}
                    {item.below50 && <StatusMark tone="warning" word={t('below')} />}
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

/** Criteria of the four blocks at provincial level; a block that has not reported is not 0% (C-09). */
export function ProvinceCriteriaPanel({
  provinceCode,
  criteria,
}: {
  readonly provinceCode: string;
  readonly criteria: readonly ProvinceBlockCriteria[];
}) {
  const { t } = useTranslation('province');
  const { t: lists } = useTranslation('lists');
  const { name, share: writeShare } = useFormat();
  return (
    <section className="panel" aria-labelledby="province-criteria">
      <h2 id="province-criteria">{t('provinceCriteria')}</h2>
      {criteria.map(({ block, total, met, share, items }) => (
        <details key={block} className={styles.block}>
          <summary>
            {lists(`blocks.${block}`)}{' '}
            {met === null ? (
              <StatusMark tone="missing" word={t('noProvinceReport')} />
            ) : (
              <span className="muted">{t('met', { met, total })}</span>
            )}
          </summary>
          {share?.printed != null && (
            <p>
              <FigureLink figure={figureOf(provinceCode, `province-criteria/${block}`)}>{writeShare(share.printed)}</FigureLink>
            </p>
          )}
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
                    <StatusMark tone={toneOfAnswer(item.answer)} word={lists(`answer.${item.answer}`)} />
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
