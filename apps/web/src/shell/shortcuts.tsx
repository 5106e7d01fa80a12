import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HELP_BUTTON_ID } from '../features/help/help-button.tsx';
import { UNIT_SEARCH_ID } from '../features/organisations/unit-search.tsx';
import { areShortcutsOn, keepShortcuts } from './shortcut-setting.ts';
import styles from './shortcuts.module.css';
import { usePages } from './use-pages.ts';

/** How long after `g` the second key counts, in milliseconds. */
const SECOND_KEY_WITHIN_MS = 1500;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Single-key shortcuts and the list of them; they can be turned off, since speech input types letters (WCAG 2.1.4). */
export function Shortcuts() {
  const { t } = useTranslation();
  const pages = usePages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [enabled, setEnabled] = useState(areShortcutsOn);
  useShortcutKeys(enabled, () => dialog.current?.showModal());
  const change = (on: boolean) => {
    setEnabled(on);
    keepShortcuts(on);
  };
  return (
    <>
      <button type="button" className={styles.open} onClick={() => dialog.current?.showModal()}>
        {t('shortcuts.title')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{t('shortcuts.title')}</h2>
        <dl className={styles.list}>
          <div>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>{t('shortcuts.search')}</dd>
          </div>
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('shortcuts.help')}</dd>
          </div>
          <div>
            <dt>
              <kbd>h</kbd>
            </dt>
            <dd>{t('guide.open')}</dd>
          </div>
          {pages.map(({ name, key }) =>
            key ? (
              <div key={name}>
                <dt>
                  <kbd>g</kbd> <kbd>{key}</kbd>
                </dt>
                <dd>{t(`pages.${name}`)}</dd>
              </div>
            ) : null,
          )}
          <div>
            <dt>
              <kbd>←</kbd> <kbd>↑</kbd> <kbd>→</kbd> <kbd>↓</kbd>
            </dt>
            <dd>{t('shortcuts.arrows')}</dd>
          </div>
          <div>
            <dt>
              <kbd>Enter</kbd>
            </dt>
            <dd>{t('shortcuts.enter')}</dd>
          </div>
          <div>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>{t('shortcuts.escape')}</dd>
          </div>
        </dl>
        <label className="labelled">
          <input type="checkbox" checked={enabled} onChange={(event) => change(event.target.checked)} />
          {t('shortcuts.enabled')}
        </label>
        <form method="dialog">
          <button type="submit" className={styles.close}>
            {t('close')}
          </button>
        </form>
      </dialog>
    </>
  );
}

function useShortcutKeys(enabled: boolean, openHelp: () => void) {
  const navigate = useNavigate();
  const pages = usePages();
  const goUntil = useRef(0);
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const page = event.timeStamp < goUntil.current ? pages.find(({ key }) => key === event.key.toLowerCase()) : undefined;
      goUntil.current = event.key === 'g' ? event.timeStamp + SECOND_KEY_WITHIN_MS : 0;
      if (page) void navigate({ to: page.to });
      else if (event.key === '?') openHelp();
      else if (event.key === 'h') document.getElementById(HELP_BUTTON_ID)?.click();
      else if (event.key === '/') document.getElementById(UNIT_SEARCH_ID)?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled, navigate, openHelp, pages]);
}
