import { type Command, type DatabaseEnvironment, EXIT } from '#kernel/command';
import { csvLine } from '#kernel/spreadsheet-csv';
import { questionLines } from '../use-cases/question-lines.ts';
import { listOpenQuestions } from '../use-cases/read-questions.ts';

/** `bin/thongsuot unit-questions`: what the sources of units leave open, as CSV for the person who finds it out. */
export const unitQuestionsCommand: Command = {
  name: 'unit-questions',
  summary: 'Xuất những điểm về đơn vị hành chính mà nguồn để ngỏ / Export what the sources of units leave open',
  usage: `bin/thongsuot unit-questions [--json]

CSV: kind,code,named,old_units,suggested_code,suggested_name,source. Gợi ý chỉ là trùng tên, không tự dùng / a suggestion is an equal name only and is never used by itself.`,
  positionals: [],
  options: { json: { type: 'boolean' } },
  needsDatabase: true,
  run: (environment, { values }) => exportQuestions(environment, values['json'] === true),
};

async function exportQuestions(environment: DatabaseEnvironment, json: boolean): Promise<number> {
  const { questions } = await listOpenQuestions(environment.context, { state: 'open' });
  if (json) {
    environment.out(JSON.stringify(questions));
    return EXIT.done;
  }
  for (const cells of questionLines(questions)) environment.out(csvLine(cells, 'en'));
  return EXIT.done;
}
