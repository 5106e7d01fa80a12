import { deputiesVi } from './deputies/texts.vi.ts';
import { machinesVi } from './machines/texts.vi.ts';
import { reviewsVi } from './reviews/texts.vi.ts';
import { securityVi } from './security/texts.vi.ts';
import { signInSettingsVi } from './sign-in-settings/texts.vi.ts';

export const identityVi = {
  offices: 'Chức trách',
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất trên mọi thiết bị',
  nation: 'Toàn quốc',
  blocks: {
    party: 'Đảng ủy',
    council: 'Hội đồng nhân dân',
    committee: 'Ủy ban nhân dân',
    front: 'Ủy ban MTTQ Việt Nam',
    all: 'Mọi khối',
  },
  own: {
    title: 'Tài khoản của tôi',
    answer: 'Bạn là {{name}}, đăng nhập bằng tên {{loginName}}.',
  },
  appointments: {
    title: 'Phân công',
    role: 'Vai trò',
    unit: 'Đơn vị',
    block: 'Khối',
    from: 'Từ ngày',
    to: 'Đến trước ngày',
    open: 'không thời hạn',
    none: 'Bạn chưa được phân công vai trò nào.',
    whom: 'Nếu phân công không đúng, hãy báo người quản trị tài khoản của cơ quan.',
  },
  sessions: {
    title: 'Phiên làm việc',
    limits: 'Một phiên tự kết thúc sau {{minutes}} phút không dùng. Phiên này kết thúc muộn nhất lúc {{end}}.',
    browser: 'Trình duyệt, thiết bị',
    unknownBrowser: 'Không rõ',
    opened: 'Đăng nhập lúc',
    lastSeen: 'Dùng lần cuối',
    state: 'Trạng thái',
    present: 'Phiên này',
    endOne: 'Đăng xuất {{name}}, đăng nhập lúc {{opened}}',
    ended: 'Đã đăng xuất phiên đó.',
    everywhereTitle: 'Đăng xuất trên mọi thiết bị?',
    everywhereQuestion: 'Mọi phiên của bạn kết thúc ngay, cả phiên này. Bạn sẽ phải đăng nhập lại.',
  },
  password: {
    title: 'Đổi mật khẩu',
    rules: {
      length: 'Từ {{shortest}} đến {{longest}} ký tự. Một câu ngắn dễ nhớ là tốt.',
      different: 'Có ít nhất {{different}} ký tự khác nhau.',
      own: 'Không chứa tên đăng nhập, và khác mật khẩu hiện tại.',
      others: 'Đổi xong, các phiên khác của bạn kết thúc; phiên này vẫn giữ.',
    },
    present: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    repeat: 'Nhập lại mật khẩu mới',
    change: 'Đổi mật khẩu',
    changed: 'Đã đổi mật khẩu.',
    faults: {
      wrong: 'Mật khẩu hiện tại không đúng.',
      wait: 'Thử sai quá nhiều lần. Hãy đợi {{seconds}} giây rồi thử lại.',
      differs: 'Hai lần nhập mật khẩu mới không giống nhau.',
      refused: 'Mật khẩu mới không đạt yêu cầu.',
      'too-short': 'Mật khẩu mới quá ngắn.',
      'too-long': 'Mật khẩu mới quá dài.',
      'too-uniform': 'Mật khẩu mới lặp lại quá ít ký tự khác nhau.',
      'holds-login-name': 'Mật khẩu mới không được chứa tên đăng nhập.',
      unchanged: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
      'used-before': 'Mật khẩu này đã dùng trước đây.',
    },
  },
  deputies: deputiesVi,
  machines: machinesVi,
  reviews: reviewsVi,
  security: securityVi,
  settings: signInSettingsVi,
} as const;
