import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CreateTaskData } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../format/dates.ts';
import { Field } from '../../page-parts/field.tsx';
import { BLOCKS, type Block } from '../../units/blocks.ts';
import { UnitPicker } from '../../units/unit-picker.tsx';
import { unitQuery } from '../../units/unit-queries.ts';
import { centralBodiesQuery } from './direction-queries.ts';

type ChosenBody = Extract<CreateTaskData['body']['chosen'][number], { to: unknown }>;
export type Assignee = ChosenBody['to'];

export type AssigneeFieldProps = {
  readonly label: string;
  readonly value: Assignee | null;
  readonly onChange: (assignee: Assignee | null, title: string) => void;
};

/** Chooses one body: a block of a province or commune, or a central body, ministry or enterprise. */
export function AssigneeField({ label, value, onChange }: AssigneeFieldProps) {
  const { t } = useTranslation(['direction', 'identity']);
  const cache = useQueryClient();
  const { data } = useQuery(centralBodiesQuery);
  const [area, setArea] = useState<string | null>(null);
  const [part, setPart] = useState<Block>('committee');
  const chooseUnit = async (nextArea: string | null, nextPart: Block) => {
    setArea(nextArea);
    setPart(nextPart);
    if (nextArea === null) return onChange(null, '');
    const unit = await cache.fetchQuery(unitQuery(nextArea.split('/').at(-1) ?? nextArea));
    const unitId = unit.current?.unitId;
    const title = `${t(`identity:blocks.${nextPart}`)}, ${unit.current?.name ?? nextArea}`;
    return onChange(unitId ? { kind: 'unit', unitId, part: nextPart } : null, title);
  };
  const chooseBody = (bodyId: string) => {
    setArea(null);
    const body = data?.bodies.find((one) => one.bodyId === bodyId);
    onChange(body ? { kind: 'body', bodyId } : null, body?.titleVi ?? '');
  };
  return (
    <>
      <Field label={t('assignee.body', { label })}>
        {(ties) => (
          <select
            {...ties}
            value={value?.kind === 'body' ? value.bodyId : ''}
            onChange={(event) => chooseBody(event.target.value)}
          >
            <option value="">{t('assignee.ofUnit')}</option>
            {data?.bodies.map(({ bodyId, titleVi }) => (
              <option key={bodyId} value={bodyId} lang="vi">
                {titleVi}
              </option>
            ))}
          </select>
        )}
      </Field>
      {value?.kind !== 'body' && (
        <>
          <Field label={t('assignee.unit')}>
            {(ties) => (
              <UnitPicker ties={ties} area={area} onChange={(next) => void chooseUnit(next, part)} day={vietnamDay(new Date())} />
            )}
          </Field>
          <Field label={t('assignee.block')}>
            {(ties) => (
              <select {...ties} value={part} onChange={(event) => void chooseUnit(area, event.target.value as Block)}>
                {BLOCKS.map((block) => (
                  <option key={block} value={block}>
                    {t(`identity:blocks.${block}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </>
  );
}
