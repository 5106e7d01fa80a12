import { type Command, EXIT, UsageError } from '#kernel/command';
import { dictionaryCsv } from '#modules/reporting';
import { readDataDictionary } from '../use-cases/read-data-dictionary.ts';

const FORMATS = ['csv', 'json'] as const;

/** `bin/thongsuot data-dictionary`: the catalogue of forms, items and figures on standard output. */
export const dataDictionaryCommand: Command = {
  name: 'data-dictionary',
  summary: 'Xuất từ điển dữ liệu / Export the data dictionary',
  usage: `bin/thongsuot data-dictionary [--format ${FORMATS.join('|')}]

Biểu mẫu, chỉ tiêu và số liệu: tên, kiểu, đơn vị tính, tần suất, nguồn, phiên bản, quy tắc / forms, items and figures. Mặc định csv / csv by default.
Biểu mẫu có từ khi nạp ngày đầu tiên / forms are there from the first import on.`,
  positionals: [],
  options: { format: { type: 'string' } },
  needsDatabase: true,
  run: async ({ context, out }, { values }) => {
    const format = FORMATS.find((one) => one === (values['format'] ?? 'csv'));
    if (!format) throw new UsageError(`--format ${FORMATS.join('|')}`);
    const entries = await readDataDictionary(context, {});
    out(format === 'json' ? JSON.stringify(entries, null, 1) : dictionaryCsv(entries).trimEnd());
    return EXIT.done;
  },
};
