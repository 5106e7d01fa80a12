import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { measurementsQuery } from '../measurements/queries.ts';
import { addressOf } from '../measurements/scope.ts';
import { useValueWords } from '../measurements/use-value-words.ts';
import type { Trial } from './rule-queries.ts';

type TrialResultProps = { readonly trial: Trial; readonly day: string; readonly measurement: string };

/** What a rule would find among the reports of a day; each value leads to the raw events behind it. */
export function TrialResult({ trial, day, measurement: key }: TrialResultProps) {
  const { t } = useTranslation(['rules', 'measurements']);
  const { count } = useFormat();
  const words = useValueWords();
  const measurement = useQuery(measurementsQuery).data?.measurements.find((one) => one.key === key);
  const numbers = {
    day: formatDay(day),
    reports: count(trial.reports),
    answered: count(trial.answered),
    unmeasured: count(trial.unmeasured),
    found: count(trial.found),
  };
  const block = (part: string) => (part in BLOCKS ? t(`measurements:blocks.${part as keyof typeof BLOCKS}`) : part);
  return (
    <>
      <p>
        <strong>{t('trial', numbers)}</strong> {t('trialOf', numbers)}
      </p>
      {trial.named.length > 0 && (
        <PlainRows
          label={t('trialList')}
          headers={[t('place'), t('block'), t('measured')]}
          rows={trial.named.map(({ area, name, provinceName, part, value, of, firstDay }) => ({
            key: `${area} ${part}`,
            cells: [
              `${name} (${provinceName})`,
              block(part),
              <Link
                key="value"
                to="/measurements/$key/$place/$first/$last"
                params={{ key, place: addressOf(area), first: firstDay, last: day }}
                target="_blank"
              >
                {words(measurement, { value, of })}
              </Link>,
            ],
          }))}
        />
      )}
      {trial.found > trial.named.length && <p className="muted">{t('trialFirst', { count: trial.named.length })}</p>}
    </>
  );
}

const BLOCKS = { party: true, council: true, committee: true, front: true } as const;
