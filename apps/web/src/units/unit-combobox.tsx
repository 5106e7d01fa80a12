import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../api/problem-notice.tsx';
import styles from './unit-combobox.module.css';
import { type UnitVersion, unitSearchQuery } from './unit-queries.ts';

export type UnitComboboxProps = {
  /** The field itself: its id, look, hint and ties to label and fault. */
  readonly field: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onKeyDown' | 'onBlur' | 'role'>;
  /** Finds only the provinces and communes in force on that day; left out, also units of the past. */
  readonly placedOn?: string;
  readonly onChoose: (unit: UnitVersion) => void;
};

/**
 * A field that finds units by what is typed and lists them below: arrows and Enter choose, Escape closes. That nothing was found,
 * or that the server could not be asked, stands where the list would.
 */
export function UnitCombobox({ field, placedOn, onChoose }: UnitComboboxProps) {
  const { t } = useTranslation('organisations');
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { data, error, refetch } = useQuery({ ...unitSearchQuery(text, placedOn), placeholderData: keepPreviousData });
  const typed = text.trim() !== '';
  const wanted = open && typed;
  const found = wanted ? (data ?? []) : [];
  const choose = (unit: UnitVersion | undefined) => {
    if (!unit) return;
    setOpen(false);
    setText('');
    onChoose(unit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // With the list open Escape closes it and not the dialog around it; Enter never sends the form.
    if (step !== undefined || event.key === 'Enter' || (event.key === 'Escape' && found.length > 0)) event.preventDefault();
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter') choose(found[active]);
    if (step === undefined) return;
    setOpen(true);
    setActive((now) => Math.max(0, Math.min(found.length - 1, now + step)));
  };
  const onType = (now: string) => {
    setText(now);
    setOpen(true);
    setActive(0);
  };
  const nothing = wanted && data !== undefined && !error && found.length === 0;
  return (
    <div className={styles.box}>
      <input
        {...field}
        role="combobox"
        autoComplete="off"
        value={text}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} className={styles.list} role="listbox" aria-label={t('found')} hidden={found.length === 0}>
        {found.map((unit, index) => (
          <UnitOption key={unit.unitId} id={`${listId}-${index}`} unit={unit} active={index === active} onChoose={choose} />
        ))}
      </div>
      {error && typed && (
        <div className={styles.list}>
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <p role="status" className={nothing ? styles.list : 'visually-hidden'}>
        {nothing ? t('nothingFound') : found.length > 0 ? t('foundCount', { count: found.length }) : ''}
      </p>
    </div>
  );
}

type UnitOptionProps = {
  readonly id: string;
  readonly unit: UnitVersion;
  readonly active: boolean;
  readonly onChoose: (unit: UnitVersion) => void;
};

function UnitOption({ id, unit, active, onChoose }: UnitOptionProps) {
  const { t } = useTranslation('organisations');
  const where = [unit.districtName, unit.level === 'commune' ? unit.parentName : null].filter(Boolean).join(', ');
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose(unit);
      }}
    >
      {unit.name}{' '}
      <span className="muted">
        {unit.code} {where} {!unit.inForce && t('former')}
      </span>
    </div>
  );
}
