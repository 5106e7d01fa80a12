import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { ProblemNotice } from '../api/problem-notice.tsx';
import { usePageTexts } from '../i18n/use-page-texts.ts';
import styles from './form.module.css';
import { pagePartsEn, pagePartsVi } from './texts.ts';

export type AskDialogProps = {
  /** What the button that opens the dialogue is called, and the one in it that acts. */
  readonly action: string;
  /** What the one in it is called where its words are others, since the page around it moves. */
  readonly confirm?: string;
  /** What the question is about. */
  readonly title: string;
  /** What will happen, and fields that it needs. */
  readonly children: ReactNode;
  /** Does it; the dialogue closes when that is done, and stays with the refusal when it is refused. */
  readonly onConfirm: (fields: FormData) => Promise<unknown>;
  readonly pending: boolean;
  /** A refusal that no field of the dialogue shows. */
  readonly error?: unknown;
  /** Forgets an earlier refusal. */
  readonly onOpen?: () => void;
  readonly onClose?: () => void;
  /** What a screen reader calls the opening button when its words alone do not say of what. */
  readonly openLabel?: string | undefined;
  /** It is the main action of its page. */
  readonly main?: boolean;
};

/** A question before something that matters: native dialogue, Escape or the second button leaves everything as it was. */
export function AskDialog(props: AskDialogProps) {
  const words = usePageTexts(pagePartsVi, pagePartsEn);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const open = () => {
    props.onOpen?.();
    dialog.current?.querySelector('form')?.reset();
    dialog.current?.showModal();
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (props.pending) return;
    const fields = new FormData(event.currentTarget);
    await props.onConfirm(fields).then(
      () => dialog.current?.close(),
      // The refusal stands in the dialogue, through `error` or beside a field.
      () => undefined,
    );
  };
  return (
    <>
      <Button type="button" {...(props.main ? {} : { variant: 'default' as const })} aria-label={props.openLabel} onClick={open}>
        {props.action}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={props.onClose}>
        <h2 id={titleId}>{props.title}</h2>
        <form onSubmit={(event) => void send(event)} className={styles.form}>
          {props.children}
          {props.error !== undefined && props.error !== null && <ProblemNotice error={props.error} />}
          <div className={styles.buttons}>
            <Button type="submit" aria-disabled={props.pending}>
              {props.confirm ?? props.action}
            </Button>
            <Button type="button" variant="default" onClick={() => dialog.current?.close()}>
              {words.dismiss}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
