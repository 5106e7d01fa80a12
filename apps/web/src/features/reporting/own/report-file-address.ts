import { basePath } from '../../../api/installation.ts';
import type { ReportAddress } from './address.ts';

/** Where the server gives a file that a report shows. @param receiving further words of the address, of a body that receives it */
export function reportFileAddress(
  address: ReportAddress,
  fileId: string,
  receiving: Readonly<Record<string, string>> = {},
): string {
  const { periodEnd, provinceCode, reporter, part, formKey } = address;
  const query = new URLSearchParams(receiving).toString();
  const path = `${basePath}/api/reports/${periodEnd}/${provinceCode}/${reporter}/${part}/${formKey}/files/${fileId}`;
  return query === '' ? path : `${path}?${query}`;
}
