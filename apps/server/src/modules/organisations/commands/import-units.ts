import type { Static } from 'typebox';
import { type Command, type DatabaseEnvironment, EXIT } from '#kernel/command';
import { importUnitChanges, type PreviewView, previewUnitChanges } from '../use-cases/import-unit-changes.ts';

type Preview = Static<typeof PreviewView>;

import { readGivenFile } from './read-given-file.ts';

/** `bin/thongsuot import-units`: carries out a file of unit changes whole or not at all; with `--preview` only says what it would do. */
export const importUnitsCommand: Command = {
  name: 'import-units',
  summary: 'Nạp thay đổi đơn vị hành chính từ tệp CSV / Import changes of administrative units from a CSV file',
  usage: `bin/thongsuot import-units FILE [--preview] [--json]

Cột / columns: day,change,unit,to,name,share,parent,legal_act
  transfer  unit → to, share 2/3, 1 hoặc trống (chưa biết / not known); có name: đơn vị mới dưới parent / with name: a new unit below parent
  assign    đơn vị trực thuộc unit về phần to / the unit below a divided one goes with the part to
  rename    unit, name      recode  unit, to      move  unit, parent
--preview: trước, sau và số liệu bị ảnh hưởng, không ghi gì / before, after and figures touched, nothing is written.
Có lỗi: mỗi lỗi một dòng FILE:LINE:COLUMN: message, thoát 2, không ghi gì / with faults: exit 2, nothing is written.`,
  positionals: ['FILE'],
  options: { preview: { type: 'boolean' }, json: { type: 'boolean' } },
  needsDatabase: true,
  run: (environment, { positionals, values }) =>
    importUnits(environment, positionals[0] ?? '', values['preview'] === true, values['json'] === true),
};

async function importUnits(environment: DatabaseEnvironment, path: string, previewOnly: boolean, json: boolean): Promise<number> {
  const content = await readGivenFile(path);
  const preview = await previewUnitChanges(environment.context, { content });
  for (const { line, column, vi, en } of preview.faults) environment.error(`${path}:${line}:${column}: ${vi} / ${en}`);
  const faulty = preview.faults.length > 0;
  if (!faulty && !previewOnly) await importUnitChanges(environment.context, { content });
  if (json) environment.out(JSON.stringify({ imported: !faulty && !previewOnly, ...preview }));
  else for (const line of describe(preview)) environment.out(line);
  return faulty ? EXIT.faultyInput : EXIT.done;
}

function* describe({ changes, figures }: Preview): Generator<string> {
  const counts = new Map(figures.map(({ unitId, figures: count }) => [unitId, count]));
  const named = (versions: Preview['changes'][number]['before']) =>
    versions.map(({ code, name }) => `${code ?? '–'} ${name}`).join(', ');
  for (const { line, day, before, after, edges } of changes) {
    yield `${line}: ${day}: ${named(before)} → ${named(after)}`;
    for (const { fromId, toId, share } of edges) {
      const name = (unitId: string) => [...before, ...after].find((version) => version.unitId === unitId)?.name ?? unitId;
      const touched = counts.get(fromId);
      const figuresNote = touched === undefined ? '' : ` (${touched} số liệu / figures)`;
      yield `    ${name(fromId)} → ${name(toId)}: ${share ? `${share.part}/${share.whole}` : 'chưa biết / not known'}${figuresNote}`;
    }
  }
}
