import { defineMessage } from '#modules/identity';

const USUALLY = { email: true, sms: false } as const;

/** Who may send is reminded of all that a period still lacks. */
export const reportReminder = defineMessage({
  key: 'reporting.report-reminder',
  label: { vi: 'Nhắc báo cáo chưa gửi', en: 'Reminder of reports not sent' },
  title: {
    vi: 'Còn {count} báo cáo của kỳ {period} chưa gửi, {due}',
    en: '{count} reports of {period} are not sent yet, {due}',
  },
  body: { vi: 'Chưa gửi:\n{list}', en: 'Not sent:\n{list}' },
  names: ['count', 'period', 'due', 'list'],
  mustArrive: true,
  gathers: true,
  usually: USUALLY,
});

/** A reviewer learns who has not reported. */
export const reportsMissing = defineMessage({
  key: 'reporting.reports-missing',
  label: { vi: 'Đơn vị chưa báo cáo', en: 'Units that have not reported' },
  title: {
    vi: 'Kỳ {period}: {units} đơn vị chưa gửi đủ báo cáo ({count} báo cáo)',
    en: '{period}: {units} units have not sent all their reports ({count} reports)',
  },
  body: { vi: 'Hạn: {due}. Chưa gửi:\n{list}', en: 'Due: {due}. Not sent:\n{list}' },
  names: ['period', 'units', 'count', 'due', 'list'],
  mustArrive: true,
  gathers: false,
  usually: USUALLY,
});

const ACT_NAMES = ['form', 'unit', 'period', 'reason'] as const;

/** A report came back: its sender, and all who may send it, learn why. */
export const reportReturnedMessage = defineMessage({
  key: 'reporting.report-returned',
  label: { vi: 'Báo cáo bị trả lại', en: 'A report was returned' },
  title: { vi: 'Báo cáo bị trả lại: {form}, kỳ {period}', en: 'Report returned: {form}, {period}' },
  body: { vi: '{unit}\nLý do: {reason}', en: '{unit}\nReason: {reason}' },
  names: ACT_NAMES,
  mustArrive: true,
  gathers: false,
  usually: USUALLY,
});

/** A closed report may be sent once more. */
export const reportReopenedMessage = defineMessage({
  key: 'reporting.report-reopened',
  label: { vi: 'Báo cáo được mở lại', en: 'A report was reopened' },
  title: { vi: 'Báo cáo được mở lại: {form}, kỳ {period}', en: 'Report reopened: {form}, {period}' },
  body: { vi: '{unit}\nLý do: {reason}', en: '{unit}\nReason: {reason}' },
  names: ACT_NAMES,
  mustArrive: true,
  gathers: false,
  usually: USUALLY,
});

/** A unit owes a report no more. */
export const reportExemptedMessage = defineMessage({
  key: 'reporting.report-exempted',
  label: { vi: 'Được miễn báo cáo', en: 'Exempt from a report' },
  title: { vi: 'Được miễn báo cáo: {form}, kỳ {period}', en: 'Exempt from report: {form}, {period}' },
  body: { vi: '{unit}\nLý do: {reason}', en: '{unit}\nReason: {reason}' },
  names: ACT_NAMES,
  mustArrive: false,
  gathers: false,
  usually: { email: false, sms: false },
});

/** A unit owes a report again. */
export const exemptionEndedMessage = defineMessage({
  key: 'reporting.exemption-ended',
  label: { vi: 'Hết được miễn báo cáo', en: 'An exemption ended' },
  title: { vi: 'Lại phải báo cáo: {form}, kỳ {period}', en: 'To be reported again: {form}, {period}' },
  body: { vi: '{unit}\nLý do: {reason}', en: '{unit}\nReason: {reason}' },
  names: ACT_NAMES,
  mustArrive: true,
  gathers: false,
  usually: USUALLY,
});
