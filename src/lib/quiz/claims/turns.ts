const edge = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] as const;

function turn(from: string, to: string): [RegExp, string] {
  return [new RegExp(`${edge[0]}${from}${edge[1]}`, 'u'), to];
}

/** Either for the other; what must follow them is written once. */
function both(one: string, other: string, follows = ''): [RegExp, string][] {
  return [turn(`${one}${follows}`, other), turn(`${other}${follows}`, one)];
}

const figure = '(?:(?:hơn|gần|khoảng|trên) )?\\d[\\d.,]*(?:%| (?:tỷ|triệu|nghìn) \\p{Ll}+| \\p{Ll}+)?';

/** “tăng từ 41,6% … lên 72,3%”: both figures change places with the direction. */
const rise = new RegExp(
  `${edge[0]}(tăng|nâng)((?: \\p{Ll}+){0,3}) từ (${figure})([^,]*?) lên(?: thành| tới| đến)? (${figure})`,
  'u',
);
const fall = new RegExp(
  `${edge[0]}(giảm|rút|hạ)((?: \\p{Ll}+){0,3}) từ (${figure})([^,]*?) xuống(?: còn)? (${figure})`,
  'u',
);

/** A rise turned into a fall, or a fall into a rise; none where there is neither. */
export function swappedRange(text: string): string[] {
  const turned = text
    .replace(
      rise,
      (_, verb: string, what: string, a: string, mid: string, b: string) =>
        `${verb === 'nâng' ? 'hạ' : 'giảm'}${what} từ ${b}${mid} xuống ${a}`,
    )
    .replace(fall, (whole: string, verb: string, what: string, a: string, mid: string, b: string) =>
      text.match(rise) ? whole : `${verb === 'hạ' ? 'nâng' : 'tăng'}${what} từ ${b}${mid} lên ${a}`,
    );
  return turned === text ? [] : [turned];
}

/** More for less, early for late, for for against: which way something went. */
export const directions: [RegExp, string][] = [
  [/(?<!\p{L})tăng gấp(?= \d| (?:hai|ba|bốn|hơn|gần))/u, 'giảm'],
  ...both('tăng', 'giảm', '(?= (?:\\d|mạnh|nhẹ|thêm|khá|gần|hơn|khoảng|do|vì|nhờ))(?![^,]*, (?:lên|xuống|còn) )'),
  ...both('cao hơn', 'thấp hơn'),
  ...both('nhiều hơn', 'ít hơn'),
  ...both('sớm hơn', 'muộn hơn'),
  ...both('nhanh hơn', 'chậm hơn'),
  ...both('lâu hơn', 'nhanh hơn').slice(0, 1),
  ...both('lớn hơn', 'nhỏ hơn'),
  ...both('cao nhất', 'thấp nhất'),
  ...both('nhiều', 'ít', '(?= (?:\\p{L}+ ){1,3}nhất| nhất(?! (?:\\d|là các)))'),
  ...both('lớn nhất', 'nhỏ nhất'),
  ...both('trước khi', 'sau khi'),
  ...both('nhập viện muộn', 'nhập viện sớm'),
  ...both('mở rộng', 'thu hẹp', '(?= (?:thêm|quy mô|phạm vi|diện tích|từ \\d))'),
  ...both('đúng hạn', 'quá hạn'),
  ...both('tán thành', 'phản đối'),
  ...both('ủng hộ', 'phản đối'),
  turn('(?<!(?:chưa|không) )đồng ý', 'phản đối'),
  turn('vượt(?= (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|quy định|ngưỡng|giới hạn|định mức))', 'thấp hơn'),
  turn('thiếu hụt', 'dư thừa'),
  turn('thiếu(?= \\d)', 'thừa'),
  turn('chậm(?= (?:gần |khoảng |hơn )?(?:một|hai|ba|bốn|năm|sáu|bảy|\\d+) (?:tháng|tuần|năm|ngày))', 'sớm'),
  turn('sớm(?= (?:gần |khoảng |hơn )?(?:một|hai|ba|bốn|năm|sáu|bảy|\\d+) (?:tháng|tuần|năm|ngày))', 'chậm'),
  turn('giữ nguyên ở mức', 'tăng lên'),
  turn('gấp đôi', 'bằng một nửa'),
  turn('gần gấp đôi', 'bằng gần một nửa'),
  turn('quá tải', 'vắng khách'),
  turn('cần thiết(?! nhưng)', 'chưa cần thiết'),
  turn('ngừng hoạt động', 'hoạt động trở lại'),
  turn('(?:phải )?tạm dừng hoạt động', 'vẫn hoạt động bình thường'),
  turn('kết thúc sớm', 'kết thúc muộn'),
];

/** All for some, most for few: how much of it. */
export const scopes: [RegExp, string][] = [
  turn('toàn bộ(?= \\d)', 'một nửa trong số'),
  turn('toàn bộ', 'một phần'),
  turn('tất cả các', 'một số'),
  turn('tất cả(?! các)', 'một số'),
  [/(?<!\p{L})(?:hầu hết|phần lớn|đa số)(?: các)?(?= \p{L})/iu, 'chỉ một số ít'],
  [/^Nhiều(?= \p{L})/u, 'Rất ít'],
  turn(
    '(?<=(?:^|, |lúc đầu |thời gian đầu |vì |do |rằng |kể ))nhiều(?= (?:người|hộ|trường|gia đình|nơi|cụ|em|công trình|doanh nghiệp|nhà máy|thửa|nhà|khách|học sinh|xe))',
    'rất ít',
  ),
  turn('không ít', 'rất ít'),
  [/^Không ít(?= \p{L})/u, 'Rất ít'],
  [/(?<!\p{L})một số (?=(?:hộ|lớp|nhà|hàng quán|trường|xã|doanh nghiệp|gia đình|tuyến|người))/u, 'tất cả các '],
  [/^Một số (?=(?:hộ|lớp|nhà|hàng quán|trường|xã|doanh nghiệp|gia đình|tuyến|người))/u, 'Tất cả các '],
  turn('một bộ phận', 'hầu hết'),
  turn('đều', 'phần lớn không'),
  turn('ít nhất(?= \\d)', 'không quá'),
  turn('bắt buộc', 'không bắt buộc'),
];

const noTurn = '(?! (?:ít|chỉ|quá|dưới|phải là|những|khí|gian|thể|ngừng|ai|có gì|bao giờ|đến|đầy|tới \\d))';

/** Not for still, can for cannot, need not for must. */
export const polarities: [RegExp, string][] = [
  [new RegExp(`${edge[0]}chưa được${edge[1]}`, 'u'), 'đã được'],
  [
    new RegExp(
      `${edge[0]}chưa(?! (?:đến|đầy|kể|tới (?:\\d|một|hai|nửa)|bằng|thật|có|.*(?:nào|bất kỳ)(?!\\p{L})))${edge[1]}`,
      'u',
    ),
    'đã',
  ],
  [new RegExp(`${edge[0]}chưa có${edge[1]}`, 'u'), 'đã có'],
  turn('không còn', 'vẫn'),
  turn('không thể', 'có thể'),
  turn('không được', 'được'),
  [
    new RegExp(
      `(?<=\\p{L} )(?<!(?:có|hàng|còn|hay|thì|dừng) )không${noTurn}(?! (?:\\p{Ll}+ ){1,2}được) (?=\\p{Ll})`,
      'u',
    ),
    '',
  ],
  [/(?<=(?:cho biết|dự báo|cảnh báo|nhận định|theo) .*)(?<!\p{L})có thể(?!\p{L})/iu, 'sẽ không'],
  turn('có thể', 'không thể'),
  turn('(?<!(?:không|chưa|lẽ ra) )phải(?= (?:tạm|dừng|chờ|tổ chức|báo cáo|đi|qua|xếp hàng|thở|bốc))', 'không phải'),
  turn('được ưu tiên', 'không được ưu tiên'),
  turn('được hỗ trợ', 'không được hỗ trợ'),
  turn('được giảm', 'không được giảm'),
  turn('vẫn(?! (?:còn|là|chưa|không))', 'không còn'),
];

/** What is so for a reason, or has a result, cannot be denied alone: “chưa thảm nhựa, do phải chờ …”. */
export const reasoned = /(?<!\p{L})(?:do|vì|nên|khiến|nhờ)(?!\p{L})/u;
/** “khuyến cáo … không phun thuốc”: nobody would ask for the contrary. */
export const asking = /(?<!\p{L})(?:yêu cầu|đề nghị|khuyến cáo|giao|nhắc nhở|kêu gọi|vận động|mong|cam kết)(?!\p{L})/u;
/** What is done twice, counted, or has a reason, cannot be denied without more ado. */
export const bound = /\d|(?<!\p{L})(?:và|vì|do|nhờ|để|nhằm|nhưng|khi|hai|ba|bốn|năm)(?!\p{L})|,/u;

/** Where nothing better can be changed: “đã” and “sẽ” denied. */
export const plainPolarities: [RegExp, string][] = [
  [/(?<=\p{L} )(?<!(?:cũng|đó) )đã(?! (?:từng|lâu|quá|có \d|hai lần|bốn lần)) (?=\p{Ll})/u, 'chưa '],
  [/(?<=\p{L} )sẽ(?! không) (?=\p{Ll})/u, 'sẽ không '],
];

/** When in a day, a month or a year, and how often. */
export const times: [RegExp, string][] = [
  ...both('đầu tháng', 'cuối tháng'),
  [/(?<!(?:từ|Từ|tháng) )(?<!\p{L})đầu năm(?! học|\p{L})/u, 'cuối năm'],
  turn('hằng ngày', 'hằng tuần'),
  [/(?<!(?:thứ \p{L}+|Chủ nhật) )(?<!\p{L})hằng tuần(?!\p{L})/u, 'hằng tháng'],
  ...both('hằng tháng', 'hằng quý'),
  ...both('buổi sáng', 'buổi tối'),
  turn('mỗi tháng', 'mỗi quý'),
  turn('giờ cao điểm', 'giờ thấp điểm'),
  turn('ngay ngày đầu', 'đến ngày cuối'),
  turn('trước Tết', 'sau Tết'),
];
