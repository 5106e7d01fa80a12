import type { DailyReportDocumentInput } from './input.ts';

const STATUS_MARKS = {
  preview: 'BẢN XEM TRƯỚC',
  draft: 'DỰ THẢO',
  published: null,
  amended: 'BẢN ĐÍNH CHÍNH',
} as const satisfies Record<DailyReportDocumentInput['edition']['status'], string | null>;
const DEMONSTRATION = 'BẢN THỬ NGHIỆM';
const SYNTHETIC = 'Số liệu cấp xã là mô phỏng';

/**
 * What stands at the top of every page, sheet and slide: the state of the edition and whether it was made in demonstration mode.
 * @rule architecture §3.9
 */
export function marks({ edition, notices }: DailyReportDocumentInput): string[] {
  const status = STATUS_MARKS[edition.status];
  return [...(notices.demonstration ? [DEMONSTRATION] : []), ...(status === null ? [] : [status])];
}

/** What stands at the foot of every page: where figures are simulated, and the notice of the source report. */
export function footNotices({ notices }: DailyReportDocumentInput): string[] {
  return [...(notices.syntheticCommunes ? [SYNTHETIC] : []), ...(notices.source === null ? [] : [notices.source])];
}
