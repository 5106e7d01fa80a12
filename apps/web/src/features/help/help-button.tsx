import { useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './help-button.module.css';

/** Where its program cannot be fetched, for want of a line, the page stays and says so. */
const HelpDialog = lazy(() =>
  import('./help-dialog.tsx').then(
    ({ HelpDialog: component }) => ({ default: component }),
    () => ({ default: NotReached }),
  ),
);

function NotReached() {
  const { t } = useTranslation();
  return <p role="alert">{t('serverUnreachable')}</p>;
}

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
