import type { Phase } from './assignment-state.ts';

export const TASK_COLOURS = ['green', 'yellow', 'red'] as const;
export type TaskColour = (typeof TASK_COLOURS)[number];

/** A dated version of the rule of colours; days are whole days of 24 hours. */
export type ColourRule = {
  readonly dueSoonDays: number;
  readonly silentDays: number;
  /** So many red assignments make a province red. */
  readonly redProvinceFrom: number;
};

export type Coloured = { readonly phase: Phase; readonly dueAt: string | null; readonly movedAt: string };

const DAY_MS = 24 * 3600 * 1000;

/**
 * The colour of an assignment by the rule: red from its deadline on, yellow when that is near or nobody moved it for long, green else
 * (done too); null when it was cancelled.
 * @rule DIR-201
 */
export function colourOf({ phase, dueAt, movedAt }: Coloured, rule: ColourRule, now: Date): TaskColour | null {
  if (phase === 'cancelled') return null;
  if (phase === 'done') return 'green';
  const left = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt) - now.getTime();
  if (left <= 0) return 'red';
  const silent = now.getTime() - Date.parse(movedAt) >= rule.silentDays * DAY_MS;
  return left <= rule.dueSoonDays * DAY_MS || silent ? 'yellow' : 'green';
}

/** Whether it is better or worse than it was; `new` when there was nothing before, null without a colour now. */
export function trendOf(before: TaskColour | null, now: TaskColour | null): 'better' | 'worse' | 'same' | 'new' | null {
  if (now === null) return null;
  if (before === null) return 'new';
  const change = TASK_COLOURS.indexOf(now) - TASK_COLOURS.indexOf(before);
  if (change === 0) return 'same';
  return change > 0 ? 'worse' : 'better';
}
