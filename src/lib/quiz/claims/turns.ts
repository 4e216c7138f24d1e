import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';

/** One wording for another, whole words only. */
export function turn(from: string, to: string): [RegExp, string] {
  return [new RegExp(`${edgeBefore}${from}${edgeAfter}`, 'u'), to];
}

/** Either for the other; what must follow them is written once. */
export function both(one: string, other: string, follows = ''): [RegExp, string][] {
  return [turn(`${one}${follows}`, other), turn(`${other}${follows}`, one)];
}

/** “nhiều”, “một số”: of others the contrary may be true. */
export const vague =
  '(?:[Nn]hiều|[Mm]ột số|[Vv]ài|[Cc]ó (?:hộ|nhà|nơi|người|em)|[Kk]hông ít|[Hh]ơn \\S+|[Gg]ần \\S+|[Pp]hần lớn|[Kk]hoảng \\S+|[Hh]àng \\S+|\\d\\S*) ';
const number = '(?:(?:hơn|gần|khoảng|trên) )?\\d+(?:[.,]\\d+)*';
const unit = '(?:%| (?:tỷ|tỉ|triệu|nghìn) \\p{Ll}+| \\p{Ll}+)?';

/** “tăng từ 41,6% … lên 72,3%”: both figures change places with the direction. */
const rise = new RegExp(
  `${edgeBefore}(tăng|nâng)((?: \\p{Ll}+){0,3}) từ (${number})(${unit})([^,]*?) lên((?: thành| tới| đến)?) (${number})(${unit})`,
  'u',
);
const fall = new RegExp(
  `${edgeBefore}(giảm|rút|hạ)((?: \\p{Ll}+){0,3}) từ (${number})(${unit})([^,]*?) xuống((?: còn)?) (${number})(${unit})`,
  'u',
);

/** A rise turned into a fall, or a fall into a rise; none where there is neither. A unit that stands once stays where it is. */
export function swappedRange(text: string): string[] {
  if (!text.includes(' từ ')) return [];
  const [range, verbs, way] = rise.test(text)
    ? [rise, { nâng: 'hạ', tăng: 'giảm' }, 'xuống']
    : [fall, { hạ: 'nâng', rút: 'tăng', giảm: 'tăng' }, 'lên'];
  const turned = text.replace(
    range,
    (
      whole: string,
      verb: string,
      what: string,
      a: string,
      ofA: string,
      mid: string,
      _: string,
      b: string,
      ofB: string,
    ) =>
      ofA === ofB || ofA === ''
        ? `${verbs[verb as keyof typeof verbs]}${what} từ ${b}${ofA}${mid} ${way} ${a}${ofB}`
        : whole,
  );
  return turned === text ? [] : [turned];
}

const byHowMuch = '(?= (?:\\d|mạnh|nhẹ|thêm \\d|gần|hơn|khoảng))(?![^,]*, (?:lên|xuống|còn) )';

/** More for less, early for late, for for against: which way something went. */
export const directions: [RegExp, string][] = [
  // “được giảm 50% giá vé” nobody would take for a rise.
  turn(`(?<!(?:được|bị) )tăng${byHowMuch}`, 'giảm'),
  turn(`(?<!(?:được|bị) )giảm${byHowMuch}`, 'tăng'),
  // “70,8%, cao hơn mức 58,3%”: whoever compares sees it.
  turn('(?<!không )cao hơn(?! mức \\d)', 'thấp hơn'),
  turn('(?<!không )thấp hơn(?! mức \\d)', 'cao hơn'),
  ...both('dài hơn', 'ngắn hơn'),
  ...both('đắt hơn', 'rẻ hơn'),
  ...both('nhiều hơn', 'ít hơn'),
  ...both('sớm hơn', 'muộn hơn'),
  ...both('nhanh hơn', 'chậm hơn'),
  turn('lâu hơn', 'nhanh hơn'),
  ...both('lớn hơn', 'nhỏ hơn'),
  ...both('mở rộng', 'thu hẹp', '(?= (?:quy mô|phạm vi|diện tích|từ \\d))'),
  turn(
    '(?<!(?:chưa|không|được|\\d/\\d+) (?:[^,]* )?)(?:tán thành|(?<!(?:nguồn|tiền|khoản|quỹ|sự|lời|mức|quyên góp|kêu gọi|cùng) )ủng hộ(?! (?:\\d|tiền|quỹ|đồng bào|bà con|người dân)))(?! [^,]*thông qua)',
    'phản đối',
  ),
  turn('(?<!(?:chưa|không|bị) (?:[^,]* )?)phản đối(?!.*cho rằng)', 'ủng hộ'),
  turn('vượt(?= (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|quy định|ngưỡng|giới hạn|định mức))', 'thấp hơn'),
  turn('thiếu(?= \\d)', 'thừa'),
  // “sẽ không thấp hơn 73%” is a promise; what it is not is one too.
  ...both('không thấp hơn', 'không cao hơn', '(?= \\d)'),
  turn('chậm(?= (?:gần |khoảng |hơn )?(?:một|hai|ba|bốn|năm|sáu|bảy|\\d+) (?:tháng|tuần|năm|ngày))', 'sớm'),
  turn('sớm(?= (?:gần |khoảng |hơn )?(?:một|hai|ba|bốn|năm|sáu|bảy|\\d+) (?:tháng|tuần|năm|ngày))', 'chậm'),
  turn('giữ nguyên ở mức', 'tăng lên'),
  turn('(?<!(?:gần|nhiều|cao|tăng|lên [^,]*, (?:cao )?|tăng [^,]*, (?:cao )?) ?)gấp đôi', 'bằng một nửa'),
  turn('(?<!tạm |(?:yêu cầu|đề nghị|buộc|giao) .*)ngừng hoạt động(?!.*,)', 'hoạt động trở lại'),
  turn('(?:phải )?tạm dừng hoạt động', 'vẫn hoạt động bình thường'),
  turn('kết thúc sớm', 'kết thúc muộn'),
];

/** Whoever asks for something asks for all of it. */
const besidesAll = '(?:gần|hầu) như |(?:kiến nghị|đề nghị|yêu cầu|khuyến cáo|giao) .*|(?:rà soát|kiểm tra|cấm|thay) ';
const ofMass =
  '(?:số )?tiền|hành vi|chi phí|kinh phí|khoản|thiệt hại|diện tích|tài sản|trách nhiệm|nội dung|yêu cầu|cáo buộc|học phí|viện phí|vốn|nợ|quỹ|kháng cáo|phí|học sinh|sản lượng|khu vực|hệ thống|tuyến đường|mặt bằng|phần';
const counted =
  'trường|trường học|hộ|hộ dân|phương tiện|xe|tàu|cơ sở|bếp|bếp ăn|hợp đồng|hồ sơ|nhà thầu|cán bộ|công chức|nhân viên|công nhân|lao động|bệnh nhân|trẻ|giáo viên|xã|phường|thôn|doanh nghiệp|cửa hàng|chủ đầu tư|dự án|điểm';

/** All for some, most for few: how much of it. */
export const scopes: [RegExp, string][] = [
  turn('(?<!(?:gần|hầu) như )toàn bộ(?= \\d)', 'một nửa trong số'),
  // “một phần phương tiện” nobody says of what is counted, nor “đều” of some.
  turn(`(?<!${besidesAll})toàn bộ(?= (?:${ofMass})(?![A-Za-zÀ-ỹ])|$)(?!.*, trừ)`, 'một phần'),
  turn(`(?<!${besidesAll})toàn bộ(?= (?:${counted})(?![A-Za-zÀ-ỹ]))(?!.*(?:, trừ| đều ))`, 'một số'),
  turn(`(?<!${besidesAll})(?:tất cả|toàn bộ) các(?!.* đều )`, 'một số'),
  turn(
    '(?<!không phải |ở |từ |trong )mọi(?= \\p{Ll})(?! (?:người|lúc|khi|nơi|năm|thứ|việc|cách|mặt|hoạt động))',
    'một số',
  ),
  [/(?<![A-Za-zÀ-ỹ])(?:hầu hết|phần lớn|đa số)(?: các)?(?= [A-Za-zÀ-ỹ])/i, 'chỉ một số ít'],
  turn('(?<!trước |(?:phấn đấu|mục tiêu) [^,]*)ít nhất(?= \\d)', 'không quá'),
];

/**
 * “Chưa” for “đã”, “không được” for “được”: what is denied is told as so. Never the other way: no editor writes “không được
 * miễn tiền thuê sáu tháng”.
 */
export const polarities: [RegExp, string][] = [
  [new RegExp(`${edgeBefore}(?:vẫn |còn )?chưa được${edgeAfter}`, 'u'), 'đã được'],
  // “chưa có dự án nào”
  [new RegExp(`${edgeBefore}(?:vẫn |còn )?chưa có ([^,]{2,24}?) nào${edgeAfter}`, 'u'), 'đã có $1'],
  [new RegExp(`${edgeBefore}(?:vẫn |còn )?chưa có${edgeAfter}(?![^,]* nào(?![A-Za-zÀ-ỹ]))`, 'u'), 'đã có'],
  turn(
    '(?:vẫn |còn )?chưa(?= (?:đồng ý|nhận|đăng ký|nêu|khám|nộp|trả|mở|hoàn thành|bàn giao|xong|xác định|thống nhất|chốt|ký|đồng bộ|ngã ngũ|khắc phục|thanh toán|bồi thường|thu hồi)(?![A-Za-zÀ-ỹ]))(?![^,]* (?:đồng|ai|gì|lần|khoản) nào)',
    'đã',
  ),
  turn('không còn là', 'vẫn là'),
  turn('(?<!đã |(?:các|những|mọi) [^,]*)không còn(?! là|[^,]* nào)', 'vẫn còn'),
  turn('không thể', 'có thể'),
  // “sẽ bị phạt và không được hỗ trợ”: the rest tells.
  turn('(?<!và )không được(?= [A-Za-zÀ-ỹ])(?! (?:xếp loại|công nhận|xét|thấp|cao|vượt|quá|để|dưới|trên))', 'được'),
  turn(
    'không phải(?= (?:mua|nộp|trả|đóng|đi|đến|xếp|chờ|làm|xin|chứng thực|báo cáo|kê khai|xét|lên|qua)(?![A-Za-zÀ-ỹ]))(?!.* (?:tiền|vé|phí)$)',
    'vẫn phải',
  ),
  turn('không thu', 'vẫn thu'),
  turn('không thay đổi', 'sẽ thay đổi'),
  turn('không làm(?= (?:thay đổi|tăng|giảm|ảnh hưởng))', 'sẽ làm'),
  turn('không lây', 'có thể lây'),
  turn('gần như không ai(?= \\p{Ll})', 'phần lớn'),
  // Of what is denied of many, the contrary may be as true of others.
  turn(
    `(?<!${vague}[^,]*)(?<=^[^,]*)không có(?= (?:giấy phép|giấy uỷ quyền|giấy ủy quyền|hợp đồng|giấy tờ|bảo hiểm|chứng chỉ|hồ sơ|hoá đơn|hóa đơn|quy hoạch|bác sĩ|nước máy|biển báo|ai))`,
    'có',
  ),
  turn(
    `(?<!${vague}[^,]*)không(?= (?:lưu|dán|ghi|công khai|thông báo|báo cáo|ký|tham gia|trả|bồi thường|nhận)(?![A-Za-zÀ-ỹ]))`,
    'có',
  ),
  // “có đạt yêu cầu” nobody writes.
  [
    new RegExp(
      `${edgeBefore}(?<!${vague}[^,]*)không (đủ|truy được|chịu|đạt|kịp|tăng|giảm|bắt buộc|liên quan|cấp|phê duyệt|chấp hành|phát hiện|vượt)${edgeAfter}`,
      'u',
    ),
    '$1',
  ],
];

/** What is done, told as not done yet: only a predicate that says all without when, how much and why. */
export const undone: [RegExp, string][] = [
  turn(
    '(?<!(?:sau khi|khi|từ khi|người|nơi|nào|không|làm|thay đổi|theo|trong|về) [^,]*)đã(?= (?:được )?(?:khởi tố|nghiệm thu|công bố|phê duyệt|ký|thông qua|ban hành|bàn giao|hoàn thành|thống nhất|cấp phép|cho phép|niêm phong|bồi thường|trả|hoàn trả|nhận|lắp|xây|mở|đồng ý|chấp thuận|gửi|đề nghị|yêu cầu|báo cáo|kiểm tra|xác minh|xác định|thu hồi|xử lý|đưa|xin|lập|cấp|chuyển|có kết quả|nộp lại)(?![A-Za-zÀ-ỹ]))',
    'vẫn chưa',
  ),
];
/** How much, when or since when: what would be odd of what is not done. */
export const detailed =
  /\d|(?<![A-Za-zÀ-ỹ])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|hàng|sáng|chiều|hôm|tháng|năm|khi|lúc|ngay|vừa|mới|xong|lại|hết|nhờ|bằng)(?![A-Za-zÀ-ỹ])/i;

/** What all of a sort have to do, told as something that they are only encouraged to do. */
export const duties: [RegExp, string][] = [
  turn(
    '(?<=(?:[Cc]ác|[Mm]ọi|[Mm]ỗi|[Nn]hững|[Tt]ừng|cấp xã|[Hh]ai|[Bb]a|[Bb]ốn|\\d) [^,]{3,50}? )phải(?= (?:trực tiếp )?(?:lắp|công bố|công khai|tổ chức|đăng ký|bố trí|niêm yết|ký|cử|mở|lập|gửi|dán|thay|chuyển sang|có (?:người|thiết bị|ít nhất))(?![A-Za-zÀ-ỹ]))',
    'được khuyến khích',
  ),
  turn(
    'được miễn(?= (?:tiền|học phí|thuế|lệ phí|viện phí|vé|phí)(?![A-Za-zÀ-ỹ])(?! [^.]*một nửa))',
    'được giảm một nửa',
  ),
];

/** What is so for a reason, or has a result, cannot be denied alone: “chưa thảm nhựa, do phải chờ …”. */
export const reasoned =
  /(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|nên|khiến|(?<!cáo |bắt |ràng )buộc|nhờ|để|nhằm|nếu|thì)(?![A-Za-zÀ-ỹ])/iu;
/** Of these even how much of something cannot be turned. */
export const leading = /(?<![A-Za-zÀ-ỹ])(?:nên|khiến|(?<!cáo |bắt |ràng )buộc|nếu|thì)(?![A-Za-zÀ-ỹ])/iu;
/** What else the sentence says would no longer fit: “đạt 64%, sớm hai tháng” beside “mới”, “giảm … nhưng … giảm”. */
export const bound =
  /(?<![A-Za-zÀ-ỹ])(?:mà|nhưng|song|hoặc|hay|trong khi|trong đó|còn lại|tuy|dù|mới(?= (?:[A-Za-zÀ-ỹ]+ ){0,2}\d)|chỉ|thay vì|tới mức|đến mức|lùi|kéo dài|tức|có (?:nhà|nơi|hộ|em|người|xã|lúc))(?![A-Za-zÀ-ỹ])/i;
/** “khuyến cáo … không phun thuốc”: nobody would ask for the contrary. */
export const asking =
  /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|khuyến cáo|giao(?! (?:thông|dịch|hàng|nhà|mùa|lưu|thoa))|nhắc|nhắc nhở|kêu gọi|vận động|mong|cam kết|lưu ý|thừa nhận|giải trình|khẳng định|bảo(?! (?:trì|hiểm|vệ|đảm|tồn|hành|dưỡng|mẫu|lãnh|trợ|mật|an))|nói|kể(?! từ))(?![A-Za-zÀ-ỹ])/iu;
/** What follows is held against it. */
export const turning = /(?<![A-Za-zÀ-ỹ])(?:nhưng|song|mà|trong khi|tuy|dù)(?![A-Za-zÀ-ỹ])/iu;
/** What is so of “nhiều hộ” need not be so of others, of whom the contrary may be as true. */
export const someOf = /^(?:[^,]{2,40}, )?(?:nhiều|một số|vài|không ít|có (?:hộ|nhà|nơi|người|em|xã)) /iu;
/** Where or when, before the clause. */
export const front =
  /^(?:Tại|Ở|Trên|Theo|Từ|Trong|Trước|Sau|Đến|Tính đến|Qua|Năm|Cuối|Đầu|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hiện|Vào|Bước đầu|(?:(?:Gần|Hơn|Khoảng|Chỉ) )?\S+ (?:năm|tháng|tuần|ngày))(?: [^,]{2,60})?, /u;
