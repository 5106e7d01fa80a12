import type { Tx } from '#kernel/db/tx';
import { CENTRAL, homeCode } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import type { ReportAddress } from '../../domain/network/report.ts';
import { problem } from '../../problems.ts';
import { selectReportsOfOthers } from '../../queries/network/regime-queries.ts';

type Place = Pick<ReportAddress, 'provinceCode' | 'reporter' | 'part'>;
/** For whom somebody acts: a body that receives reports of other bodies. Left out: for the province, or for all bodies. */
type Receiving = { readonly receiver?: string | undefined };

/**
 * Where a report belongs: the province itself, the commune below it, or the body outside provinces; and the block that answers.
 * An address that names a commune under another province leads to no row, so nobody widens what they may do by it.
 */
export function targetOf({ provinceCode, reporter, part }: Place): Target {
  const area = reporter === provinceCode ? provinceCode : `${provinceCode}/${reporter}`;
  return { area, part: part === 'all' ? null : part };
}

/**
 * Where a decision belongs: of communes and of a province to the province; of bodies to the one that receives their reports, which
 * the work then compares with the regime (`refuseOthers`), or to whoever receives for all bodies (ADR 0025).
 */
export function targetOfReceiver({ provinceCode, part, receiver }: Pick<Place, 'provinceCode' | 'part'> & Receiving): Target {
  if (provinceCode === CENTRAL && receiver !== undefined) return { area: `${CENTRAL}/${receiver}`, part: null };
  return { area: provinceCode, part: part === 'all' ? null : part };
}

/**
 * Refuses reports that a receiving body was permitted for but does not receive by their regime: to it they are not there.
 * @throws reporting/report-not-found
 */
export async function refuseOthers(
  tx: Tx,
  address: Pick<ReportAddress, 'provinceCode' | 'periodEnd' | 'formKey'> & Receiving,
  reporters: readonly string[],
): Promise<void> {
  const { provinceCode, periodEnd, formKey, receiver } = address;
  if (provinceCode !== CENTRAL || receiver === undefined) return;
  const [other] = await selectReportsOfOthers(tx, homeCode(provinceCode), periodEnd, formKey, [...reporters], receiver);
  if (other) throw problem('report-not-found', { ...address, reporter: other.reporter });
}

export const homeOfAddress = ({ provinceCode }: Pick<ReportAddress, 'provinceCode'>) => homeCode(provinceCode);

/** What audit lines keep of an address. */
export const auditOf = ({ periodEnd, formKey, reporter, part }: ReportAddress) => ({ periodEnd, formKey, reporter, part });
