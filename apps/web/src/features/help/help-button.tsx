import { useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './help-button.module.css';

const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import('./help-dialog.tsx');
  return { default: component };
});

/** Pressed by the key of help too. */
export const HELP_BUTTON_ID = 'page-help';

/** Opens the guide of the page; its texts come when they are first wanted. */
export function HelpButton() {
  const { t } = useTranslation();
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        id={HELP_BUTTON_ID}
        className={styles.button}
        aria-label={t('guide.open')}
        title={t('guide.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <HelpDialog fullPath={path} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
