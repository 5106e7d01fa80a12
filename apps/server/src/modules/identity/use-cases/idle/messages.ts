import { defineMessage } from '../../domain/messages/message-kind.ts';

/** Told before an account is locked because nobody uses it. */
export const accountGoesIdle = defineMessage({
  key: 'identity.account-goes-idle',
  label: { vi: 'Tài khoản sắp bị khóa vì lâu không đăng nhập', en: 'An account will be locked because it is not used' },
  names: ['lastDay', 'lockDay'],
  title: { vi: 'Hãy đăng nhập trước ngày {lockDay}', en: 'Sign in before {lockDay}' },
  body: {
    vi: 'Tài khoản của bạn không được dùng từ ngày {lastDay} và sẽ bị khóa từ ngày {lockDay}. Đăng nhập một lần là đủ.',
    en: 'Your account has not been used since {lastDay} and will be locked from {lockDay}. Signing in once is enough.',
  },
  mustArrive: true,
  gathers: false,
  usually: { email: true, sms: true },
});
