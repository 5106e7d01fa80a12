import type { Work } from '#kernel/use-case';
import { messageAbout, sendMessages } from '#modules/identity';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { groupAlerted } from '../../messages.ts';
import type { CAUSES, GroupRow } from '../../queries/direction-alert-queries.ts';
import { selectTaskWords } from '../../queries/messages/told-queries.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';
import { peopleOfBodies } from './people-of-bodies.ts';
import { shortened } from './words.ts';

/** An alert that was raised a moment ago. */
export type RaisedAlert = {
  readonly id: string;
  readonly groupId: string;
  readonly cause: (typeof CAUSES)[number];
  readonly subject: string;
  readonly taskId: string | null;
};

const CAUSE_WORDS = {
  overdue: { vi: 'nhiệm vụ quá hạn', en: 'overdue task' },
  contradicted: { vi: 'kết quả bị kiểm tra bác bỏ', en: 'result contradicted by a check' },
  'red-province': { vi: 'tỉnh ở mức đỏ', en: 'province is red' },
} as const;

/** Tells the people of the bodies of each group of its new alerts. @rule C-13 */
export async function tellGroups(
  work: Work,
  known: KnownBodies,
  groups: readonly GroupRow[],
  alerts: readonly RaisedAlert[],
): Promise<number> {
  if (alerts.length === 0) return 0;
  const membersOf = new Map(groups.map(({ id, members }): [string, Assignee[]] => [id, members as Assignee[]]));
  const nameOf = new Map(groups.map(({ id, nameVi }): [string, string] => [id, nameVi]));
  const peopleOf = await peopleOfBodies(work, known, [...membersOf.values()].flat(), 'monitoring.follow-alerts');
  const tasks = alerts.flatMap(({ taskId }) => (taskId === null ? [] : [taskId as DirectedTaskId]));
  const words = new Map((await selectTaskWords(work.tx, tasks)).map(({ taskId, textVi }): [string, string] => [taskId, textVi]));
  const sendings = alerts.flatMap(({ id, groupId, cause, subject, taskId }) => {
    const province = known.history.unitWithCode(subject, known.day)?.name ?? subject;
    const message = messageAbout(groupAlerted, id, '/direction/alerts', {
      group: nameOf.get(groupId) ?? '',
      what: CAUSE_WORDS[cause],
      subject: taskId === null ? province : shortened(words.get(taskId) ?? ''),
    });
    return [...new Set((membersOf.get(groupId) ?? []).flatMap(peopleOf))].map((to) => ({ to, message }));
  });
  return sendMessages(work, sendings);
}
