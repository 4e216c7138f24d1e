import type { CauseFact } from '../../../facts/fact.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Span } from '../../../text/article.ts';
import { withNames } from '../../asking/named.ts';
import { hasPredicate } from '../../asking/predicate.ts';
import { isComplete } from '../../asking/stem.ts';
import type { Ground } from '../../candidate.ts';
import { flowing, lengthOf, lowerFirst, shown } from '../../wording.ts';
import { lacksSubject } from '../people/sayings.ts';

/** “Yêu cầu bồi thường của 12 nguyên đơn bị bác”: what is asked for, and no asking. */
const request =
  /^(?:yêu cầu|đề nghị|kiến nghị|kháng cáo|tố cáo|đề xuất|khiếu nại) .* (?:bị|được|không được|chưa được) /i;
/** “Nguồn thu tăng”: of what? */
const [fewestWords, mostWords] = [4, 26];
/** “nhiều người ngại làm”: what? */
const objectless =
  / (?:(?:ngại|không|chưa|phải|muốn|chịu|dám) (?:làm|đi|nhận|tham gia|đăng ký|nộp|ký|lên|xuống|vào|chuyển|dời)|(?:nộp|làm|khai|nhập) (?:hộ|thay|giúp)|không chịu (?:lên|đi))$/u;

/** What is asked the reason of, without what it is for, and what only joins it to the sentence before. */
function asked(clause: string, { relation }: CauseFact): string {
  const whole = clause
    .replace(/[,;]$/, '')
    // “… cũng tăng” adds to what was said before.
    .replace(/(?<= )(?:cũng|lại) (?=(?:tăng|giảm|hụt|thiếu|chậm|cao|thấp|vướng|có (?:phần )?lỗi))/u, '')
    .replace(/(?<=[A-Za-zÀ-ỹ] )nay (?=(?:không|chưa|phải|đã|vẫn) )/u, '');
  const short = relation === 'cause' ? whole.replace(/ (?:để|nhằm) .*$/u, '') : whole;
  return lengthOf(short) > fewestWords ? short : whole;
}

/** “lãnh đạo sở thông tin 6 mỏ chưa thể khai thác”: who says so, and what. */
const informed =
  /^((?:lãnh đạo|đại diện|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch) [^,]{3,60}?) (?:thông tin|cho biết|cho hay|nói) (?:rằng )?(.* (?:chưa|không|bị|đã|phải|chậm) .*)$/u;

/** Those of whom “họ” tells: who opens the sentence before. */
const many =
  /^((?:Lực lượng|Các|Những|Nhiều|Đội|Nhóm|Hàng chục|Hàng trăm|Người dân|Công nhân|Bà con|Đoàn)(?: \p{Ll}[A-Za-zÀ-ỹ]*){1,6}?) (?:đã|phải|điều|huy động|không|chưa|cho|đến|tới|bị|được|vẫn|đang|có|sẽ|từng) /u;

/** “họ phải dùng xẻng tay” with who they are; as it is where that is not plain. */
function withMany(clause: string, ground: Ground, passage: Passage): string {
  const before = ground.passages[ground.passages.indexOf(passage) - 1];
  const who = before?.paragraph === passage.paragraph ? many.exec(before.text)?.[1] : undefined;
  return who !== undefined && /^họ /u.test(clause) ? `${lowerFirst(who)}${clause.slice(2)}` : clause;
}

/** The clause with the names of whom its pronouns mean, small at its head where a sentence begins with it. */
function named(ground: Ground, passage: Passage, about: Span): string {
  const written = flowing(ground.article.source, about);
  const text = withNames(ground, passage, about);
  return shown(text.slice(1).startsWith(written.slice(1, 2)) ? `${written[0]}${text.slice(1)}` : lowerFirst(text));
}

/** The clause that is asked the reason, the aim or the result of, and who says so where its own words tell. */
export function effectAsked(fact: CauseFact, about: Span, ground: Ground, passage: Passage) {
  const whole = withMany(asked(named(ground, passage, about), fact), ground, passage);
  const [, by = null, clause = whole] = fact.relation === 'cause' ? (informed.exec(whole) ?? []) : [];
  return { clause, by };
}

/** “trong đó | tám dự án chưa giải ngân đồng nào”: who or what it is about is told at its head, whatever stands before. */
const headed =
  /^(?:(?:các|những|nhiều|một số|hàng (?:chục|trăm|nghìn)|hầu hết|gần|hơn|khoảng|cả|mỗi|\d[\d.,]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) |trong (?:số )?(?:\d+|[A-Za-zÀ-ỹ]+) .* có |(?:người|hộ|dự án|công trình|tuyến|xe|trường|bệnh viện|tòa|toà|UBND|sở|công ty|doanh nghiệp|cơ quan|bếp|nhà máy|chợ|học sinh|phụ huynh|nông dân|giáo viên|tiểu thương|hành khách|du khách|giá|lượng|số|tỷ lệ|cầu|đường|nước) )[^,]+$/i;

/** “trường chưa xác định được thời điểm mở lại”: which of the schools? */
const bare =
  /^(trường|xã|phường|công ty|doanh nghiệp|hộ|tuyến|trạm|xe|bếp|cơ sở|nhà máy|bệnh viện|hợp tác xã|tổ|đội) (?:này |đó )?(?:chưa|không|đã|phải|bị|vẫn|được|đang|chậm|mới|sẽ) /i;

function isOneOfMany(clause: string, { article: { source } }: Ground): boolean {
  const noun = bare.exec(clause)?.[1];
  return (
    noun !== undefined &&
    new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:các|những|nhiều|mỗi|một|hai|ba|bốn|năm|\\d+) (?:chiếc )?${noun}(?![A-Za-zÀ-ỹ])`,
      'iu',
    ).test(source)
  );
}

/** Whether such a clause tells who or what it is about, and is neither cut nor too long. */
export function standsByItself(
  clause: string,
  about: Span,
  fact: CauseFact,
  ground: Ground,
  passage: Passage,
): boolean {
  // “Vì nước ô nhiễm, | 17 ha ruộng đã bỏ hoang”: what comes after its reason is whole.
  const predicated = hasPredicate(ground, passage, about, { strict: true });
  const rest = ground.article.source.slice(about.end, passage.sentence.end);
  const follows = fact.end <= about.start && /^[\s.!…]*$/u.test(rest) && predicated;
  return (
    (follows || isComplete(ground, passage, about) || (headed.test(clause) && predicated)) &&
    lengthOf(clause) <= mostWords &&
    lengthOf(clause) >= fewestWords &&
    !objectless.test(clause) &&
    !isOneOfMany(clause, ground) &&
    !/["“”():]/u.test(clause) &&
    // “vay ngân hàng 120 triệu đồng”: who did?
    (!lacksSubject(clause, ground) || request.test(clause))
  );
}
