/** What is done with a part of a task, in words for raw events. */
export const STEPS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  assign: { vi: 'Giao việc', en: 'Assigned' },
  accept: { vi: 'Nhận việc', en: 'Accepted' },
  progress: { vi: 'Báo tiến độ', en: 'Progress reported' },
  finish: { vi: 'Báo hoàn thành', en: 'Reported as done' },
  'ask-extension': { vi: 'Xin gia hạn', en: 'Asked for more time' },
  'ask-hand-over': { vi: 'Đề nghị chuyển giao', en: 'Asked to hand over' },
  escalate: { vi: 'Chuyển lên cấp trên', en: 'Passed upwards' },
  'take-over': { vi: 'Nhận chuyển giao', en: 'Took over' },
};
