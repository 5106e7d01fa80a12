import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeServicePoint,
  type PublishServicePointData,
  publishServicePoint,
  withdrawServicePoint,
} from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { UnitPicker } from '../../../units/unit-picker.tsx';
import { readinessKeys, type ServicePoint } from './readiness-queries.ts';

type Body = PublishServicePointData['body'];
type Content = Omit<Body, 'area'>;
const KINDS = ['province-centre', 'commune-centre', 'help-point'] as const;

/** The server's words on single fields of a place, by name of the field. */
function useFieldFaults(error: unknown) {
  const { pick } = useFormat();
  const problem = problemOf(error);
  const faults =
    (problem?.type === 'reporting/point-faulty' ? (problem as unknown as { faults?: Fault[] }).faults : undefined) ?? [];
  return {
    of: (field: string): string | undefined =>
      faults
        .filter((fault) => fault.field === field)
        .map(pick)
        .join('; ') || undefined,
    rest: faults.length > 0 ? undefined : error,
  };
}
type Fault = { readonly field: string; readonly vi: string; readonly en: string };

const contentOf = (fields: FormData, kind: Content['kind']): Content => ({
  kind,
  name: typedText(fields, 'name'),
  address: typedText(fields, 'address'),
  hotline: typedText(fields, 'hotline'),
  openingHours: typedText(fields, 'openingHours'),
  procedures: typedText(fields, 'procedures')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

function ContentFields({
  point,
  faultOf,
}: {
  readonly point?: ServicePoint;
  readonly faultOf: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('readiness');
  return (
    <>
      <Field label={t('points.name')} fault={faultOf('name')}>
        {(ties) => <input {...ties} name="name" required maxLength={300} defaultValue={point?.name} autoComplete="off" />}
      </Field>
      <Field label={t('points.address')} fault={faultOf('address')}>
        {(ties) => <input {...ties} name="address" required maxLength={500} defaultValue={point?.address} autoComplete="off" />}
      </Field>
      <Field label={t('points.hotline')} hint={t('points.hotlineHint')} fault={faultOf('hotline')}>
        {(ties) => (
          <input {...ties} name="hotline" type="tel" required maxLength={40} defaultValue={point?.hotline} autoComplete="off" />
        )}
      </Field>
      <Field label={t('points.openingHours')} fault={faultOf('openingHours')}>
        {(ties) => (
          <input {...ties} name="openingHours" required maxLength={300} defaultValue={point?.openingHours} autoComplete="off" />
        )}
      </Field>
      <Field label={t('points.procedures')} hint={t('points.proceduresHint')} fault={faultOf('procedures')}>
        {(ties) => <textarea {...ties} name="procedures" rows={4} defaultValue={point?.procedures.join('\n')} />}
      </Field>
    </>
  );
}

function KindField({
  kind,
  onChange,
  fault,
}: {
  readonly kind: Content['kind'];
  readonly onChange: (kind: Content['kind']) => void;
  readonly fault: string | undefined;
}) {
  const { t } = useTranslation('readiness');
  return (
    <Field label={t('points.kind')} fault={fault}>
      {(ties) => (
        <select {...ties} value={kind} onChange={(event) => onChange(event.target.value as Content['kind'])}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`points.kinds.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function useChanged() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: readinessKeys.points });
}

/** Publishes a new place; whoever may for one commune or province only need not choose it. */
export function PublishServicePoint({ own }: { readonly own: readonly (string | null)[] }) {
  const { t } = useTranslation('readiness');
  const [onlyArea] = own;
  const usual = own.length === 1 && onlyArea ? onlyArea : null;
  const [area, setArea] = useState(usual);
  const [kind, setKind] = useState<Content['kind']>(usual?.includes('/') === false ? 'province-centre' : 'commune-centre');
  const onSuccess = useChanged();
  const publish = useMutation({ mutationFn: (body: Body) => answerOf(publishServicePoint({ body })), onSuccess });
  const { of, rest } = useFieldFaults(publish.error);
  return (
    <AskDialog
      action={t('points.publish')}
      title={t('points.publish')}
      main
      onOpen={publish.reset}
      onConfirm={(fields) => publish.mutateAsync({ area: area ?? '', ...contentOf(fields, kind) })}
      pending={publish.isPending}
      error={rest}
    >
      <Field label={t('points.unit')}>
        {(ties) => <UnitPicker ties={ties} area={area} onChange={setArea} day={vietnamDay(new Date())} />}
      </Field>
      <KindField kind={kind} onChange={setKind} fault={of('kind')} />
      <ContentFields faultOf={of} />
    </AskDialog>
  );
}

/** Publishes a place anew with what changed. */
export function ChangeServicePoint({ point }: { readonly point: ServicePoint }) {
  const { t } = useTranslation('readiness');
  const [kind, setKind] = useState<Content['kind']>(point.kind);
  const onSuccess = useChanged();
  const { id: pointId, area, version } = point;
  const change = useMutation({
    mutationFn: (content: Content) => answerOf(changeServicePoint({ path: { pointId }, body: { area, version, ...content } })),
    onSuccess,
  });
  const { of, rest } = useFieldFaults(change.error);
  return (
    <AskDialog
      action={t('points.change')}
      openLabel={t('points.changeOf', { name: point.name })}
      title={t('points.changeOf', { name: point.name })}
      onOpen={change.reset}
      onConfirm={(fields) => change.mutateAsync(contentOf(fields, kind))}
      pending={change.isPending}
      error={rest}
    >
      <KindField kind={kind} onChange={setKind} fault={of('kind')} />
      <ContentFields point={point} faultOf={of} />
    </AskDialog>
  );
}

/** Takes a place out of the published list, with the reason. */
export function WithdrawServicePoint({ point }: { readonly point: ServicePoint }) {
  const { t } = useTranslation('readiness');
  const onSuccess = useChanged();
  const { id: pointId, area, version } = point;
  const withdraw = useMutation({
    mutationFn: (reason: string) => answerOf(withdrawServicePoint({ path: { pointId }, body: { area, version, reason } })),
    onSuccess,
  });
  return (
    <AskDialog
      action={t('points.withdraw')}
      openLabel={t('points.withdrawOf', { name: point.name })}
      title={t('points.withdrawOf', { name: point.name })}
      onOpen={withdraw.reset}
      onConfirm={(fields) => withdraw.mutateAsync(typedText(fields, 'reason'))}
      pending={withdraw.isPending}
      error={withdraw.error}
    >
      <p>{t('points.withdrawNote')}</p>
      <Field label={t('points.reason')}>{(ties) => <textarea {...ties} name="reason" rows={2} required maxLength={500} />}</Field>
    </AskDialog>
  );
}
