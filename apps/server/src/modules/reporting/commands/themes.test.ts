import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandEnvironment, EXIT, UsageError } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { themesCommand } from './themes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'themes-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Values = Readonly<Record<string, string>>;

async function run(positionals: readonly string[], values: Values) {
  const [out, errors]: [string[], string[]] = [[], []];
  const environment: CommandEnvironment = {
    config: readConfig({ DATA_DIR: '.data' }, '.'),
    log: createLog('silent'),
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    progress: () => {},
  };
  if (themesCommand.needsDatabase) throw new Error('themes are chosen without a database');
  return { code: await themesCommand.run(environment, { positionals, values }), out: out.join('\n'), errors };
}

async function classified(csv: string | Uint8Array, values: Values = {}) {
  const [from, to] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  await writeFile(from, csv);
  await rm(to, { force: true });
  const ran = await run([from], { out: to, ...values });
  const written = await readFile(to, 'utf8').catch(() => null);
  return { ...ran, written };
}

describe('bin/thongsuot themes', () => {
  test('writes the same rows, other columns as they were, with theme and confidence', async () => {
    const { code, written } = await classified(
      'no,block,kind,statement_vi,note\r\n007,party,obstacle,"Thiếu trang thiết bị, máy móc","a ""b"""\r\n8,front,recommendation,Không có kiến nghị,\r\n',
    );
    expect(code).toBe(EXIT.done);
    expect(written).toMatch(
      /^no,block,kind,statement_vi,note,theme,confidence\n007,party,obstacle,"Thiếu trang thiết bị, máy móc","a ""b""",equipment-shortage,0\.\d{4}\n8,front,recommendation,Không có kiến nghị,,no-specific-issue,0\.9900\n$/,
    );
  });

  test('puts new values into columns theme and confidence that are there', async () => {
    const { written } = await classified('theme,block,kind,statement_vi\nx,party,obstacle,Đường truyền chậm\n');
    expect(written).toMatch(
      /^theme,block,kind,statement_vi,confidence\nnetwork-slow,party,obstacle,Đường truyền chậm,0\.\d{4}\n$/,
    );
  });

  test('reads and writes semicolons and a byte order mark as spreadsheets do, and breaks of line in a cell', async () => {
    const { written } = await classified('\uFEFFblock;kind;statement_vi\nparty;obstacle;"Thiếu\nkinh phí"\n');
    expect(written).toMatch(
      /^\uFEFFblock;kind;statement_vi;theme;confidence\nparty;obstacle;"Thiếu\nkinh phí";budget-shortage;0\.\d{4}\n$/,
    );
  });

  test('tells every fault with its line in both languages and writes nothing', async () => {
    const { code, errors, written } = await classified(
      'block,kind,statement_vi\nparty,obstacle,"a\nb"\nxã,obstacle,b\nparty,wish,c\nparty,obstacle\n',
    );
    expect(code).toBe(EXIT.faultyInput);
    expect(written).toBeNull();
    expect(errors.map((text) => text.split(': ')[0])).toEqual(['in.csv:4:block', 'in.csv:5:kind', 'in.csv:6:']);
    expect(errors[0]).toContain('giá trị phải là một trong');
    expect(errors[0]).toContain('must be one of');
  });

  test.each([
    ['a missing column', 'block,statement_vi\nparty,a\n', 'in.csv:1:kind'],
    ['a column that stands twice', 'block,kind,kind,statement_vi\nparty,obstacle,x,a\n', 'in.csv:1:kind'],
    ['a quote that is never closed', 'block,kind,statement_vi\nparty,obstacle,a\nparty,obstacle,"b\n', 'in.csv:3:'],
    ['an empty file', '', 'in.csv:1:block'],
    [
      'a statement longer than a page',
      `block,kind,statement_vi\nparty,obstacle,${'a'.repeat(20_001)}\n`,
      'in.csv:2:statement_vi',
    ],
  ])('refuses %s', async (_what, csv, where) => {
    const { code, errors, written } = await classified(csv);
    expect([code, written]).toEqual([EXIT.faultyInput, null]);
    expect(errors[0]).toContain(where);
  });

  test('refuses a file that is not UTF-8, one that is not there, and a place where nothing can be written', async () => {
    await expect(classified(Uint8Array.from([0x62, 0xff, 0xfe]))).rejects.toThrow(UsageError);
    await expect(run([join(folder, 'none.csv')], { out: join(folder, 'o.csv') })).rejects.toThrow(UsageError);
    await expect(classified('block,kind,statement_vi\n', { out: join(folder, 'none', 'o.csv') })).rejects.toThrow(UsageError);
    await expect(run([join(folder, 'in.csv')], {})).rejects.toThrow(UsageError);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('uses another taxonomy: themes by their definitions, phrases where given, faults told by line', async () => {
    const [themes, phrases] = [join(folder, 'themes.csv'), join(folder, 'phrases.csv')];
    const statement = 'block,kind,statement_vi\nparty,obstacle,Đường truyền chậm\n';
    await writeFile(
      themes,
      'key,name_vi,name_en,definition_en\nlines,Đường dây,Lines,The transmission line is slow.\nother,Khác,Other,Else.\n',
    );
    expect((await classified(statement, { taxonomy: themes })).written).toContain(',lines,');
    await writeFile(phrases, 'theme,phrase,blocks,weight\nother,đường truyền chậm,party,1.5\n');
    expect((await classified(statement, { taxonomy: themes, phrases })).written).toContain(',other,');
    await writeFile(phrases, 'theme,phrase,blocks,weight\nother,{none such},,3\nother,{nothere},,1\n');
    const { code, errors } = await classified(statement, { taxonomy: themes, phrases });
    expect(code).toBe(EXIT.faultyInput);
    expect(errors.map((text) => text.split(': ')[0])).toEqual([
      'phrases.csv:2:weight',
      'phrases.csv:2:phrase',
      'phrases.csv:3:phrase',
    ]);
    await writeFile(themes, 'key,name_vi,name_en,definition_en\nA,b,c,d\nb,b,c,d\nb,b,c,d\n');
    expect((await classified(statement, { taxonomy: themes })).errors.map((text) => text.split(': ')[0])).toEqual([
      'themes.csv:2:key',
      'themes.csv:4:key',
    ]);
    await expect(classified(statement, { phrases })).rejects.toThrow(UsageError);
  });
});
