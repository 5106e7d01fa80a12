import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './check-list.module.css';
import { labelMatches, placeAfterKey } from './check-list-model.ts';

export type CheckListItem = {
  readonly key: string;
  readonly label: string;
  /** What helps to decide, read with the label. */
  readonly detail?: string;
  /** A word that sets the entry apart from the others. */
  readonly mark?: string | undefined;
};

export type CheckListProps = {
  /** What is chosen here. */
  readonly label: string;
  readonly items: readonly CheckListItem[];
  readonly checked: readonly string[];
  /** Called with all checked keys, in the order of the entries. */
  readonly onChange: (checked: string[]) => void;
  readonly texts: { readonly search: string; readonly nothingFound: string };
};

/**
 * Entries to tick, with a search above them. One stop of the tab key; arrows, Home and End go from entry to entry, the arrow down
 * leads from the search into the list, Space ticks.
 */
export function CheckList({ label, items, checked, onChange, texts }: CheckListProps) {
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const frame = useRef<HTMLFieldSetElement>(null);
  const shown = items.filter((item) => labelMatches(item.label, search));
  const stop = shown.some(({ key }) => key === current) ? current : shown[0]?.key;
  const move = (event: KeyboardEvent) => {
    const fields = [...(frame.current?.querySelectorAll('input') ?? [])];
    const to = placeAfterKey(event.key, fields.indexOf(event.target as HTMLInputElement) - 1, shown.length);
    if (to === null) return;
    event.preventDefault();
    fields[to + 1]?.focus();
  };
  const tick = (key: string) => {
    const wanted = checked.includes(key) ? checked.filter((other) => other !== key) : [...checked, key];
    onChange(items.map((item) => item.key).filter((one) => wanted.includes(one)));
  };
  return (
    <fieldset ref={frame} className={styles.frame} onKeyDown={move}>
      <legend className="visually-hidden">{label}</legend>
      <input
        type="search"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul className={styles.list}>
        {shown.map((item) => (
          <Entry
            key={item.key}
            item={item}
            checked={checked.includes(item.key)}
            stop={item.key === stop}
            onTick={() => tick(item.key)}
            onFocus={() => setCurrent(item.key)}
          />
        ))}
      </ul>
      <p role="status" className={styles.nothing}>
        {shown.length === 0 && texts.nothingFound}
      </p>
    </fieldset>
  );
}

type EntryProps = {
  readonly item: CheckListItem;
  readonly checked: boolean;
  /** The tab key stops here. */
  readonly stop: boolean;
  readonly onTick: () => void;
  readonly onFocus: () => void;
};

function Entry({ item: { label, detail, mark }, checked, stop, onTick, onFocus }: EntryProps) {
  const id = useId();
  return (
    <li>
      <label className={styles.entry}>
        <input
          type="checkbox"
          checked={checked}
          tabIndex={stop ? 0 : -1}
          aria-describedby={`${id}-detail`}
          onChange={onTick}
          onFocus={onFocus}
        />
        <span>{label}</span>
      </label>
      <span id={`${id}-detail`} className={styles.detail}>
        {mark && <strong className={styles.mark}>{mark}</strong>}
        {mark && detail && ' · '}
        {detail}
      </span>
    </li>
  );
}
