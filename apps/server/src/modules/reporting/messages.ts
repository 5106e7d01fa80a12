import { type BothTexts, defineMessage, type MessageKind } from '#modules/identity';

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

type Act = { readonly key: string; readonly label: BothTexts; readonly heading: BothTexts } & Partial<
  Pick<MessageKind, 'mustArrive' | 'usually'>
>;

/** What somebody above did with a report, told to those who send it: which report, of which unit, and why. */
const aboutReport = ({ key, label, heading, mustArrive = true, usually = USUALLY }: Act) =>
  defineMessage({
    key,
    label,
    title: { vi: `${heading.vi}: {form}, kỳ {period}`, en: `${heading.en}: {form}, {period}` },
    body: { vi: '{unit}\nLý do: {reason}', en: '{unit}\nReason: {reason}' },
    names: ['form', 'unit', 'period', 'reason'],
    mustArrive,
    gathers: false,
    usually,
  });

/** A report came back: its sender, and all who may send it, learn why. */
export const reportReturnedMessage = aboutReport({
  key: 'reporting.report-returned',
  label: { vi: 'Báo cáo bị trả lại', en: 'A report was returned' },
  heading: { vi: 'Báo cáo bị trả lại', en: 'Report returned' },
});

/** A closed report may be sent once more. */
export const reportReopenedMessage = aboutReport({
  key: 'reporting.report-reopened',
  label: { vi: 'Báo cáo được mở lại', en: 'A report was reopened' },
  heading: { vi: 'Báo cáo được mở lại', en: 'Report reopened' },
});

/** A unit owes a report no more. */
export const reportExemptedMessage = aboutReport({
  key: 'reporting.report-exempted',
  label: { vi: 'Được miễn báo cáo', en: 'Exempt from a report' },
  heading: { vi: 'Được miễn báo cáo', en: 'Exempt from report' },
  mustArrive: false,
  usually: { email: false, sms: false },
});

/** A unit owes a report again. */
export const exemptionEndedMessage = aboutReport({
  key: 'reporting.exemption-ended',
  label: { vi: 'Hết được miễn báo cáo', en: 'An exemption ended' },
  heading: { vi: 'Lại phải báo cáo', en: 'To be reported again' },
});
