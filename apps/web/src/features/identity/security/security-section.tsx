import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { Section } from '../../../page-parts/section.tsx';
import { AppPart } from './app-part.tsx';
import { CodesPart, RecoveryCodes } from './codes-part.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { type OwnFactors, ownFactorsQuery } from './factor-queries.ts';
import { OutsidePart } from './outside-part.tsx';
import { PasskeysPart } from './passkeys-part.tsx';

/** The own ways to sign in besides the password. Changing them is offered once the person has shown that it is still them. */
export function SecuritySection() {
  const { t } = useTranslation('identity');
  const { data: factors, error, refetch } = useQuery(ownFactorsQuery);
  return (
    <Section title={t('security.title')}>
      <p>{t('security.intro')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!factors && !error && <LoadingNotice />}
      {factors && <Factors factors={factors} />}
    </Section>
  );
}

function Factors({ factors }: { readonly factors: OwnFactors }) {
  const { t } = useTranslation('identity');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const mayChange = factors.confirmedUntil !== null;
  const part = { factors, mayChange, onCodes: setCodes };
  return (
    <>
      <Demand factors={factors} />
      {mayChange && <p role="status">{t('security.confirm.done', { time: formatInstant(factors.confirmedUntil ?? '') })}</p>}
      {codes.length > 0 && <RecoveryCodes codes={codes} onDone={() => setCodes([])} />}
      <AppPart {...part} />
      <PasskeysPart {...part} />
      <CodesPart {...part} />
      <OutsidePart mayChange={mayChange} />
      {!mayChange && <ConfirmForm factors={factors} />}
    </>
  );
}

/** What the person's roles ask. */
function Demand({ factors: { deferrable, demandedFrom, confirmWith } }: { readonly factors: OwnFactors }) {
  const { t } = useTranslation('identity');
  if (confirmWith === 'factor' || demandedFrom === null) return null;
  if (deferrable === null) return <p>{t('security.demanded.from', { day: formatDay(demandedFrom) })}</p>;
  return <p>{deferrable > 0 ? t('security.demanded.now', { left: deferrable }) : t('security.demanded.last')}</p>;
}
