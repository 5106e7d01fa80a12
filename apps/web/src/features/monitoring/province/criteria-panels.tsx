import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import { AnswerMark } from '../items/answer-mark.tsx';
import { BlockItems } from '../items/block-items.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { ShareCell } from '../lists/share-cell.tsx';
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
  const { count } = useFormat();
  return (
    <section className="panel" aria-labelledby="commune-criteria">
      <h2 id="commune-criteria">{t('communeCriteria')}</h2>
      {criteria.map(({ block, reported, items }) => (
        <BlockItems
          key={block}
          block={block}
          result={
            <FigureOrWord
              value={reported}
              figure={figureOf(provinceCode, `reported/${block}`)}
              write={(value) => t('reported', { count: value, formatted: count(value) })}
              word={t('noForm')}
            />
          }
        >
          <ItemTable
            heading={t('criterion')}
            items={items}
            columns={[
              {
                heading: t('share'),
                cell: ({ key, share, below50 }) => (
                  <>
                    <ShareCell share={share} figure={figureOf(provinceCode, `criterion/${key}`)} />{' '}
                    {below50 && <StatusMark tone="warning" word={t('below')} />}
                  </>
                ),
              },
            ]}
          />
        </BlockItems>
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
  const { share: writeShare } = useFormat();
  return (
    <section className="panel" aria-labelledby="province-criteria">
      <h2 id="province-criteria">{t('provinceCriteria')}</h2>
      {criteria.map(({ block, total, met, share, items }) => (
        <BlockItems
          key={block}
          block={block}
          result={
            met === null ? (
              <StatusMark tone="missing" word={t('noProvinceReport')} />
            ) : (
              <FigureLink figure={figureOf(provinceCode, `province-criteria/${block}`)}>{t('met', { met, total })}</FigureLink>
            )
          }
        >
          {share?.printed != null && (
            <p>
              <FigureLink figure={figureOf(provinceCode, `province-criteria/${block}`)}>{writeShare(share.printed)}</FigureLink>
            </p>
          )}
          <ItemTable
            heading={t('criterion')}
            items={items}
            columns={[{ heading: t('answer_'), cell: ({ answer }) => <AnswerMark answer={answer} /> }]}
          />
        </BlockItems>
      ))}
    </section>
  );
}
