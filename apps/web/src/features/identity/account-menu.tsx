import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DisclosureMenu } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { inPlace } from '../../format/in-place.ts';
import { useFormat } from '../../format/use-format.ts';
import { Appearance } from '../../shell/appearance.tsx';
import styles from './account-menu.module.css';
import { usePlaceWords } from './place.ts';
import { SIGN_OUT_ADDRESS, SIGNED_OUT_ADDRESS, signOutEverywhere, useSession } from './session.ts';

/** Who is signed in, in which offices, and the ways out. */
export function AccountMenu() {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  const { account, appointments } = useSession();
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => window.location.assign(SIGNED_OUT_ADDRESS) });
  const leaveEverywhere = () => {
    if (!leave.isPending) leave.mutate();
  };
  return (
    <DisclosureMenu label={<span className={styles.name}>{account.name}</span>}>
      <ul className={styles.offices} aria-label={t('offices')}>
        {inPlace(appointments).map(({ key, item }) => (
          <li key={key}>
            {pick({ vi: item.title, en: item.titleEn })}: {place.unit(item)}
            {item.part && `, ${place.block(item.part)}`}
          </li>
        ))}
      </ul>
      <Link to="/account">{t('own.title')}</Link>
      <Appearance />
      <form method="post" action={SIGN_OUT_ADDRESS} className={styles.form}>
        <button type="submit">{t('signOut')}</button>
      </form>
      <button type="button" aria-disabled={leave.isPending} onClick={leaveEverywhere}>
        {t('signOutEverywhere')}
      </button>
      {leave.isError && <ProblemNotice error={leave.error} />}
    </DisclosureMenu>
  );
}
