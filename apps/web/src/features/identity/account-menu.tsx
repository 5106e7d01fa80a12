import { useMutation } from '@tanstack/react-query';
import { DisclosureMenu } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import styles from './account-menu.module.css';
import { signOut, useSession } from './session.ts';

/** Who is signed in, in which offices, and the ways out. */
export function AccountMenu() {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const session = useSession();
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => window.location.assign('/') });
  const go = (scope: 'here' | 'everywhere') => {
    if (!leave.isPending) leave.mutate(scope);
  };
  return (
    <DisclosureMenu label={<span className={styles.name}>{session.name}</span>}>
      <ul className={styles.offices} aria-label={t('offices')}>
        {session.grants.map(({ role, title, titleEn }) => (
          <li key={role}>{pick({ vi: title, en: titleEn })}</li>
        ))}
      </ul>
      <button type="button" aria-disabled={leave.isPending} onClick={() => go('here')}>
        {t('signOut')}
      </button>
      <button type="button" aria-disabled={leave.isPending} onClick={() => go('everywhere')}>
        {t('signOutEverywhere')}
      </button>
      {leave.isError && <ProblemNotice problem={leave.error} />}
    </DisclosureMenu>
  );
}
