import { type Column, DataTable } from '@thong-suot/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import styles from '../../../page-parts/form.module.css';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { figuresTouched, type Passing, passings, unitsAfter, unitWords } from './change-words.ts';
import type { Preview, UnitChange } from './unit-admin-queries.ts';

const ROWS_AT_ONCE = 100;

/** What a file would do: each change with the units before and after, shares, and the stored figures that stand on them. */
export function ChangePreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  const texts = useTableTexts();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const figures = useMemo(() => new Map(preview.figures.map((one) => [one.unitId, one.figures])), [preview]);
  const columns = useChangeColumns(figures);
  const { changes } = preview;
  return (
    <>
      <p role="status">
        {t('units.wouldDo', { count: changes.length, formatted: count(changes.length), figures: count(figuresTouched(figures)) })}
      </p>
      <DataTable
        caption={t('units.preview')}
        columns={columns}
        rows={changes.slice(0, shown)}
        total={changes.length}
        rowKey={({ line, day }) => `${line}/${day}`}
        sorting={null}
        onSortingChange={() => undefined}
        onMore={shown < changes.length ? () => setShown((now) => now + ROWS_AT_ONCE) : undefined}
        texts={texts}
      />
    </>
  );
}

function useChangeColumns(figures: ReadonlyMap<string, number>): readonly Column<UnitChange>[] {
  const { t } = useTranslation('administration');
  return useMemo(
    () =>
      [
        { id: 'line', header: t('files.line'), value: ({ line }: UnitChange) => line, numeric: true },
        { id: 'day', header: t('units.day'), namesRow: true, value: ({ day }: UnitChange) => formatDay(day) },
        { id: 'before', header: t('units.before'), value: ({ before }: UnitChange) => before.map(unitWords).join('; ') },
        { id: 'after', header: t('units.after'), value: (change: UnitChange) => unitsAfter(change).map(unitWords).join('; ') },
        {
          id: 'shares',
          header: t('units.shares'),
          value: () => null,
          cell: (change: UnitChange) => <Passings passings={passings(change, figures)} />,
        },
      ].map((column) => ({ ...column, sortable: false })),
    [t, figures],
  );
}

function Passings({ passings }: { readonly passings: readonly Passing[] }) {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  if (passings.length === 0) return t('units.staysOne');
  return (
    <ul className={styles.plainList}>
      {inPlace(passings).map(({ key, item: { from, to, share, figures } }) => (
        <li key={key}>
          {from} → {to}: {shareWords(share) ?? t('units.shareUnknown')}
          {figures > 0 && <span className="muted"> ({t('units.figures', { formatted: count(figures), count: figures })})</span>}
        </li>
      ))}
    </ul>
  );
}

function shareWords(share: Passing['share']): string | null {
  if (share === null) return null;
  return share.part === share.whole ? '100%' : `${share.part}/${share.whole}`;
}
