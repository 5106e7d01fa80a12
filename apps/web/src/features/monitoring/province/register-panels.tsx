import { ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import type { DossierRow, TaskRow } from '../contract.ts';
import { useDossierColumns } from '../lists/dossiers-page.tsx';
import { useTaskColumns } from '../lists/tasks-page.tsx';
import { PlainTable } from './plain-table.tsx';

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
    <div className="panel">
      <h2>{t('dossiers')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{lists('noFigures')}</p>
      ) : (
        <ScrollRegion label={t('dossiers')}>
          <PlainTable columns={named} rows={rows} rowKey={({ period }) => period} />
        </ScrollRegion>
      )}
    </div>
  );
}

/** Tasks that the province reports or is responsible for (C-01, C-05). */
export function TasksPanel({ provinceCode, tasks }: { readonly provinceCode: string; readonly tasks: readonly TaskRow[] }) {
  const { t } = useTranslation('province');
  const columns = useTaskColumns(provinceCode);
  return (
    <div className="panel">
      <h2>{t('tasks')}</h2>
      {tasks.length === 0 ? (
        <p className="muted">{t('noTasks')}</p>
      ) : (
        <ScrollRegion label={t('tasks')}>
          <PlainTable columns={columns} rows={tasks} rowKey={({ key }) => key} />
        </ScrollRegion>
      )}
    </div>
  );
}
