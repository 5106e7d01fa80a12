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
  'directives-faulty': {
    kind: 'rule-violated',
    title: 'Tệp văn bản chỉ đạo có lỗi, chưa ghi gì',
    titleEn: 'The file of directives has faults, nothing was recorded',
  },
  'directive-not-found': { kind: 'not-found', title: 'Không tìm thấy văn bản chỉ đạo', titleEn: 'There is no such directive' },
  'task-not-found': { kind: 'not-found', title: 'Không tìm thấy nhiệm vụ', titleEn: 'There is no such task' },
  'file-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy tệp trong nhiệm vụ này',
    titleEn: 'The task holds no such file',
  },
  'file-missing': {
    kind: 'rule-violated',
    title: 'Kho không có tệp này của cơ quan',
    titleEn: 'The store holds no such file of this body',
  },
  'assignment-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy phần việc được giao',
    titleEn: 'There is no such assignment',
  },
  'moved-meanwhile': {
    kind: 'conflict',
    title: 'Người khác vừa xử lý phần việc này; hãy xem lại rồi làm tiếp',
    titleEn: 'Somebody else has just acted on this assignment; look again and go on',
  },
  'plan-changed-meanwhile': {
    kind: 'conflict',
    title: 'Người khác vừa sửa nhiệm vụ này; hãy xem lại rồi làm tiếp',
    titleEn: 'Somebody else has just changed this task; look again and go on',
  },
  'not-your-body': {
    kind: 'not-permitted',
    title: 'Bạn không thay mặt cơ quan này',
    titleEn: 'You do not act for this body',
  },
  'assignment-ended': {
    kind: 'conflict',
    title: 'Phần việc đã hoàn thành hoặc đã hủy',
    titleEn: 'The assignment is done or cancelled',
  },
  'nothing-asked': { kind: 'conflict', title: 'Không có đề nghị nào đang chờ', titleEn: 'Nothing of this kind was asked for' },
  'request-waiting': { kind: 'conflict', title: 'Đã có đề nghị đang chờ trả lời', titleEn: 'A request is waiting for an answer' },
  'not-earlier-deadline': {
    kind: 'rule-violated',
    title: 'Hạn mới phải sau hạn hiện tại',
    titleEn: 'The new deadline must be later than the present one',
  },
  'not-done': {
    kind: 'conflict',
    title: 'Phần việc chưa được báo hoàn thành',
    titleEn: 'The assignment was not reported as done',
  },
  'already-checked': { kind: 'conflict', title: 'Kết quả này đã được kiểm chứng', titleEn: 'This result has been checked' },
  'already-accepted': { kind: 'conflict', title: 'Phần việc đã được nhận', titleEn: 'The assignment has been accepted' },
  'no-body-named': {
    kind: 'rule-violated',
    title: 'Chưa xác định cơ quan cụ thể',
    titleEn: 'No body is named',
  },
  'same-body': {
    kind: 'rule-violated',
    title: 'Cơ quan này đang giữ phần việc',
    titleEn: 'This body has the assignment already',
  },
  'not-escalated': {
    kind: 'conflict',
    title: 'Phần việc không được chuyển lên cấp trên',
    titleEn: 'The assignment was not passed upwards',
  },
  'already-escalated': {
    kind: 'conflict',
    title: 'Phần việc đang chờ cấp trên',
    titleEn: 'The assignment waits for the body above',
  },
  'deadline-faulty': {
    kind: 'invalid-input',
    title: 'Hạn không đúng: ngày, giờ không có hoặc không hợp với cách ghi hạn',
    titleEn: 'The deadline is not right: no such moment, or its kind does not fit',
  },
  'outside-assigners-area': {
    kind: 'rule-violated',
    title: 'Chỉ giao được cho cơ quan trong phạm vi của mình',
    titleEn: "Tasks are assigned within one's own area only",
  },
  'rule-not-later': {
    kind: 'conflict',
    title: 'Quy tắc mới phải bắt đầu từ hôm nay trở đi, vào ngày chưa có quy tắc khác',
    titleEn: 'A new rule begins today or later, on a day on which no other begins',
  },
  'override-too-long': {
    kind: 'rule-violated',
    title: 'Ngày hết hiệu lực đã qua hoặc quá xa',
    titleEn: 'The last day is over or too far away',
  },
  'own-representation': {
    kind: 'not-permitted',
    title: 'Không ai tự cử mình làm đầu mối',
    titleEn: 'Nobody names themselves to act for a body',
  },
  'representation-over': {
    kind: 'rule-violated',
    title: 'Ngày thôi làm đầu mối phải sau hôm nay',
    titleEn: 'The day on which it ends must be after today',
  },
  'representative-named': {
    kind: 'conflict',
    title: 'Tài khoản này đã được cử làm đầu mối của cơ quan',
    titleEn: 'The account is named for the body already',
  },
  'representative-not-found': {
    kind: 'not-found',
    title: 'Tài khoản này không phải đầu mối của cơ quan',
    titleEn: 'The account does not act for the body',
  },
  'check-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy kết quả cần kiểm chứng',
    titleEn: 'There is no such result to check',
  },
  'not-independent': {
    kind: 'not-permitted',
    title: 'Người kiểm chứng không được thuộc cơ quan thực hiện, cũng không được là người đã xử lý nhiệm vụ này',
    titleEn: 'The verifier must be of no body with a part in the task, and nobody who worked on it',
  },
  'size-faulty': { kind: 'invalid-input', title: 'Tỷ lệ mẫu không hợp lệ', titleEn: 'The share to draw is not right' },
  'nothing-to-draw': {
    kind: 'rule-violated',
    title: 'Không có kết quả nào để rút mẫu',
    titleEn: 'There are no results to draw from',
  },
  'schedule-faulty': {
    kind: 'invalid-input',
    title: 'Lịch lặp lại không hợp lệ: ngày đã qua, hoặc thiếu thứ, ngày trong tháng',
    titleEn: 'The schedule is not right: a day that is over, or no weekday or day of the month',
  },
  'schedule-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy nhiệm vụ lặp lại',
    titleEn: 'There is no such recurring task',
  },
  'group-not-found': { kind: 'not-found', title: 'Không tìm thấy tổ công tác', titleEn: 'There is no such working group' },
  'alert-not-found': { kind: 'not-found', title: 'Không tìm thấy cảnh báo', titleEn: 'There is no such alert' },
  'already-acknowledged': {
    kind: 'conflict',
    title: 'Đã có người nhận cảnh báo này',
    titleEn: 'Somebody has acknowledged the alert',
  },
  'case-not-found': { kind: 'not-found', title: 'Không tìm thấy vướng mắc', titleEn: 'There is no such case' },
  'case-closed': { kind: 'conflict', title: 'Vướng mắc đã đóng', titleEn: 'The case is closed' },
  'case-not-closed': { kind: 'conflict', title: 'Vướng mắc chưa đóng', titleEn: 'The case is not closed' },
  'case-without-owner': {
    kind: 'conflict',
    title: 'Vướng mắc chưa có cơ quan chủ trì',
    titleEn: 'Nobody has the case yet',
  },
  'case-not-answered': { kind: 'conflict', title: 'Vướng mắc chưa được trả lời', titleEn: 'The case is not answered yet' },
  'case-already-answered': {
    kind: 'conflict',
    title: 'Vướng mắc đã được trả lời, đang chờ các xã xác nhận',
    titleEn: 'The case is answered and waits for the communes',
  },
  'not-above-owner': {
    kind: 'not-permitted',
    title: 'Chỉ Trung tâm điều hành làm được việc này; tỉnh chỉ trả lại câu trả lời của cơ quan khác',
    titleEn: 'Only the command centre does this; a province only sends back answers of others',
  },
  'words-missing': {
    kind: 'invalid-input',
    title: 'Cần ghi rõ vướng mắc còn ở đâu',
    titleEn: 'Say what is left of the obstacle',
  },
  'theme-routed-twice': {
    kind: 'invalid-input',
    title: 'Một chủ đề được nêu hai lần trong quy tắc chuyển',
    titleEn: 'A theme stands twice in the routing',
  },
  'theme-not-known': { kind: 'invalid-input', title: 'Danh mục không có chủ đề này', titleEn: 'The taxonomy has no such theme' },
  'theme-not-carried': {
    kind: 'conflict',
    title: 'Chủ đề còn trong danh mục, đã được chuyển, hoặc sẽ quay lại chính nó',
    titleEn: 'The theme is still in the taxonomy, is carried already, or would lead back to itself',
  },
});
