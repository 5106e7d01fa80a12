export type OutsideMessage =
  | 'outside-away'
  | 'outside-refused'
  | 'outside-unlinked'
  | 'outside-locked'
  | 'outside-taken'
  | 'outside-unconfirmed'
  | 'outside-gone';
type OutsideTexts = {
  readonly words: { readonly by: (label: string) => string; readonly back: string };
  readonly messages: Readonly<Record<OutsideMessage, readonly [string, string]>>;
};

/** Texts of signing in by a provider of others. */
export const outsideVi: OutsideTexts = {
  words: {
    by: (label) => `Đăng nhập bằng ${label}`,
    back: 'Quay lại các cách đăng nhập',
  },
  messages: {
    'outside-away': [
      'Nơi đăng nhập kia không trả lời',
      'Hệ thống đó đang quá tải hoặc ngừng hoạt động. Hãy quay lại và đăng nhập bằng cách khác, như mật khẩu hay khóa truy cập.',
    ],
    'outside-refused': [
      'Chưa đăng nhập được bằng nơi kia',
      'Bạn đã thôi, hoặc nơi kia đã từ chối. Hãy thử lại, hoặc dùng cách khác.',
    ],
    'outside-unlinked': [
      'Tài khoản nơi kia chưa được liên kết',
      'Hãy đăng nhập bằng mật khẩu, mở Tài khoản của tôi và liên kết ở đó; hoặc nhờ người quản trị liên kết.',
    ],
    'outside-locked': ['Tài khoản này đã bị khóa', 'Hãy liên hệ người quản trị của cơ quan bạn.'],
    'outside-taken': ['Chưa liên kết được', 'Tài khoản nơi kia, hoặc tài khoản của bạn ở đây, đã có liên kết.'],
    'outside-unconfirmed': ['Chưa liên kết được', 'Đã quá lâu từ khi bạn xác nhận. Hãy xác nhận lại rồi liên kết.'],
    'outside-gone': ['Cách đăng nhập này không còn', 'Hãy dùng cách khác.'],
  },
};

export const outsideEn: OutsideTexts = {
  words: {
    by: (label) => `Sign in with ${label}`,
    back: 'Back to the ways to sign in',
  },
  messages: {
    'outside-away': [
      'The other sign-on does not answer',
      'That system is overloaded or out of service. Go back and sign in another way, by password or passkey.',
    ],
    'outside-refused': ['Not signed in by the other sign-on', 'You left it, or it refused. Try again, or another way.'],
    'outside-unlinked': [
      'The account there is not linked yet',
      'Sign in by password, open My account and link it there; or ask the administrator to link it.',
    ],
    'outside-locked': ['This account is locked', 'Ask the administrator of your office.'],
    'outside-taken': ['Not linked', 'The account there, or yours here, has a link already.'],
    'outside-unconfirmed': ['Not linked', 'You confirmed too long ago. Confirm again, then link.'],
    'outside-gone': ['This way to sign in is gone', 'Use another.'],
  },
};
