import { sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';

// Nouns that mean something only beside what stands before them: “nguyên nhân chủ yếu là …” (of what?), “phần lớn vướng vốn”.

/** What follows such a noun where nothing says of what, of whom or which. */
const said =
  ` (?:là|do|vì|bởi|được|bị|đã|sẽ|đang|vẫn|cũng|phải|cần|có|không|chưa|mới|chỉ|còn|đều|thuộc|nằm|đến từ|vướng|rơi|` +
  `tập trung|cho thấy|chủ yếu|tăng|giảm|lên|đạt|chiếm|ước|thống nhất|đồng ý|ký)${edgeAfter}`;
const degree = '(?: (?:chủ yếu|chính|lớn nhất|khác|cơ bản|sâu xa|trực tiếp|ban đầu|đầu tiên))?';

/** What is of something: the reason, the total, the most of it. */
const partial = new RegExp(
  `${edgeBefore}(?:` +
    [
      `(?:nguyên nhân|lý do|lí do|điểm chung|điểm khác biệt|thủ phạm|hậu quả|điểm nghẽn|bí quyết|mấu chốt)${degree}`,
      'kết quả(?: (?:ban đầu|bước đầu|đó))?',
      'phần lớn|phần nhiều|đa số|đa phần|số đông|số còn lại|phần còn lại',
      'khối lượng|mức cao nhất|mức thấp nhất|tổng (?:kinh phí|chỉ tiêu|số|số tiền)',
      'các bên|hai bên|đôi bên',
      '(?<!(?:các|những|nhiều|mỗi|mọi|từng|hai|ba|bốn|cơ quan,|\\d) )đơn vị',
    ].join('|') +
    `)(?=${said})`,
  'gi',
);
/** So many syllables before such a noun, in the same sentence, have room for what it is of. */
const room = 8;
/** Right after a word of saying a clause begins, and nothing of it stands before. */
const clauseBegins = new RegExp(`(?:^|[“:‘"]|rằng|(?:${sayingVerbs}|theo))\\s*$`, 'i');

/** “sáu hộ còn lại”: of which somebody has told before; “3,8 km còn lại của đê” says of which. */
const left =
  /(?<![A-Za-zÀ-ỹ])(?:\d[\d.,]*|____|bao nhiêu|các|những|số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: tỷ| tỉ| triệu)?(?: ([A-Za-zÀ-ỹ]+)(?:(?<!(?:^|[^A-Za-zÀ-ỹ])số [A-Za-zÀ-ỹ]+) [A-Za-zÀ-ỹ]+)?)? còn lại(?![A-Za-zÀ-ỹ])(?! của)/giu;
/** Few texts have these words, and the pattern with their number is slow to make and to run. */
const leftOver = /còn lại/i;
/** “sự hỗ trợ của đội”: which, only the sentence before tells. */
const owner = new RegExp(`${edgeBefore}của (đội|nhóm|đoàn|đơn vị|hội|tổ)(?=${said}|[,;:.?”]|$)`, 'gi');
/** “số lượt khám cũng lên hơn 2.000”: as what else did. */
const likewise = new RegExp(
  `${edgeBefore}(?:như thế|tương ứng|nhận nhiệm vụ|cũng (?:lên|tăng|giảm|vượt|đạt|xuống))${edgeAfter}`,
  'i',
);
/** “nếu tiếp thu đề nghị trên, …”, “hai kiến nghị sau vượt thẩm quyền”: of those that stand above or below. */
const above = new RegExp(
  `${edgeBefore}(?:đề nghị|kiến nghị|đề xuất|yêu cầu|quy định|phương án|kế hoạch|dự án|giải pháp|chương trình|mô hình|số tiền|` +
    `tình trạng|vụ việc|khu vực|nội dung|thông tin|trường hợp|văn bản|lý do|nguyên nhân|thời hạn|thời điểm) ` +
    `(?:trên(?=[,;:.?”]|$|${said}| (?:vào|cho|từ|của))|sau(?= vượt|${said}))`,
  'i',
);

/** “mới 1.912 người trưởng thành được cấp”: got what, an earlier sentence says. */
const givenWhat =
  /(?<![A-Za-zÀ-ỹ])(?:người|em|hộ|học sinh|cháu|dân|gia đình|sinh viên|giáo viên|công nhân|lao động|nông dân)(?: [A-Za-zÀ-ỹ]+){0,3} (?:đã |mới |chưa )?được (?:cấp|phát|trao|tặng|giao|bàn giao)(?=[.;”"]|$)/iu;

/** “Theo quyết toán, kinh phí là …”, “khối lượng thi công mới đạt 45%”, “giá bán được duyệt là …”: of what, another sentence says. */
const ofWhat = new RegExp(
  '^(?:(?:theo|tại|ở|trong|từ|đến|tính đến|sau|năm|hiện|hiện nay|đến nay)(?: [^“”:;,]{1,60})?, )?(?:tổng )?' +
    '(?:kinh phí|chi phí|số tiền|mức đầu tư|vốn đầu tư|tổng vốn|khối lượng(?: thi công| thực hiện)?|tiến độ(?: thi công)?|' +
    'giá(?: bán| thuê| mua| thu mua)?(?: bình quân)?|mức giá|mức thu|phần thiếu hụt|công suất|thời gian(?: thí điểm| thực hiện| thi công)?) ' +
    '(?:là|từ(?= (?:\\d|____|bao nhiêu))|khoảng|ước|lên tới|đã|được|bị|mới|chỉ|đạt|còn|hiện|(?:tăng|giảm)(?= (?:từ|thêm|gần|hơn|khoảng|____|bao nhiêu|\\d))(?! thêm$)|____|bao nhiêu|\\d)(?![A-Za-zÀ-ỹ])',
  'i',
);

function earlier(text: string, noun: string, at: number): boolean {
  return new RegExp(`${edgeBefore}${noun}${edgeAfter}`, 'i').test(text.slice(0, at));
}

/** Whether a text has a noun whose meaning lies in another sentence. */
export function hangs(text: string): boolean {
  if (givenWhat.test(text) || likewise.test(text) || above.test(text) || ofWhat.test(text)) return true;
  const own = (at: number) => {
    // “Theo bà Nông Thị Nhạn, trưởng phòng, | nguyên nhân là …”: who says it is not what it is of.
    const before = text.slice(0, at).replace(/^Theo [^“”:;]*, $/u, '');
    return clauseBegins.test(before) || before.split(/\s+/).length <= room;
  };
  return (
    [...text.matchAll(partial)].some(({ index }) => own(index)) ||
    (leftOver.test(text) &&
      [...text.matchAll(left)].some(({ 1: noun, index }) => noun === undefined || !earlier(text, noun, index))) ||
    [...text.matchAll(owner)].some(({ 1: noun, index }) => !earlier(text, noun, index))
  );
}

/** Heads that point at the sentence before: “Đây là …”, “Con số này”, “Cao nhất là …”, “Chị chỉ mất …”. */
const pointingHead =
  /^(?:(?:đây|đó|điều|thông tin|kết quả|số liệu|con số|việc|tỷ lệ|phương án|quyết định|nội dung|số|người|nhóm)(?: (?:này|đó|trên(?! \d)|là|được|do)(?![A-Za-zÀ-ỹ]))|(?:(?:cao|thấp|nhiều|ít|nặng|đông|lớn|nhỏ) nhất|mức [A-Za-zÀ-ỹ]+ nhất) (?:là|thuộc)(?![A-Za-zÀ-ỹ])|(?:hai|các|đôi|cả hai) bên(?! (?:bờ|đường|sông|đê|mép|tuyến|cầu|phố|hè))(?= [A-Za-zÀ-ỹ])|(?:(?:năm|từ|đến|trong|hiện)[^,]{1,25}, )?đơn vị (?:mời|đã|sẽ|đang|phải|vừa|xin|đề xuất|đề nghị|bố trí|huy động|tiếp nhận)(?![A-Za-zÀ-ỹ])|cùng vụ án|(?:phần|số) còn lại(?![A-Za-zÀ-ỹ])(?! của)|trong đó(?![A-Za-zÀ-ỹ])|(?:số|những) (?:vụ|ca|hộ|trường hợp) (?:tăng|giảm|là|được|bị|đã|còn|cũng)(?![A-Za-zÀ-ỹ]))/i;
/** “mới có khoảng 45% khối lượng được thi công”, “đến cuối tháng 5 mới làm được 31 km”: of what, or who did, was told before. */
const nobodySoFar =
  /^(?:đến|tính đến|từ|trong|sau)(?: [^\s,]+){1,5} (?:mới|chỉ mới|mới chỉ) (?:làm|đạt|có|hoàn thành|giải ngân|thi công|xong|thu|cấp|lắp)(?![A-Za-zÀ-ỹ])/i;
const onlySoFar =
  /^(?:(?:đến|tính đến|hiện|đến nay|hiện nay)(?: [^,]{1,30})?, )?(?:mới|mới chỉ|chỉ mới|chỉ)(?: (?:có|được|đạt))?(?: (?:khoảng|gần|hơn|chừng|được))? (?=\d|____|bao nhiêu)/i;
/** “nếu không kịp, …”: what, the sentence before says. */
export const unmet =
  'nếu (?:(?:không|chưa|chậm|trễ)(?: (?:kịp|xong|được|đạt))?|giữ nguyên|tiếp tục|kéo dài|thực hiện|được (?:duyệt|thông qua|chấp thuận)|thông qua|trót lọt)(?=,)';
/** “Sở chỉ chấp thuận gia hạn 17 ngày”, “Hôm sau, 46 phụ huynh ký đơn”: which one, and the day after what. */
const unnamedHead = new RegExp(
  `^(?:(?:sở|bộ|cục|chi cục) (?:chỉ|đã|sẽ|đang|cũng|chưa|không|vừa|mới|còn|phải|yêu cầu|đề nghị|chấp thuận|giao(?! thông)|cho biết|cho phép|đồng ý|dự kiến)|(?:hôm|ngày|bữa) sau(?: đó)?|${unmet}|(?:muốn|để|nếu|được) (?:như )?(?:vậy|thế)(?=,))(?![A-Za-zÀ-ỹ])`,
  'i',
);
const spokenHead = /^(?:Chị|Anh|Cô|Em|Cụ|Họ|Nó)(?= \p{Ll})(?! (?:em|chị|bé|giáo))/u;

/** “Bản đầy đủ sẽ được gửi …”: of what, an earlier sentence says. */
const versionHead =
  /^(?:bản|phiên bản) (?:đầy đủ|tóm tắt|rút gọn|chính thức|cuối cùng|hoàn chỉnh|sửa đổi|dự thảo)(?= (?:sẽ|được|đã|phải|dự kiến|là|có|do|gửi|vừa|đang))/i;
/** “Khi được hỏi điều gì sẽ khiến họ tham gia, …”: who was asked, and of what they speak. */
const askedHead = /^(?:khi )?được hỏi (?:[A-Za-zÀ-ỹ]+ )*họ(?![A-Za-zÀ-ỹ])/i;

/** “Đến 17 giờ cùng ngày, …”: which day. */
const sameDayHead = /^(?:[A-Za-zÀ-ỹ]+ )?(?:[A-Za-zÀ-ỹ\d]+ ){1,4}cùng (?:ngày|tháng|năm|kỳ hạn)(?=,)/i;

/** Whether who or what a clause is about is said before it. */
export function opensLoosely(text: string): boolean {
  return (
    pointingHead.test(text) ||
    unnamedHead.test(text) ||
    spokenHead.test(text) ||
    versionHead.test(text) ||
    askedHead.test(text) ||
    sameDayHead.test(text) ||
    onlySoFar.test(text) ||
    nobodySoFar.test(text)
  );
}
