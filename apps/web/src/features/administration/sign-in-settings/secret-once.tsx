import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from '../../../page-parts/form.module.css';

type SecretOnceProps = { readonly title: string; readonly secret: string; readonly onDone: () => void };

/** A secret that is shown this once. */
export function SecretOnce({ title, secret, onDone }: SecretOnceProps) {
  const { t } = useTranslation('administration');
  return (
    <div className={`panel ${styles.section}`} role="status">
      <strong>{title}</strong>
      <code className={styles.secret}>{secret}</code>
      <p>{t('settings.clients.once')}</p>
      <div>
        <Button type="button" variant="default" onClick={onDone}>
          {t('settings.clients.done')}
        </Button>
      </div>
    </div>
  );
}
