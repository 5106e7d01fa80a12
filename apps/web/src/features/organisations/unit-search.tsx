import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FoundUnit, unitSearchQuery } from './queries.ts';
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
  const { data: found = [] } = useQuery({ ...unitSearchQuery(text), placeholderData: keepPreviousData });
  const shown = open && text.trim() !== '' ? found : [];
  const choose = (unit: FoundUnit | undefined) => {
    if (!unit?.provinceCode) return;
    setOpen(false);
    setText('');
    const { provinceCode, communeCode } = unit;
    if (communeCode)
      void navigate({ to: '/provinces/$provinceCode/communes/$communeCode', params: { provinceCode, communeCode } });
    else void navigate({ to: '/provinces/$provinceCode', params: { provinceCode } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    if (event.key === 'Enter') choose(shown[active]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    setActive((now) => Math.max(0, Math.min(shown.length - 1, now + step)));
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
        placeholder={t('search')}
        value={text}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} className={styles.list} role="listbox" aria-label={t('found')} hidden={shown.length === 0}>
        {shown.map((unit, index) => (
          <div
            key={unit.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={!unit.provinceCode}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(unit);
            }}
          >
            <span>{unit.name}</span> <span className="muted">{unit.note}</span>
          </div>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {open && text.trim() !== '' ? t('foundCount', { count: found.length }) : ''}
      </p>
    </search>
  );
}
