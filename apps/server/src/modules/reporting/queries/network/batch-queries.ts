import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import type { BatchResult } from '../../domain/network/batch.ts';

const Results = Type.Unsafe<readonly BatchResult[]>(Type.Unknown());
const Sender = [Type.String(), Type.String()] as const;

/** The number of a report's sending by the key that its sender gave it. */
export const selectSendingByKey = named(
  'reporting.select_sending_by_key',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String(), Type.String()],
    row: Type.Object({ revision: Type.Integer() }),
  },
  `select revision from reporting.report_action
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and id = $5`,
);

/** Takes note of a batch; one of the same sender and key that is known stays as it is. */
export const insertBatch = named(
  'reporting.insert_batch',
  { parameters: [...Sender, Type.String(), Type.Integer(), InstantSchema], row: NoRow },
  `insert into reporting.report_batch (actor_id, id, content_hash, report_count, received_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
);

export const selectBatch = named(
  'reporting.select_batch',
  {
    parameters: [...Sender],
    row: Type.Object({ contentHash: Type.String(), finishedAt: nullable(InstantSchema), results: nullable(Results) }),
  },
  `select content_hash as "contentHash", finished_at as "finishedAt", results from reporting.report_batch
    where home_code = '00' and actor_id = $1 and id = $2`,
);

/** Keeps what became of the reports; of two who carry out the same batch the first has the word. */
export const finishBatch = named(
  'reporting.finish_batch',
  { parameters: [...Sender, InstantSchema, Type.String()], row: NoRow },
  `update reporting.report_batch set finished_at = $3, results = $4::text::jsonb
    where home_code = '00' and actor_id = $1 and id = $2 and finished_at is null`,
);

export const selectBatchRetention = named(
  'reporting.select_batch_retention',
  { parameters: [], row: Type.Object({ days: Type.Integer() }) },
  `select days from reporting.batch_retention where home_code = '00'`,
);

export const updateBatchRetention = named(
  'reporting.update_batch_retention',
  { parameters: [Type.Integer()], row: NoRow },
  `update reporting.batch_retention set days = $1 where home_code = '00'`,
);

/** Forgets batches that came before a moment, at most 1000 at once, the oldest first. */
export const deleteBatchesBefore = named(
  'reporting.delete_batches_before',
  { parameters: [InstantSchema], row: Type.Object({ id: Type.String() }) },
  `delete from reporting.report_batch
    where home_code = '00' and (actor_id, id) in (
      select actor_id, id from reporting.report_batch where home_code = '00' and received_at < $1 order by received_at limit 1000)
   returning id`,
);
