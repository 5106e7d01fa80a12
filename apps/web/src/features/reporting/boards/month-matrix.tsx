import { useNavigate } from '@tanstack/react-router';
import { ScrollRegion } from '@thong-suot/ui';
import { type KeyboardEvent, type MouseEvent, memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import styles from './boards.module.css';
import type { MonthMatrix } from './queries.ts';

const CELLS = ['on-time', 'late', 'missing', 'returned', 'exempt', 'not-yet'] as const;
type Cell = (typeof CELLS)[number];
type Unit = MonthMatrix['units'][number];

type MonthMatrixTableProps = { readonly matrix: MonthMatrix; readonly provinceCode: string; readonly month: string };

const two = (day: number) => String(day).padStart(2, '0');

/**
 * Small cells, a colour and a shape each, with their legend. One stop of the tab key, then arrows; each leads to its report. Links are
 * plain and their clicks are taken in one place: a province has thousands of them.
 */
export function MonthMatrixTable({ matrix, provinceCode, month }: MonthMatrixTableProps) {
  const { t } = useTranslation('boards');
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const days = Array.from({ length: matrix.days }, (_, at) => at + 1);
  const linkAt = (row: number, column: number) => table.current?.rows[row]?.cells[column]?.querySelector('a') ?? null;
  const onKey = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest('td');
    const row = cell?.closest('tr');
    const [down, right] = STEPS[event.key] ?? [0, 0];
    if (!cell || !row || (down === 0 && right === 0)) return;
    event.preventDefault();
    let [atRow, atColumn] = [row.rowIndex + down, cell.cellIndex + right];
    while (table.current?.rows[atRow]?.cells[atColumn] && !linkAt(atRow, atColumn))
      [atRow, atColumn] = [atRow + down, atColumn + right];
    const next = linkAt(atRow, atColumn);
    if (!next) return;
    for (const link of table.current?.querySelectorAll('a[tabindex="0"]') ?? []) link.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { day = '', open = '' } = link.dataset;
    void navigate({
      to: '/review/$provinceCode/$periodEnd',
      params: { provinceCode, periodEnd: `${month}-${day}` },
      search: { filter: { open } },
    });
  };
  return (
    <section className="panel">
      <Legend units={matrix.units} />
      <p className={styles.hint}>{t('matrix.keys')}</p>
      <ScrollRegion label={t('matrix.caption')}>
        <table ref={table} className={styles.matrix} onKeyDown={onKey} onClick={onClick}>
          <caption className="visually-hidden">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.unit')}</th>
              {days.map((day) => (
                <th key={day} scope="col">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.units.map((unit, at) => (
              <UnitRow
                key={`${unit.reporter} ${unit.part}`}
                unit={unit}
                formKey={matrix.formKey ?? ''}
                provinceCode={provinceCode}
                month={month}
                isFirst={at === 0}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type UnitRowProps = {
  readonly unit: Unit;
  readonly formKey: string;
  readonly provinceCode: string;
  readonly month: string;
  readonly isFirst: boolean;
};

const UnitRow = memo(function UnitRow({ unit, formKey, provinceCode, month, isFirst }: UnitRowProps) {
  const { t } = useTranslation('boards');
  const open = `${unit.reporter}/${unit.part}/${formKey}`;
  const firstDay = unit.cells.findIndex((cell) => cell !== null);
  const addressOf = (day: number) =>
    `/review/${provinceCode}/${month}-${two(day)}?filter=${encodeURIComponent(JSON.stringify({ open }))}`;
  return (
    <tr>
      <th scope="row">{unit.name}</th>
      {unit.cells.map((cell, at) => {
        const day = at + 1;
        const words = cell && `${day}/${Number(month.slice(5))}: ${t(`cells.${cell}`)}`;
        return (
          <td key={day}>
            {cell !== null && (
              <a
                href={addressOf(day)}
                data-cell={cell}
                data-day={two(day)}
                data-open={open}
                tabIndex={isFirst && at === firstDay ? 0 : -1}
                title={words ?? ''}
              >
                <i aria-hidden="true" />
                <span className="visually-hidden">
                  {unit.name}, {words}
                </span>
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** What colours and shapes mean, and how often each stands in the month. */
function Legend({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('boards');
  const { count } = useFormat();
  const counts = new Map<Cell, number>();
  for (const { cells } of units) for (const cell of cells) if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend')}>
      {CELLS.map((cell) => (
        <li key={cell} data-cell={cell}>
          <i aria-hidden="true" /> {t(`cells.${cell}`)}: <b>{count(counts.get(cell) ?? 0)}</b>
        </li>
      ))}
    </ul>
  );
}
