import type { Listing } from '../listing.ts';
import type { SignatureRow, SilentCommune } from '../silent-units.ts';
import { ANSWER_WORDS, communeColumns, FORM_WORDS } from './columns.ts';

/** The communes that have not sent a form. */
export const silentListing: Listing<SilentCommune> = {
  keyOf: ({ communeCode }) => communeCode,
  sorts: { province: (row) => row.provinceName, name: (row) => row.communeName, code: (row) => row.communeCode },
  searched: (row) => [row.communeName, row.communeCode, row.provinceName],
  columns: [
    ...communeColumns<SilentCommune>(),
    { headerVi: 'Biểu chưa báo cáo', headerEn: 'Form not reported', cell: ({ form }, language) => FORM_WORDS[form][language] },
  ],
};

/** The communes that lack a digital signature (I-08). */
export const signatureListing: Listing<SignatureRow> = {
  keyOf: ({ communeCode }) => communeCode,
  sorts: {
    province: (row) => row.provinceName,
    name: (row) => row.communeName,
    code: (row) => row.communeCode,
    official: (row) => row.official,
    classified: (row) => row.classified,
  },
  searched: (row) => [row.communeName, row.communeCode, row.provinceName],
  columns: [
    ...communeColumns<SignatureRow>(),
    {
      headerVi: 'Chữ ký số công vụ',
      headerEn: 'Official digital signature',
      cell: ({ official }, language) => ANSWER_WORDS[official][language],
    },
    {
      headerVi: 'Chữ ký số mật',
      headerEn: 'Classified digital signature',
      cell: ({ classified }, language) => ANSWER_WORDS[classified][language],
    },
  ],
};
