import { type Command, type DatabaseEnvironment, EXIT } from '#kernel/command';
import { Problem } from '#kernel/problems';
import { importAgencyCodes } from '../use-cases/import-agency-codes.ts';
import { readGivenFile } from './read-given-file.ts';

/** `bin/thongsuot import-agency-codes`: records identifiers of both generations from a file, whole or not at all (D-02). */
export const importAgencyCodesCommand: Command = {
  name: 'import-agency-codes',
  summary: 'Nạp mã định danh cơ quan từ tệp CSV / Import agency identifiers from a CSV file',
  usage: `bin/thongsuot import-agency-codes FILE

Cột / columns: day,unit,body,code,source
unit: mã đơn vị hành chính, trống cho cơ quan Trung ương / official code of the unit, empty for central bodies
body: party, council, committee, front, service-centre; hoặc tên cơ quan Trung ương / or the name of a central body
code: 000.00.00.H41 (QCVN 102) hoặc / or H15.50.05.13 (QĐ 20/2020/QĐ-TTg)
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`,
  positionals: ['FILE'],
  options: {},
  needsDatabase: true,
  run: (environment, { positionals }) => importCodes(environment, positionals[0] ?? ''),
};

async function importCodes(environment: DatabaseEnvironment, path: string): Promise<number> {
  const content = await readGivenFile(path);
  try {
    const { recorded } = await importAgencyCodes(environment.context, { content });
    environment.out(`${recorded} mã định danh / identifiers`);
    return EXIT.done;
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.code !== 'organisations/agency-file-faulty') throw refusal;
    const { faults } = refusal.params as { faults: { line: number; column: number; vi: string; en: string }[] };
    for (const { line, column, vi, en } of faults) environment.error(`${path}:${line}:${column}: ${vi} / ${en}`);
    return EXIT.faultyInput;
  }
}
