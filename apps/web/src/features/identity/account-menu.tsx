import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DisclosureMenu } from '@thong-suot/ui';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPractice } from '../../api/installation.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { inPlace } from '../../format/in-place.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePlaceWords } from '../../session/place.ts';
import { keepsReports, SIGN_OUT_ADDRESS, SIGNED_OUT_ADDRESS, signOutEverywhere, useSession } from '../../session/session.ts';
import { Appearance } from '../../shell/appearance.tsx';
import styles from './account-menu.module.css';

/** Who is signed in, in which offices, and the ways out. */
export function AccountMenu() {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  const { account, appointments } = useSession();
  const clear = useClearing(account.id);
  const leave = useMutation({
    mutationFn: async () => {
      if (!(await clear())) return;
      await signOutEverywhere();
      window.location.assign(SIGNED_OUT_ADDRESS);
    },
  });
  const leaveEverywhere = () => {
    if (!leave.isPending) leave.mutate();
  };
  const clearFirst = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    event.preventDefault();
    void clear().then((may) => may && form.submit());
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
      {!isPractice && <Link to="/account">{t('own.title')}</Link>}
      <Appearance />
      {/* Whoever leaves does so from the real installation: only there is known what this browser keeps of real reports. */}
      {!isPractice && (
        <form method="post" action={SIGN_OUT_ADDRESS} className={styles.form} onSubmit={clearFirst}>
          <button type="submit">{t('signOut')}</button>
        </form>
      )}
      {!isPractice && (
        <button type="button" aria-disabled={leave.isPending} onClick={leaveEverywhere}>
          {t('signOutEverywhere')}
        </button>
      )}
      {leave.isError && <ProblemNotice error={leave.error} />}
    </DisclosureMenu>
  );
}

/** What this browser keeps of somebody's reports goes with them; what the server does not have yet only after a question. */
function useClearing(account: string): () => Promise<boolean> {
  const { t } = useTranslation('ownReports');
  return async () => {
    if (!(await keepsReports())) return true;
    const { clearBeforeLeaving } = await import('../reporting/offline/leave.ts');
    return clearBeforeLeaving(account, (count) => window.confirm(t('line.leave', { count })));
  };
}
