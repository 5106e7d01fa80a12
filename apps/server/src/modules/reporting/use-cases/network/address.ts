import { homeCode } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import type { ReportAddress } from '../../domain/network/report.ts';

type Place = Pick<ReportAddress, 'provinceCode' | 'reporter' | 'part'>;

/**
 * Where a report belongs: the province itself, the commune below it, or the body outside provinces; and the block that answers.
 * An address that names a commune under another province leads to no row, so nobody widens what they may do by it.
 */
export function targetOf({ provinceCode, reporter, part }: Place): Target {
  const area = reporter === provinceCode ? provinceCode : `${provinceCode}/${reporter}`;
  return { area, part: part === 'all' ? null : part };
}

export const homeOfAddress = ({ provinceCode }: Pick<ReportAddress, 'provinceCode'>) => homeCode(provinceCode);

/** What audit lines keep of an address. */
export const auditOf = ({ periodEnd, formKey, reporter, part }: ReportAddress) => ({ periodEnd, formKey, reporter, part });
