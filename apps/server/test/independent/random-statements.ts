import type { Random } from './random.ts';
import { type CsvRow, dayAfter, type RandomDay } from './random-units.ts';

/** Invented statements that meet each other in the alphabet: marks, Đ, case, punctuation, commas and quotes. */
const STATEMENTS = [
  'Đường truyền chậm',
  'Dường truyền chậm',
  'đường truyền chậm',
  'Đường truyền chậm.',
  'Đường truyền chậm, không ổn định',
  'Phần mềm "Một cửa" bị lỗi',
  'Thiếu máy tính',
  'Thiếu máy scan, máy in',
  'Thiếu cán bộ chuyên trách công nghệ thông tin',
  'Chưa có chữ ký số chuyên dùng',
  'Chưa có kinh phí',
  'Ấn chỉ chưa cấp',
  'An toàn thông tin chưa bảo đảm',
  'Không có vướng mắc lớn',
  'Không có máy quét',
  'Cần tập huấn thêm',
  'Cần tập huấn  thêm',
  'Cấn tập huấn thêm',
  'Hạ tầng: điện, mạng',
  'Người dân chưa có tài khoản; cần hỗ trợ',
  'Quá nhiều biểu mẫu!',
  'Đề nghị cấp kinh phí',
  'Đề nghị bổ sung nhân lực',
  'đề nghị bổ sung nhân lực',
];

const NOTHING = [
  'không',
  'không có',
  'chưa có',
  'không có vướng mắc',
  'không vướng mắc',
  'chưa có vướng mắc',
  'không phát sinh vướng mắc',
  'chưa phát sinh vướng mắc',
  'không có khó khăn',
  'không có khó khăn, vướng mắc',
  'không có vướng mắc, khó khăn',
  'chưa có khó khăn, vướng mắc',
  'không có phản hồi',
  'không có ý kiến',
  'không có ý kiến gì',
  'không có đề xuất',
  'chưa có đề xuất',
  'không có hoặc chưa có đề xuất',
  'không có kiến nghị',
  'chưa có kiến nghị',
  'không có kiến nghị, đề xuất',
  'chưa có kiến nghị, đề xuất',
  'không có đề xuất, kiến nghị',
  'chưa có đề xuất, kiến nghị',
  '',
  '...',
  ' ; ',
  '!',
];

const KINDS = [
  ['general', 'obstacle'],
  ['general', 'recommendation'],
  ['party', 'obstacle'],
  ['party', 'recommendation'],
  ['council', 'obstacle'],
  ['council', 'recommendation'],
  ['committee', 'obstacle'],
  ['committee', 'recommendation'],
  ['front', 'obstacle'],
  ['front', 'recommendation'],
] as const;

/** The same statement as people type it: other Unicode form, more white space. */
function typed(random: Random, statement: string): string {
  const spaced = random.chance(0.2) ? statement.replace(' ', random.pick(['  ', ' \t', '\n', '\u00a0'])) : statement;
  const edged = random.chance(0.2) ? `${random.pick([' ', '\t', ''])}${spaced}${random.pick([' ', '  ', '\n'])}` : spaced;
  return edged.normalize(random.pick(['NFC', 'NFC', 'NFD']));
}

/** "There is nothing" in any case and with any ending. */
function nothing(random: Random): string {
  const wording = random.pick(NOTHING);
  const cased = random.pick([wording, wording.toUpperCase(), wording.charAt(0).toUpperCase() + wording.slice(1)]);
  return typed(random, `${cased}${random.pick(['', '', '.', ' .', '...', ';', ' !', ':', ' ,. '])}`);
}

/** Rows of `feedback.csv`: every block and kind, a few without any row or with nothing to say. */
export function statementRows(day: RandomDay): CsvRow[] {
  const rows = KINDS.flatMap(([block, kind]) => {
    const mood = day.random.pick(['none', 'late', 'nothing', 'any', 'any', 'any', 'any', 'any', 'any', 'any']);
    return mood === 'none' ? [] : kindRows(day, block, kind, mood);
  });
  return day.random.shuffle(rows);
}

function kindRows({ random, units, date }: RandomDay, block: string, kind: string, mood: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const say = (code: string, statement: string) =>
    rows.push([mood === 'late' ? dayAfter(date, 1) : date, 'commune', block, kind, code, statement]);
  for (const { communes } of units.provinces) {
    for (const statement of mood === 'nothing' || random.chance(0.1)
      ? []
      : random.shuffle(STATEMENTS).slice(0, random.between(1, 7))) {
      for (const code of random.shuffle(communes).slice(0, random.between(1, random.pick([2, 3, communes.length])))) {
        for (let times = random.chance(0.1) ? 2 : 1; times > 0; times -= 1) say(code, typed(random, statement));
      }
    }
    for (const code of random.shuffle(communes).slice(0, random.between(0, communes.length))) say(code, nothing(random));
  }
  if (rows.length > 0 && random.chance(0.5)) {
    for (const code of units.unknown) say(code, random.pick(STATEMENTS));
    rows.push([dayAfter(date, -1), 'commune', block, kind, units.communes[0]?.code ?? '', 'Của ngày trước']);
  }
  return rows;
}
