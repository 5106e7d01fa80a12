import type { ClientBase } from 'pg';
import type { BackedUpTable } from './backup-file.ts';

const COLUMNS = ['task', 'payload', 'run_at', 'attempts_left', 'key'];
const RESTORED = 'restored_job';

/** What the job runner still has to do. Its own tables belong to its version, so jobs are kept as what they ask for. */
export const PENDING_JOBS = {
  table: { name: 'queue.pending_job', columns: COLUMNS } satisfies BackedUpTable,
  selection: `select t.identifier, j.payload, j.run_at, j.max_attempts - j.attempts, j.key
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
   where j.attempts < j.max_attempts order by j.id`,
};

/** Makes the table that takes the pending jobs of a back-up, for this transaction. @returns its name */
export async function prepareForJobs(client: ClientBase): Promise<string> {
  await client.query(`create temporary table ${RESTORED}
    (task text, payload json, run_at timestamptz, attempts_left int, key text) on commit drop`);
  return RESTORED;
}

/** Queues what was read: each job with the tries that it had left. */
export async function queueRestoredJobs(client: ClientBase): Promise<void> {
  await client.query(
    `select graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => attempts_left, job_key => key) from ${RESTORED}`,
  );
}
