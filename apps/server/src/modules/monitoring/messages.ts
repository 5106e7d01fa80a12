import { defineMessage } from '#modules/identity';

const ABOUT_TASK = {
  names: ['task', 'body', 'due'],
  mustArrive: true,
  gathers: true,
  usually: { email: true, sms: false },
  body: { vi: '{body}\n{task}\n{due}', en: '{body}\n{task}\n{due}' },
} as const;

/** The people of a body learn that a task is theirs. */
export const taskAssigned = defineMessage({
  ...ABOUT_TASK,
  key: 'monitoring.task-assigned',
  label: { vi: 'Được giao nhiệm vụ', en: 'A task was assigned' },
  title: { vi: 'Nhiệm vụ mới: {task}', en: 'New task: {task}' },
});

export const taskDueSoon = defineMessage({
  ...ABOUT_TASK,
  key: 'monitoring.task-due-soon',
  label: { vi: 'Nhiệm vụ sắp đến hạn', en: 'A task is due soon' },
  title: { vi: 'Sắp đến hạn: {task}', en: 'Due soon: {task}' },
});

export const taskOverdue = defineMessage({
  ...ABOUT_TASK,
  key: 'monitoring.task-overdue',
  label: { vi: 'Nhiệm vụ quá hạn', en: 'A task is overdue' },
  title: { vi: 'Quá hạn: {task}', en: 'Overdue: {task}' },
});

const ASKED = {
  names: ['task', 'body', 'reason'],
  mustArrive: true,
  gathers: true,
  usually: { email: true, sms: false },
  body: { vi: '{body}\n{task}\n{reason}', en: '{body}\n{task}\n{reason}' },
} as const;

/** The people of a body learn that another body asks them to take its part in a task over (C-17). */
export const taskHandOverAsked = defineMessage({
  ...ASKED,
  key: 'monitoring.task-hand-over-asked',
  label: { vi: 'Được đề nghị nhận nhiệm vụ', en: 'Asked to take a task over' },
  title: { vi: 'Đề nghị nhận nhiệm vụ: {task}', en: 'Asked to take over: {task}' },
});

/** Who directs tasks above a body learns what exceeds its authority (C-17). */
export const taskPassedUpwards = defineMessage({
  ...ASKED,
  key: 'monitoring.task-passed-upwards',
  label: { vi: 'Nhiệm vụ vượt thẩm quyền', en: 'A task was passed upwards' },
  title: { vi: 'Vượt thẩm quyền, xin ý kiến: {task}', en: 'Passed upwards: {task}' },
});

/** The people of a working group learn what they are to follow up (C-13). */
export const groupAlerted = defineMessage({
  key: 'monitoring.group-alerted',
  label: { vi: 'Cảnh báo cho tổ theo dõi', en: 'Alert to a working group' },
  title: { vi: '{group}: {what}', en: '{group}: {what}' },
  body: { vi: '{what}\n{subject}', en: '{what}\n{subject}' },
  names: ['group', 'what', 'subject'],
  mustArrive: true,
  gathers: true,
  usually: { email: true, sms: false },
});

/** The people of a body learn which obstacles now lie with it. */
export const casesCame = defineMessage({
  key: 'monitoring.cases-came',
  label: { vi: 'Vướng mắc chuyển đến cơ quan', en: 'Cases of obstacles for the body' },
  title: { vi: '{count} vướng mắc cần gỡ: {themes}', en: '{count} cases to remove: {themes}' },
  body: { vi: '{body}\n{themes}', en: '{body}\n{themes}' },
  names: ['count', 'themes', 'body'],
  mustArrive: true,
  gathers: true,
  usually: { email: true, sms: false },
});

/** A commune that named an obstacle learns that it was answered, and is asked whether it is over. */
export const caseAnswered = defineMessage({
  key: 'monitoring.case-answered',
  label: { vi: 'Vướng mắc của xã đã được trả lời', en: 'An obstacle of the commune was answered' },
  title: { vi: 'Đã trả lời, đã hết chưa: {theme}', en: 'Answered, is it over: {theme}' },
  body: { vi: '{body}\n{words}', en: '{body}\n{words}' },
  names: ['theme', 'body', 'words'],
  mustArrive: false,
  gathers: true,
  usually: { email: false, sms: false },
});
