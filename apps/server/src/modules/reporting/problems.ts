import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('reporting', {
  'survey-faulty': {
    kind: 'invalid-input',
    title: 'Tệp khảo sát có lỗi, chưa ghi gì',
    titleEn: 'The survey has faults; nothing was stored',
  },
  'snapshot-not-found': { kind: 'not-found', title: 'Không tìm thấy số liệu của ngày', titleEn: 'No such snapshot of a day' },
  'item-not-found': { kind: 'not-found', title: 'Biểu mẫu không có mục này', titleEn: 'The form has no such item' },
});
