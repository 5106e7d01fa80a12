type Words = { readonly vi: string; readonly en: string };
const words = (vi: string, en: string): Words => ({ vi, en });

/** What the columns of annexes are called in a sentence, where no table heading stands above them. */
const COLUMN_NAMES: Readonly<Record<string, Words>> = {
  all_provinces: words('tất cả các tỉnh', 'all provinces'),
  assigned_vi: words('đơn vị thực hiện', 'units responsible'),
  change_pct_points: words('tăng/giảm', 'change'),
  communes: words('số xã', 'communes'),
  communes_affected: words('số xã nêu', 'communes that say so'),
  direct: words('trực tiếp', 'received directly'),
  done: words('nhiệm vụ hoàn thành', 'tasks done'),
  due_date: words('thời hạn', 'deadline'),
  green: words('xã XANH', 'green communes'),
  green_pct: words('tỷ lệ xã XANH', 'share of green communes'),
  group: words('nhóm', 'group'),
  group_name_vi: words('tên nhóm', 'name of the group'),
  june_daily_average: words('trung bình ngày tháng 6', 'daily average of June'),
  met: words('số xã đạt', 'communes that meet it'),
  name_vi: words('tiêu chí', 'criterion'),
  online: words('trực tuyến', 'received online'),
  online_pct: words('tỷ lệ trực tuyến', 'online share'),
  pct: words('tỷ lệ', 'share'),
  province: words('tên tỉnh', 'province'),
  provinces_below_50: words('số tỉnh dưới 50%', 'provinces below 50%'),
  rank: words('thứ tự', 'place'),
  red: words('xã ĐỎ', 'red communes'),
  reported: words('xã đã báo cáo', 'communes that reported'),
  reported_pct: words('tỷ lệ báo cáo', 'share that reported'),
  returned: words('đã trả', 'returned'),
  status: words('trạng thái', 'state'),
  total: words('tổng', 'total'),
  units_in_progress_vi: words('đơn vị đang tiến hành', 'units in progress'),
  units_vi: words('đơn vị chưa hoàn thành', 'units not done'),
  yellow: words('xã VÀNG', 'yellow communes'),
};
/** Columns that say what a row is about: differences between editions name the row instead. */
const ROW_NAMES: Readonly<Record<string, Words>> = {
  criterion_key: words('khóa tiêu chí', 'key of the criterion'),
  province_code: words('mã tỉnh', 'code of the province'),
  statement_vi: words('nội dung', 'statement'),
  task_vi: words('nhiệm vụ', 'task'),
};
const LEVELS: Readonly<Record<string, Words>> = {
  province: words('cấp tỉnh', 'provincial level'),
  commune: words('cấp xã', 'commune level'),
  total: words('hai cấp', 'both levels'),
};
const BLOCKS: Readonly<Record<string, Words>> = {
  party: words('Đảng ủy', 'Party committee'),
  council: words('HĐND', "People's Council"),
  committee: words('UBND', "People's Committee"),
  front: words('MTTQ', 'Fatherland Front'),
};
const OF_BLOCK: Readonly<Record<string, Words>> = {
  met: words('tiêu chí đạt', 'criteria met'),
  total: words('tổng tiêu chí', 'criteria in all'),
  pct: words('tỷ lệ đạt', 'share met'),
};

/**
 * The name of a column in both languages: `green_pct` tỷ lệ xã XANH, `c05` điều kiện 5, `direct_commune` trực tiếp cấp xã,
 * `party_met` Đảng ủy: tiêu chí đạt; its own key where it has no name.
 */
export const columnNames = (column: string): Words => ROW_NAMES[column] ?? figureColumn(column);

/** The Vietnamese name of a column of figures, as differences between editions print it. */
export const columnName = (column: string): string => figureColumn(column).vi;

function figureColumn(column: string): Words {
  const known = COLUMN_NAMES[column];
  if (known !== undefined) return known;
  const condition = /^c(\d{2})$/.exec(column)?.[1];
  if (condition !== undefined) return words(`điều kiện ${Number(condition)}`, `condition ${Number(condition)}`);
  const [, start = '', end = ''] = /^(.+)_([a-z]+)$/.exec(column) ?? [];
  const [block, ofBlock, kind, level] = [BLOCKS[start], OF_BLOCK[end], COLUMN_NAMES[start], LEVELS[end]];
  if (block && ofBlock) return words(`${block.vi}: ${ofBlock.vi}`, `${block.en}: ${ofBlock.en}`);
  if (kind && level) return words(`${kind.vi} ${level.vi}`, `${kind.en}, ${level.en}`);
  return words(column, column);
}
