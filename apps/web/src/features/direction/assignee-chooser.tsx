import { Button } from '@mantine/core';
import type { CreateTaskData } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inPlace } from '../../format/in-place.ts';
import { Field } from '../../page-parts/field.tsx';
import formStyles from '../../page-parts/form.module.css';
import { BLOCKS, type Block } from '../../units/blocks.ts';
import { type Assignee, AssigneeField } from './assignee-field.tsx';
import styles from './direction.module.css';
import type { DirectionScope } from './use-direction-scope.ts';

type Wanted = CreateTaskData['body']['chosen'][number];
/** Who was chosen, with how the page calls them. */
export type Chosen = { readonly wanted: Wanted; readonly title: string };
type Kind = 'one' | 'provinces' | 'communes' | 'ministries';

export type AssigneeChooserProps = {
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
  readonly assigner: NonNullable<DirectionScope['directsAt']>;
};

/** To whom a task goes: single bodies, or all provinces, all communes of a province, all ministries; leads and supporting ones. */
export function AssigneeChooser({ chosen, onChange, assigner }: AssigneeChooserProps) {
  const { t } = useTranslation(['direction', 'identity']);
  const [kind, setKind] = useState<Kind>('one');
  const [role, setRole] = useState<Wanted['role']>('lead');
  const [part, setPart] = useState<Block>('committee');
  const [one, setOne] = useState<{ to: Assignee; title: string } | null>(null);
  const kinds: readonly Kind[] = assigner.area === null ? ['one', 'provinces', 'ministries'] : ['one', 'communes'];
  const add = () => {
    const next = chosenOf(kind, role, part, one, assigner.area);
    if (!next) return;
    const title = kind === 'one' ? (one?.title ?? '') : t(`choose.${kind}`, { block: t(`identity:blocks.${part}`) });
    onChange([...chosen, { wanted: next, title }]);
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{t('points.who')}</legend>
      <Field label={t('choose.kind')}>
        {(ties) => (
          <select {...ties} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`choose.kinds.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'one' && (
        <AssigneeField
          label={t('assignments.body')}
          value={one?.to ?? null}
          onChange={(to, title) => setOne(to === null ? null : { to, title })}
        />
      )}
      {(kind === 'provinces' || kind === 'communes') && (
        <Field label={t('assignee.block')}>
          {(ties) => (
            <select {...ties} value={part} onChange={(event) => setPart(event.target.value as Block)}>
              {BLOCKS.map((block) => (
                <option key={block} value={block}>
                  {t(`identity:blocks.${block}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('choose.role')}>
        {(ties) => (
          <select {...ties} value={role} onChange={(event) => setRole(event.target.value as Wanted['role'])}>
            <option value="lead">{t('roles.lead')}</option>
            <option value="supporting">{t('roles.supporting')}</option>
          </select>
        )}
      </Field>
      <div className={formStyles.buttons}>
        <Button type="button" variant="default" onClick={add} aria-disabled={kind === 'one' && one === null}>
          {t('choose.add')}
        </Button>
      </div>
      <ul className={styles.chosen} aria-label={t('choose.list')}>
        {inPlace(chosen).map(({ key, item }) => (
          <li key={key}>
            {item.title} ({t(`roles.${item.wanted.role}`)})
            <Button type="button" variant="default" size="xs" onClick={() => onChange(chosen.filter((each) => each !== item))}>
              {t('choose.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function chosenOf(
  kind: Kind,
  role: Wanted['role'],
  part: Block,
  one: { to: Assignee } | null,
  area: string | null,
): Wanted | null {
  if (kind === 'provinces') return { role, all: 'provinces', part };
  if (kind === 'ministries') return { role, all: 'ministries' };
  if (kind === 'communes') return area === null ? null : { role, all: 'communes', area, part };
  return one && { role, to: one.to };
}
