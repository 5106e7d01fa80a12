import { ITEM_KINDS, type Item, type ItemKind } from '@thong-suot/form-rules';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import type { FormDraft } from './form-draft.ts';
import { withItemMoved, withNewItem, withoutItem } from './form-model.ts';
import { useConditionWords } from './form-words.ts';
import styles from './forms.module.css';
import { ItemEditor } from './item-editor.tsx';
import { ItemSearch } from './item-search.tsx';
import { useFormState } from './use-form-state.ts';

/** The items of a form in their order: added, changed in place, moved and removed, all by keyboard too. */
export function ItemSection({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const id = useId();
  const { content } = useFormState(form);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const focus = (key: string) => requestAnimationFrame(() => document.getElementById(`${id}-${key}`)?.focus());
  const move = (item: Item, step: number) => {
    const no = item.no + step;
    if (no < 1 || no > content.items.length) return;
    form.change((before) => withItemMoved(before, item.key, step));
    setSaid(t('items.moved', { name: name(item), no }));
    focus(item.key);
  };
  const remove = (item: Item) => {
    const next = content.items[item.no] ?? content.items[item.no - 2];
    form.change((before) => withoutItem(before, item.key));
    setSaid(t('items.removed', { name: name(item) }));
    if (next) focus(next.key);
  };
  return (
    <Section title={t('items.title')}>
      <p className="muted">{content.items.length === 0 ? t('items.none') : t('items.how')}</p>
      <ol className={styles.items}>
        {content.items.map((item) => (
          <ItemLine
            key={item.key}
            id={`${id}-${item.key}`}
            form={form}
            item={item}
            open={open === item.key}
            onOpen={() => setOpen(open === item.key ? null : item.key)}
            onMove={(step) => move(item, step)}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
      <p role="status" className="muted">
        {said}
      </p>
      <NewItem
        onAdd={(nameVi, kind) => {
          form.change((before) => withNewItem(before, nameVi, kind));
          setOpen(form.state.content.items.at(-1)?.key ?? null);
          setSaid(t('items.added', { name: nameVi }));
        }}
      />
      <ItemSearch form={form} />
    </Section>
  );
}

type ItemLineProps = {
  readonly id: string;
  readonly form: FormDraft;
  readonly item: Item;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onMove: (step: number) => void;
  readonly onRemove: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function ItemLine({ id, form, item, open, onOpen, onMove, onRemove }: ItemLineProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const { items } = form.state.content;
  const conditionWords = useConditionWords(items);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <li data-form-item={item.key}>
      <div className={styles.row}>
        <button
          type="button"
          id={id}
          className={styles.name}
          aria-expanded={open}
          aria-controls={`${id}-editor`}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          {item.no}. {name(item)} <span className="muted">({t(`kinds.${item.kind}`)})</span>
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={t('items.upOf', { no: item.no })}
          aria-disabled={item.no === 1}
          onClick={() => onMove(-1)}
        >
          {t('items.up')}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={t('items.downOf', { no: item.no })}
          aria-disabled={item.no === items.length}
          onClick={() => onMove(1)}
        >
          {t('items.down')}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={t('items.removeOf', { no: item.no, name: name(item) })}
          onClick={onRemove}
        >
          {t('items.remove')}
        </button>
      </div>
      {item.conditions.length > 0 && (
        <p className={styles.said}>
          {t('conditions.told', { conditions: item.conditions.map(conditionWords).join(` ${t('items.and')} `) })}
        </p>
      )}
      <div id={`${id}-editor`}>{open && <ItemEditor form={form} item={item} />}</div>
    </li>
  );
}

function NewItem({ onAdd }: { readonly onAdd: (nameVi: string, kind: ItemKind) => void }) {
  const { t } = useTranslation('forms');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const nameVi = typedText(typed, 'name').trim();
    const kind = ITEM_KINDS.find((one) => one === typedText(typed, 'kind'));
    if (nameVi === '' || !kind) return;
    event.currentTarget.reset();
    onAdd(nameVi, kind);
  };
  return (
    <form className={styles.fields} onSubmit={add}>
      <label className="labelled">
        <span>{t('items.name')}</span>
        <input className="field" name="name" required maxLength={500} autoComplete="off" lang="vi" />
      </label>
      <label className="labelled">
        <span>{t('items.kind')}</span>
        <select className="field" name="kind">
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles.button}>
        {t('items.add')}
      </button>
    </form>
  );
}
