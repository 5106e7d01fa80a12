import { listDrafts } from '../offline/drafts.ts';
import { sendingsOf } from '../offline/outbox.ts';
import type { Known } from '../offline/server-or-kept.ts';
import { listRows } from '../offline/store.ts';
import type { ReportAddress } from './address.ts';
import { reportMeanwhile } from './meanwhile.ts';
import type { Report } from './queries.ts';

type KeptAnswer = Omit<Known<Partial<Report>>, 'fresh'>;

/** A report that the server was never asked for, made up from what this device keeps of earlier days; null: it keeps none. */
export async function reportFromEarlier(account: string, address: ReportAddress): Promise<Known<Report> | null> {
  const { reporter, part, formKey, periodEnd } = address;
  const isEarlier = (one: Pick<ReportAddress, 'reporter' | 'part' | 'periodEnd'> & { readonly formKey: string | undefined }) =>
    one.reporter === reporter && one.part === part && one.formKey === formKey && one.periodEnd < periodEnd;
  const kept = await listRows<KeptAnswer>(account, 'answer');
  const known = kept.flatMap(({ answer, at }) => (answer.form ? [{ answer: answer as Report, at }] : []));
  const [newest] = known
    .filter(({ answer }) => isEarlier({ ...answer, formKey: answer.form.key }))
    .sort((a, b) => (a.answer.periodEnd < b.answer.periodEnd ? 1 : -1));
  if (!newest) return null;
  const filledIn = [...(await listDrafts(account)), ...(await sendingsOf(account))];
  const earlier = filledIn
    .filter((one) => isEarlier(one.address))
    .map(({ address: { periodEnd: day }, document }) => ({ periodEnd: day, document }));
  return { answer: reportMeanwhile(newest.answer, earlier, address), at: newest.at, fresh: false };
}
