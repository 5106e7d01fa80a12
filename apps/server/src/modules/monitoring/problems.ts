import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('monitoring', {
  'no-figures': { kind: 'not-found', title: 'Chưa có số liệu của ngày này', titleEn: 'There are no figures for this day' },
  'no-rules': {
    kind: 'rule-violated',
    title: 'Chưa có quy tắc lập báo cáo cho ngày này',
    titleEn: 'No reporting rules are in force for this day',
  },
  'unit-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy đơn vị trong ngày này',
    titleEn: 'There is no such unit on this day',
  },
  'figure-not-found': { kind: 'not-found', title: 'Không có số liệu này', titleEn: 'There is no such figure' },
  'nothing-to-compare': {
    kind: 'rule-violated',
    title: 'Không có số liệu của ngày muốn so sánh, hoặc ngày đó không ở trước',
    titleEn: 'There are no figures for the day to compare with, or it is not earlier',
  },
  'map-not-readable': {
    kind: 'rule-violated',
    title: 'Không có bản đồ hành chính của ngày này',
    titleEn: 'There is no map of this day',
  },
  'page-not-found': {
    kind: 'invalid-input',
    title: 'Trang tiếp theo không thuộc danh sách này',
    titleEn: 'The next page asked for does not belong to this list',
  },
  'edition-not-found': { kind: 'not-found', title: 'Không tìm thấy ấn bản', titleEn: 'There is no such edition' },
  'wording-faulty': {
    kind: 'invalid-input',
    title: 'Câu chữ có chỗ chưa hợp lệ: số liệu chỉ do hệ thống điền',
    titleEn: 'The wording has faults: figures are filled in by the system alone',
  },
  'choices-not-true': {
    kind: 'conflict',
    title: 'Có tỉnh hoặc tiêu chí đã chọn không còn đúng với số liệu của ngày; hãy mở phần sửa câu chữ để chọn lại',
    titleEn: 'A province or criterion chosen earlier no longer fits the figures of the day; open the wording and choose again',
  },
  'wording-changed-meanwhile': {
    kind: 'conflict',
    title: 'Người khác vừa sửa câu chữ; hãy tải lại rồi sửa tiếp',
    titleEn: 'Somebody else has just changed the wording; reload and go on',
  },
  'already-published': {
    kind: 'conflict',
    title: 'Báo cáo ngày này đã phát hành; hãy lập ấn bản đính chính',
    titleEn: 'The report of this day is published; make an amended edition',
  },
  'not-the-latest-edition': { kind: 'conflict', title: 'Đã có ấn bản mới hơn', titleEn: 'There is a newer edition' },
  'nothing-to-amend': {
    kind: 'rule-violated',
    title: 'Không có gì khác so với ấn bản trước',
    titleEn: 'Nothing differs from the edition before',
  },
});
