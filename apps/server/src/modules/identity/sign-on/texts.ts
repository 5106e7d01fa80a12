import type { PasswordFault } from '../domain/password-rules.ts';
import { factorEn, factorVi, passkeyEn, passkeyVi } from './factor-texts.ts';
import type { Language } from './language.ts';
import { type OutsideMessage, outsideEn, outsideVi } from './outside/texts.ts';

const vi = {
  product: 'Thông Suốt',
  otherLanguage: 'English',
  demonstration: 'Bản thử nghiệm: tài khoản và tên người đều là giả định.',
  signIn: 'Đăng nhập',
  loginName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  help: 'Quên mật khẩu hoặc chưa có tài khoản: hỏi người quản trị tài khoản của cơ quan; ở cấp xã, hỏi người quản trị của tỉnh.',
  error: 'Lỗi',
  wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  incomplete: 'Hãy nhập tên đăng nhập và mật khẩu.',
  locked: 'Tài khoản này đã bị khóa. Hãy liên hệ người quản trị của cơ quan bạn.',
  blocked: (seconds: number) => `Thử sai quá nhiều lần. Hãy thử lại sau ${waiting(seconds, 'giây', 'phút')}.`,
  newPasswordTitle: 'Đặt mật khẩu mới',
  newPasswordReason: {
    first: 'Mật khẩu bạn vừa dùng chỉ để đăng nhập lần đầu. Hãy đặt mật khẩu của riêng bạn.',
    expired: 'Mật khẩu của bạn đã hết hạn theo quy định cho vai trò của bạn. Hãy đặt mật khẩu mới.',
  },
  presentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  repeatPassword: 'Nhập lại mật khẩu mới',
  passwordRule: (shortest: number) => `Ít nhất ${shortest} ký tự. Một câu ngắn dễ nhớ là tốt.`,
  save: 'Lưu và đăng nhập',
  notRepeated: 'Hai lần nhập mật khẩu mới không giống nhau.',
  faults: {
    'too-short': (shortest) => `Mật khẩu mới phải có ít nhất ${shortest} ký tự.`,
    'too-long': () => 'Mật khẩu mới quá dài.',
    'too-uniform': () => 'Mật khẩu mới lặp lại quá ít ký tự khác nhau.',
    'holds-login-name': () => 'Mật khẩu mới không được chứa tên đăng nhập.',
    unchanged: () => 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    'used-before': () => 'Mật khẩu này đã dùng trước đây. Hãy chọn mật khẩu khác.',
  } satisfies Record<PasswordFault, (shortest: number) => string>,
  factor: factorVi,
  passkey: passkeyVi,
  outside: outsideVi.words,
  again: 'Đăng nhập lại',
  messages: {
    expired: ['Lần đăng nhập này đã hết hạn', 'Trang đã mở quá lâu hoặc đã được dùng rồi. Hãy đăng nhập lại.'],
    failed: ['Không đăng nhập được', 'Hệ thống gặp lỗi; sự việc đã được ghi lại. Hãy thử lại sau ít phút.'],
    'too-many': ['Quá nhiều yêu cầu', 'Hãy đợi một phút rồi thử lại.'],
    foreign: ['Yêu cầu bị từ chối', 'Yêu cầu này đến từ một trang khác.'],
    'sign-out': ['Đăng xuất', 'Bạn có muốn đăng xuất không?'],
    'signed-out': ['Bạn đã đăng xuất', 'Có thể đóng trang này.'],
    unknown: ['Không tìm thấy', 'Phần đăng nhập không có địa chỉ này.'],
    ...outsideVi.messages,
  } satisfies Record<MessageCode, readonly [string, string]>,
  confirmSignOut: 'Đăng xuất',
};

const en: typeof vi = {
  product: 'Thông Suốt',
  otherLanguage: 'Tiếng Việt',
  demonstration: 'Demonstration: accounts and names are invented.',
  signIn: 'Sign in',
  loginName: 'Login name',
  password: 'Password',
  help: 'Forgotten password, or no account: ask the administrator of accounts of your office; in a commune, that of the province.',
  error: 'Error',
  wrong: 'The login name or the password is wrong.',
  incomplete: 'Enter login name and password.',
  locked: 'This account is locked. Ask the administrator of your office.',
  blocked: (seconds: number) => `Too many wrong attempts. Try again in ${waiting(seconds, 's', 'min')}.`,
  newPasswordTitle: 'Choose a new password',
  newPasswordReason: {
    first: 'The password you have just used is for the first sign-in only. Choose one of your own.',
    expired: 'Your password is older than the rules for your role allow. Choose a new one.',
  },
  presentPassword: 'Present password',
  newPassword: 'New password',
  repeatPassword: 'Repeat the new password',
  passwordRule: (shortest: number) => `At least ${shortest} characters. A short sentence that you remember does well.`,
  save: 'Save and sign in',
  notRepeated: 'The two new passwords differ.',
  faults: {
    'too-short': (shortest) => `The new password needs at least ${shortest} characters.`,
    'too-long': () => 'The new password is too long.',
    'too-uniform': () => 'The new password repeats too few different characters.',
    'holds-login-name': () => 'The new password must not contain the login name.',
    unchanged: () => 'The new password must differ from the present one.',
    'used-before': () => 'This password was used before. Choose another.',
  },
  factor: factorEn,
  passkey: passkeyEn,
  outside: outsideEn.words,
  again: 'Sign in again',
  messages: {
    expired: ['This sign-in has expired', 'The page was open too long or has been used already. Sign in again.'],
    failed: ['Sign-in failed', 'The system failed; it has been recorded. Try again in a few minutes.'],
    'too-many': ['Too many requests', 'Wait a minute and try again.'],
    foreign: ['Request refused', 'This request came from another site.'],
    'sign-out': ['Sign out', 'Do you want to sign out?'],
    'signed-out': ['You are signed out', 'You may close this page.'],
    unknown: ['Not found', 'Signing in has no such address.'],
    ...outsideEn.messages,
  },
  confirmSignOut: 'Sign out',
};

export type MessageCode = OutsideMessage | 'expired' | 'failed' | 'too-many' | 'foreign' | 'sign-out' | 'signed-out' | 'unknown';
export type SignOnTexts = typeof vi;
export const TEXTS: Readonly<Record<Language, SignOnTexts>> = { vi, en };

function waiting(seconds: number, second: string, minute: string): string {
  return seconds < 120 ? `${seconds} ${second}` : `${Math.ceil(seconds / 60)} ${minute}`;
}
