import { useTranslation } from 'react-i18next';
import type { DossierRow, TaskRow } from '../contract.ts';
import { useDossierColumns } from '../lists/dossiers-page.tsx';
import { useTaskColumns } from '../lists/tasks-page.tsx';
import { PlainTable } from './plain-table.tsx';
import styles from './province.module.css';

/** Dossiers of the province on the day before and since the start of the period (C-10). */
export function DossiersPanel({
  dossiers,
}: {
  readonly dossiers: { readonly day: DossierRow | null; readonly cumulative: DossierRow | null };
}) {
  const { t } = useTranslation('province');
  const { t: lists } = useTranslation('lists');
  const columns = useDossierColumns();
  const rows = (['day', 'cumulative'] as const).flatMap((period) => dossiers[period] ?? []);
  const named = columns.map((column) =>
    column.namesRow
      ? { ...column, header: lists('dossiers.period'), value: ({ period }: DossierRow) => lists(`dossiers.periods.${period}`) }
      : column,
  );
  return (
    <section className="panel" aria-labelledby="dossiers">
      <h2 id="dossiers">{t('dossiers')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{lists('noFigures')}</p>
      ) : (
        <div className={styles.scroller}>
          <PlainTable columns={named} rows={rows} rowKey={({ period }) => period} />
        </div>
      )}
    </section>
  );
}

/** Tasks that the province reports or is responsible for (C-01, C-05). */
export function TasksPanel({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  const { t } = useTranslation('province');
  const columns = useTaskColumns();
  return (
    <section className="panel" aria-labelledby="tasks">
      <h2 id="tasks">{t('tasks')}</h2>
      {tasks.length === 0 ? (
        <p className="muted">{t('noTasks')}</p>
      ) : (
        <div className={styles.scroller}>
          <PlainTable columns={columns} rows={tasks} rowKey={({ key }) => key} />
        </div>
      )}
    </section>
  );
}
