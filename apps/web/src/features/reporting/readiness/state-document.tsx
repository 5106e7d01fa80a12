import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type StateDocumentData, stateDocument } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type DocumentKind, type DocumentProvince, readinessKeys } from './readiness-queries.ts';

type Body = StateDocumentData['body'];
const STATES = ['not-issued', 'drafting', 'issued'] as const;

export type StateDocumentProps = { readonly kind: DocumentKind; readonly province: DocumentProvince; readonly today: string };

/** Says how far a province is with a document: number and day only once it is issued. */
export function StateDocument({ kind, province, today }: StateDocumentProps) {
  const { t } = useTranslation('readiness');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const current = province.statement?.state ?? 'not-issued';
  const [state, setState] = useState<Body['state']>(current);
  const path = { kindKey: kind.key, provinceCode: province.provinceCode };
  const say = useMutation({
    mutationFn: (body: Body) => answerOf(stateDocument({ path, body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: readinessKeys.documents }),
  });
  const confirm = (fields: FormData) => {
    const isIssued = state === 'issued';
    return say.mutateAsync({
      state,
      statedOn: typedText(fields, 'statedOn'),
      documentNumber: isIssued ? typedText(fields, 'documentNumber') : null,
      issuedOn: isIssued ? typedText(fields, 'issuedOn') : null,
      noteVi: typedText(fields, 'noteVi').trim() || null,
    });
  };
  const open = () => {
    say.reset();
    setState(current);
  };
  return (
    <AskDialog
      action={t('documents.say')}
      openLabel={t('documents.sayOf', { document: pick(kind.name), province: province.provinceName })}
      title={t('documents.sayOf', { document: pick(kind.name), province: province.provinceName })}
      onOpen={open}
      onConfirm={confirm}
      pending={say.isPending}
      error={say.error}
    >
      <Field label={t('documents.stateHeader')}>
        {(ties) => (
          <select {...ties} value={state} onChange={(event) => setState(event.target.value as Body['state'])}>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t(`documents.state.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('documents.asOf')} hint={t('documents.asOfHint')}>
        {(ties) => <input {...ties} type="date" name="statedOn" required max={today} defaultValue={today} />}
      </Field>
      {state === 'issued' && (
        <>
          <Field label={t('documents.number')}>
            {(ties) => <input {...ties} name="documentNumber" required maxLength={100} autoComplete="off" />}
          </Field>
          <Field label={t('documents.issuedOn')}>
            {(ties) => <input {...ties} type="date" name="issuedOn" required max={today} />}
          </Field>
        </>
      )}
      <Field label={t('documents.note')}>{(ties) => <textarea {...ties} name="noteVi" rows={2} maxLength={2000} />}</Field>
    </AskDialog>
  );
}
