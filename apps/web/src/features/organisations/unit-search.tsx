import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnitCombobox } from '../../units/unit-combobox.tsx';
import type { UnitVersion } from '../../units/unit-queries.ts';
import styles from './unit-search.module.css';

export const UNIT_SEARCH_ID = 'unit-search';

/** Finds provinces and communes by name or code, old or new, with or without diacritics, and opens the one chosen. */
export function UnitSearch() {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const openUnit = (unit: UnitVersion) => {
    if (unit.level === 'province' && unit.inForce && unit.code)
      void navigate({ to: '/provinces/$provinceCode', params: { provinceCode: unit.code } });
    else void navigate({ to: '/units/$unit', params: { unit: unit.unitId } });
  };
  return (
    <search>
      <label htmlFor={UNIT_SEARCH_ID} className="visually-hidden">
        {t('search')}
      </label>
      <UnitCombobox
        field={{ id: UNIT_SEARCH_ID, type: 'search', className: styles.input, placeholder: t('searchHint') }}
        onChoose={openUnit}
      />
    </search>
  );
}
