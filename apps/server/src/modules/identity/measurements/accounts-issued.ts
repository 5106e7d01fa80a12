import { calendarDate } from '#kernel/calendar';
import { defineMeasurement, measured } from '#kernel/measurement';
import { countAppointed, listAppointed } from '../queries/measurement-queries.ts';

/** How many people may act in a unit: what communes were asked for as "accounts issued". @rule MEA-101 */
export const accountsIssued = defineMeasurement('identity.accounts-issued', {
  nameVi: 'Tài khoản đã cấp',
  nameEn: 'Accounts issued',
  kind: 'number',
  unitVi: 'tài khoản',
  unitEn: 'accounts',
  meaningVi: 'Số người có phân công còn hiệu lực tại đơn vị vào ngày cuối của kỳ; một người nhiều vai trò tính một lần.',
  meaningEn: 'People with an appointment in the unit that is valid on the last day; a person of several roles counts once.',
  over: 'last-day',
  rule: 'MEA-101',
  validFrom: calendarDate('2025-07-01'),
  whyNot: {},
  otherwise: measured(0),
  measure: async (tx, areas, { last }, part) =>
    new Map((await countAppointed(tx, [...areas], last, part)).map(({ area, accounts }) => [area, measured(accounts)])),
  events: async (tx, area, { last }, part, { offset, limit }) =>
    (await listAppointed(tx, area, last, part, offset, limit)).map(({ person, role, roleEn, validFrom, ...event }) => ({
      ...event,
      textVi: `Tài khoản số ${person}: ${role}, từ ngày ${validFrom}`,
      textEn: `Account ${person}: ${roleEn}, from ${validFrom}`,
    })),
});
