import { defineProblems } from '#kernel/problems';

export const problem = defineProblems('identity', {
  'account-not-found': { kind: 'not-found', title: 'Không tìm thấy tài khoản', titleEn: 'No such account' },
  'appointment-not-found': { kind: 'not-found', title: 'Không tìm thấy phân công', titleEn: 'No such appointment' },
  'login-name-taken': { kind: 'conflict', title: 'Tên đăng nhập đã có người dùng', titleEn: 'The login name is taken' },
  'login-name-malformed': {
    kind: 'rule-violated',
    title: 'Tên đăng nhập phải có dạng ten@don-vi',
    titleEn: 'A login name looks like name@office',
  },
  'password-refused': {
    kind: 'rule-violated',
    title: 'Mật khẩu không đạt yêu cầu',
    titleEn: 'The password does not meet the rules',
  },
  'password-wrong': { kind: 'rule-violated', title: 'Mật khẩu hiện tại không đúng', titleEn: 'The present password is wrong' },
  'too-many-attempts': {
    kind: 'too-many-requests',
    title: 'Thử sai quá nhiều lần, hãy đợi rồi thử lại',
    titleEn: 'Too many wrong attempts, wait and try again',
  },
  'no-such-role': {
    kind: 'rule-violated',
    title: 'Không có vai trò này vào ngày đó',
    titleEn: 'There is no such role on that day',
  },
  'no-such-unit': {
    kind: 'rule-violated',
    title: 'Đơn vị này không có vào ngày phân công có hiệu lực',
    titleEn: 'There is no such unit on the day the appointment begins',
  },
  'dates-reversed': {
    kind: 'rule-violated',
    title: 'Ngày kết thúc đứng trước ngày bắt đầu',
    titleEn: 'The end lies before the beginning',
  },
  'already-ended': {
    kind: 'conflict',
    title: 'Phân công đã kết thúc trước ngày này',
    titleEn: 'The appointment has already ended by that day',
  },
  'own-account': {
    kind: 'rule-violated',
    title: 'Không ai tự phân công hay tự khóa tài khoản của mình',
    titleEn: 'Nobody appoints or locks themselves',
  },
  'deputy-not-found': { kind: 'not-found', title: 'Không tìm thấy ủy quyền', titleEn: 'There is no such deputy' },
  'deputy-ended': { kind: 'conflict', title: 'Ủy quyền này đã thôi', titleEn: 'This deputy has been ended already' },
  'deputy-in-the-past': {
    kind: 'rule-violated',
    title: 'Ủy quyền bắt đầu sớm nhất từ hôm nay',
    titleEn: 'A deputy begins today at the earliest',
  },
  'not-a-colleague': {
    kind: 'rule-violated',
    title: 'Người này không được phân công ở cùng nơi, cấp trên hay cấp dưới',
    titleEn: 'This person is not appointed to the same place, above or below it',
  },
  'beyond-appointment': {
    kind: 'rule-violated',
    title: 'Không ủy quyền nhiều hơn, rộng hơn hay lâu hơn phân công của mình',
    titleEn: 'Nobody hands on more than the appointment allows, in place or in time',
  },
  'role-not-entrusted': {
    kind: 'rule-violated',
    title: 'Vai trò này có nhiều quyền hơn quyền của bạn ở nơi đó',
    titleEn: 'This role allows more than you may do or pass on in that place',
  },
  'account-reaches-further': {
    kind: 'rule-violated',
    title: 'Tài khoản này còn phân công ngoài phạm vi hoặc cao hơn quyền của bạn',
    titleEn: 'This account has appointments beyond your area or rights',
  },
  'day-in-the-past': {
    kind: 'rule-violated',
    title: 'Sớm nhất là từ hôm nay',
    titleEn: 'It holds from today on at the earliest',
  },
  'last-administrator': {
    kind: 'rule-violated',
    title: 'Đây là quản trị toàn quốc duy nhất; hãy cử người khác trước',
    titleEn: 'Nobody else manages accounts in the whole nation; appoint somebody first',
  },
  'position-changed-meanwhile': {
    kind: 'conflict',
    title: 'Chức danh này vừa được người khác đặt hoặc đổi; hãy xem lại rồi làm tiếp',
    titleEn: 'Somebody else has set or changed this position meanwhile; look at it again',
  },
  'position-changes-later': {
    kind: 'conflict',
    title: 'Chức danh này đã có thay đổi từ một ngày sau đó',
    titleEn: 'This position changes on a later day already',
  },
  'position-not-found': {
    kind: 'not-found',
    title: 'Không có chức danh này vào ngày đó',
    titleEn: 'There is no such position on that day',
  },
  'position-title-taken': {
    kind: 'conflict',
    title: 'Một chức danh khác đang mang tên này',
    titleEn: 'Another position bears this title',
  },
  'not-provisional': { kind: 'conflict', title: 'Tài khoản này đã chính thức', titleEn: 'This account is confirmed already' },
  'list-unreadable': {
    kind: 'rule-violated',
    title: 'Tệp không đọc được: cần tệp XLSX, hoặc CSV mã hóa UTF-8',
    titleEn: 'The file cannot be read: it must be XLSX, or CSV in UTF-8',
  },
  'list-without-header': {
    kind: 'rule-violated',
    title: 'Không tìm thấy dòng tiêu đề với đủ các cột của mẫu',
    titleEn: 'There is no header row with all columns of the template',
  },
  'list-empty': { kind: 'rule-violated', title: 'Danh sách không có dòng nào', titleEn: 'The list has no rows' },
  'list-too-long': {
    kind: 'too-large',
    title: 'Danh sách quá dài: hãy chia thành nhiều tệp',
    titleEn: 'The list is too long: split it into several files',
  },
  'list-faulty': {
    kind: 'rule-violated',
    title: 'Danh sách có lỗi, chưa ghi gì',
    titleEn: 'The list has faults; nothing was written',
  },
  'list-changed': {
    kind: 'conflict',
    title: 'Dữ liệu đã thay đổi từ khi xem trước: hãy xem lại các khác biệt',
    titleEn: 'Something has changed since the preview: look at the differences again',
  },
  'confirmation-needed': {
    kind: 'rule-violated',
    title: 'Hãy xác nhận lại là chính bạn trước khi thay đổi cách đăng nhập',
    titleEn: 'Show again that it is you before the way you sign in is changed',
  },
  'second-factor-needed': {
    kind: 'rule-violated',
    title: 'Tài khoản đã có yếu tố thứ hai: hãy xác nhận bằng yếu tố đó',
    titleEn: 'The account has a second factor: confirm with that',
  },
  'code-wrong': { kind: 'rule-violated', title: 'Mã không đúng hoặc đã dùng', titleEn: 'The code is wrong or was used before' },
  'no-second-factor': {
    kind: 'conflict',
    title: 'Tài khoản chưa có yếu tố thứ hai',
    titleEn: 'The account has no second factor',
  },
  'totp-present': {
    kind: 'conflict',
    title: 'Tài khoản đã có ứng dụng tạo mã: hãy gỡ trước khi thêm ứng dụng khác',
    titleEn: 'The account has an authenticator app already: remove it before adding another',
  },
  'totp-not-begun': {
    kind: 'conflict',
    title: 'Chưa bắt đầu cài đặt ứng dụng tạo mã, hoặc đã cài xong',
    titleEn: 'No authenticator app is being set up, or it is done already',
  },
  'password-short-alone': {
    kind: 'rule-violated',
    title: 'Mật khẩu hiện tại quá ngắn khi không có yếu tố thứ hai: hãy đổi mật khẩu trước',
    titleEn: 'Without a second factor the present password is too short: change it first',
  },
  'no-such-rule': {
    kind: 'not-found',
    title: 'Vai trò này không có quy định riêng',
    titleEn: 'This role has no rule of its own',
  },
  'passkey-refused': {
    kind: 'rule-violated',
    title: 'Khóa truy cập không được chấp nhận: hãy thử lại',
    titleEn: 'The passkey was not accepted: try again',
  },
  'passkey-not-found': { kind: 'not-found', title: 'Không tìm thấy khóa truy cập', titleEn: 'No such passkey' },
  'too-many-passkeys': {
    kind: 'conflict',
    title: 'Tài khoản đã có đủ số khóa truy cập cho phép',
    titleEn: 'The account has as many passkeys as it may',
  },
  'passkeys-not-here': {
    kind: 'rule-violated',
    title: 'Khóa truy cập cần địa chỉ có tên miền và https (hoặc localhost)',
    titleEn: 'Passkeys need an address with a name and https (or localhost)',
  },
  'address-not-safe': {
    kind: 'rule-violated',
    title: 'Địa chỉ phải là https, hoặc của chính máy này, không có tham số',
    titleEn: 'The address must be https, or this machine itself, without query',
  },
  'claim-not-stable': {
    kind: 'rule-violated',
    title: 'Thuộc tính này có thể đổi hoặc chuyển sang người khác, không dùng để nhận ra người',
    titleEn: 'This claim can change or go to another, so it does not tell who somebody is',
  },
  'outside-provider-known': {
    kind: 'conflict',
    title: 'Đã có nhà cung cấp đăng nhập này',
    titleEn: 'This sign-on provider is there already',
  },
  'outside-provider-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy nhà cung cấp đăng nhập',
    titleEn: 'No such sign-on provider',
  },
  'outside-link-taken': {
    kind: 'conflict',
    title: 'Tài khoản ở nơi kia, hoặc ở đây, đã được liên kết',
    titleEn: 'The account there, or the one here, is linked already',
  },
  'outside-link-not-found': { kind: 'not-found', title: 'Không có liên kết này', titleEn: 'There is no such link' },
  'outside-away': {
    kind: 'partner-unavailable',
    title: 'Nhà cung cấp đăng nhập không trả lời',
    titleEn: 'The sign-on provider does not answer',
  },
  'client-id-taken': { kind: 'conflict', title: 'Mã hệ thống đã được dùng', titleEn: 'The id of the system is taken' },
  'client-not-found': { kind: 'not-found', title: 'Không tìm thấy hệ thống', titleEn: 'No such system' },
  'review-not-found': { kind: 'not-found', title: 'Không tìm thấy đợt rà soát', titleEn: 'There is no such review' },
  'review-open': { kind: 'conflict', title: 'Nơi này đang có một đợt rà soát', titleEn: 'A review of this area is open' },
  'nothing-to-review': {
    kind: 'rule-violated',
    title: 'Nơi này không có phân công nào để rà soát',
    titleEn: 'There is no appointment in this area to review',
  },
  'reason-needed': {
    kind: 'rule-violated',
    title: 'Hãy ghi lý do kết thúc phân công',
    titleEn: 'Say why the appointment is ended',
  },
  'rule-in-the-past': {
    kind: 'rule-violated',
    title: 'Quy định bắt đầu sớm nhất từ hôm nay',
    titleEn: 'A rule begins today at the earliest',
  },
  'warning-too-early': {
    kind: 'rule-violated',
    title: 'Số ngày báo trước phải ít hơn số ngày không dùng',
    titleEn: 'The warning must come fewer days before than the account may be idle',
  },
  'machine-id-taken': { kind: 'conflict', title: 'Mã phần mềm đã được dùng', titleEn: 'The id of the program is taken' },
  'machine-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy phần mềm này, hoặc đã thu hồi',
    titleEn: 'There is no such program, or it is revoked',
  },
  'no-such-machine-role': {
    kind: 'rule-violated',
    title: 'Vai trò này không dành cho phần mềm',
    titleEn: 'This role is not for programs',
  },
  'address-range-malformed': {
    kind: 'rule-violated',
    title: 'Dải địa chỉ phải có dạng 203.0.113.0/24',
    titleEn: 'An address range looks like 203.0.113.0/24',
  },
  'token-refused': {
    kind: 'not-signed-in',
    title: 'Mã truy cập không còn hoặc không có giá trị',
    titleEn: 'The access token is not or no longer valid',
  },
  'machine-elsewhere': {
    kind: 'not-permitted',
    title: 'Phần mềm này không được kết nối từ địa chỉ mạng này',
    titleEn: 'This program may not connect from this network address',
  },
  'token-with-cookie': {
    kind: 'not-permitted',
    title: 'Yêu cầu có mã truy cập thì không kèm cookie phiên',
    titleEn: 'A request with an access token carries no session cookie',
  },
  'contact-not-found': {
    kind: 'not-found',
    title: 'Không tìm thấy lãnh đạo phụ trách',
    titleEn: 'There is no such leader in charge',
  },
  'channel-closed': {
    kind: 'conflict',
    title: 'Hệ thống chưa mở cách gửi này',
    titleEn: 'This way of sending is not open',
  },
  'address-malformed': {
    kind: 'rule-violated',
    title: 'Địa chỉ thư điện tử hoặc số di động không đúng dạng',
    titleEn: 'The e-mail address or mobile number is malformed',
  },
  'address-not-found': {
    kind: 'not-found',
    title: 'Không có nơi nhận đang chờ xác nhận',
    titleEn: 'There is no address to confirm or remove',
  },
  'kind-must-arrive': {
    kind: 'rule-violated',
    title: 'Loại thông báo này không tắt được trong hệ thống',
    titleEn: 'This kind of message cannot be switched off in the product',
  },
  'no-such-kind': { kind: 'not-found', title: 'Không có loại thông báo này', titleEn: 'There is no such kind of message' },
  'delivery-not-found': {
    kind: 'not-found',
    title: 'Không có lượt gửi này đã dừng',
    titleEn: 'There is no such delivery that was given up',
  },
});
