import type { Block, BodyId, UnitId } from '#modules/organisations';

/** Who has a part in a task: the body of a unit, another body, or words of a document that name no single body yet. */
export type Assignee =
  | { readonly kind: 'unit'; readonly unitId: UnitId; readonly part: Block }
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  | { readonly kind: 'named'; readonly text: string };

/** Words documents use for many bodies at once, or for one under another name. */
export type GroupMeaning =
  | { readonly kind: 'provinces' | 'ministries' | 'those-named' | 'unnamed' }
  | { readonly kind: 'body'; readonly name: string };

/** One text of a list of assignees: `(phối hợp)` takes part, every other remark is kept beside the name. */
export type NamedAssignee = { readonly text: string; readonly role: 'lead' | 'supporting'; readonly remark: string };

/** Equal for the same body. */
export function assigneeKey(assignee: Assignee): string {
  if (assignee.kind === 'unit') return `${assignee.unitId}/${assignee.part}`;
  return assignee.kind === 'body' ? assignee.bodyId : assignee.text;
}

/** Splits "A; B (phối hợp); C (tổng hợp trước 18:00)". */
export function splitAssignees(published: string): readonly NamedAssignee[] {
  return published
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [, name = text, remark = ''] = /^(.*?)\s*\(([^()]*phối hợp|tổng hợp[^()]*)\)$/.exec(text) ?? [];
      return { text: name, role: remark === 'phối hợp' ? ('supporting' as const) : ('lead' as const), remark };
    });
}

/** Reads "ministries; provinces" or "body:Văn phòng Chính phủ" of the table of groups. @throws {RangeError} for another word */
export function groupMeanings(standsFor: string): readonly GroupMeaning[] {
  return standsFor.split('; ').map((word) => {
    if (word.startsWith('body:')) return { kind: 'body', name: word.slice('body:'.length) };
    if (word === 'provinces' || word === 'ministries' || word === 'those-named' || word === 'unnamed') return { kind: word };
    throw new RangeError(`no such group of assignees: ${word}`);
  });
}
