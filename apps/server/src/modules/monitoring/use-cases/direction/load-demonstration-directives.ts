import { readFile } from 'node:fs/promises';
import { vietnamDay } from '#kernel/calendar';
import type { Context } from '#kernel/use-case';
import { findAccount } from '#modules/identity';
import { listCentralBodies } from '#modules/organisations';
import { readRepresented } from '../../queries/direction-people-queries.ts';
import { importDirectives } from './import-directives.ts';
import { nameRepresentative } from './representatives.ts';

const FILE = new URL('../../../../../../../data/reference/directives.csv', import.meta.url);
/** The invented verifier and the body that she checks for: one whose work is to oversee others. */
const VERIFIER = { loginName: 'kiem-chung@thu-nghiem.example', body: 'Ủy ban Dân nguyện và Giám sát' };

/** Takes in the published directives that the product ships for trial, and names the invented verifier; a repeat changes nothing. */
export async function loadDemonstrationDirectives(context: Context): Promise<readonly string[]> {
  const { directives, newTasks, unchangedTasks } = await importDirectives(context, { content: await readFile(FILE, 'utf8') });
  await nameVerifier(context);
  return [`Văn bản chỉ đạo / Directives: ${directives} (${newTasks + unchangedTasks} nhiệm vụ / tasks)`];
}

async function nameVerifier(context: Context): Promise<void> {
  const { accountId } = await findAccount(context, { loginName: VERIFIER.loginName });
  const [body] = (await listCentralBodies(context, { name: VERIFIER.body })).bodies;
  if (!body) throw new Error(`the reference data lack ${VERIFIER.body}`);
  const day = vietnamDay(context.clock.now());
  const named = await context.database.reading((tx) => readRepresented(tx, accountId, day));
  if (named.some(({ bodyId }) => bodyId === body.bodyId)) return;
  await nameRepresentative(context, { accountId, bodyId: body.bodyId, validTo: null, decision: 'Trình diễn' });
}
