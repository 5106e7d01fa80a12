import { useTranslation } from 'react-i18next';
import { FilterSelect } from '../../../shell/filter-select.tsx';

const BLOCKS = ['general', 'party', 'council', 'committee', 'front'] as const;
const KINDS = ['obstacle', 'recommendation'] as const;

/** Whose statements, and of which kind; kept in the address. */
export function StatementFilters() {
  const { t } = useTranslation('themes');
  return (
    <>
      <FilterSelect name="kind" label={t('kind')} options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />
      <FilterSelect
        name="block"
        label={t('block')}
        options={BLOCKS.map((block) => ({ value: block, label: t(`blocks.${block}`) }))}
      />
    </>
  );
}
