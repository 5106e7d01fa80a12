import type { SameKeys } from '../../../i18n/languages.ts';

export const trainingVi = {
  title: 'Bài học',
  answer: 'Bài học để đưa lên nền tảng học tập khác; mỗi bài kết thúc bằng một bài luyện tập.',
  download: 'Tải gói bài học (ZIP)',
  lessons: 'Các bài',
  about: 'Gói gồm bản chữ (Markdown), bản trang web (HTML), hình và tệp mục lục manifest.json; phiên bản {{version}}.',
  columns: { title: 'Bài', audience: 'Người học', minutes: 'Thời lượng', exercise: 'Bài luyện tập' },
  minutes: '{{minutes}} phút (ước tính)',
  audiences: { commune: 'Cán bộ xã', province: 'Cán bộ tỉnh', everybody: 'Mọi người' },
  exercises: { 'daily-report': 'Báo cáo ngày', 'returned-report': 'Báo cáo bị trả lại', review: 'Thẩm tra' },
} as const;

export const trainingEn: SameKeys<typeof trainingVi> = {
  title: 'Lessons',
  answer: 'Lessons for other learning platforms; each ends in an exercise of practice.',
  download: 'Download the lessons (ZIP)',
  lessons: 'All lessons',
  about: 'Markdown, HTML, pictures and manifest.json, version {{version}}.',
  columns: { title: 'Lesson', audience: 'Audience', minutes: 'Duration', exercise: 'Exercise' },
  minutes: '{{minutes}} minutes (estimate)',
  audiences: { commune: 'Communes', province: 'Provinces', everybody: 'Everybody' },
  exercises: { 'daily-report': 'Daily report', 'returned-report': 'Returned report', review: 'Review' },
};
