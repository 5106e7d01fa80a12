import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import type { ThemesOfDay } from './theme-queries.ts';

/** Of all communes: who named an issue, who said there is none, who wrote nothing. */
export function SaidTable({ said }: { readonly said: ThemesOfDay['said'] }) {
  const { t } = useTranslation('themes');
  const { count } = useFormat();
  return (
    <PlainRows
      label={t('said.title')}
      headers={[t('kind'), t('said.withIssue'), t('said.withoutIssue'), t('said.silent'), t('said.of')]}
      rows={said.map(({ kind, withIssue, withoutIssue, silent, of }) => ({
        key: kind,
        cells: [t(`kinds.${kind}`), count(withIssue), count(withoutIssue), count(silent), count(of)],
      }))}
    />
  );
}
