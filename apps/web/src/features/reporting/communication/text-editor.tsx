import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import styles from './communication.module.css';
import { type CommunicationText, saveDocx, saveTxt } from './communication-queries.ts';
import { communicationEn, communicationVi } from './texts.ts';

type TextEditorProps = { readonly area: string; readonly text: CommunicationText };

/** A text to change, to copy, to print and to take along; nothing of it is kept. */
export function TextEditor({ area, text }: TextEditorProps) {
  const texts = usePageTexts(communicationVi, communicationEn);
  const id = useId();
  const [title, setTitle] = useState(text.title);
  const [body, setBody] = useState(text.text);
  const isLeaflet = text.channel === 'leaflet';
  const names = [...new Set(text.missing.map((name) => texts.values[name as keyof typeof texts.values] ?? name))];
  return (
    <div className={styles.editor} data-paper={isLeaflet ? 'A5' : 'A4'}>
      {names.length > 0 && <p className={styles.missing}>{filled(texts.missing, { names: names.join(', ') })}</p>}
      <label htmlFor={`${id}-title`} className="screen-only">
        {texts.heading}
      </label>
      <input
        id={`${id}-title`}
        className="screen-only"
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`${id}-body`} className="screen-only">
        {texts.body}
      </label>
      <textarea
        id={`${id}-body`}
        className="screen-only"
        rows={16}
        value={body}
        maxLength={20_000}
        onChange={(event) => setBody(event.target.value)}
      />
      <div className={styles.paper} aria-hidden="true">
        <h2>{title}</h2>
        <p>{body}</p>
      </div>
      <Actions area={area} title={title} body={body} isLeaflet={isLeaflet} />
    </div>
  );
}

type ActionsProps = { readonly area: string; readonly title: string; readonly body: string; readonly isLeaflet: boolean };

function Actions({ area, title, body, isLeaflet }: ActionsProps) {
  const texts = usePageTexts(communicationVi, communicationEn);
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(`${title}\n\n${body}`) });
  const docx = useMutation({ mutationFn: () => saveDocx(area, title, body, isLeaflet ? 'A5' : 'A4') });
  const isEmpty = title.trim() === '' || body.trim() === '';
  return (
    <>
      <div className={styles.actions}>
        <button type="button" onClick={() => copy.mutate()}>
          {texts.copy}
        </button>
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
        <button type="button" onClick={() => saveTxt(title, body)}>
          {texts.txt}
        </button>
        <button type="button" aria-disabled={docx.isPending || isEmpty} onClick={() => !isEmpty && docx.mutate()}>
          {isLeaflet ? texts.docxA5 : texts.docx}
        </button>
      </div>
      <p role="status">{copy.isSuccess && texts.copied}</p>
      {(copy.isError || docx.isError) && <ProblemNotice error={copy.error ?? docx.error} />}
    </>
  );
}
