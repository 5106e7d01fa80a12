import type { Item } from '@thong-suot/form-rules';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { figuresOf, ruleOf } from './check-rule.ts';
import { type CheckRule, MADE_KINDS, type MadeKind, RELATIONS, relationWords } from './checks-model.ts';
import type { Check } from './form-queries.ts';
import styles from './forms.module.css';

type CheckFormProps = {
  readonly items: readonly Item[];
  readonly onAdd: (rule: CheckRule, severity: Check['severity']) => void;
};

/** A new check, put together from items and words. */
export function CheckForm({ items, onAdd }: CheckFormProps) {
  const { t } = useTranslation('forms');
  const [kind, setKind] = useState<MadeKind>('sum');
  const [incomplete, setIncomplete] = useState(false);
  const figures = figuresOf(items);
  const dates = items.filter((item) => item.kind === 'date');
  if (figures.length === 0 && dates.length === 0) return <p className="muted">{t('checks.noFigures')}</p>;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const rule = ruleOf(kind, typed);
    setIncomplete(rule === null);
    if (rule === null) return;
    event.currentTarget.reset();
    onAdd(rule, typed.get('severity') === 'warn' ? 'warn' : 'stop');
  };
  return (
    <form className={styles.group} onSubmit={add} aria-label={t('checks.newCheck')}>
      <div className={styles.fields}>
        <label className="labelled">
          <span>{t('checks.kind')}</span>
          <select
            className="field"
            value={kind}
            onChange={({ target }) => setKind(MADE_KINDS.find((one) => one === target.value) ?? kind)}
          >
            {MADE_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`checks.kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="labelled">
          <span>{t('checks.severity')}</span>
          <select className="field" name="severity" key={kind} defaultValue={kind === 'unusual' ? 'warn' : 'stop'}>
            <option value="stop">{t('checks.stop')}</option>
            <option value="warn">{t('checks.warn')}</option>
          </select>
        </label>
      </div>
      <Members kind={kind} items={items} />
      <div className={styles.row}>
        <button type="submit" className={styles.button}>
          {t('checks.add')}
        </button>
        <span role="alert">{incomplete && t('checks.incomplete')}</span>
      </div>
    </form>
  );
}

type MembersProps = { readonly kind: MadeKind; readonly items: readonly Item[] };

/** The fields that a kind of check needs. */
function Members({ kind, items }: MembersProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  switch (kind) {
    case 'sum':
      return (
        <>
          <fieldset className={styles.group}>
            <legend>{t('checks.parts')}</legend>
            {figuresOf(items).map((figure) => (
              <label key={figure.value} className={styles.check}>
                <input type="checkbox" name="parts" value={figure.value} />
                {figure.part ? t(`checks.${figure.part}`, { name: name(figure.item) }) : name(figure.item)}
              </label>
            ))}
          </fieldset>
          <Figure name="total" label={t('checks.total')} items={items} />
        </>
      );
    case 'compare':
      return (
        <div className={styles.fields}>
          <Figure name="left" label={t('checks.left')} items={items} />
          <RelationField ofDays={false} />
          <Figure name="right" label={t('checks.right')} items={items} mayBeFixed />
          <NumberField name="number" label={t('checks.number')} />
        </div>
      );
    case 'range':
      return (
        <div className={styles.fields}>
          <Figure name="of" label={t('checks.figure')} items={items} />
          <NumberField name="min" label={t('checks.min')} />
          <NumberField name="max" label={t('checks.max')} />
        </div>
      );
    case 'compare-dates':
      return (
        <div className={styles.fields}>
          <DayField name="left" label={t('checks.left')} items={items} />
          <RelationField ofDays />
          <DayField name="right" label={t('checks.right')} items={items} />
        </div>
      );
    case 'not-falling':
    case 'unusual':
      return <Figure name="of" label={t('checks.figure')} items={items} />;
  }
}

type FigureProps = {
  readonly name: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly mayBeFixed?: boolean;
};

function Figure({ name, label, items, mayBeFixed = false }: FigureProps) {
  const { t } = useTranslation('forms');
  const { name: inLanguage } = useFormat();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select className="field" name={name}>
        <option value="">{mayBeFixed ? t('checks.constant') : t('conditions.choose')}</option>
        {figuresOf(items).map(({ value, part, item }) => (
          <option key={value} value={value}>
            {part ? t(`checks.${part}`, { name: inLanguage(item) }) : inLanguage(item)}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField({ name, label, items }: FigureProps) {
  const { t } = useTranslation('forms');
  const { name: inLanguage } = useFormat();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select className="field" name={name}>
        <option value="">{t('checks.sent')}</option>
        {items
          .filter(({ kind }) => kind === 'date')
          .map((item) => (
            <option key={item.key} value={item.key}>
              {inLanguage(item)}
            </option>
          ))}
      </select>
    </label>
  );
}

function RelationField({ ofDays }: { readonly ofDays: boolean }) {
  const { t } = useTranslation('forms');
  const { pick } = useFormat();
  return (
    <label className="labelled">
      <span>{t('checks.relation')}</span>
      <select className="field" name="relation">
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {pick(relationWords(relation, ofDays))}
          </option>
        ))}
      </select>
    </label>
  );
}

function NumberField({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <label className="labelled">
      <span>{label}</span>
      <input className="field" name={name} inputMode="decimal" autoComplete="off" maxLength={25} />
    </label>
  );
}
