import type { CalendarDate } from '#kernel/calendar';
import { FILE_PREFIX } from '#modules/documents';

/**
 * The name of a file of the daily report, without its ending.
 * @param of `figures`: the report as data; `preview`: as it would be published now; a number: an edition
 */
export function reportFileName(date: CalendarDate, of: 'figures' | 'preview' | number): string {
  const report = `${FILE_PREFIX}bao-cao-ngay-${date}`;
  if (of === 'figures') return report;
  return of === 'preview' ? `${report}-xem-truoc` : `${report}-an-ban-${of}`;
}
