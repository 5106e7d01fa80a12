import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitCombobox } from './unit-combobox.tsx';
import styles from './unit-picker.module.css';
import { type UnitVersion, unitQuery } from './unit-queries.ts';

/** A province or commune as an appointment names it: `91`, `91/30292`. */
function areaOf({ level, code, parentCode }: UnitVersion): string {
  return level === 'commune' ? `${parentCode}/${code}` : `${code}`;
}

export type UnitPickerProps = {
  /** Ties to a label, hint and fault; the label is the owner's. */
  readonly ties: { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: boolean };
  /** The area chosen, by codes from the province down; null: none yet. */
  readonly area: string | null;
  readonly onChange: (area: string | null) => void;
  /** The day on which the unit must be in force. */
  readonly day: string;
};

/** Chooses a province or commune by searching its name or code; arrows and Enter choose, Escape closes. */
export function UnitPicker({ ties, area, onChange, day }: UnitPickerProps) {
  const { t } = useTranslation('organisations');
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange(null);
    requestAnimationFrame(() => input.current?.focus());
  };
  if (area === null)
    return (
      <UnitCombobox
        field={{ ...ties, ref: input, type: 'text', className: 'field', placeholder: t('search') }}
        placedOn={day}
        onChoose={(unit) => onChange(areaOf(unit))}
      />
    );
  return (
    <div className={styles.chosen}>
      <output id={ties.id}>
        <AreaName area={area} />
      </output>
      <button type="button" className={styles.clear} onClick={clear}>
        {t('chooseOther')}
      </button>
    </div>
  );
}

function AreaName({ area }: { readonly area: string }) {
  const { data, isPending } = useQuery(unitQuery(area.split('/').at(-1) ?? area));
  if (isPending) return null;
  const shown = data?.current ?? data?.versions.at(-1);
  if (!shown) return area;
  return [shown.name, shown.level === 'commune' ? shown.parentName : null].filter(Boolean).join(', ');
}
