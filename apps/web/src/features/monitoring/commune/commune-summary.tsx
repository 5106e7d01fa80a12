import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import type { CommuneAnswer } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { communeFigure } from '../figure-address.ts';
import { inRuns } from './runs.ts';

/** What the day means for the commune: what is not met, what changed, which forms came, and whom to tell of a mistake. */
export function CommuneSummary({ commune: answer }: { readonly commune: CommuneAnswer }) {
  const { day, province, commune, conditions, sources } = answer;
  const { t } = useTranslation('commune');
  const unmet = (conditions ?? []).filter(({ answer }) => answer === 'not-met' || answer === 'not-answered');
  const changed = (conditions ?? []).filter((condition) => condition.changed);
  const numbers = (items: readonly { readonly no: number }[]) => inRuns(items.map(({ no }) => no));
  const compared = day.comparedWith && formatDay(day.comparedWith);
  return (
    <section className="panel" aria-labelledby="summary">
      <h2 id="summary">{t('summary.title')}</h2>
      <ul>
        {conditions && unmet.length > 0 && (
          <li>
            <FigureLink figure={communeFigure(province.code, commune.code, 'unmet')}>
              {t('summary.unmet', { count: unmet.length, all: conditions.length, numbers: numbers(unmet) })}
            </FigureLink>
          </li>
        )}
        {conditions && <li>{t('summary.rule')}</li>}
        {conditions && compared && (
          <li>
            {changed.length === 0
              ? t('summary.unchanged', { day: compared })
              : t('summary.changed', { day: compared, numbers: numbers(changed) })}
          </li>
        )}
        <li>{t('summary.forms', { sent: sources.filter(({ source }) => source !== null).length, all: sources.length })}</li>
        <li>{t('summary.mistake')}</li>
      </ul>
    </section>
  );
}
