import { useTranslation } from 'react-i18next';
import { useTableState } from './use-table-state.ts';

export type FilterSelectProps = {
  /** Name of the filter in the address and for the server. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What holds when nothing is chosen; left out: all. */
  readonly usual?: string;
};

/** A filter of a list, kept in the address of the page. */
export function FilterSelect({ name, label, options, usual }: FilterSelectProps) {
  const { t } = useTranslation();
  const { filters, setFilter } = useTableState();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select
        className="field"
        value={filters[name] ?? usual ?? ''}
        onChange={(event) => setFilter(name, event.target.value === usual ? undefined : event.target.value)}
      >
        {usual === undefined && <option value="">{t('table.all')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
