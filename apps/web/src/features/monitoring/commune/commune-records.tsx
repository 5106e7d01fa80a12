import { ScrollRegion, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { Block } from '../../../units/blocks.ts';
import { toneOfColour } from '../colours.ts';
import type { CommuneAnswer } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { communeFigure } from '../figure-address.ts';
import styles from '../items/item-table.module.css';
import { ShareCell } from '../lists/share-cell.tsx';

type StatementsProps = Pick<CommuneAnswer, 'statements'> & {
  /** The one block that the reader may see; undefined: all four. */
  readonly block: Block | undefined;
};

/** What the commune wrote, word for word. */
export function CommuneStatements({ statements, block: only }: StatementsProps) {
  const { t } = useTranslation('commune');
  const { t: lists } = useTranslation('lists');
  return (
    <section className="panel" aria-labelledby="statements">
      <h2 id="statements">{t('statements')}</h2>
      {statements.length === 0 && (
        <p className="muted">{only ? t('noStatementsOfBlock', { block: lists(`blocks.${only}`) }) : t('noStatements')}</p>
      )}
      <ul>
        {statements.map(({ block, kind, text, saysNothing }) => (
          <li key={`${block}/${kind}/${text}`}>
            <strong>
              {lists(`statements.kinds.${kind}`)}, {lists(`blocks.${block}`)}:
            </strong>{' '}
            <span lang="vi">{text}</span> {saysNothing && <span className="muted">({t('saysNothing')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Dossiers that the commune received on the day before. */
export function CommuneDossiers({
  day,
  province,
  commune,
  dossiers,
}: Pick<CommuneAnswer, 'day' | 'province' | 'commune' | 'dossiers'>) {
  const { t } = useTranslation('commune');
  const { count } = useFormat();
  const keys = ['direct', 'online', 'total', 'returned'] as const;
  const figure = (key: string) => communeFigure(province.code, commune.code, `${key}-day`);
  return (
    <section className="panel" aria-labelledby="dossiers">
      <h2 id="dossiers">{t('dossiers', { day: formatDay(day.previousDate) })}</h2>
      {dossiers === null ? (
        <p className="muted">{t('noDossiers')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
              <th scope="col">{t('onlineShare')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              {keys.map((key) => (
                <td key={key}>
                  <FigureLink figure={figure(key)}>{count(dossiers[key])}</FigureLink>
                </td>
              ))}
              <td>
                <ShareCell share={dossiers.onlineShare} figure={figure('online-share')} />
              </td>
            </tr>
          </tbody>
        </table>
      )}
      {dossiers !== null && <p className="muted">{t('returnedNote')}</p>}
    </section>
  );
}

/** Colour and unmet conditions of the commune on the days there are. */
export function CommuneTrend({ province, commune, trend }: Pick<CommuneAnswer, 'province' | 'commune' | 'trend'>) {
  const { t } = useTranslation('commune');
  const { t: national } = useTranslation('nationalView');
  return (
    <section className="panel" aria-labelledby="trend">
      <h2 id="trend">{t('trend')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('colour')}</th>
            <th scope="col">{t('unmetCount')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ date, colour, unmet }) => (
            <tr key={date}>
              <th scope="row">{formatDay(date)}</th>
              <td>
                <StatusMark tone={toneOfColour(colour)} word={national(`colours.${colour}`)} />
              </td>
              <td>
                <FigureOrWord
                  value={unmet}
                  figure={communeFigure(province.code, commune.code, 'unmet', date)}
                  write={String}
                  word="–"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {trend.length < 2 && <p className="muted">{t('oneDay')}</p>}
    </section>
  );
}

/** File and line, form version, who and when of each form of the commune. */
export function FormSources({ day, sources }: Pick<CommuneAnswer, 'day' | 'sources'>) {
  const { t } = useTranslation('commune');
  const { count } = useFormat();
  return (
    <div className="panel">
      <h2>{t('sources')}</h2>
      <ScrollRegion label={t('sources')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['form', 'file', 'version', 'who', 'when'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody data-source>
            {sources.map(({ form, source }) => (
              <tr key={form}>
                <th scope="row">{t(`forms.${form}`)}</th>
                {source === null ? (
                  <td colSpan={4} className="muted">
                    {t('notSent')}
                  </td>
                ) : (
                  <>
                    <td>
                      {source.line === null
                        ? t('pack', { day: formatDay(day.date) })
                        : t('packLine', { day: formatDay(day.date), line: count(source.line) })}{' '}
                      <small className="muted">{source.file}</small>
                    </td>
                    <td>{source.formVersion}</td>
                    <td>{source.importedBy}</td>
                    <td className="number">{source.reportedAt === null ? '' : formatInstant(source.reportedAt)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
