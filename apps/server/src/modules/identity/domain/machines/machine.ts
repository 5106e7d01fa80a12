import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { AreaSchema, PartSchema } from '../appointment.ts';

/** Its name in the protocol; it never changes, and no system that signs people in begins so. */
export const MachineIdSchema = Type.String({ pattern: '^may-[a-z0-9][a-z0-9-]{1,54}$' });

const Word = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });

/** A program that acts by itself. */
export const NewMachine = Type.Object({
  machineId: MachineIdSchema,
  name: Word(120),
  role: Word(60),
  area: AreaSchema,
  part: PartSchema,
  /** From inclusive, to exclusive; null: until it is revoked. */
  validFrom: CalendarDateSchema,
  validTo: Type.Union([CalendarDateSchema, Type.Null()]),
  /** Networks it may come from, as `203.0.113.0/24`; none: any. */
  addressRanges: Type.Array(Type.String({ maxLength: 50 }), { maxItems: 20, uniqueItems: true }),
  requestsAMinute: Type.Integer({ minimum: 1, maximum: 6000 }),
  decision: Word(200),
});
export type NewMachine = Static<typeof NewMachine>;

const MINUTE_MS = 60_000;

/** Counts the requests of each machine by the minute of the clock. */
export class RequestCount {
  readonly #counts = new Map<string, { minute: number; requests: number }>();

  /** Notes one; false when it is one more than the minute allows. */
  note(machineId: string, most: number, now: Date): boolean {
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    const known = this.#counts.get(machineId);
    const count = known?.minute === minute ? known : { minute, requests: 0 };
    count.requests += 1;
    this.#counts.set(machineId, count);
    return count.requests <= most;
  }
}
