/** The six clear points of a plan (sáu rõ): who, what, responsibility, progress, result, authority. */
export const CLEAR_POINTS = ['who', 'what', 'responsibility', 'progress', 'result', 'authority'] as const;
export type ClearPoint = (typeof CLEAR_POINTS)[number];

export type PointsOfTask = {
  /** Leads that are a body; words that name no body do not make it clear who. */
  readonly leads: number;
  readonly textVi: string;
  readonly responsibility: string;
  readonly dueAt: string | null;
  readonly milestones: string;
  readonly expectedOutput: string;
  readonly authority: string;
};

/**
 * The points that are not clear yet, in their order. Progress is clear with a deadline or with milestones in words.
 * @rule C-16 (Notice 318/TB-VPCP I.2)
 */
export function missingPoints(task: PointsOfTask): readonly ClearPoint[] {
  const clear: Readonly<Record<ClearPoint, boolean>> = {
    who: task.leads > 0,
    what: task.textVi.trim() !== '',
    responsibility: task.responsibility.trim() !== '',
    progress: task.dueAt !== null || task.milestones.trim() !== '',
    result: task.expectedOutput.trim() !== '',
    authority: task.authority.trim() !== '',
  };
  return CLEAR_POINTS.filter((point) => !clear[point]);
}
