import { StatusMark } from '@thong-suot/ui';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Moved } from '../../../live/moved.tsx';
import { areShortcutsOn } from '../../../shell/shortcut-setting.ts';
import type { ReviewBoard, ReviewedReport } from './queries.ts';
import styles from './review.module.css';
import { keyOf, STANDING_TONES, standingOf } from './review-model.ts';

type ReviewListProps = {
  readonly board: ReviewBoard;
  readonly rows: readonly ReviewedReport[];
  readonly onOpen: (key: string) => void;
};

/** Keys that go through the rows, and by how many. */
const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 12, PageUp: -12 };

/** J or K anywhere on the page but in a field, a dialog or the list itself, which has its own keys. */
function entersList(event: globalThis.KeyboardEvent): boolean {
  const { target, key } = event;
  if ((key !== 'j' && key !== 'k') || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return target instanceof Element && !target.closest('input, textarea, select, dialog, tbody') && areShortcutsOn();
}

/**
 * The reports of a board, one stop of the tab key: arrows or J and K go through them, Enter opens the one in focus. The first J or K
 * on the page leads to the list.
 */
export function ReviewList({ board, rows, onOpen }: ReviewListProps) {
  const { t } = useTranslation('review');
  const { count, name } = useFormat();
  const list = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const formNames = new Map(board.forms.map((form) => [form.formKey, name(form)]));
  const at = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === current),
  );
  const goTo = (wanted: number) => {
    const next = Math.min(Math.max(wanted, 0), rows.length - 1);
    list.current?.querySelectorAll<HTMLElement>('[data-open]')[next]?.focus();
  };
  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      if (entersList(event)) list.current?.querySelector<HTMLElement>('[data-open][tabindex="0"]')?.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) goTo(at + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label={t('list')} className="panel">
      <p className={styles.hint}>{t('keys')}</p>
      <p role="status" className="muted">
        {t('shown', { shown: count(rows.length), all: count(board.reports.length) })}
      </p>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('columns.form')}</th>
            <th scope="col">{t('columns.standing')}</th>
            <th scope="col">{t('columns.sent')}</th>
          </tr>
        </thead>
        <tbody ref={list} onKeyDown={onKey}>
          {rows.map((row, position) => (
            <Row
              key={keyOf(row)}
              row={row}
              formName={formNames.get(row.formKey) ?? row.formKey}
              isCurrent={position === at}
              onFocus={setCurrent}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly row: ReviewedReport;
  readonly formName: string;
  readonly isCurrent: boolean;
  readonly onFocus: (key: string) => void;
  readonly onOpen: (key: string) => void;
};

/** Kept as it is while others change: a board has hundreds of rows. */
const Row = memo(function Row({ row, formName, isCurrent, onFocus, onOpen }: RowProps) {
  const { t } = useTranslation('review');
  const standing = standingOf(row);
  const key = keyOf(row);
  return (
    <tr data-current={isCurrent}>
      <th scope="row">
        <button
          type="button"
          data-open={key}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`${row.name}, ${formName}, ${t(`standings.${standing}`)}`}
          onFocus={() => onFocus(key)}
          onClick={() => onOpen(key)}
        >
          {row.name}
        </button>
      </th>
      <td>{formName}</td>
      <td>
        <Moved value={`${standing} ${row.revision}`}>
          <StatusMark tone={STANDING_TONES[standing]} word={t(`standings.${standing}`)} />
        </Moved>
        {row.punctuality === 'late' && standing !== 'late' && <span className="muted"> ({t('late')})</span>}
      </td>
      <td className="number">{row.sentAt === null ? '–' : formatInstant(row.sentAt)}</td>
    </tr>
  );
});
