import { type Command, EXIT } from '#kernel/command';
import { loadBodyRegimes } from '../use-cases/network/load-body-regimes.ts';
import { loadDailyRegimes } from '../use-cases/network/load-daily-regime.ts';
import { loadPeriodicRegimes } from '../use-cases/network/load-periodic-regimes.ts';

/** `bin/thongsuot load-regimes`: the reporting regimes that the product ships. */
export const loadRegimesCommand: Command = {
  name: 'load-regimes',
  summary: 'Ban hành các chế độ báo cáo giao kèm phần mềm / Publish the reporting regimes that are delivered with the product',
  usage: `bin/thongsuot load-regimes

Chế độ báo cáo ngày (xã, tỉnh, doanh nghiệp, bộ), tháng, quý, 6 tháng, 9 tháng, năm, có hiệu lực từ hôm nay; chế độ đã có thì giữ nguyên.
Daily regimes (communes, provinces, enterprises, the ministry), monthly, quarterly, half-year, nine-month and yearly regimes hold from today; those that exist stay as they are.`,
  positionals: [],
  options: {},
  needsDatabase: true,
  run: async ({ context, out }) => {
    const daily = await loadDailyRegimes(context, {});
    const periodic = await loadPeriodicRegimes(context, {});
    const bodies = await loadBodyRegimes(context, {});
    const published = [...daily.published, ...periodic.published, ...bodies.published];
    out(`Đã ban hành / Published: ${published.length === 0 ? '0' : published.join(', ')}`);
    return EXIT.done;
  },
};
