import type { SameKeys } from '../i18n/languages.ts';

export const pagePartsVi = {
  dismiss: 'Thôi',
  file: {
    oneFault: 'Tệp có 1 lỗi, chưa ghi gì.',
    manyFaults: 'Tệp có {{count}} lỗi, chưa ghi gì.',
    faults: 'Lỗi của tệp',
    line: 'Dòng',
    column: 'Cột',
    fault: 'Lỗi',
  },
};

export const pagePartsEn: SameKeys<typeof pagePartsVi> = {
  dismiss: 'Cancel',
  file: {
    oneFault: 'The file has 1 fault, nothing was recorded.',
    manyFaults: 'The file has {{count}} faults, nothing was recorded.',
    faults: 'Faults of the file',
    line: 'Line',
    column: 'Column',
    fault: 'Fault',
  },
};
