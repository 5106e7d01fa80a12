import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { filled, usePageTexts } from '../../i18n/use-page-texts.ts';
import { type Guide, guideOf, type PagePath, pagePath } from './guides.ts';
import styles from './help-dialog.module.css';
import { helpEn, helpVi } from './texts.ts';
import { useTitleOf } from './use-title-of.ts';

type HelpDialogProps = { readonly fullPath: string; readonly onClose: () => void };

/** The guide of a page: Escape closes it, it prints by itself. */
export function HelpDialog({ fullPath, onClose }: HelpDialogProps) {
  const texts = usePageTexts(helpVi, helpEn);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const path = pagePath(fullPath);
  const { data: guide, isPending } = useQuery({
    queryKey: ['guide', path],
    queryFn: () => guideOf(path),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.title}</h2>
      {isPending && <LoadingNotice />}
      {guide === null && <p>{texts.none}</p>}
      {guide && <GuideText guide={guide} onLeave={onClose} />}
      <div className={styles.foot}>
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
    </dialog>
  );
}

function GuideText({ guide, onLeave }: { readonly guide: Guide; readonly onLeave: () => void }) {
  const texts = usePageTexts(helpVi, helpEn);
  const { pick } = useFormat();
  const titleOf = useTitleOf(guide.see);
  return (
    <>
      <p className={styles.answers}>
        <strong>{pick(guide.title)}</strong>: {pick(guide.answers)}
      </p>
      <ul>
        {guide.do.map((one) => (
          <li key={one.vi}>{pick(one)}</li>
        ))}
      </ul>
      {guide.keys.length > 0 && (
        <dl className={styles.keys}>
          {guide.keys.map(({ keys, ...what }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{pick(what)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {texts.see}{' '}
        {guide.see.map((path, at) => (
          <span key={path}>
            {at > 0 && ', '}
            <Link to={path as PagePath} onClick={onLeave}>
              {titleOf(path)}
            </Link>
          </span>
        ))}
        . {filled(texts.more, { guide: texts.guides[guide.guide as keyof typeof texts.guides] })}
      </p>
    </>
  );
}
