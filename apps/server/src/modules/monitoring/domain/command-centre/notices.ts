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
