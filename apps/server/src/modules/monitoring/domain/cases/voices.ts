import type { CalendarDate } from '#kernel/calendar';
import type { Block } from '#modules/reporting';
import type { CaseStep } from './case-step.ts';
import type { StatementBlock } from './sightings.ts';

/** What one block of a commune said of a case, and for how long it has not named it. */
export type Voice = {
  readonly communeCode: string;
  readonly block: StatementBlock;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly quietDays: number;
  readonly gone: boolean;
  readonly said: 'confirmed' | 'still-there' | null;
  readonly saidOn: CalendarDate | null;
  readonly saidByName: string | null;
  readonly saidWords: string | null;
};
/** What a commune said of a case with the blocks that are looked at. */
export type CommuneVoice = Omit<Voice, 'block'> & { readonly blocks: readonly StatementBlock[] };
/** Whose words and numbers somebody sees of a case: all, or one block's alone. */
export type Sight = Block | 'all';

/**
 * The blocks of statements that a block answers for; null: all of them. What is written beside the basic conditions is the committee's,
 * which answers that form.
 * @rule CAS-504
 */
export function blocksSeen(sight: Sight): StatementBlock[] | null {
  if (sight === 'all') return null;
  return sight === 'committee' ? ['general', 'committee'] : [sight];
}

/** The block that answers for what stands in a block of statements. */
export const blockAnswering = (block: StatementBlock): Block => (block === 'general' ? 'committee' : block);

/** Whether what stands in a block of statements is seen. */
export const isSeen = (sight: Sight, block: StatementBlock): boolean => sight === 'all' || blockAnswering(block) === sight;

/** Who still has it: neither said that it is over nor has been quiet for so many days nor is gone from the map. */
const stillHas = ({ gone, said, quietDays }: Voice, enough: number): boolean =>
  !gone && said !== 'confirmed' && quietDays < enough;

/**
 * How many communes named a case and how many still have it: nothing but the blocks that are seen makes a difference.
 * @param enough from so many quiet days on a block has it no more
 * @rule CAS-303, CAS-504
 */
export function countVoices(voices: readonly Voice[], sight: Sight, enough: number): { communes: number; waiting: number } {
  const own = voices.filter(({ block }) => isSeen(sight, block));
  const distinct = (some: readonly Voice[]) => new Set(some.map(({ communeCode }) => communeCode)).size;
  return { communes: distinct(own), waiting: distinct(own.filter((voice) => stillHas(voice, enough))) };
}

/**
 * The communes of a case, by code: of several blocks of one the first and the last day of all. It says "still there" when one block
 * does, and "over" when all of them do.
 * @rule CAS-504
 */
export function communesOf(voices: readonly Voice[], sight: Sight): readonly CommuneVoice[] {
  const own = voices.filter(({ block }) => isSeen(sight, block));
  const groups = Map.groupBy(own, ({ communeCode }) => communeCode);
  return [...groups]
    .map(([communeCode, of]) => oneCommune(communeCode, of))
    .sort((one, other) => (one.communeCode < other.communeCode ? -1 : 1));
}

function oneCommune(communeCode: string, of: readonly Voice[]): CommuneVoice {
  const days = of.map(({ firstDay }) => firstDay).toSorted();
  const lastDays = of.map(({ lastDay }) => lastDay).toSorted();
  const [first] = days;
  const last = lastDays.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a commune of a case without blocks');
  return {
    communeCode,
    blocks: of.map(({ block }) => block).toSorted(),
    firstDay: first,
    lastDay: last,
    quietDays: Math.min(...of.map(({ quietDays }) => quietDays)),
    gone: of.every(({ gone }) => gone),
    ...wordOf(of),
  };
}

/** The word that stands for all blocks: that of the newest that is against it, else of the newest once all agree. */
function wordOf(of: readonly Voice[]): Pick<Voice, 'said' | 'saidOn' | 'saidByName' | 'saidWords'> {
  const against = of.filter(({ said }) => said === 'still-there');
  const agreed = of.every(({ said }) => said === 'confirmed') ? of : [];
  const [word] = (against.length > 0 ? against : agreed).toSorted((one, other) =>
    (one.saidOn ?? '') < (other.saidOn ?? '') ? 1 : -1,
  );
  return {
    said: word?.said ?? null,
    saidOn: word?.saidOn ?? null,
    saidByName: word?.saidByName ?? null,
    saidWords: word?.saidWords ?? null,
  };
}

/**
 * A step of the log for whoever sees one block alone: what communes said for other blocks or for all is not there, and steps of days
 * tell no number, which is of all blocks.
 * @rule CAS-504
 */
export function stepSeen(step: CaseStep, sight: Sight): CaseStep | null {
  if (sight === 'all') return step;
  if (step.kind === 'confirm' || step.kind === 'deny') return step.part === sight ? step : null;
  if (step.kind === 'route') {
    const { stated: _ofAllBlocks, ...rest } = step;
    return rest;
  }
  if (step.kind !== 'open' && step.kind !== 'reopen') return step;
  const { communes: _ofAllBlocks, ...rest } = step;
  return rest;
}
