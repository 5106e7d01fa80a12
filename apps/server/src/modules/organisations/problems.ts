import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('organisations', {
  'unit-not-found': { kind: 'not-found', title: 'Không tìm thấy đơn vị hành chính', titleEn: 'No such administrative unit' },
  'body-not-found': { kind: 'not-found', title: 'Không tìm thấy cơ quan, tổ chức', titleEn: 'No such body' },
  'unit-not-in-force': {
    kind: 'rule-violated',
    title: 'Đơn vị không còn hoặc chưa có hiệu lực vào ngày đó',
    titleEn: 'The unit is not in force on that day',
  },
  'already-changed': {
    kind: 'conflict',
    title: 'Đơn vị đã có thay đổi từ ngày đó trở đi',
    titleEn: 'A change of the unit from that day on is already recorded',
  },
  'too-few-units': { kind: 'rule-violated', title: 'Chưa đủ số đơn vị để thực hiện', titleEn: 'Too few units are named' },
  'unit-named-twice': { kind: 'rule-violated', title: 'Đơn vị bị nêu hai lần', titleEn: 'A unit is named twice' },
  'levels-differ': { kind: 'rule-violated', title: 'Các đơn vị không cùng cấp', titleEn: 'The units are not of one level' },
  'shares-not-whole': {
    kind: 'rule-violated',
    title: 'Các phần chia không cộng lại thành toàn bộ',
    titleEn: 'The shares do not add up to the whole',
  },
  'children-not-assigned': {
    kind: 'rule-violated',
    title: 'Đơn vị trực thuộc chưa được giao về đơn vị mới',
    titleEn: 'A unit below is not assigned to one part',
  },
  'name-malformed': {
    kind: 'rule-violated',
    title: 'Tên đơn vị phải bắt đầu bằng loại đơn vị và có nội dung',
    titleEn: 'The name of the unit must begin with its kind and say something',
  },
  'code-malformed': {
    kind: 'rule-violated',
    title: 'Mã đơn vị không đúng dạng',
    titleEn: 'The code of the unit has another shape',
  },
  'code-in-use': { kind: 'conflict', title: 'Mã đã được đơn vị khác sử dụng', titleEn: 'Another unit bears the code' },
  'parent-unfit': { kind: 'rule-violated', title: 'Đơn vị cấp trên không phù hợp', titleEn: 'The unit above does not fit' },
  'question-not-found': {
    kind: 'not-found',
    title: 'Không có điểm để ngỏ này',
    titleEn: 'There is no such open question',
  },
  'question-answered': {
    kind: 'conflict',
    title: 'Điểm này đã được trả lời; mở lại trước khi trả lời khác',
    titleEn: 'This question is answered; reopen it before another answer',
  },
  'question-not-answered': {
    kind: 'conflict',
    title: 'Điểm này chưa được trả lời nên không có gì để mở lại',
    titleEn: 'This question is not answered, so there is nothing to reopen',
  },
  'question-without-targets': {
    kind: 'rule-violated',
    title: 'Nguồn không nêu đơn vị cũ của điểm này: chỉ ghi được lý do còn để ngỏ',
    titleEn: 'The source names no old unit here: only the reason why it stays open can be recorded',
  },
  'question-units-unclear': {
    kind: 'rule-violated',
    title: 'Không xác định được đơn vị cũ mà nguồn nêu, hoặc đơn vị đó không kết thúc vào ngày này',
    titleEn: 'The old unit that the source names is not clear, or did not end on that day',
  },
  'target-unfit': {
    kind: 'rule-violated',
    title: 'Nơi nhận phải là một xã, phường, đặc khu có hiệu lực vào ngày đó',
    titleEn: 'A target must be a commune in force on that day',
  },
  'calendar-faulty': {
    kind: 'rule-violated',
    title: 'Lịch làm việc chưa hợp lệ: ngày ngoài năm, ngày nêu hai lần, hoặc giờ không theo thứ tự',
    titleEn: 'The calendar is not valid: a day of another year or named twice, or hours out of order',
  },
  'calendar-changed-meanwhile': {
    kind: 'conflict',
    title: 'Lịch của năm này vừa được người khác ghi lại; hãy mở lại rồi làm tiếp',
    titleEn: 'Somebody else has recorded the days of this year meanwhile; open them again',
  },
  'nothing-changes': { kind: 'rule-violated', title: 'Không có gì thay đổi', titleEn: 'Nothing would change' },
  'agency-code-malformed': {
    kind: 'rule-violated',
    title: 'Mã định danh không đúng dạng QCVN 102 hoặc Quyết định 20/2020/QĐ-TTg',
    titleEn: 'The agency identifier has neither the shape of QCVN 102 nor that of Decision 20/2020',
  },
  'agency-code-in-use': {
    kind: 'conflict',
    title: 'Mã định danh đã được cơ quan khác sử dụng hoặc đã có mã từ ngày đó',
    titleEn: 'Another body bears the identifier, or one is recorded from that day on',
  },
  'agency-file-faulty': {
    kind: 'rule-violated',
    title: 'Tệp mã định danh có lỗi, chưa ghi gì',
    titleEn: 'The file of agency identifiers has faults, nothing was recorded',
  },
  'unit-file-faulty': {
    kind: 'rule-violated',
    title: 'Tệp thay đổi đơn vị có lỗi, chưa ghi gì',
    titleEn: 'The file of unit changes has faults, nothing was recorded',
  },
});
