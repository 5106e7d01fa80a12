import { expect, test } from 'vitest';
import { EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { measureThemesCommand } from './measure-themes.ts';

test('measure-themes prints the tables of left-out annexes, themes and confidence', async () => {
  const out: string[] = [];
  if (measureThemesCommand.needsDatabase) throw new Error('themes are measured without a database');
  const code = await measureThemesCommand.run(
    {
      config: readConfig({ DATA_DIR: '.data' }, '.'),
      log: createLog('silent'),
      out: (text) => void out.push(text),
      error: () => {},
      progress: () => {},
    },
    { positionals: [], values: {} },
  );
  expect(code).toBe(EXIT.done);
  const printed = out.join('\n');
  for (const group of ['6', '13', '14', '18']) expect(printed).toContain(`| annex ${group} left out |`);
  for (const line of ['| macro over themes |', '| budget-shortage |', '| 0.9–1.0 |']) expect(printed).toContain(line);
});
