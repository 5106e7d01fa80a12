import { isDatabaseAway } from './db/database-away.ts';

/** What the system refuses most often, by its code, Vietnamese and English. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Địa chỉ đang có chương trình khác dùng, hãy đặt PORT khác / The address is in use, set another PORT',
  EADDRNOTAVAIL: 'Máy này không có địa chỉ đó, xem HOST / This machine has no such address, see HOST',
  EACCES: 'Không có quyền / Permission denied',
  EPERM: 'Không có quyền / Permission denied',
  EROFS: 'Nơi này chỉ đọc / The place is read-only',
  ENOSPC: 'Hết chỗ trên đĩa / No space left on the disk',
  ENOENT: 'Không có tệp hoặc thư mục / There is no such file or folder',
  ENOTDIR: 'Không phải thư mục / Not a folder',
  EEXIST: 'Đã có tệp cùng tên / A file of this name exists',
  EISDIR: 'Đây là thư mục / This is a folder',
  ENAMETOOLONG: 'Đường dẫn quá dài / The path is too long',
  ECONNREFUSED: 'Không kết nối được, cơ sở dữ liệu có chạy không? / Cannot connect, does the database run?',
  ECONNRESET: 'Kết nối bị ngắt / The connection was lost',
  ENOTFOUND: 'Không tìm thấy máy này trên mạng / There is no such host',
  ETIMEDOUT: 'Không có trả lời / There was no answer',
  '28P01': 'PostgreSQL không nhận mật khẩu / PostgreSQL refused the password',
  '28000': 'PostgreSQL không nhận tài khoản / PostgreSQL refused the login',
  '3D000': 'Không có cơ sở dữ liệu này / There is no such database',
  '42501': 'Tài khoản PostgreSQL thiếu quyền / The PostgreSQL login lacks a right',
  '53300': 'PostgreSQL hết kết nối / PostgreSQL has no connection left',
};

const DATABASE_LOST =
  'Mất kết nối với cơ sở dữ liệu, hãy chạy lại lệnh / The connection to the database was lost, run the command again';

/**
 * A line for people when the machine, the network or PostgreSQL refused something; null when the program itself is at fault,
 * whose trace is worth more than a sentence.
 */
export function systemFailure(error: unknown): string | null {
  const [cause] = error instanceof AggregateError ? error.errors : [error];
  if (!(cause instanceof Error)) return null;
  const known = 'code' in cause && typeof cause.code === 'string' ? REASONS[cause.code] : undefined;
  const reason = known ?? (isDatabaseAway(cause) ? DATABASE_LOST : undefined);
  return reason === undefined ? null : `${reason} (${cause.message})`;
}
