import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, EXIT } from '#kernel/command';
import { Problem } from '#kernel/problems';
import type { SurveyFault } from '../domain/system-survey.ts';
import { importSystemSurvey } from '../use-cases/import-system-survey.ts';

/** `bin/thongsuot import-systems`: who supplies the five systems in the provinces. */
export const importSystemsCommand: Command = {
  name: 'import-systems',
  summary: 'Nạp danh sách nhà cung cấp 5 hệ thống theo tỉnh / Import who supplies the five systems in the provinces',
  usage: `bin/thongsuot import-systems FILE

FILE: CSV như data/reference/five-systems.csv / a CSV file like data/reference/five-systems.csv.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`,
  positionals: ['FILE'],
  options: {},
  needsDatabase: true,
  run: async ({ context, out, error: tell }, { positionals: [file = ''] }) => {
    try {
      const { outcome, suppliers } = await importSystemSurvey(context, {
        sourceName: basename(file),
        csv: await readFile(file, 'utf8'),
      });
      out(`${outcome === 'imported' ? 'Đã nạp / Imported' : 'Không đổi / Unchanged'}: ${suppliers}`);
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'reporting/survey-faulty') throw error;
      for (const { line, column, vi, en } of error.params['faults'] as readonly SurveyFault[])
        tell(`${basename(file)}:${line}:${column}: ${vi} / ${en}`);
      return EXIT.faultyInput;
    }
  },
};
