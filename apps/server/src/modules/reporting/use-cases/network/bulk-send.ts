import { createHash } from 'node:crypto';
import type { ReportDocument } from '@thong-suot/form-rules';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { Problem } from '#kernel/problems';
import { type Context, useCase } from '#kernel/use-case';
import {
  addressText,
  type BatchAddress,
  type BatchProblem,
  type BatchResult,
  MOST_IN_A_BATCH,
} from '../../domain/network/batch.ts';
import type { ReportAddress } from '../../domain/network/report.ts';
import { problem } from '../../problems.ts';
import { finishBatch, insertBatch, selectBatch } from '../../queries/network/batch-queries.ts';
import { PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { targetOf } from './address.ts';
import { sendKeyOf } from './send-key.ts';
import { submitReport } from './submit-report.ts';

const Word = Type.String({ maxLength: 80 });

/** Loosely described on purpose: a report that departs from what it should be is refused by itself, and the others are sent. */
export const BatchInput = Type.Object({
  sendKey: Type.String({ format: 'uuid', description: 'Khóa của lô, do bên gửi đặt một lần; gửi lại cùng khóa là cùng một lô' }),
  reports: Type.Array(
    Type.Object({
      address: Type.Object({ periodEnd: Word, provinceCode: Word, reporter: Word, part: Word, formKey: Word }),
      baseRevision: Type.Optional(
        Type.Integer({ minimum: 0, description: 'Số lần gửi mà bên gửi đã biết; để trống: thay nội dung đang có' }),
      ),
      document: Type.Unknown({
        description: 'Như document của submitReport; tệp minh chứng tải lên trước bằng keepFile rồi ghi mã vào câu trả lời',
      }),
    }),
    { minItems: 1, maxItems: MOST_IN_A_BATCH },
  ),
});
type Batch = Static<typeof BatchInput>;
type BatchReport = Batch['reports'][number];

/**
 * Sends many reports, each by itself: some may be sent, some refused, and what was sent stays sent when the line is cut. The same
 * batch again answers what became of it; one that was not finished goes on, and no report is sent twice.
 * @throws reporting/batch-differs when the sender used the key for other reports
 */
export async function sendBatch(context: Context, { sendKey, reports }: Batch): Promise<BatchAnswer> {
  const place = reports.map(({ address }) => address).find((address) => isPlaceOf(context, address));
  const batch = { sendKey, contentHash: hashOf(reports), reportCount: reports.length };
  const done = place && (await openBatch(context, { ...placeOf(place), ...batch })).results;
  if (done) return { isRepeat: true, results: [...done] };
  const results: BatchResult[] = [];
  const seen = new Set<string>();
  for (const report of reports) {
    const name = addressText(report.address);
    results.push(
      seen.has(name)
        ? refused(report.address, problem('report-named-twice', { ...report.address }))
        : await sendOne(context, sendKey, report),
    );
    seen.add(name);
  }
  if (place) await closeBatch(context, { ...placeOf(place), sendKey, results: JSON.stringify(results) });
  return { isRepeat: false, results };
}
type BatchAnswer = { readonly isRepeat: boolean; readonly results: BatchResult[] };

const refused = (address: BatchAddress, why: Problem): BatchResult => ({
  address,
  outcome: 'refused',
  problem: why.toJSON() as BatchProblem,
});

async function sendOne(context: Context, batchKey: string, report: BatchReport): Promise<BatchResult> {
  const { address, baseRevision = null, document } = report;
  try {
    // The use case checks what it is given against its schema before anything else.
    const { revision, sentAt, isRepeat } = await submitReport(context, {
      ...(address as ReportAddress),
      sendKey: sendKeyOf(context.actor.id, batchKey, address),
      baseRevision,
      document: document as ReportDocument,
    });
    return { address, outcome: isRepeat ? 'repeated' : 'sent', revision, sentAt };
  } catch (error) {
    if (error instanceof Problem) return refused(address, error);
    throw error;
  }
}

const Place = { provinceCode: ProvinceCodeSchema, reporter: ReporterSchema, part: PartSchema };
const PlaceSchema = Type.Object(Place);
const placeOf = ({ provinceCode, reporter, part }: BatchAddress) =>
  ({ provinceCode, reporter, part }) as Pick<ReportAddress, 'provinceCode' | 'reporter' | 'part'>;

/** A batch is taken note of by the first of its reports that the sender may send; without any, each is refused and none is kept. */
const isPlaceOf = ({ actor }: Context, address: BatchAddress): boolean =>
  Value.Check(PlaceSchema, placeOf(address)) && actor.permits('reporting.submit', targetOf(placeOf(address)));

const hashOf = (reports: Batch['reports']): string => createHash('sha256').update(JSON.stringify(reports)).digest('hex');

const openBatch = useCase(
  'reporting.open-batch',
  {
    permission: 'reporting.submit',
    machines: true,
    input: Type.Object({
      ...Place,
      sendKey: Type.String({ format: 'uuid' }),
      contentHash: Type.String(),
      reportCount: Type.Integer(),
    }),
    target: targetOf,
    audit: ({ sendKey, reportCount }) => ({ sendKey, reports: reportCount }),
  },
  async ({ sendKey, contentHash, reportCount }, { tx, actor, clock }) => {
    await insertBatch(tx, actor.id, sendKey, contentHash, reportCount, clock.now().toISOString());
    const [batch] = await selectBatch(tx, actor.id, sendKey);
    if (!batch) throw new Error('a batch was not kept');
    if (batch.contentHash !== contentHash) throw problem('batch-differs', { sendKey });
    return { results: batch.results };
  },
);

const closeBatch = useCase(
  'reporting.close-batch',
  {
    permission: 'reporting.submit',
    machines: true,
    input: Type.Object({ ...Place, sendKey: Type.String({ format: 'uuid' }), results: Type.String() }),
    target: targetOf,
    audit: ({ sendKey }) => ({ sendKey }),
  },
  async ({ sendKey, results }, { tx, actor, clock }) => {
    await finishBatch(tx, actor.id, sendKey, clock.now().toISOString(), results);
    return {};
  },
);
