/** Texts of the second factor on the pages of sign-in. */
export const factorVi = {
  title: 'Xác thực bước hai',
  reason: 'Mật khẩu đúng. Tài khoản này còn cần một bước xác thực nữa.',
  code: 'Mã xác thực',
  codeHint: '6 chữ số trong ứng dụng tạo mã. Không có ứng dụng bên mình: nhập một mã khôi phục.',
  proceed: 'Tiếp tục',
  lost: 'Mất cả ứng dụng và mã khôi phục: nhờ người quản trị tài khoản của cơ quan đặt lại.',
  wrong: 'Mã không đúng hoặc đã dùng.',
  restart: 'Dùng tài khoản khác',
  enrolTitle: 'Cài ứng dụng tạo mã',
  enrolReason: 'Vai trò của bạn phải đăng nhập bằng hai bước. Hãy dùng một ứng dụng tạo mã (TOTP) trên điện thoại hoặc máy tính.',
  enrolScan: 'Quét hình này bằng ứng dụng',
  enrolSecret: 'hoặc nhập khóa:',
  enrolCode: 'Mã 6 chữ số mà ứng dụng hiện',
  enrolConfirm: 'Xác nhận',
  later: (left: number) => `Để sau (còn ${left} lần)`,
  codesTitle: 'Mã khôi phục',
  codesReason:
    'Mỗi mã dùng được một lần khi không có ứng dụng tạo mã. Hãy in hoặc chép lại và cất nơi an toàn: trang này chỉ hiện một lần.',
  codesKept: 'Đã cất mã, tiếp tục',
};

export const factorEn: typeof factorVi = {
  title: 'Second step',
  reason: 'The password was right. This account needs one more step.',
  code: 'Code',
  codeHint: '6 digits of your authenticator app. Without the app at hand: a recovery code.',
  proceed: 'Continue',
  lost: 'Lost both the app and the recovery codes: the administrator of accounts of your office resets them.',
  wrong: 'The code is wrong or was used before.',
  restart: 'Use another account',
  enrolTitle: 'Set up an authenticator app',
  enrolReason: 'Your role signs in with two steps. Use an app that shows codes (TOTP), on a telephone or a computer.',
  enrolScan: 'Scan this with the app',
  enrolSecret: 'or type in the key:',
  enrolCode: 'The 6 digits that the app shows',
  enrolConfirm: 'Confirm',
  later: (left: number) => `Later (${left} more times)`,
  codesTitle: 'Recovery codes',
  codesReason:
    'Each works once when the app is not at hand. Print them or write them down and keep them safe: this page is shown only once.',
  codesKept: 'I have kept them, continue',
};

/** Texts of passkeys on the pages of sign-in. */
export const passkeyVi = {
  use: 'Dùng khóa truy cập (passkey)',
  failed: 'Không dùng được khóa truy cập. Hãy thử lại, hoặc đăng nhập bằng cách khác.',
  wrong: 'Khóa truy cập không được chấp nhận.',
  name: 'Hoặc tạo khóa truy cập (passkey), đặt tên',
  thisDevice: 'Máy này',
  make: 'Tạo khóa truy cập',
  notMade: 'Không tạo được khóa truy cập. Hãy thử lại, hoặc dùng ứng dụng tạo mã.',
};

export const passkeyEn: typeof passkeyVi = {
  use: 'Use a passkey',
  failed: 'The passkey could not be used. Try again, or sign in another way.',
  wrong: 'The passkey was not accepted.',
  name: 'Or make a passkey, named',
  thisDevice: 'This device',
  make: 'Make a passkey',
  notMade: 'The passkey could not be made. Try again, or use an authenticator app.',
};
