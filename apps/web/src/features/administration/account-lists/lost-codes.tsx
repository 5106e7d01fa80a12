import { useMutation } from '@tanstack/react-query';
import { renewFirstCodes } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import styles from '../../../page-parts/form.module.css';
import type { Place } from '../managed.ts';
import type { HandedOut } from './account-lists-page.tsx';
import { placeQuery } from './list-queries.ts';

export type LostCodesProps = {
  readonly place: Place;
  /** After which account those follow who have no code yet; null: from the first on. */
  readonly after: string | null;
  readonly onCodes: (out: HandedOut, next: string | null) => void;
};

/** New first codes for who has never signed in, when a sheet was lost on its way; some hundred at a time. */
export function LostCodes({ place, after, onCodes }: LostCodesProps) {
  const { t } = useTranslation('accountLists');
  const { language } = useFormat();
  const renew = useMutation({
    mutationFn: (onlyMine: boolean) =>
      answerOf(
        renewFirstCodes({ body: { ...placeQuery(place), ...(after === null ? {} : { after }), onlyMine, lang: language } }),
      ),
    onSuccess: ({ next, ...out }) => onCodes(out, next),
  });
  return (
    <div className={styles.buttons}>
      <AskDialog
        action={t('lost')}
        title={t('lost')}
        onOpen={renew.reset}
        onConfirm={(fields) => renew.mutateAsync(fields.has('onlyMine'))}
        pending={renew.isPending}
        error={renew.error}
      >
        <p>{t('lostQuestion')}</p>
        <label>
          <input type="checkbox" name="onlyMine" defaultChecked /> {t('lostOnlyMine')}
        </label>
      </AskDialog>
      <p role="status">
        {renew.data?.codes.length === 0 && t('lostNone')}
        {after !== null && t('lostMore')}
      </p>
    </div>
  );
}
