import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CheckResultData, checkResult } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { FileList } from '../../files/file-list.tsx';
import { useFileList } from '../../files/use-file-list.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { typedText } from '../../page-parts/typed-text.ts';
import { type Check, directionKeys } from './direction-queries.ts';
import { EvidenceFields, evidenceOf } from './step-dialog.tsx';
import { shownBy } from './task-files.tsx';

type Finding = CheckResultData['body']['finding'];
const FINDINGS = ['verify', 'contradict', 'cannot-check'] as const;
type Kind = (typeof FINDINGS)[number];

/** What a verifier found: verified, contradicted, or not checked and why. */
export function CheckDialogs({ check }: { readonly check: Check }) {
  return (
    <div className={formStyles.buttons}>
      {FINDINGS.map((kind) => (
        <CheckDialog key={kind} kind={kind} check={check} />
      ))}
    </div>
  );
}

function CheckDialog({ kind, check }: { readonly kind: Kind; readonly check: Check }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const { assignmentId, claim, at, seen, filePlace } = check;
  const place = kind === 'cannot-check' ? null : filePlace;
  const files = useFileList(place);
  const write = useMutation({
    mutationFn: (finding: Finding) => answerOf(checkResult({ path: { assignmentId, claim }, body: { at, seen, finding } })),
    onSettled: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <AskDialog
      action={t(`findings.${kind}`)}
      title={t(`findings.${kind}`)}
      onOpen={() => {
        write.reset();
        files.reset();
      }}
      onConfirm={(fields) => write.mutateAsync(findingOf(kind, fields, files.fileIds))}
      pending={write.isPending || files.hindrance !== null}
      error={write.error}
    >
      {kind === 'contradict' && <p>{t('findings.opensAgain')}</p>}
      <Field label={kind === 'verify' ? t('fields.words') : t('reason')}>
        {(ties) => <textarea {...ties} name="words" rows={3} required minLength={3} maxLength={2000} />}
      </Field>
      {kind !== 'cannot-check' && <EvidenceFields />}
      {place && <FileList list={files} />}
    </AskDialog>
  );
}

function findingOf(kind: Kind, fields: FormData, fileIds: string[]): Finding {
  const words = typedText(fields, 'words').trim();
  if (kind === 'cannot-check') return { kind, reason: words };
  const shown = { evidence: evidenceOf(fields), ...shownBy(fileIds) };
  return kind === 'verify' ? { kind, words, ...shown } : { kind, reason: words, ...shown };
}
