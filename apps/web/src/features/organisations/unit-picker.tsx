import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placesQuery, type UnitVersion, unitQuery } from './queries.ts';
import styles from './unit-picker.module.css';
import searchStyles from './unit-search.module.css';

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
  if (area === null) return <UnitField ties={ties} inputRef={input} onChoose={(unit) => onChange(areaOf(unit))} day={day} />;
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

type UnitFieldProps = Pick<UnitPickerProps, 'ties' | 'day'> & {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly onChoose: (unit: UnitVersion) => void;
};

function UnitField({ ties, day, inputRef, onChoose }: UnitFieldProps) {
  const { t } = useTranslation('organisations');
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { data } = useQuery({ ...placesQuery(text, day), placeholderData: keepPreviousData });
  const wanted = open && text.trim() !== '';
  const found = wanted ? (data ?? []) : [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      setOpen(false);
    }
    const chosen = found[active];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) onChoose(chosen);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    setActive((now) => Math.max(0, Math.min(found.length - 1, now + step)));
  };
  const onType = (typed: string) => {
    setText(typed);
    setOpen(true);
    setActive(0);
  };
  return (
    <div className={styles.picker}>
      <input
        {...ties}
        ref={inputRef}
        type="text"
        role="combobox"
        autoComplete="off"
        className="field"
        placeholder={t('search')}
        value={text}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} className={searchStyles.list} role="listbox" aria-label={t('found')} hidden={found.length === 0}>
        {found.map((unit, index) => (
          <div
            key={unit.unitId}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={searchStyles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(unit);
            }}
          >
            {unit.name}{' '}
            <span className="muted">
              {unit.code} {unit.level === 'commune' && unit.parentName}
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {wanted && data ? t('foundCount', { count: found.length }) : ''}
      </p>
    </div>
  );
}
