import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { dayBefore } from '../../../format/last-day.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { usePlaceWords } from '../../../session/place.ts';
import { type Deputy, deputiesKey, deputiesQuery, takeBack } from './deputy-queries.ts';
import { GiveDeputy } from './give-deputy.tsx';

/** Who acts for whom, with giving and taking back. @param accountId of somebody an administrator looks at; null: one's own */
export function DeputiesSection({ accountId }: { readonly accountId: string | null }) {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(deputiesQuery(accountId));
  return (
    <Section title={t('deputies.title')}>
      <p>{t(accountId === null ? 'deputies.what' : 'deputies.whatOther')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data?.deputies.length === 0 && <p className="muted">{t('deputies.none')}</p>}
      {data && data.deputies.length > 0 && <DeputyRows deputies={data.deputies} />}
      {data?.appointments.some(({ permissions }) => permissions.length > 0) && (
        <div>
          <GiveDeputy appointments={data.appointments.filter(({ permissions }) => permissions.length > 0)} />
        </div>
      )}
    </Section>
  );
}

function DeputyRows({ deputies }: { readonly deputies: readonly Deputy[] }) {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  return (
    <PlainRows
      label={t('deputies.title')}
      headers={(['who', 'holder', 'role', 'time', 'state', 'action'] as const).map((key) => t(`deputies.${key}`))}
      rows={deputies.map((deputy) => ({
        key: deputy.deputyId,
        cells: [
          deputy.deputyName,
          deputy.holderName,
          `${pick({ vi: deputy.roleTitle, en: deputy.roleTitleEn })}, ${place.unit(deputy)}, ${place.block(deputy.part)}`,
          t('deputies.until', { from: formatDay(deputy.validFrom), last: formatDay(dayBefore(deputy.validTo)) }),
          [t(`deputies.states.${deputy.state}`), deputy.byAdministrator ? t('deputies.byAdministrator') : '']
            .filter(Boolean)
            .join(', '),
          deputy.state === 'acting' || deputy.state === 'coming' ? <TakeBack key="end" deputy={deputy} /> : '',
        ],
      }))}
    />
  );
}

function TakeBack({ deputy }: { readonly deputy: Deputy }) {
  const { t } = useTranslation('identity');
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => takeBack(deputy.deputyId),
    onSuccess: () => cache.invalidateQueries({ queryKey: deputiesKey }),
  });
  const title = t('deputies.endOne', { name: deputy.deputyName });
  return (
    <AskDialog
      action={t('deputies.end')}
      openLabel={title}
      title={title}
      onOpen={end.reset}
      onConfirm={() => end.mutateAsync()}
      pending={end.isPending}
      error={end.error}
    >
      <p>{t('deputies.endQuestion')}</p>
    </AskDialog>
  );
}
