import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { figureOf } from '../figure-address.ts';
import { Folded } from '../items/folded.tsx';
import styles from '../items/item-table.module.css';
import type { ProvinceStatements } from './province-contract.ts';

/** Obstacles and recommendations of the province's communes, most communes first (C-07). */
export function StatementsPanel({
  provinceCode,
  statements,
}: {
  readonly provinceCode: string;
  readonly statements: readonly ProvinceStatements[];
}) {
  const { t } = useTranslation('province');
  const { t: lists } = useTranslation('lists');
  const { count } = useFormat();
  const written = statements.filter(({ total, saidNothing }) => total > 0 || saidNothing > 0);
  return (
    <section className="panel" aria-labelledby="statements">
      <h2 id="statements">{t('statements')}</h2>
      {written.length === 0 && <p className="muted">{t('noStatements')}</p>}
      {written.map(({ block, kind, items, total, saidNothing }) => (
        <Folded
          key={`${block}/${kind}`}
          title={`${lists(`statements.kinds.${kind}`)}: ${lists(`blocks.${block}`)}`}
          figures={
            <>
              <FigureLink figure={figureOf(provinceCode, `statement-groups/${block}/${kind}`)}>
                {t('groups', { count: total, formatted: count(total) })}
              </FigureLink>
              {saidNothing > 0 && (
                <FigureLink figure={figureOf(provinceCode, `statement-nothing/${block}/${kind}`)}>
                  {t('saidNothing', { count: saidNothing })}
                </FigureLink>
              )}
            </>
          }
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('statement')}</th>
                <th scope="col">{t('communesCount')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.groupId}>
                  <th scope="row" lang="vi">
                    {item.text}
                  </th>
                  <td>
                    <FigureLink figure={figureOf(provinceCode, `statement/${block}/${kind}/${item.groupId}`)}>
                      {count(item.communes)}/{count(item.of)}
                    </FigureLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {total > items.length && (
            <Link to="/statements" search={(now) => ({ ...now, filter: { provinceCode, block, kind } })}>
              {t('allStatements')}
            </Link>
          )}
        </Folded>
      ))}
    </section>
  );
}
