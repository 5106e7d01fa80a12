/** What the columns of annexes are called in a sentence, where no table heading stands above them. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  all_provinces: 'tất cả các tỉnh',
  assigned_vi: 'đơn vị thực hiện',
  change_pct_points: 'tăng/giảm',
  communes: 'số xã',
  communes_affected: 'số xã nêu',
  direct: 'trực tiếp',
  done: 'nhiệm vụ hoàn thành',
  due_date: 'thời hạn',
  green: 'xã XANH',
  green_pct: 'tỷ lệ xã XANH',
  group: 'nhóm',
  group_name_vi: 'tên nhóm',
  june_daily_average: 'trung bình ngày tháng 6',
  met: 'số xã đạt',
  name_vi: 'tiêu chí',
  online: 'trực tuyến',
  online_pct: 'tỷ lệ trực tuyến',
  pct: 'tỷ lệ',
  province: 'tên tỉnh',
  provinces_below_50: 'số tỉnh dưới 50%',
  rank: 'thứ tự',
  red: 'xã ĐỎ',
  reported: 'xã đã báo cáo',
  reported_pct: 'tỷ lệ báo cáo',
  returned: 'đã trả',
  status: 'trạng thái',
  total: 'tổng',
  units_in_progress_vi: 'đơn vị đang tiến hành',
  units_vi: 'đơn vị chưa hoàn thành',
  yellow: 'xã VÀNG',
};
const LEVELS: Readonly<Record<string, string>> = { province: 'cấp tỉnh', commune: 'cấp xã', total: 'hai cấp' };
const BLOCKS: Readonly<Record<string, string>> = { party: 'Đảng ủy', council: 'HĐND', committee: 'UBND', front: 'MTTQ' };
const OF_BLOCK: Readonly<Record<string, string>> = { met: 'tiêu chí đạt', total: 'tổng tiêu chí', pct: 'tỷ lệ đạt' };

/** The name of a column: `green_pct` tỷ lệ xã XANH, `c05` điều kiện 5, `direct_commune` trực tiếp cấp xã, `party_met` Đảng ủy: tiêu chí đạt. */
export function columnName(column: string): string {
  const known = COLUMN_NAMES[column];
  if (known !== undefined) return known;
  const condition = /^c(\d{2})$/.exec(column)?.[1];
  if (condition !== undefined) return `điều kiện ${Number(condition)}`;
  const [, start = '', end = ''] = /^(.+)_([a-z]+)$/.exec(column) ?? [];
  if (BLOCKS[start] !== undefined && OF_BLOCK[end] !== undefined) return `${BLOCKS[start]}: ${OF_BLOCK[end]}`;
  if (COLUMN_NAMES[start] !== undefined && LEVELS[end] !== undefined) return `${COLUMN_NAMES[start]} ${LEVELS[end]}`;
  return column;
}
