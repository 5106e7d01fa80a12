import { Type } from 'typebox';
import { homeCode } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import { saveDraftRow, selectDraft, selectReport } from '../../queries/network/report-queries.ts';
import { AddressFields, DocumentSchema, DraftRevisionSchema } from '../../queries/network/schemas.ts';
import { auditOf, homeOfAddress, targetOf } from './address.ts';

export const DraftInput = Type.Object({
  ...AddressFields,
  /** The draft it was begun from; 0: from none. */
  baseRevision: DraftRevisionSchema,
  document: DocumentSchema,
  /** What the sender calls the device, so that a colleague knows which: "Máy tính phòng một cửa". */
  device: Type.String({ maxLength: 80 }),
});

/**
 * Keeps what is filled in so far, also with faults, where every colleague who may send the report sees it.
 * @throws reporting/report-not-found, changed-meanwhile with the `draft` that stands now
 */
export const saveDraft = useCase(
  'reporting.save-draft',
  { permission: 'reporting.submit', input: DraftInput, target: targetOf, home: homeOfAddress, audit: auditOf, byKey: true },
  async ({ baseRevision, document, device, ...address }, { tx, actor, clock }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    const home = homeCode(provinceCode);
    const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
    if (!report) throw problem('report-not-found', { ...address });
    const savedAt = clock.now().toISOString();
    const content = JSON.stringify(document);
    const { formVersionNo } = report;
    const [saved] = await saveDraftRow(
      tx,
      home,
      periodEnd,
      formVersionNo,
      reporter,
      content,
      savedAt,
      actor.id,
      actor.name,
      baseRevision,
      device,
    );
    if (saved) return { revision: saved.revision, savedAt };
    const [draft] = await selectDraft(tx, home, periodEnd, formVersionNo, reporter);
    throw problem('changed-meanwhile', { revision: draft?.revision ?? 0, draft: draft ?? null });
  },
);
