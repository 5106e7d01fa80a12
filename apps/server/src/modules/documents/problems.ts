import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('documents', {
  'file-too-large': { kind: 'too-large', title: 'Tệp quá lớn', titleEn: 'The file is too large' },
  'file-cut-off': {
    kind: 'invalid-input',
    title: 'Đường truyền bị ngắt trước khi nhận hết tệp',
    titleEn: 'The line was cut before the whole file had come',
  },
  'file-empty': { kind: 'rule-violated', title: 'Tệp rỗng', titleEn: 'The file is empty' },
  'file-type-refused': {
    kind: 'rule-violated',
    title: 'Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG, DOCX, XLSX không có macro',
    titleEn: 'Only PDF, JPEG and PNG pictures, DOCX and XLSX without macros are taken',
  },
  'file-name-faulty': {
    kind: 'rule-violated',
    title: 'Tên tệp không được chứa đường dẫn hoặc ký tự điều khiển',
    titleEn: 'The name of a file holds no path and no control characters',
  },
  'file-differs': {
    kind: 'conflict',
    title: 'Mã này đã thuộc về một tệp khác',
    titleEn: 'This id belongs to another file',
  },
  'home-differs': {
    kind: 'rule-violated',
    title: 'Mã tệp không thuộc tỉnh, thành phố của đơn vị',
    titleEn: 'The id of the file is not of the province of the unit',
  },
  'day-full': {
    kind: 'rule-violated',
    title: 'Đơn vị đã tải lên hết dung lượng của ngày hôm nay',
    titleEn: 'The unit has used up what it may send in files today',
  },
  'account-day-full': {
    kind: 'rule-violated',
    title: 'Tài khoản đã tải lên hết dung lượng của ngày hôm nay',
    titleEn: 'The account has used up what it may send in files today',
  },
  'store-full': {
    kind: 'partner-unavailable',
    title: 'Máy chủ sắp hết chỗ trên đĩa nên tạm chưa nhận tệp',
    titleEn: 'The disk of the server is nearly full, so it takes no files for now',
  },
});
