import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { Moment, RegimeContent, Reporters } from './regime-queries.ts';

/** Parts of a regime as people say them. */
export function useRegimeWords() {
  const { t } = useTranslation('regimes');
  const { count } = useFormat();
  const moment = ({ days, count: counted, time }: Moment): string => {
    const which = days === 0 ? 'sameDay' : days < 0 ? 'before' : 'after';
    return t(`moments.${counted}.${which}`, { count: Math.abs(days), time });
  };
  const reporters = (who: Reporters): string => {
    if (who.level === 'body') return t('reporters.bodies', { count: who.bodies.length });
    if (who.units) return t(`reporters.${who.level}.chosen`, { count: who.units.length, formatted: count(who.units.length) });
    if (who.provinces) return t(`reporters.${who.level}.ofProvinces`, { count: who.provinces.length });
    return t(`reporters.${who.level}.all`);
  };
  const rhythm = ({ frequency, requested, dataWindow }: RegimeContent): string => {
    if (requested) return t('rhythmRequested', { first: formatDay(requested.first), last: formatDay(requested.last) });
    const words = t(`frequencies.${frequency}`);
    return dataWindow === 'decree-09-2019' ? `${words}, ${t('dataWindows.decree-09-2019')}` : words;
  };
  return { moment, reporters, rhythm };
}
