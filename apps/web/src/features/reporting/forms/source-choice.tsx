import { useQuery } from '@tanstack/react-query';
import type { Item } from '@thong-suot/form-rules';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { FormDraft } from './form-draft.ts';
import { measurementsQuery } from './form-queries.ts';
import styles from './forms.module.css';

type SourceChoiceProps = {
  readonly form: FormDraft;
  readonly item: Item;
  readonly onChange: (change: Partial<Item>) => void;
};

/** Whether a number or share is filled in, added up from others of the form, or measured by the platform. */
export function SourceChoice({ form, item, onChange }: SourceChoiceProps) {
  const { t } = useTranslation('forms');
  const group = useId();
  const { data: measurements } = useQuery(measurementsQuery);
  const fitting = (measurements ?? []).filter(({ kind }) => kind === item.kind);
  const { source } = item;
  const begun: Readonly<Record<Item['source']['kind'], Item['source'] | null>> = {
    asked: { kind: 'asked' },
    derived: item.kind === 'number' ? { kind: 'derived', sumOf: [] } : null,
    measured: fitting[0] ? { kind: 'measured', measurement: fitting[0].key } : null,
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('item.source')}</legend>
      {(['asked', 'derived', 'measured'] as const).map((kind) => {
        const first = begun[kind];
        if (first === null && source.kind !== kind) return null;
        return (
          <label key={kind} className={styles.check}>
            <input
              type="radio"
              name={group}
              checked={source.kind === kind}
              onChange={() => first && onChange({ source: first })}
            />
            {t(`item.${kind}`)}
          </label>
        );
      })}
      {source.kind === 'measured' && (
        <Measurement
          chosen={source.measurement}
          offered={fitting}
          onChange={(measurement) => onChange({ source: { kind: 'measured', measurement } })}
        />
      )}
      {source.kind === 'derived' && (
        <Parts
          item={item}
          items={form.state.content.items}
          chosen={source.sumOf}
          onChange={(sumOf) => onChange({ source: { kind: 'derived', sumOf } })}
        />
      )}
    </fieldset>
  );
}

type Named = { readonly key: string; readonly nameVi: string; readonly nameEn: string };
type MeasurementProps = {
  readonly chosen: string;
  readonly offered: readonly Named[];
  readonly onChange: (measurement: string) => void;
};

function Measurement({ chosen, offered, onChange }: MeasurementProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  return (
    <label className="labelled">
      <span>{t('item.measurement')}</span>
      <select className="field" value={chosen} onChange={({ target }) => onChange(target.value)}>
        {offered.every(({ key }) => key !== chosen) && <option value={chosen}>{chosen}</option>}
        {offered.map((one) => (
          <option key={one.key} value={one.key}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

type PartsProps = {
  readonly item: Item;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  readonly onChange: (sumOf: readonly string[]) => void;
};

/** The number items that are added up. */
function Parts({ item, items, chosen, onChange }: PartsProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const parts = items.filter(({ key, kind, source }) => key !== item.key && kind === 'number' && source.kind !== 'derived');
  return (
    <fieldset className={styles.group}>
      <legend>{t('item.sumOf')}</legend>
      {parts.map((part) => (
        <label key={part.key} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(part.key)}
            onChange={({ target }) => {
              const kept = chosen.filter((key) => key !== part.key);
              onChange(target.checked ? [...kept, part.key] : kept);
            }}
          />
          {part.no}. {name(part)}
        </label>
      ))}
    </fieldset>
  );
}
