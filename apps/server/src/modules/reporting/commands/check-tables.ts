import { type Command, EXIT } from '#kernel/command';
import { checkPublishedTables } from '../domain/checks/published/check-published.ts';
import { readPublishedTables } from '../use-cases/checks/read-published-tables.ts';

/** `bin/thongsuot check-tables`: what the checks of reports find in the tables that were published. */
export const checkTablesCommand: Command = {
  name: 'check-tables',
  summary: 'Kiểm tra các bảng đã công bố / Run the checks of reports over the published tables',
  usage: `bin/thongsuot check-tables

Mỗi điểm một dòng FILE:LINE: hàng: in gì, phải là gì / a line for each finding: FILE:LINE: row: what is printed, what it should be.
Phép kiểm tra không làm được thì nói vì sao / checks that cannot be made say why. Thoát 2 khi có điểm sai / exit 2 with findings.`,
  positionals: [],
  options: {},
  needsDatabase: false,
  run: async ({ out }) => {
    const { faults, gaps } = checkPublishedTables(await readPublishedTables());
    for (const { file, line, row, textVi, textEn } of faults) out(`${file}:${line}: ${row}: ${textVi} / ${textEn}`);
    for (const { file, line, row, textVi, textEn } of gaps)
      out(`${file}:${line}: ${row}: không kiểm tra được: ${textVi} / not checkable: ${textEn}`);
    out(`Sai / Wrong: ${faults.length}. Không kiểm tra được / Not checkable: ${gaps.length}`);
    return faults.length === 0 ? EXIT.done : EXIT.faultyInput;
  },
};
