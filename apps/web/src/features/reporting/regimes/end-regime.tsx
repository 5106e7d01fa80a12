import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endRegime } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type RegimeVersion, regimeKeys } from './regime-queries.ts';

/** Ends a regime from a day on, with its newest version, also one that begins later: from then no period of it is opened. */
export function EndRegime({ newest }: { readonly newest: RegimeVersion }) {
  const { t } = useTranslation('regimes');
  const { name } = useFormat();
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: (validTo: string) => answerOf(endRegime({ path: { regimeNo: newest.regimeNo }, body: { validTo } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: regimeKeys.list }),
  });
  const today = vietnamDay(new Date());
  const hasBegun = newest.validFrom <= today;
  const first = hasBegun ? today : newest.validFrom;
  return (
    <AskDialog
      action={t('end.action')}
      openLabel={t('end.of', { name: name(newest.content) })}
      title={t('end.of', { name: name(newest.content) })}
      onOpen={end.reset}
      onConfirm={(fields) => end.mutateAsync(typedText(fields, 'validTo'))}
      pending={end.isPending}
      error={end.error}
    >
      <p>{t('end.question')}</p>
      <Field label={t('end.from')}>
        {(ties) => <input {...ties} name="validTo" type="date" required min={first} defaultValue={first} />}
      </Field>
    </AskDialog>
  );
}
