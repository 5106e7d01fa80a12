import { type Static, Type } from 'typebox';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase, type Work } from '#kernel/use-case';
import { deadlineOf } from '../../domain/direction/deadline.ts';
import { checkDirectiveRows, type DirectiveRow } from '../../domain/direction/directive-rows.ts';
import type { DirectedTaskId, DirectiveId } from '../../domain/direction/ids.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { splitCsv } from '../../intake/split-csv.ts';
import { problem } from '../../problems.ts';
import { lockPlans } from '../../queries/direction-locks.ts';
import { insertDirective, readDirectives, readTasksOfFiles, updateDirective } from '../../queries/direction-task-queries.ts';
import { changeDeadlines } from './change-deadlines.ts';
import { knownBodies } from './known-bodies.ts';
import { AssigneeReader, readReference } from './stands-for.ts';
import { type NewTask, type PlanWords, storeDirectedTasks, storePlans } from './store-directed-tasks.ts';

export const DirectiveFile = Type.Object({ content: Type.String({ maxLength: 4_000_000 }) });
/** What an import did; `unnamed` are words of assignees that name no body and wait for a person. */
export const ImportedDirectives = Type.Object({
  directives: Type.Integer(),
  newTasks: Type.Integer(),
  changedTasks: Type.Integer(),
  unchangedTasks: Type.Integer(),
  assignments: Type.Integer(),
  unnamed: Type.Array(Type.Object({ line: Type.Integer(), text: Type.String() })),
});
/** So many words without a body are told, the first of the file. */
const UNNAMED_TOLD = 200;
/** The most tasks of a file. */
const MOST_ROWS = 5_000;

/**
 * Takes in directives with their tasks from a CSV file, all of it or nothing. A task known by its key keeps its assignments and gets
 * a new version of its plan where the words differ; the same file again changes nothing.
 * @throws monitoring/directives-faulty with every fault by line and column
 * @rule C-16, C-17, DIR-101, DIR-102
 */
export const importDirectives = useCase(
  'monitoring.import-directives',
  {
    permission: 'monitoring.direct-tasks',
    input: DirectiveFile,
    audit: ({ content }) => ({ characters: content.length }),
  },
  async ({ content }, work) => {
    const rows = rowsOf(content);
    await lockPlans(work.tx);
    const directives = await storeDirectives(work, rows);
    const { added, changed } = await difference(work, rows);
    const reader = await AssigneeReader.open(work.context, await knownBodies(work));
    const tasks: NewTask[] = [];
    const unnamed: { line: number; text: string }[] = [];
    for (const row of added) {
      const assigned = await reader.read(row.assignees);
      for (const { assignee } of assigned) if (assignee.kind === 'named') unnamed.push({ line: row.line, text: assignee.text });
      tasks.push({ ...taskOf(row, directives), assigned });
    }
    await storeDirectedTasks(work, tasks);
    await storeChanges(work, changed);
    return {
      directives: new Set(rows.map(({ directiveNo }) => directiveNo)).size,
      newTasks: added.length,
      changedTasks: changed.length,
      unchangedTasks: rows.length - added.length - changed.length,
      assignments: tasks.reduce((sum, { assigned }) => sum + assigned.length, 0),
      unnamed: unnamed.slice(0, UNNAMED_TOLD),
    } satisfies Static<typeof ImportedDirectives>;
  },
);

function rowsOf(content: string): readonly DirectiveRow[] {
  const { rows, brokenAt } = splitCsv(content);
  if (brokenAt)
    throw problem('directives-faulty', { faults: [{ ...brokenAt, vi: 'không phải tệp CSV hợp lệ', en: 'no valid CSV file' }] });
  const beyond = rows[MOST_ROWS + 1];
  if (beyond)
    throw problem('directives-faulty', {
      faults: [{ line: beyond.line, column: 1, vi: `quá ${MOST_ROWS} dòng`, en: `more than ${MOST_ROWS} rows` }],
    });
  const { tasks, faults } = checkDirectiveRows(rows);
  if (faults.length > 0) throw problem('directives-faulty', { faults: faults.slice(0, 200), total: faults.length });
  return tasks;
}

/** Records the documents that are new, and the date of one that the file corrects. @returns the ids by number */
async function storeDirectives(
  { tx, actor, clock }: Work,
  rows: readonly DirectiveRow[],
): Promise<ReadonlyMap<string, DirectiveId>> {
  const known = new Map((await readDirectives(tx)).map((directive) => [directive.number, directive]));
  const titles = new Map((await readReference('directive-documents.csv')).map((line) => [line['number'] ?? '', line]));
  const ids = new Map<string, DirectiveId>();
  for (const { directiveNo, directiveDate } of rows) {
    if (ids.has(directiveNo)) continue;
    const before = known.get(directiveNo);
    const id: DirectiveId = before?.id ?? newId(CENTRAL, clock.now());
    ids.set(directiveNo, id);
    const { issuing_body_vi: body = '', title_vi: title = directiveNo } = titles.get(directiveNo) ?? {};
    if (!before) await insertDirective(tx, id, directiveNo, directiveDate, body, title, clock.now().toISOString(), actor.id);
    else if (before.issuedOn !== directiveDate) await updateDirective(tx, id, directiveDate, before.issuingBody, before.titleVi);
  }
  return ids;
}

type Changed = {
  readonly taskId: DirectedTaskId;
  readonly version: number;
  readonly plan: PlanWords;
  readonly dueBefore: string | null;
};

/** Which tasks are new, and whose plans differ in what a file says of them. */
async function difference({ tx }: Work, rows: readonly DirectiveRow[]) {
  const known = new Map((await readTasksOfFiles(tx)).map((task) => [task.taskKey, task]));
  const changed: Changed[] = [];
  for (const row of rows) {
    const task = known.get(row.taskKey);
    if (!task) continue;
    const before: PlanWords = { ...task, due: task.publishedDue, start: task.publishedStart };
    const plan = { ...planOf(row), responsibility: task.responsibility, milestones: task.milestones, authority: task.authority };
    const same = (Object.keys(plan) as (keyof PlanWords)[]).every((name) => plan[name] === before[name]);
    if (!same) changed.push({ taskId: task.id, version: task.version + 1, plan, dueBefore: task.dueAt });
  }
  return { added: rows.filter(({ taskKey }) => !known.has(taskKey)), changed };
}

async function storeChanges(work: Work, changed: readonly Changed[]): Promise<void> {
  const reason = 'Nạp lại tệp văn bản chỉ đạo';
  await storePlans(
    work,
    changed.map((one) => ({ ...one, reason })),
  );
  for (const { taskId, plan, dueBefore } of changed) {
    const { dueAt } = deadlineOf(plan);
    if (dueAt !== dueBefore) await changeDeadlines(work, taskId, dueAt, reason);
  }
}

function planOf(row: DirectiveRow): PlanWords {
  return {
    textVi: row.textVi,
    responsibility: '',
    milestones: '',
    expectedOutput: row.expectedOutput,
    authority: '',
    dueKind: row.dueKind,
    due: row.due,
    start: row.start,
    dueVi: row.dueVi,
  };
}

function taskOf(row: DirectiveRow, directives: ReadonlyMap<string, DirectiveId>): Omit<NewTask, 'assigned'> {
  return {
    directiveId: directives.get(row.directiveNo) ?? null,
    position: row.line,
    taskKey: row.taskKey,
    registerKey: null,
    groupCode: null,
    system: row.system,
    section: row.section,
    kind: row.kind,
    assigneeType: row.assigneeType,
    publishedAssignees: row.assignees,
    note: row.note,
    assigner: CENTRE,
    source: 'file',
    plan: planOf(row),
  };
}
