import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { type UnitVersion, unitSearchQuery } from './queries.ts';
import styles from './unit-search.module.css';

export const UNIT_SEARCH_ID = 'unit-search';

/** Finds provinces and communes by name or code, old or new, with or without diacritics, and opens the one chosen. */
export function UnitSearch() {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { data, error, refetch } = useQuery({ ...unitSearchQuery(text), placeholderData: keepPreviousData });
  const wanted = open && text.trim() !== '';
  const found = wanted ? (data?.units ?? []) : [];
  const choose = (unit: UnitVersion | undefined) => {
    if (!unit) return;
    setOpen(false);
    setText('');
    if (unit.level === 'province' && unit.inForce && unit.code)
      void navigate({ to: '/provinces/$provinceCode', params: { provinceCode: unit.code } });
    else void navigate({ to: '/units/$unit', params: { unit: unit.unitId } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter') choose(found[active]);
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
    <search className={styles.search}>
      <label htmlFor={UNIT_SEARCH_ID} className="visually-hidden">
        {t('search')}
      </label>
      <input
        id={UNIT_SEARCH_ID}
        className={styles.input}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder={t('searchHint')}
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
      {error && text.trim() !== '' && (
        <div className={styles.list}>
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <p role="status" className={wanted && data && found.length === 0 ? styles.list : 'visually-hidden'}>
        {wanted && data && !error ? (found.length === 0 ? t('nothingFound') : t('foundCount', { count: found.length })) : ''}
      </p>
    </search>
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
