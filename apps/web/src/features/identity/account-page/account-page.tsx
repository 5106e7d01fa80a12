import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { usePlaceWords } from '../../../session/place.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { DeputiesSection } from '../deputies/deputies-section.tsx';
import { MessageChoicesSection } from '../messages/choices-section.tsx';
import { SecuritySection } from '../security/security-section.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { PasswordForm } from './password-form.tsx';

/** Who I am, what I may do and where, where I am signed in, how, and my password. */
export function AccountPage() {
  const { t } = useTranslation('identity');
  const { account } = useSession();
  return (
    <Page title={t('own.title')} answer={t('own.answer', { name: account.name, loginName: account.loginName })}>
      <OwnAppointments />
      <DeputiesSection accountId={null} />
      <OwnSessions />
      <MessageChoicesSection />
      <SecuritySection />
      <PasswordForm />
    </Page>
  );
}

function OwnAppointments() {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  const { appointments } = useSession();
  return (
    <Section title={t('appointments.title')}>
      {appointments.length === 0 && <p>{t('appointments.none')}</p>}
      {appointments.length > 0 && (
        <PlainRows
          label={t('appointments.title')}
          headers={(['role', 'unit', 'block', 'from', 'to'] as const).map((key) => t(`appointments.${key}`))}
          rows={inPlace(appointments).map(({ key, item }) => ({
            key,
            cells: [
              [pick({ vi: item.title, en: item.titleEn }), item.onBehalfOf && t('deputies.onBehalf', { name: item.onBehalfOf })]
                .filter(Boolean)
                .join(', '),
              place.unit(item),
              place.block(item.part),
              formatDay(item.validFrom),
              item.validTo ? formatDay(item.validTo) : t('appointments.open'),
            ],
          }))}
        />
      )}
      <p className="muted">{t('appointments.whom')}</p>
    </Section>
  );
}
