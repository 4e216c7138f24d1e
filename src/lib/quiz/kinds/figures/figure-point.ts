import { shortNumbers } from '../../../facts/number-words.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { modal } from '../../asking/part-words.ts';
import { factsIn } from '../../sentence-facts.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';

// Which figure of a sentence is its point, and which only stands beside it: the base of a share, the second of a pair, a
// later member of a row. `before` and `after` are the words of the sentence on either side of the figure.

const numeral = `(?:\\d[\\d.,]*|${shortNumbers}|một)`;
const hedge = '(?: (?:hơn|gần|khoảng|tới|chừng|ước|trên|dưới|tròn))?';

/** “Trong | 63 đò máy được kiểm tra có 15 chiếc quá hạn”, “trong số | 37 hộ, 23 hộ đã bàn giao”: what the others are part of. */
const baseBefore = new RegExp(`(?:^|[,;:] |(?:biết|rằng|thấy|rõ|hay) )(?:trong|trên)(?: (?:tổng )?số)?${hedge} $`, 'i');
const furtherFigure = new RegExp(`(?<![A-Za-zÀ-ỹ])${numeral}(?![A-Za-zÀ-ỹ])`, 'i');
const spans = /^(?:năm|tháng|tuần|ngày|đêm|giờ|phút|quý|vụ|mùa|đợt|khoá|học kỳ)(?![A-Za-zÀ-ỹ])/i;

/** “xử phạt 38 trường hợp với số tiền | 214 triệu đồng”: the count is the point. */
const fines =
  /(?<![A-Za-zÀ-ỹ])(?:xử phạt|phạt|xử lý)(?![A-Za-zÀ-ỹ]).*(?:với |, )(?:tổng )?(?:số tiền|trị giá|mức phạt)(?: [A-Za-zÀ-ỹ]+){0,2} $/i;

/** “27 hộ với | 104 nhân khẩu”, “902 phòng thi và | 138 phòng dự phòng”: the second of a pair. */
const secondOfPair = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d.,])${numeral}%?(?: [A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\\d]*){1,5} (?:với|cùng|và)${hedge} $`,
  'i',
);
/** “nhận tới 3.210 hồ sơ cho | 1.240 căn hộ” */
const forSoMany = new RegExp(`(?<![A-Za-zÀ-ỹ\\d.,])${numeral}(?: [A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\\d]*){1,3} cho${hedge} $`, 'i');
export const hurt =
  /(?<![A-Za-zÀ-ỹ])(?:chết|mất tích|bị thương|tử vong|thiệt mạng|nhập viện|ngộ độc|thương vong|sập)(?![A-Za-zÀ-ỹ])/i;

/** “kế đến là Đài Loan | 2.310”, “còn lại là …” */
const nextInRow =
  /(?<![A-Za-zÀ-ỹ])(?:kế đến|kế tiếp|tiếp đến|tiếp theo|theo sau|xếp sau|đứng sau|thứ hai|thứ ba|sau đó là|còn lại là)(?![A-Za-zÀ-ỹ])[^;]*$/i;
/** What a figure is of, where it is no member of a row but a measure of the whole. */
const measureNoun =
  /(?<![A-Za-zÀ-ỹ])(?:kinh phí|vốn|tiền|giá|tổng|trị giá|thiệt hại|lương|mức|diện tích|tỷ lệ|tỉ lệ|bình quân|trung bình|riêng|tức|bằng|tương đương|hơn|tăng|giảm|chiếm|đạt|trong đó|chỉ|thiếu|thừa|thực tế|nay|hiện|quy hoạch|kế hoạch|chỉ tiêu)(?![A-Za-zÀ-ỹ])/i;
const nominal = /[,;] ([A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?: [A-Za-zÀ-ỹ\d]+){0,6}) $/u;
const rowGoesOn = /^(?:[,;.)]|\s*$| (?:và|cùng)(?![A-Za-zÀ-ỹ]))/u;

/** “Tang vật gồm bốn bồn thép, 26 phuy nhựa và một trụ bơm”: so many things beside one another. */
const item = `${numeral}(?: [A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\\d]*){1,6}`;
const inventory = new RegExp(`(?<![A-Za-zÀ-ỹ\\d.,])${item}(?:, ${item})+,? (?:và|cùng) ${item}`, 'gi');

/** “quỹ | 2% thu từ người mua”: part of a name. */
const named = /(?<![A-Za-zÀ-ỹ])(?:quỹ|gói|khoản phí|phí)(?: bảo trì)? $/i;

/** “thu từ người mua | 684 căn hộ, cộng cả lãi, là 31,6 tỉ đồng”: within what the sentence gives a figure of. */
const ofSubject = /(?<![A-Za-zÀ-ỹ])(?:từ|của|cho|thuộc|mua|bán|thuê|nuôi|phục vụ|dành cho)(?: [A-Za-zÀ-ỹ]+){0,2} $/i;
const figurePredicate = new RegExp(
  `^[^;.:]{0,60}?(?<![A-Za-zÀ-ỹ])(?:là|đạt|còn|lên tới|lên đến|ở mức|mất|tốn)(?: [A-Za-zÀ-ỹ]+)?${hedge} \\d`,
  'i',
);

/** “tăng 5,8%, trong khi đô la Mỹ chỉ nhích | 0,41%”: what the news is held against. */
const against = new RegExp(`${numeral}.*(?:trong khi|trong lúc)(?![A-Za-zÀ-ỹ])[^;]*$`, 'i');
/** “Không tính vào CPI nhưng …”, “chưa kể | sáu chiếc xe đạp”, “khoản phát sinh ngoài | 19 tỉ đồng được cấp” */
const aside =
  /(?:^(?:không tính|không kể|đáng chú ý là)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:chưa kể|không kể|kể cả)(?![A-Za-zÀ-ỹ])[^,;]*$|(?<![A-Za-zÀ-ỹ])ngoài(?: số| khoản| mức)? $)/i;
/** “Người mất nhiều nhất là một phụ nữ, với | 640 triệu đồng”: one of many, however unlucky. */
const oneVictim = /(?<![A-Za-zÀ-ỹ])nhiều nhất là (?:một|ông|bà|anh|chị|cụ)(?![A-Za-zÀ-ỹ])/i;
/** “trạm xử lý trị giá | 38 tỷ đồng nằm cách đó …”, “có chỗ rộng | nửa mét”: told of a noun, and no more. */
const inPassing = /(?:trị giá|rộng|dài|cao|công suất|nặng)(?: (?:hơn|gần|khoảng))? $/i;
const goesOn = /^ (?:nằm|đã|vẫn|đang|sẽ|chưa|được|bị|mới|phải)(?![A-Za-zÀ-ỹ])/i;
const somewhere =
  /(?:(?<![A-Za-zÀ-ỹ])có (?:chỗ|nơi|đoạn|lúc|hôm)|(?:^|, )có (?:lớp|hộ|người|ngày|thửa|bản|thôn|xã|em))(?![A-Za-zÀ-ỹ])(?! (?:chết|mất|bị))[^,;]*$/i;
/** “Đại diện Công ty Phước Hiệp, đơn vị tài trợ | 1,8 tỉ đồng, bày tỏ …”: said of who speaks. */
const ofSpeaker = /, (?:đơn vị|người|nơi|bên|cơ quan|doanh nghiệp|chủ)(?: [A-Za-zÀ-ỹ]+){1,5} $/i;
/** “Chợ tạm với | 84 lô | đang được dựng …”: told of the subject. */
const subjectWith = /(?:^|, )(?:[A-Za-zÀ-ỹ]+ ){1,6}với (?:hơn |gần |khoảng )?$/i;
const verbAfter = /^ (?:\p{Ll}+ ){0,2}(?:đang|được|sẽ|đã|vừa|bị) /u;
/** “Hợp tác xã Vàm Sậy với | 118 xã viên”: how large one body is. */
const bodyWith = /\p{Lu}[A-Za-zÀ-ỹ]* (?:với|có) (?:hơn |gần |khoảng )?$/u;
const members = /^(?:xã viên|thành viên|hội viên|lao động|công nhân|nhân viên|giường|cơ sở|hộ)(?![A-Za-zÀ-ỹ])/i;
/** “Các bị cáo có | 15 ngày | để kháng cáo”: so the law has it for everybody. */
const byLaw = /^ (?:để )?kháng cáo(?![A-Za-zÀ-ỹ])|^ kể từ ngày tuyên án/u;
/** “khảo sát | 2.400 hành khách”, “cân ngẫu nhiên | 20 suất”, “Đoàn giám sát làm việc với | 137 bệnh viện”: how many were looked at. */
const sample =
  /(?<![A-Za-zÀ-ỹ])(?:ngẫu nhiên|khảo sát|phỏng vấn|lấy mẫu|lấy ý kiến|xét nghiệm(?: nhanh)?|kiểm nghiệm|test nhanh)(?: [A-Za-zÀ-ỹ]+){0,2} $|(?<![A-Za-zÀ-ỹ])(?:khảo sát|phỏng vấn|giám sát|kiểm tra)(?: (?:[^,;.]|, thành){3,50})? với $|(?<![A-Za-zÀ-ỹ])phát $/iu;

function isInInventory(before: string, own: string, after: string): boolean {
  const whole = `${before}${own}${after}`;
  return [...whole.matchAll(inventory)].some(
    ({ index, 0: row }) => index <= before.length && index + row.length > before.length && !hurt.test(row),
  );
}

/** A later member of a row of the same measure: “cá trắm 52 tấn; cá lăng | 21 tấn, còn lại là …”. */
function isLaterInRow(fact: Figure, before: string, after: string, ground: Ground): boolean {
  const words = nominal.exec(before)?.[1];
  const like = factsIn(ground, fact.sentence).some(
    (one) => isFigure(one) && one.start < fact.start && (nounOf(one) === nounOf(fact) || nounOf(fact) === ''),
  );
  if (!like) return false;
  // “tiểu học (371), THCS (| 286)”
  if (/\($/.test(before) && /\(\d[^()]*\)[^()]*\($/.test(before)) return true;
  return words !== undefined && rowGoesOn.test(after) && !modal.test(words) && !measureNoun.test(words);
}

/** Whether a figure stands beside the point of its sentence. An account tells all its figures alike, but for a base. */
export function isBesidePoint(fact: Figure, before: string, after: string, ground: Ground): boolean {
  if (fact.kind === 'remaining') return false;
  if (baseBefore.test(before) && !spans.test(nounOf(fact)) && furtherFigure.test(after)) return true;
  if (isAccount(ground)) return false;
  const counted = fact.unit === null;
  const ofHurt = hurt.test(`${nounOf(fact)} ${after.slice(0, 40)}`);
  return (
    fines.test(before) ||
    (secondOfPair.test(before) && !ofHurt) ||
    (nextInRow.test(before) && furtherFigure.test(before)) ||
    isLaterInRow(fact, before, after, ground) ||
    (!ofHurt && isInInventory(before, fact.text, after)) ||
    (fact.unit === '%' && named.test(before)) ||
    (ofSubject.test(before) && figurePredicate.test(after)) ||
    (against.test(before) && !ofHurt) ||
    aside.test(before) ||
    oneVictim.test(before) ||
    (ofSpeaker.test(before) && /^,/u.test(after)) ||
    (inPassing.test(before) && goesOn.test(after)) ||
    somewhere.test(before) ||
    (subjectWith.test(before) && verbAfter.test(after)) ||
    byLaw.test(after) ||
    (counted && bodyWith.test(before) && members.test(nounOf(fact)) && !furtherFigure.test(after)) ||
    /^ tuổi(?![A-Za-zÀ-ỹ])/i.test(after) ||
    (counted && sample.test(before))
  );
}

/** “tỉnh hiện có | 2.846 tàu cá”, “xã có | 14.200 dân”: how it is anyway, and no news. */
const standing =
  /(?:(?<![A-Za-zÀ-ỹ])(?:hiện có|hiện nuôi|hiện quản lý|vốn có|canh tác|dân số)(?: [A-Za-zÀ-ỹ]+)? |^(?:hiện|hiện nay),? (?:[A-Za-zÀ-ỹ]+ ){1,5}có (?:[^;]* )?)$/i;
/** “Toàn trường có | 912 học sinh ăn bán trú”, “Hai toà nhà cao 25 tầng, có | 768 căn hộ”: how large the place of the news is. */
const total =
  /(?:^|[,;:] )(?:hiện )?(?:toàn |cả )?(?:trường|xã|phường|làng|thôn|bản|ấp|huyện|vùng|chợ|bệnh viện|khu|khu nhà|(?:hai |ba )?toà nhà|chung cư|trạm|hợp tác xã|công ty)(?: [A-Za-zÀ-ỹ]+){0,3}(?: cao \d+ tầng,)? (?:hiện |đang )?có (?:hơn |gần |khoảng )?$/i;
/** What becomes of those that are counted: that is news. */
export const befell =
  /(?<![A-Za-zÀ-ỹ])(?:bị|phải|nợ|đăng ký|vi phạm|thiếu|chưa|mất|quá hạn|hư|hỏng|chết|mắc|xin|nghỉ|không|sẽ|được(?! kiểm tra)|đã|trúng|bỏ|tăng|giảm)(?![A-Za-zÀ-ỹ])/i;
/** “lưu lượng giảm còn | 5 m3/s”, “ô xy hoà tan chỉ | 1,8 mg/l”: what engineers measure. */
const technical = /^ ?(?:(?:m3|m³|lít)\/(?:s|giây|giờ)|(?:mg|µg|g|ml)\/|ppm|‰|độ C|°C|dB|kV|kWh?|MWh?)/u;
/** “cho vay không quá | 30 triệu đồng/phòng”: how far a help goes at most. */
const atMost = /(?<![A-Za-zÀ-ỹ])(?:không quá|không vượt quá|tối đa)(?: là)? $/i;
/** “Dự thảo cũng cho …”: the second thing that it does. */
const secondly =
  /^[^,;]{0,60}(?<![A-Za-zÀ-ỹ])(?:cũng|còn)(?: [A-Za-zÀ-ỹ]+){0,2} (?:cho|đề nghị|yêu cầu|quy định|đề xuất|bổ sung)(?![A-Za-zÀ-ỹ])/i;
/** “đối thoại giữa | 63 hộ và công ty”, “hội nghị với sự tham dự của | 300 đại biểu”: who met. */
const whoMet =
  /(?<![A-Za-zÀ-ỹ])(?:đối thoại|họp|làm việc|gặp|gặp gỡ|tiếp xúc) (?:giữa|với|cùng) (?:hơn |gần |khoảng )?$|(?<![A-Za-zÀ-ỹ])(?:hội nghị|cuộc họp|buổi [A-Za-zÀ-ỹ]+|lễ [A-Za-zÀ-ỹ]+|hội thảo|toạ đàm|phiên [A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])[^,;]*(?:có|với|thu hút|quy tụ)(?: sự tham (?:gia|dự) của)? (?:hơn |gần |khoảng )?$/i;
const population = /^(?:[A-Za-zÀ-ỹ]+ )?(?:dân|nhân khẩu|khẩu|dân số|giường)(?![A-Za-zÀ-ỹ])/i;
/** “Đợt cá chết năm ngoái chỉ mất | 31 tấn”, “Trước đây một tổ phải quản | 90 km”: told of an earlier time. */
const earlier =
  /(?:^(?:năm ngoái|năm trước|trước đó|trước đây|trước kia)(?![A-Za-zÀ-ỹ])[^;]*|(?:^|[,;:] )(?:[A-Za-zÀ-ỹ\d/.-]+ ){0,6}(?:năm|tháng|tuần|vụ|mùa|kỳ) (?:ngoái|trước)(?![A-Za-zÀ-ỹ])[^,;]*)$/i;
const comparing = /(?<![A-Za-zÀ-ỹ])(?:so với|hơn|bằng|như)(?![A-Za-zÀ-ỹ])[^,;]*$/i;
/** “một bệnh viện tỉnh lân cận đạt | 91%” */
const elsewhere =
  /(?<![A-Za-zÀ-ỹ])(?:lân cận|(?:tỉnh|nơi|nước|xã|thành phố|thôn|ấp|bản|phường|huyện) (?:khác|bạn|bên(?: cạnh)?))(?![A-Za-zÀ-ỹ])[^;]*$/i;
const capital =
  /(?<![A-Za-zÀ-ỹ])(?:vốn|mức đầu tư|kinh phí)(?: [A-Za-zÀ-ỹ]+){0,3} \d[\d.,]* (?:nghìn )?(?:tỷ|tỉ|triệu)/i;
const extent = /^(?:km|m|ha|m2|m²|tầng|nhịp|làn|block|toà|căn)$/i;
const during = /(?<![A-Za-zÀ-ỹ])(?:suốt|trong|trong vòng|qua|kéo dài)(?: [A-Za-zÀ-ỹ]+)? $/i;

/** “trong đó | 14 cơ sở được kiểm tra đột xuất”: a part, of which the whole is told. */
const partly = /(?<![A-Za-zÀ-ỹ])trong đó(?: có)?[^,;]*$/i;

/** The words right behind the digits. */
function behind(fact: Figure, { article: { source } }: Ground): string {
  const at = fact.kind === 'quantity' ? source.indexOf(fact.figure, fact.start) + fact.figure.length : fact.end;
  return source.slice(at, at + 16);
}

/** What a figure that may be the point of its sentence is less worth for, and by how much. */
export function lossesBeside(fact: Figure, before: string, after: string, ground: Ground): [boolean, number][] {
  if (isAccount(ground) || fact.kind === 'remaining') return [];
  const words = `${before}${fact.text}${after}`;
  const counted = fact.unit === null;
  return [
    [standing.test(before), 3.5],
    [population.test(nounOf(fact)), 5],
    [total.test(before) && !befell.test(after.split(/[,;]/u)[0]), 3.5],
    [technical.test(behind(fact, ground)) && !/độ|°/i.test(ground.article.title ?? ''), 5.5],
    [counted && forSoMany.test(before), 3],
    [atMost.test(before), /(?<![A-Za-zÀ-ỹ])vay(?![A-Za-zÀ-ỹ])/i.test(before) ? 4 : 1.5],
    [secondly.test(before), 2],
    [whoMet.test(before), 5],
    // “người từ 60 tuổi trở lên”: of whom it is told.
    [nounOf(fact) === 'tuổi', 4.5],
    [earlier.test(before) && !comparing.test(before), 4],
    [elsewhere.test(before), 5],
    // “Năm 2016, lũ cuốn trôi | 23 nhà”: the news is of this year.
    [/^năm \d{4}(?!\d)/i.test(before), 2.5],
    [capital.test(words) && extent.test(fact.unit ?? nounOf(fact)), 3],
    [spans.test(nounOf(fact)) && during.test(before), 2],
    // “phường Bến Gạo (| 61 ca), phường Tân Thuỵ (44 ca)”
    [/\($/.test(before) && /^[^()]*\)[^()]*\(\d/.test(after), 4],
    // “cao hơn đỉnh cùng kỳ năm ngoái | 7 cm”: by how much is told of another figure.
    [/(?<![A-Za-zÀ-ỹ])(?:sớm|muộn|cao|thấp|nhiều|ít) hơn(?![A-Za-zÀ-ỹ])[^,;]*$/i.test(before), 2],
    [partly.test(before), /^ được kiểm tra/u.test(after) ? 5.5 : befell.test(after.slice(0, 30)) ? 1.5 : 2.5],
  ];
}
