import { calendarDate } from '#kernel/calendar';
import { defineMeasurement, measured, notMeasured } from '#kernel/measurement';
import { SESSION_MEMORY_HOURS } from '../domain/session-memory.ts';
import { countSignedIn, listSignedIn } from '../queries/measurement-queries.ts';

const MEMORY_MS = SESSION_MEMORY_HOURS * 3_600_000;

/** How many of a unit's accounts were used: of accounts as a whole, never of one person. @rule MEA-102 */
export const signIns = defineMeasurement('identity.sign-ins', {
  nameVi: 'Tài khoản có đăng nhập',
  nameEn: 'Accounts that signed in',
  kind: 'share',
  unitVi: 'tài khoản',
  unitEn: 'accounts',
  meaningVi: 'Số tài khoản của đơn vị có đăng nhập ít nhất một lần trong kỳ, trên số tài khoản đã cấp trong kỳ.',
  meaningEn: 'Accounts of the unit that signed in at least once in the period, of the accounts issued during it.',
  over: 'span',
  rule: 'MEA-102',
  validFrom: calendarDate('2025-07-01'),
  whyNot: {
    'no-accounts': { vi: 'Đơn vị chưa có tài khoản nào', en: 'The unit has no account' },
    'no-longer-kept': { vi: 'Phiên đăng nhập cũ hơn 30 ngày không còn lưu', en: 'Sessions older than 30 days are not kept' },
  },
  otherwise: notMeasured('no-accounts'),
  measure: async (tx, areas, span, part) => {
    if (Date.parse(span.from) < Date.parse(span.now) - MEMORY_MS)
      return new Map(areas.map((area) => [area, notMeasured('no-longer-kept')]));
    const { from, to, first, last } = span;
    const rows = await countSignedIn(tx, [...areas], from, to, first, last, part);
    return new Map(rows.map(({ area, accounts, signedIn }) => [area, measured(signedIn, accounts)]));
  },
  events: async (tx, area, { from, to, first, last }, part, { offset, limit }) =>
    (await listSignedIn(tx, area, from, to, first, last, part, offset, limit)).map((event) => ({
      at: event.at,
      area: event.area ?? area,
      part: event.part,
      textVi: `Tài khoản số ${event.person} đăng nhập`,
      textEn: `Account ${event.person} signed in`,
    })),
});
