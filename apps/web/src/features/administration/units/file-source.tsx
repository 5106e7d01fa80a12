import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Field } from '../../../page-parts/field.tsx';
import { templateFile } from './unit-admin-queries.ts';

export type FileSourceProps = {
  readonly template: 'unit-changes' | 'agency-codes';
  readonly content: string;
  readonly onChange: (content: string) => void;
};

/** The text of a CSV file, chosen from the device or pasted; a file in another encoding than UTF-8 is told at once. */
export function FileSource({ template, content, onChange }: FileSourceProps) {
  const { t } = useTranslation('administration');
  const { language } = useFormat();
  const [unreadable, setUnreadable] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const text = textOf(await file.arrayBuffer());
    setUnreadable(text === null);
    setName(text === null ? null : file.name);
    if (text !== null) onChange(text);
    // The same file, mended, can be chosen again.
    target.value = '';
  };
  return (
    <>
      <p>
        <a href={templateFile(template, language)} download>
          {t('files.template')}
        </a>
      </p>
      <Field label={t('files.choose')} hint={t('files.chooseHint')} fault={unreadable ? t('files.notUtf8') : null}>
        {(ties) => <input {...ties} type="file" accept=".csv,text/csv" onChange={(event) => void read(event)} />}
      </Field>
      <p role="status">{name !== null && content !== '' && t('files.read', { name })}</p>
      <Field label={t('files.paste')}>
        {(ties) => (
          <textarea {...ties} rows={6} spellCheck={false} value={content} onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    </>
  );
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
