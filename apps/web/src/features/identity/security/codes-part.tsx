import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import styles from '../../../page-parts/form.module.css';
import { renewOwnCodes, useFactorsChanged } from './factor-queries.ts';
import type { PartProps } from './part.ts';
import own from './security.module.css';

/** How many recovery codes are left, and new ones. */
export function CodesPart({ factors, mayChange, onCodes }: PartProps) {
  const { t } = useTranslation('identity');
  const changed = useFactorsChanged();
  const renew = useMutation({
    mutationFn: renewOwnCodes,
    onSuccess: async (codes) => {
      onCodes(codes);
      await changed();
    },
  });
  if (factors.confirmWith !== 'factor') return null;
  return (
    <div className={`${styles.section} ${own.part}`}>
      <h3>{t('security.codes.title')}</h3>
      <p>{t('security.codes.left', { count: factors.recoveryCodesLeft })}</p>
      {mayChange && (
        <div>
          <AskDialog
            action={t('security.codes.renew')}
            title={t('security.codes.renewTitle')}
            onOpen={renew.reset}
            onConfirm={() => renew.mutateAsync()}
            pending={renew.isPending}
            error={renew.error}
          >
            <p>{t('security.codes.renewQuestion')}</p>
          </AskDialog>
        </div>
      )}
    </div>
  );
}

type RecoveryCodesProps = { readonly codes: readonly string[]; readonly onDone: () => void };

/** Recovery codes, shown this once: they are kept nowhere. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation('identity');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className={`panel ${styles.section}`} role="status">
      <strong>{t('security.codes.title')}</strong>
      <p>{t('security.codes.once')}</p>
      <ul className={own.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {window.isSecureContext && (
          <Button type="button" onClick={copy}>
            {copied ? t('security.codes.copied') : t('security.codes.copy')}
          </Button>
        )}
        <Button type="button" variant="default" onClick={onDone}>
          {t('security.codes.done')}
        </Button>
      </div>
    </div>
  );
}
