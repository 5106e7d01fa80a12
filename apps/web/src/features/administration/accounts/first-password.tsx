import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../../page-parts/form.module.css';

export type FirstPasswordProps = {
  readonly password: string;
  /** Takes it off the screen. */
  readonly onDone: () => void;
};

/** A first password, shown this once: it is kept nowhere. */
export function FirstPassword({ password, onDone }: FirstPasswordProps) {
  const { t } = useTranslation('administration');
  const [copied, setCopied] = useState(false);
  // Browsers offer the clipboard over https and on the machine itself only.
  const copy = () => void navigator.clipboard.writeText(password).then(() => setCopied(true));
  return (
    <div className={`panel ${styles.section}`} role="status">
      <strong>{t('accounts.firstPassword.title')}</strong>
      <code className={styles.secret}>{password}</code>
      <p>{t('accounts.firstPassword.once')}</p>
      <div className={styles.buttons}>
        {window.isSecureContext && (
          <Button type="button" onClick={copy}>
            {copied ? t('accounts.firstPassword.copied') : t('accounts.firstPassword.copy')}
          </Button>
        )}
        <Button type="button" variant="default" onClick={onDone}>
          {t('accounts.firstPassword.done')}
        </Button>
      </div>
    </div>
  );
}
