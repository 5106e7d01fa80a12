import { calendarDate, vietnamDay } from '#kernel/calendar';
import {
  defineMeasurement,
  type MeasuredSpan,
  type MeasuredValue,
  type Measurement,
  measured,
  notMeasured,
} from '#kernel/measurement';
import { firstKeptDay, READINGS_KEPT_DAYS } from '../domain/measurements/line-reading.ts';
import { listReadings, readFailures, readResponseTimes } from '../queries/measurement-queries.ts';

const DEFINED_FROM = calendarDate('2025-07-01');
const WHY_NOT = {
  'no-readings': { vi: 'Chưa có trình duyệt nào của đơn vị gửi số đo', en: 'No browser of the unit has sent a reading' },
  'no-longer-kept': {
    vi: `Số đo cũ hơn ${READINGS_KEPT_DAYS} ngày không còn lưu`,
    en: `Readings older than ${READINGS_KEPT_DAYS} days are not kept`,
  },
};
const NO_READINGS = notMeasured('no-readings');

const isForgotten = ({ first, now }: MeasuredSpan) => first < firstKeptDay(vietnamDay(new Date(now)));
const forgotten = (areas: readonly string[]) =>
  new Map<string, MeasuredValue>(areas.map((area) => [area, notMeasured('no-longer-kept')]));

const readingsOf: Measurement['events'] = async (tx, area, { first, last }, part, { offset, limit }) =>
  (await listReadings(tx, area, first, last, part, offset, limit)).map((reading) => {
    const { page, requests, failures, durations } = reading;
    const times = durations.length === 0 ? '–' : durations.join(', ');
    return {
      at: reading.at,
      area: reading.area,
      part: reading.part,
      textVi: `${page}: ${requests} yêu cầu, ${failures} không thành; mili giây: ${times}`,
      textEn: `${page}: ${requests} requests, ${failures} failed; milliseconds: ${times}`,
    };
  });

/** How long people of a unit wait for the server, as their browsers saw it. @rule MEA-103 */
export const pageResponseTime = defineMeasurement('reporting.page-response-time', {
  nameVi: 'Thời gian phản hồi nhìn từ đơn vị',
  nameEn: 'Response time as seen from the unit',
  kind: 'number',
  unitVi: 'mili giây',
  unitEn: 'milliseconds',
  meaningVi: 'Thời gian mà ba phần tư số yêu cầu được trả lời trong đó, do trình duyệt của người đăng nhập tại đơn vị đo.',
  meaningEn:
    'The time within which three quarters of the requests were answered, seen by browsers of signed-in people of the unit.',
  over: 'span',
  rule: 'MEA-103',
  validFrom: DEFINED_FROM,
  whyNot: { ...WHY_NOT, 'none-answered': { vi: 'Không yêu cầu nào được trả lời', en: 'No request was answered' } },
  otherwise: NO_READINGS,
  measure: async (tx, areas, span, part) => {
    if (isForgotten(span)) return forgotten(areas);
    const { first, last } = span;
    const times = await readResponseTimes(tx, [...areas], first, last, part);
    const values = new Map<string, MeasuredValue>(times.map(({ area, milliseconds }) => [area, measured(milliseconds)]));
    const silent = areas.filter((area) => !values.has(area));
    if (silent.length === 0) return values;
    for (const { area } of await readFailures(tx, silent, first, last, part)) values.set(area, notMeasured('none-answered'));
    return values;
  },
  events: readingsOf,
});

/** How often people of a unit got no answer, as their browsers saw it. @rule MEA-104 */
export const pageFailures = defineMeasurement('reporting.page-failures', {
  nameVi: 'Yêu cầu không thành nhìn từ đơn vị',
  nameEn: 'Failed requests as seen from the unit',
  kind: 'share',
  unitVi: 'yêu cầu',
  unitEn: 'requests',
  meaningVi: 'Số yêu cầu không được trả lời hoặc máy chủ báo lỗi, trên số yêu cầu mà trình duyệt của đơn vị đã gửi.',
  meaningEn: 'Requests that were not answered or met an error of the server, of those that browsers of the unit made.',
  over: 'span',
  rule: 'MEA-104',
  validFrom: DEFINED_FROM,
  whyNot: WHY_NOT,
  otherwise: NO_READINGS,
  measure: async (tx, areas, span, part) => {
    if (isForgotten(span)) return forgotten(areas);
    const rows = await readFailures(tx, [...areas], span.first, span.last, part);
    return new Map(
      rows.map(({ area, failures, requests }) => [area, requests === 0 ? NO_READINGS : measured(failures, requests)]),
    );
  },
  events: readingsOf,
});
