import { useTranslation } from 'react-i18next';
import { useSteady } from '../../../api/use-steady.ts';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useTableState } from '../../../shell/use-table-state.ts';
import type { Part, Scope } from '../review/scope.ts';
import { BoardFrame, NoBoard, useBoardScope } from './board-frame.tsx';
import styles from './boards.module.css';
import { addedUp } from './completeness-model.ts';
import { MonthMatrixTable } from './month-matrix.tsx';
import { completenessQuery, matrixQuery } from './queries.ts';

/** Unit × day of a month for one form of a province. */
export function MatrixPage() {
  const scope = useBoardScope();
  const { filters } = useTableState();
  const month = filters.month ?? vietnamDay(new Date()).slice(0, 7);
  if (scope === null) return <NoBoard />;
  if (scope.provinceCode === null) return <ProvinceWanted scope={scope} />;
  return <Matrix provinceCode={scope.provinceCode} part={scope.part} month={month} />;
}

/** Of the nation there is no such matrix: 3,321 rows by 31 days tell nobody anything. */
function ProvinceWanted({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('boards');
  const { setFilter } = useTableState();
  const data = useSteady(completenessQuery(vietnamDay(new Date()), scope));
  if (!data) return <LoadingNotice />;
  return (
    <BoardFrame title={t('matrix.titleEmpty')} answer={t('matrix.chooseProvince')}>
      <label className="labelled">
        <span>{t('columns.province')}</span>
        <select className="field" value="" onChange={({ target }) => setFilter('province', target.value || undefined)}>
          <option value="" />
          {addedUp(data.rows, 'province').map(({ key, nameVi }) => (
            <option key={key} value={key}>
              {nameVi}
            </option>
          ))}
        </select>
      </label>
    </BoardFrame>
  );
}

type MatrixProps = { readonly provinceCode: string; readonly part: Part | null; readonly month: string };

function Matrix({ provinceCode, part, month }: MatrixProps) {
  const { t } = useTranslation('boards');
  const { name } = useFormat();
  const { filters, setFilter } = useTableState();
  const data = useSteady(matrixQuery(provinceCode, month, filters.form, part));
  if (!data) return <LoadingNotice />;
  const [year = 0, number = 0] = month.split('-').map(Number);
  const form = data.forms.find(({ formKey }) => formKey === data.formKey);
  return (
    <BoardFrame
      title={t('matrix.title', { month: number, year })}
      answer={form ? t('matrix.answer', { form: name(form), units: data.units.length }) : t('matrix.nothing')}
    >
      <div className={styles.bar}>
        <label className="labelled">
          <span>{t('matrix.month')}</span>
          <input
            className="field"
            type="month"
            required
            value={month}
            onChange={({ target }) => setFilter('month', target.value || undefined)}
          />
        </label>
        <label className="labelled">
          <span>{t('columns.form')}</span>
          <select
            className="field"
            value={data.formKey ?? ''}
            onChange={({ target }) => setFilter('form', target.value || undefined)}
          >
            {data.forms.map((one) => (
              <option key={`${one.formKey} ${one.part}`} value={one.formKey}>
                {name(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {data.units.length > 0 && <MonthMatrixTable matrix={data} provinceCode={provinceCode} month={month} />}
    </BoardFrame>
  );
}
