import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import type { Block } from '../../../units/blocks.ts';
import type { CommuneAnswer } from '../contract.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { communeFigure } from '../figure-address.ts';
import { AnswerMark } from '../items/answer-mark.tsx';
import { BlockItems } from '../items/block-items.tsx';
import { ItemTable } from '../items/item-table.tsx';

/** The commune's answer to each condition, with that of the compared day. */
export function CommuneConditions({ day, conditions }: Pick<CommuneAnswer, 'day' | 'conditions'>) {
  const { t } = useTranslation('commune');
  return (
    <section className="panel" aria-labelledby="conditions">
      <h2 id="conditions">{t('conditions')}</h2>
      {conditions === null ? (
        <EmptyState title={t('notShown')} />
      ) : (
        <ItemTable
          heading={t('condition')}
          items={conditions}
          columns={[
            {
              heading: t('answer_'),
              cell: ({ answer, changed }) => (
                <>
                  <AnswerMark answer={answer} /> {changed && <strong>{t('changed')}</strong>}
                </>
              ),
            },
            {
              heading: day.comparedWith ? t('on', { day: formatDay(day.comparedWith) }) : t('previous'),
              cell: ({ previous }) => (previous ? <AnswerMark answer={previous} /> : '–'),
            },
          ]}
        />
      )}
    </section>
  );
}

type CriteriaProps = Pick<CommuneAnswer, 'province' | 'commune' | 'criteria'> & {
  /** The one block that the reader may see; undefined: all four. */
  readonly block: Block | undefined;
};

/** The commune's answers to the criteria of the four blocks, folded block by block. */
export function CommuneCriteria({ province, commune, criteria, block: only }: CriteriaProps) {
  const { t } = useTranslation('commune');
  const { t: lists } = useTranslation('lists');
  return (
    <section className="panel" aria-labelledby="criteria">
      <h2 id="criteria">{only ? t('criteriaOfBlock', { block: lists(`blocks.${only}`) }) : t('criteria')}</h2>
      {only && <p className="muted">{t('oneBlock')}</p>}
      {criteria.map(({ block, met, total, items }) => (
        <BlockItems
          key={block}
          block={block}
          result={
            <FigureOrWord
              value={met}
              figure={communeFigure(province.code, commune.code, `criteria-met/${block}`)}
              write={(value) => t('met', { met: value, total })}
              word={t('noForm')}
            />
          }
        >
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
