import { addDays, calendarDate, isCalendarDate, vietnamDay } from '#kernel/calendar';
import { type Command, EXIT } from '#kernel/command';
import { verifyReports } from '../use-cases/network/verify-reports.ts';

const DAYS_BACK = 31;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `bin/thongsuot verify-reports`: what is kept beside a log or rows, compared with its recomputation. */
export const verifyReportsCommand: Command = {
  name: 'verify-reports',
  summary:
    'Đối chiếu số liệu đang giữ với nhật ký và dữ liệu gốc / Compare kept figures with the log and the rows they are made of',
  usage: `bin/thongsuot verify-reports [--from D] [--to D]

Từ ngày, đến ngày (YYYY-MM-DD), kể cả hai ngày; mặc định ${DAYS_BACK} ngày qua đến hôm nay. Có sai lệch: mỗi sai lệch một dòng, thoát 1; không tự sửa.
From and to (YYYY-MM-DD), both included; the last ${DAYS_BACK} days if not given. With differences: a line each, exit 1; nothing is mended.`,
  positionals: [],
  options: { from: { type: 'string' }, to: { type: 'string' } },
  needsDatabase: true,
  run: async ({ context, out, error: tell }, { values }) => {
    const today = vietnamDay(context.clock.now());
    const [from, to] = [text(values['from']) ?? addDays(today, -DAYS_BACK), text(values['to']) ?? today];
    if (!isCalendarDate(from) || !isCalendarDate(to) || from > to) {
      tell('--from, --to: YYYY-MM-DD');
      return EXIT.faultyInput;
    }
    const asked = { first: calendarDate(from), last: calendarDate(to), byNightOf: null };
    const { reports, snapshots, differences } = await verifyReports(context, asked);
    for (const { kind, day, home, place, kept, recomputed } of differences)
      tell(`${day} ${home} ${kind} ${place}: ${JSON.stringify(kept)} ≠ ${JSON.stringify(recomputed)}`);
    out(
      `Đã đối chiếu / Compared: ${reports} báo cáo / reports, ${snapshots} snapshot; sai lệch / differences: ${differences.length}`,
    );
    return differences.length === 0 ? EXIT.done : EXIT.failed;
  },
};
