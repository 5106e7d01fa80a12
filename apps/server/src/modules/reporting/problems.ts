import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('reporting', {
  'survey-faulty': {
    kind: 'invalid-input',
    title: 'Tệp khảo sát có lỗi, chưa ghi gì',
    titleEn: 'The survey has faults; nothing was stored',
  },
  'file-faulty': { kind: 'invalid-input', title: 'Tệp có lỗi, chưa ghi gì', titleEn: 'The file has faults; nothing was stored' },
  'document-kind-not-found': { kind: 'not-found', title: 'Không có loại văn bản này', titleEn: 'No such kind of document' },
  'province-not-found': { kind: 'not-found', title: 'Không tìm thấy tỉnh, thành phố', titleEn: 'No such province' },
  'number-and-day-missing': {
    kind: 'rule-violated',
    title: 'Văn bản đã ban hành phải có số và ngày',
    titleEn: 'An issued document has its number and its day',
  },
  'not-issued-yet': {
    kind: 'rule-violated',
    title: 'Văn bản chưa ban hành thì chưa có số và ngày',
    titleEn: 'A document that is not issued has neither number nor day',
  },
  'day-ahead': {
    kind: 'rule-violated',
    title: 'Ngày nêu trong lời báo nằm ở phía trước',
    titleEn: 'A day that is stated lies ahead',
  },
  'point-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy trung tâm hoặc điểm hỗ trợ',
    titleEn: 'No such centre or help point',
  },
  'point-faulty': {
    kind: 'rule-violated',
    title: 'Thông tin chưa công bố được, còn chỗ cần sửa',
    titleEn: 'This cannot be published yet; something is to be corrected',
  },
  'point-area-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy xã hoặc tỉnh này',
    titleEn: 'No such commune or province',
  },
  'snapshot-not-found': { kind: 'not-found', title: 'Không tìm thấy số liệu của ngày', titleEn: 'No such snapshot of a day' },
  'report-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy báo cáo trong sổ theo dõi',
    titleEn: 'No such report is expected',
  },
  'file-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy tệp trong báo cáo này',
    titleEn: 'The report holds no such file',
  },
  'not-open-yet': { kind: 'rule-violated', title: 'Kỳ báo cáo chưa mở', titleEn: 'The period is not open yet' },
  closed: {
    kind: 'rule-violated',
    title: 'Kỳ báo cáo đã đóng; cấp trên có thể mở lại cho đơn vị',
    titleEn: 'The period is closed; the level above can reopen it for the unit',
  },
  exempt: { kind: 'rule-violated', title: 'Đơn vị được miễn báo cáo kỳ này', titleEn: 'The unit is exempt for this period' },
  'document-faulty': {
    kind: 'rule-violated',
    title: 'Báo cáo còn lỗi, chưa gửi được; nội dung vẫn được giữ',
    titleEn: 'The report has faults and was not sent; nothing is lost',
  },
  'reasons-missing': {
    kind: 'rule-violated',
    title: 'Có số liệu cần giải thích lý do trước khi gửi',
    titleEn: 'Some figures need a reason before the report is sent',
  },
  'changed-meanwhile': {
    kind: 'conflict',
    title: 'Có người khác đã thay đổi báo cáo này trong lúc đó',
    titleEn: 'Somebody else changed this report in the meantime',
  },
  'batch-differs': {
    kind: 'conflict',
    title: 'Khóa của lô đã dùng cho những báo cáo khác',
    titleEn: 'The key of the batch was used for other reports',
  },
  'report-named-twice': {
    kind: 'rule-violated',
    title: 'Báo cáo này đã có ở trên trong cùng lô',
    titleEn: 'The batch names this report twice',
  },
  'file-unreadable': {
    kind: 'invalid-input',
    title: 'Tệp không phải là tệp Excel (.xlsx) đọc được',
    titleEn: 'The file is no Excel file (.xlsx) that can be read',
  },
  'file-unfolds-too-large': {
    kind: 'too-large',
    title: 'Tệp bung ra quá lớn',
    titleEn: 'The file unfolds to more than is taken',
  },
  'file-no-template': {
    kind: 'rule-violated',
    title: 'Tệp không phải là mẫu tải từ hệ thống',
    titleEn: 'The file is no template of this system',
  },
  'file-of-another': {
    kind: 'rule-violated',
    title: 'Tệp là mẫu của đơn vị, kỳ, biểu hoặc phiên bản biểu khác',
    titleEn: 'The file is a template of another unit, period, form or form version',
  },
  'workbook-faulty': {
    kind: 'rule-violated',
    title: 'Tệp còn ô chưa đúng; chưa ghi gì',
    titleEn: 'Cells of the file have faults; nothing was kept',
  },
  'sending-not-found': { kind: 'not-found', title: 'Không có lần gửi này', titleEn: 'No such sending' },
  'span-too-long': {
    kind: 'rule-violated',
    title: 'Khoảng ngày quá dài hoặc ngược',
    titleEn: 'The span of days is too long or the wrong way round',
  },
  'regime-faulty': { kind: 'rule-violated', title: 'Chế độ báo cáo chưa hợp lệ', titleEn: 'The regime is not valid' },
  'regime-changes-later': {
    kind: 'conflict',
    title: 'Chế độ này đã có phiên bản bắt đầu sau ngày đã chọn; chọn ngày đó hoặc muộn hơn',
    titleEn: 'A version of this regime begins after the chosen day; choose that day or a later one',
  },
  'regime-ended': {
    kind: 'conflict',
    title: 'Phiên bản này của chế độ đã thôi áp dụng trước ngày đó; hãy xem lại danh sách chế độ',
    titleEn: 'This version of the regime has ended before that day; look at the list of regimes again',
  },
  'regime-not-found': { kind: 'not-found', title: 'Không tìm thấy chế độ báo cáo', titleEn: 'No such regime' },
  'form-not-found': { kind: 'not-found', title: 'Không tìm thấy biểu mẫu', titleEn: 'No such form' },
  'form-faulty': {
    kind: 'rule-violated',
    title: 'Biểu mẫu còn lỗi, chưa ban hành được',
    titleEn: 'The form has faults and was not published',
  },
  'form-not-published': {
    kind: 'rule-violated',
    title: 'Có biểu mẫu chưa ban hành',
    titleEn: 'A form of the regime is not published',
  },
  'taxonomy-not-found': {
    kind: 'not-found',
    title: 'Không có phiên bản chủ đề này',
    titleEn: 'There is no such version of the themes',
  },
  'theme-not-found': { kind: 'not-found', title: 'Không có chủ đề này', titleEn: 'There is no such theme' },
  'taxonomy-draft-changed': {
    kind: 'conflict',
    title: 'Có người khác đã sửa bản thảo chủ đề trong lúc đó',
    titleEn: 'Somebody else changed the draft of the themes in the meantime',
  },
  'taxonomy-faulty': {
    kind: 'rule-violated',
    title: 'Bản thảo chủ đề còn lỗi, chưa ban hành được',
    titleEn: 'The draft of the themes has faults and was not published',
  },
  'statement-empty': {
    kind: 'rule-violated',
    title: 'Ý kiến không nêu nội dung gì nên không có chủ đề để sửa',
    titleEn: 'The statement says nothing, so there is no theme to correct',
  },
  'measurement-not-found': {
    kind: 'not-found',
    title: 'Hệ thống không đo chỉ tiêu này',
    titleEn: 'Nothing of this name is measured',
  },
  'rule-not-found': {
    kind: 'not-found',
    title: 'Không có quy tắc đối chiếu này vào ngày đó',
    titleEn: 'There is no such rule of contradictions on that day',
  },
  'rule-changes-later': {
    kind: 'conflict',
    title: 'Quy tắc này đã có thay đổi từ ngày đó hoặc sau đó',
    titleEn: 'This rule changes on that day or later already',
  },
  'rule-day-in-the-past': {
    kind: 'rule-violated',
    title: 'Quy tắc áp dụng sớm nhất từ hôm nay',
    titleEn: 'A rule holds from today on at the earliest',
  },
  'item-not-comparable': {
    kind: 'rule-violated',
    title: 'Biểu mẫu không hỏi chỉ tiêu có/không này',
    titleEn: 'The form does not ask this yes/no item',
  },
  'bound-of-share': {
    kind: 'rule-violated',
    title: 'Ngưỡng của một tỷ lệ là từ 0 đến 100%',
    titleEn: 'The bound of a share is between 0 and 100 %',
  },
  'contradiction-not-found': {
    kind: 'not-found',
    title: 'Không có mâu thuẫn này',
    titleEn: 'There is no such contradiction',
  },
  'contradiction-checked': {
    kind: 'conflict',
    title: 'Có người khác đã kiểm chứng mâu thuẫn này',
    titleEn: 'Somebody else has checked this contradiction',
  },
  'not-independent': {
    kind: 'rule-violated',
    title: 'Người gửi báo cáo của đơn vị không tự kiểm chứng được',
    titleEn: 'Whoever sends reports for the unit cannot check them',
  },
  'evidence-missing': {
    kind: 'rule-violated',
    title: 'Kết quả kiểm chứng phải có minh chứng',
    titleEn: 'What a check found needs evidence',
  },
  'reopening-over': {
    kind: 'rule-violated',
    title: 'Thời điểm mở lại phải ở sau lúc này',
    titleEn: 'The moment until which it is open must be still to come',
  },
  'item-not-found': { kind: 'not-found', title: 'Biểu mẫu không có mục này', titleEn: 'The form has no such item' },
  'place-not-found': { kind: 'not-found', title: 'Không có đơn vị này', titleEn: 'There is no such unit' },
  'practice-form-missing': {
    kind: 'rule-violated',
    title: 'Chưa có biểu ngày nào của khối này để luyện tập',
    titleEn: 'There is no daily form of this block to practise on yet',
  },
  'practice-place-unknown': {
    kind: 'not-found',
    title: 'Không có đơn vị này để luyện tập',
    titleEn: 'There is no such unit to practise for',
  },
});
