import { DEMONSTRATION_ENTERPRISE } from '#modules/organisations';

/** An invented person of the demonstration: names and login names belong to nobody. */
export type DemonstrationPerson = {
  readonly loginName: string;
  readonly name: string;
  readonly role: string;
  readonly title: string;
  readonly area: string | null;
  readonly part: 'committee' | null;
};

/** One person for each role: reporter in a commune of An Giang, reviewer and administrator of An Giang, and others with the nation before them. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  person('phan-tich', 'Trần Thị Mẫu Phân Tích', 'analyst', 'Chuyên viên phân tích / Analyst', null),
  person('lanh-dao', 'Lê Văn Mẫu Lãnh Đạo', 'leader', 'Lãnh đạo / Leader', null),
  person('tham-tra', 'Phạm Thị Mẫu Thẩm Tra', 'province-reviewer', 'Thẩm tra tỉnh An Giang / Province reviewer', '91'),
  person(
    'bao-cao',
    'Nguyễn Văn Mẫu Báo Cáo',
    'commune-reporter',
    'Báo cáo xã (Phường Bình Đức, An Giang) / Commune reporter',
    '91/30292',
    'committee',
  ),
  person('nguoi-xem', 'Võ Thị Mẫu Người Xem', 'viewer', 'Người xem / Viewer', null),
  person('quan-tri', 'Hoàng Văn Mẫu Quản Trị', 'administrator', 'Quản trị hệ thống / Administrator', null),
  person(
    'quan-tri-tinh',
    'Bùi Thị Mẫu Quản Trị',
    'province-administrator',
    'Quản trị tài khoản tỉnh An Giang / Account administrator of An Giang',
    '91',
  ),
  person(
    'doanh-nghiep',
    'Lý Thị Mẫu Doanh Nghiệp',
    'body-reporter',
    'Báo cáo của một doanh nghiệp giả định / Reporter of an invented enterprise',
    `00/${DEMONSTRATION_ENTERPRISE.bodyId}`,
  ),
  person('kiem-chung', 'Đỗ Thị Mẫu Kiểm Chứng', 'verifier', 'Kiểm chứng độc lập / Independent verifier', null),
];

function person(
  login: string,
  name: string,
  role: string,
  title: string,
  area: string | null,
  part: DemonstrationPerson['part'] = null,
): DemonstrationPerson {
  return { loginName: `${login}@thu-nghiem.example`, name, role, title, area, part };
}
