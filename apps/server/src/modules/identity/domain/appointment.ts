import { Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import { type Id, idSchema } from '#kernel/ids';

export type AppointmentId = Id<'Appointment'>;
export const AppointmentIdSchema = idSchema<'Appointment'>();

/**
 * Province, or province and commune, by official code; `00/` and its id: a body outside provinces, such as an enterprise, and `00`
 * all of them (R-03, ADR 0025). Null: the whole nation.
 */
export const AreaSchema = Type.Union([Type.String({ pattern: '^(\\d{2}(/\\d{5})?|00/00-[0-9a-f-]{36})$' }), Type.Null()]);
/** One of the four blocks. Null: all of them. */
export const PartSchema = Type.Union([
  Type.Literal('party'),
  Type.Literal('council'),
  Type.Literal('committee'),
  Type.Literal('front'),
  Type.Null(),
]);

/** A time in days: from a day, inclusive, to a day, exclusive (null: open). */
export type Validity = { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };

/** What a role allows somebody in an area and a block, while both the appointment and this version of the role are valid. */
export type Grant = Validity & {
  readonly role: string;
  readonly area: string | null;
  readonly part: string | null;
  readonly permissions: readonly string[];
};

/** From inclusive, to exclusive; without an end it goes on. */
export function isValidOn({ validFrom, validTo }: Validity, day: CalendarDate): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}
