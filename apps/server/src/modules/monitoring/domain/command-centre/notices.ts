import type { CalendarDate } from '#kernel/calendar';

/** What every screen, print and export of a day must say (architecture §3.9). */
export type Notice = { readonly vi: string; readonly en: string };

const SYNTHETIC: Notice = { vi: 'Số liệu cấp xã là mô phỏng', en: 'Commune figures are simulated' };
/** The notice of the source report, carried wherever its figures stand. */
const SOURCE: Notice = {
  vi: 'Báo cáo nguồn không đăng trên báo chí, phát thanh, truyền hình và mạng xã hội; số liệu chỉ dùng để kiểm chứng.',
  en: 'The source report is not to be published in the press, on radio, television or social networks; its figures serve verification only.',
};

/** @param synthetic why the figures of communes are not real, or null when they are */
export const noticesOf = (synthetic: string | null): readonly Notice[] => (synthetic === null ? [] : [SYNTHETIC, SOURCE]);

/**
 * What a map says of the communes that it has no place for, as where they lay is not known or was divided: nothing may look as
 * if it stood on that map.
 * @param day of the map
 */
export function offMapNotices(communes: number, day: CalendarDate): readonly Notice[] {
  if (communes === 0) return [];
  const [year, month, date] = day.split('-').map(Number);
  const on = `${date}/${month}/${year}`;
  return [
    {
      vi: `${communes.toLocaleString('vi-VN')} xã không xếp được theo địa giới ngày ${on}; số liệu của các xã này vẫn đứng ở tỉnh như khi báo cáo.`,
      en: `${communes.toLocaleString('en-GB')} communes cannot be placed by the boundaries of ${on}; their figures stay with the province they reported in.`,
    },
  ];
}
