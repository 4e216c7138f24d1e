import { both, turn } from './turns.ts';

/** What somebody did or failed to do, not that something is so. */
const doing = 'chưa|không|đã|có|còn|để|từng|chậm|thiếu';
/** “phủ nhận việc chưa …” has to be read twice. */
const deniable = 'đã|có|còn|để|từng|chậm';

const planned =
  /(?<!(?:chưa|không) )(?<![A-Za-zÀ-ỹ])(?:dự kiến|dự tính|dự định)(?= (?:lập|mở|xây|lắp|tổ chức|mua|trình|đưa|cấp|hỗ trợ|tuyển|thuê|di dời|thu hồi)(?![A-Za-zÀ-ỹ]))(?!.*(?<![A-Za-zÀ-ỹ])(?:tới|sau|tháng|quý|năm \d|ngày|tuần|vào|sẽ|cuối|đầu)(?![A-Za-zÀ-ỹ]))/u;

/** One of two for the other: which of them it is, the article says, and either would be likely. */
export const opposites: [RegExp, string][] = [
  [/(?<!(?:ít nhất|tối thiểu|chậm nhất|không|chưa) [^,]*)(?<![A-Za-zÀ-ỹ])trước khi(?![A-Za-zÀ-ỹ])/u, 'sau khi'],
  ...both('nội thành', 'ngoại thành'),
  ...both('học kỳ I', 'học kỳ II'),
  ...both('ca đêm', 'ca ngày'),
  ...both('bắt buộc', 'tự nguyện'),
  turn(`(?<!không )thừa nhận(?: (?:rằng|việc))?(?= (?:${deniable}) \\p{Ll}+ \\p{Ll}+ )`, 'phủ nhận việc'),
  turn(
    `(?<!không )thừa nhận(?: rằng)?(?= \\p{Ll}+ \\p{Ll}+ \\p{Ll}+ )(?!.*\\d)(?!.* (?:mới có|chỉ có|hai|ba|bốn|sáu|bảy|tám|chín|mười) )(?! (?:(?:${doing}|việc|sai phạm|trách nhiệm|một phần|toàn bộ|hành vi|lỗi|sai sót)(?![A-Za-zÀ-ỹ])))`,
    'bác bỏ ý kiến cho rằng',
  ),
  turn('(?<!không )thừa nhận(?= chậm(?![A-Za-zÀ-ỹ]))', 'phủ nhận việc'),
  turn('không phủ nhận', 'phủ nhận'),
  turn('(?<!(?:khẳng định|phải|yêu cầu|không) [^,]*|, )đúng luật', 'trái luật'),
  turn('(?<!khẳng định [^,]*|(?:phải|yêu cầu) .*|không )đúng quy định', 'trái quy định'),
  turn('(?<=(?:hỗ trợ|bù|trả|chi|hoàn) )một nửa', 'toàn bộ'),
  turn('một phần(?! (?:ba|tư|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|lớn|nhỏ|do|vì)(?![A-Za-zÀ-ỹ]))', 'toàn bộ'),
  [/(?<=(?:^|[^A-Za-zÀ-ỹ])[Nn]gân sách )(?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ]| \p{Lu}|.*trung ương)/u, 'trung ương'],
  turn('ngân sách trung ương', 'ngân sách tỉnh'),
  turn('mất nước hoàn toàn', 'chỉ bị nước yếu'),
  turn('(?<!(?:bị|phải) [^,]*)chấm dứt hợp đồng', 'gia hạn hợp đồng'),
  turn('giữ nguyên(?= (?:vốn|biên chế|mức hỗ trợ|chỉ tiêu)(?![A-Za-zÀ-ỹ]))', 'cắt giảm'),
  turn('giữ nguyên(?= (?:giá|học phí|mức thu|mức phí|mức giá)(?![A-Za-zÀ-ỹ]))', 'tăng'),
  turn('(?<=(?:quyết định|thống nhất|đồng ý) )giữ lại(?! .*(?:đến hết|cho|làm) )', 'xóa bỏ'),
  turn('giữ nguyên(?= (?:bản án|mức án|hình phạt)(?![A-Za-zÀ-ỹ]))', 'giảm'),
  turn('(?<!(?:không|chưa) )được phép', 'không được phép'),
  turn(
    '(?<!(?:không|chưa|phải|cần|để|mới|nếu|mục tiêu) (?:[^,]* )?)đạt(?= (?:chỉ tiêu|mục tiêu|yêu cầu|chuẩn|tiêu chuẩn|quy chuẩn)(?![A-Za-zÀ-ỹ]))',
    'không đạt',
  ),
  turn('được ưu tiên', 'không được ưu tiên'),
  turn('được nghỉ học', 'vẫn phải đi học'),
  turn('được giữ giá cũ', 'phải trả theo giá mới'),
  turn('đã quá hạn(?= (?:bảo dưỡng|kiểm định|đăng kiểm|sử dụng)$)', 'vẫn còn hạn'),
  turn('vẫn phải', 'không còn phải'),
  turn('(?<!(?:không|chưa) )miễn phí(?= (?:cho|toàn bộ|vé|hoàn toàn|suốt))', 'thu phí'),
  turn('mà không lấy tiền', 'và có thu tiền xe'),
  turn('trước thời hạn', 'sau thời hạn'),
  turn(
    '(?<=(?:hoàn thành|bàn giao|giải quyết|trả|về đích) [^,]{0,20})đúng (?:tiến độ|hẹn|hạn)(?! hay)',
    'chậm hơn kế hoạch',
  ),
  turn(
    '(?<!(?:không|chưa|thừa nhận|dự án|công trình|đơn vị|nhà thầu|chủ đầu tư|gói thầu) |(?:yêu cầu|kiến nghị) .*)chậm tiến độ',
    'vượt tiến độ',
  ),
  turn('dưới khung', 'cao nhất của khung'),
  turn('(?<=(?:kiểm tra) )đột xuất', 'có báo trước'),
  ...both('cao nhất trong', 'thấp nhất trong'),
  [
    /(?<![A-Za-zÀ-ỹ])sẽ là (?:một )?(?:căn cứ|tiêu chí|cơ sở)(?: để| khi)? (?=(?:xếp loại|đánh giá|xét|bình xét)(?![A-Za-zÀ-ỹ]))/u,
    'sẽ không được tính khi ',
  ],
  turn('(?:sẽ )?không được(?= (?:xếp loại|công nhận|xét) )', 'vẫn được'),
  turn('giãn(?= lộ trình(?! [^,]*(?:thành|ra|sang|thêm) ))', 'rút ngắn'),
  turn('(?<=(?:đề nghị|xin|kiến nghị) )(?:gia hạn|lùi thời hạn)(?! (?:hợp đồng|giấy phép))', 'rút ngắn thời hạn'),
  // What is planned, told as done already.
  [planned, 'đã'],
];

const ofMoney =
  '(?= (?:(?:từ|khoảng|gần|hơn|trên) )?\\d[\\d.,]*(?:(?: đến |-)\\d[\\d.,]*)? (?:tỷ|tỉ|triệu|nghìn)(?![A-Za-zÀ-ỹ]))';

/** How a court, a council or an office decides on what somebody asks: whatever it is about, either would be likely. */
export const rulings: [RegExp, string][] = [
  turn('tù treo', 'tù giam'),
  turn(
    '(?<!(?:không|chưa|đề nghị) [^,]*)chấp nhận(?= (?:áp dụng|phần lớn|toàn bộ|một phần|yêu cầu|kháng cáo|đề nghị|kháng nghị|phương án|đề xuất|lùi))',
    'không chấp nhận',
  ),
  turn('không chấp nhận', 'chấp nhận'),
  turn('không đồng ý(?: với)?', 'đồng ý với'),
  turn(
    '(?<!(?:không|chưa|đã|và|cần|hoặc) )đồng ý(?= (?:cho|giao|trả|bán|hỗ trợ|lùi|gia hạn|giảm|bồi thường|mở|ký|nhận|cấp|dời|chuyển))',
    'từ chối',
  ),
  turn(
    '(?<!(?:được|không) )bác(?= (?:lập luận|yêu cầu|đề nghị|kháng cáo|đơn|đề xuất|ý kiến|kháng nghị)(?![A-Za-zÀ-ỹ]))',
    'chấp nhận',
  ),
  turn('bị bác', 'được chấp nhận'),
  turn(
    'sẵn sàng(?= (?:mời|hỗ trợ|đối thoại|bồi thường|hợp tác|nhận|chuyển|đóng|trả|bàn giao)(?![A-Za-zÀ-ỹ]))(?!.*(?:miễn là|với điều kiện))',
    'từ chối',
  ),
  turn('bác bỏ(?= (?:cáo buộc|phản ánh|thông tin|ý kiến|đề nghị|đề xuất)(?![A-Za-zÀ-ỹ]))', 'thừa nhận'),
  turn('(?<!không )từ chối(?= (?:nhận|ký|bồi thường|thanh toán|hoàn|đối thoại)(?![A-Za-zÀ-ỹ])[^,]*$)', 'đồng ý'),
  ...both('thắng kiện', 'thua kiện'),
  [
    /(?<=(?:tù|năm|tháng)),? (?:(?:nhưng|và) )?(?:(?:được|cho) ){1,2}hưởng án treo(?! đến| tới)/u,
    ', không được hưởng án treo',
  ],
  turn(`(?<!(?:tiền|khoản|tính|trả|chịu|cộng) )lãi${ofMoney}`, 'lỗ'),
  turn(`lỗ${ofMoney}`, 'lãi'),
];
