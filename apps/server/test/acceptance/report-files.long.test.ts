import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { newInstallation } from './command-line.ts';

const installation = await newInstallation();
beforeAll(async () => {
  await installation.run('import-day', SHIPPED_DAY);
}, 60_000);

test.each(['docx', 'xlsx', 'pdf', 'slides'])(
  'the report of the day comes as %s',
  async (format) => {
    const file = join(installation.dataDir, `report.${format}`);
    expect(await installation.run('report', '--date', '2025-09-22', '--format', format, '--out', file)).toMatchObject({
      code: 0,
    });
    expect((await readFile(file)).subarray(0, 4).toString('latin1')).toMatch(
      format === 'pdf' || format === 'slides' ? /^%PDF/ : /^PK/,
    );
  },
  60_000,
);
