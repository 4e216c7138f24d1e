import type { Passage } from '../../../facts/passage.ts';
import { onceFor } from '../../../text/once-for.ts';
import { countOf, countsIn } from '../../counted.ts';
import { importanceIn } from '../../choosing/importance.ts';
import { leadOf } from '../../lead.ts';
import { isAnecdote, isPrivateWord } from '../../asking/anecdote.ts';
import type { Ground } from '../../candidate.ts';
import { factsIn } from '../../sentence-facts.ts';
import { speechAround } from '../../asking/stem.ts';
import { isAccount } from '../../genre.ts';
import { shown } from '../../wording.ts';
import { depthOf, isElsewhere, isInQuotes, isOfHeadline, isRoundedInHeadline, isServing } from './figure-place.ts';
import { lossesByTheWay } from './by-the-way.ts';
import { hurt, lossesBeside } from './figure-point.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';
import { guessed, inTurn, isGuessed, isTrifle, lengths, mostFew } from './trifle.ts';

/** What nobody need take in is asked only when all else is used up. */
export const trifle = 2;
/** What befell a witness, or what he is or has, comes after all other trifles. */
export const anecdotal = 1.2;
/** “đang đề nghị hỗ trợ gói cước | 20.000 đồng”: what somebody would like. */
const wished =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị|xin|mong|kêu gọi|yêu cầu|(?<!bàn )giao(?! (?:thông|dịch|lưu))|chỉ đạo|nhắc|khuyên|khuyến cáo|lưu ý)(?![A-Za-zÀ-ỹ])(?:[^,;.]|[,.]\d)*$/iu;
/** “giới hạn | 150 mg/l”, “mục tiêu | 8%”, “quy hoạch cho phép | 280 lồng”: what the figure of the news is held against. */
const yardstick =
  /(?:giới hạn|mục tiêu|ngưỡng|tiêu chuẩn|quy chuẩn|quy định|kế hoạch|chỉ tiêu|dự toán|kỷ lục|(?:hơn|so với|từ|bằng|nửa|vượt|dưới) mức|so với|thay vì|một trong|(?:quy hoạch|giấy phép|thiết kế|định mức|hợp đồng)(?: chỉ)? cho phép)(?: (?:là|kiểm soát|đề ra|đặt ra|cho phép|tối thiểu|tối đa|chung|năm))? \(?$/i;
/** “tăng từ mức | 45% của vụ trước”: with what the figure of the news is compared. */
const ofBefore =
  /^ ?(?:của |hồi |vào )?(?:vụ|năm|học kỳ|kỳ|đợt|mùa|quý|tháng|khoá) (?:trước|ngoái|rồi)(?![A-Za-zÀ-ỹ])/i;
/** “phạt | bốn trường hợp”: so few that nobody keeps the number, unless they were hurt. */
const handful = 5;
/** “Sau | bốn tháng hoạt động, …”, “của | ba năm trước”: when, not how much. */
const sinceWhen = /(?:^|, )(?:sau|trong|qua|suốt|trải qua|chưa đầy|hơn|chỉ sau|chỉ trong)(?: (?:gần|hơn|khoảng))? ?$/i;
/** What is set for long: two or three of them are worth knowing. */
const terms = /^(?:năm|tháng|tuần)$/i;
/** “tại | 74 xã, phường”, “thuộc | sáu thôn”: over how many places. */
const over = /(?<![A-Za-zÀ-ỹ])(?:tại|ở|thuộc|của|trong|từ|trên|đến|gồm|qua|cho|ưu tiên) $/i;
const places =
  /^(?:tỉnh|thành phố|xã|phường|thôn|bản|ấp|khu phố|tổ dân phố|huyện|làng|xóm|điểm|quầy|trạm|trường|trung tâm)(?![A-Za-zÀ-ỹ])/i;
/** “hồ rộng | 11 ha”, “cao | 15 tầng”: how large one thing is. */
const size =
  /(?<![A-Za-zÀ-ỹ])(?:dài|rộng|cao|sâu|nặng|dày|công suất|trọng tải|tải trọng|dung tích(?: thiết kế)?|tầm nhìn(?: dưới)?|diện tích(?: (?:nghiên cứu|tự nhiên|mặt bằng|sàn|xây dựng|đất))?|loại|sức chứa|cỡ|khổ)(?: (?:khoảng|gần|hơn|chừng|là))? $/i;
/** “Ngoài ra có | 45 bồn”, “công an còn ghi nhận | sáu vụ”: told by the way. */
const besides =
  /(?<![A-Za-zÀ-ỹ])(?:ngoài ra|còn (?:ghi nhận|phát hiện|có|tặng|trao|được|lập)|cũng (?:trích|hỗ trợ|tặng|trao|ủng hộ|quyên góp))(?![A-Za-zÀ-ỹ])/i;
/** “Chúng tôi lỗ | 1,6 tỷ đồng”: told of oneself. */
const ownWords = /(?<![A-Za-zÀ-ỹ])(?:tôi|mình|anh em|bà con)(?![A-Za-zÀ-ỹ])/i;
const further = /^(?:bên cạnh đó|cùng với đó|cũng trong)(?![A-Za-zÀ-ỹ])/i;
/** “tập huấn lại cho | 620 nhân viên”, “chuyển tới vùng lũ | 42 tấn gạo”. */
const deeds =
  /(?<![A-Za-zÀ-ỹ])(?:tập huấn|đào tạo|tặng|trao(?! đổi)|phát(?! hiện| sinh| triển| ngôn)|đưa đón|chuyển(?! đổi)|quyên góp|ủng hộ|đắp|đóng(?! cửa)|vận động|sự tham gia|sự có mặt)(?: [A-Za-zÀ-ỹ]+){0,5} $/i;
/** “Lúc cao điểm, công trường có | 420 kỹ sư”, “từng có | 52 thành viên”: not how it is. */
const atTimes =
  /(?:^(?:lúc|vào lúc|giờ) cao điểm|(?<![A-Za-zÀ-ỹ])(?:lúc|khi|hồi|thời điểm|hôm|năm|tháng) (?:[A-Za-zÀ-ỹ]+ )?(?:đông|cao|nhiều|đỉnh|vắng|ít|thấp)(?: nhất| điểm)(?![A-Za-zÀ-ỹ])[^,;]*$|^riêng (?:dịp |đợt |hôm |ngày |đêm |trong )?(?:tết|lễ|hôm)(?![A-Za-zÀ-ỹ])|^có (?:lúc|thời điểm|hôm|ngày)|(?<![A-Za-zÀ-ỹ])từng(?![A-Za-zÀ-ỹ])[^,;]*$)/i;
/** “Dân chưa quên chuyện hồi tháng 3: giấy báo tới trước | sáu giờ”: told of another time. */
const lookingBack = /(?<![A-Za-zÀ-ỹ])(?:(?:chưa|không) quên|nhớ lại|nhớ như in|ngày ấy|hồi ấy|năm kia)(?![A-Za-zÀ-ỹ])/i;
/** “được trả lương | 9 triệu đồng”: somebody’s pay, unless pay is the news. */
const pay = /(?<![A-Za-zÀ-ỹ])(?:[Ll]ương(?! \p{Lu})|[Tt]iền công|[Tt]hu nhập)(?![A-Za-zÀ-ỹ])/u;

/** The third and further counts of one sentence: “17 xe, 40 máy bơm và 6 xuồng”. */
function isOneOfMany(fact: Figure, ground: Ground): boolean {
  const counts = factsIn(ground, fact.sentence).filter(
    (one) => isFigure(one) && one.kind === 'quantity' && one.unit === null,
  );
  return counts.length >= 3 && counts.indexOf(fact) > 0;
}

/** “phát hiện | 17 bếp ăn …” in the lead: what was found is the news, however many other counts stand beside it. */
const found =
  /(?<![A-Za-zÀ-ỹ])(?:phát hiện|ghi nhận|xác định|kết luận|khiến|làm|buộc|yêu cầu|đình chỉ|thu hồi|khởi tố|bắt giữ|bắt|tuyên phạt|còn)(?: (?:thêm|được|có|tới|hơn|gần|khoảng|ít nhất|tổng cộng))* $/i;

function isFinding(before: string, passage: Passage, { passages }: Ground): boolean {
  const lead = leadOf(passages);
  const [head = '', rest] = before.split(/, trong đó /u);
  return passage.paragraph === lead?.paragraph && rest === undefined && found.test(head);
}

/** “Tổng số tiền | 31,6 tỷ đồng”, “toàn tỉnh giải ngân …”, “giá vé là …”: the sum of it all, and what people pay. */
const central =
  /(?<![A-Za-zÀ-ỹ])(?:tổng(?: số| cộng| mức| giá trị)?|toàn (?:tỉnh|thành phố|quốc|ngành)|cả nước|cả tỉnh|(?<!báo )giá|mức phạt|mức thu|mức hỗ trợ|học phí|lệ phí|giải ngân|ngân sách)(?![A-Za-zÀ-ỹ])[^;]*$/i;
/** “| 217 hộ | bị thiệt hại”: whom it hit. */
const people = /^(?:người|hộ|học sinh|gia đình|công nhân|lao động|bệnh nhân|trẻ|em|ca)(?![A-Za-zÀ-ỹ])/i;
const hit =
  /^(?: [A-Za-zÀ-ỹ]+){0,3} (?:bị|phải|mất|nợ|thiếu|chưa|được nghỉ|nhập viện|chết|mắc|dời|di dời)(?![A-Za-zÀ-ỹ])/i;

/** How often an article gives the same number of the same things, in digits or in words, its headline included. */
const timesTold = onceFor(({ article, passages }: Ground): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const text of [
    article.title ?? '',
    ...passages.filter(({ sentence }) => sentence.kind === 'body').map(({ text }) => text),
  ])
    for (const one of countsIn(text)) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
});

/** What is told more than once gains so much of what it loses. */
const toldAgain = 2;

function isToldAgain(fact: Figure, ground: Ground): boolean {
  if (fact.kind === 'remaining' || fact.unit !== null || fact.value <= handful) return false;
  const one = countOf(fact.value, fact.counter ?? '');
  return one !== null && (timesTold(ground).get(one) ?? 0) > 1;
}

/** “tới nhà văn hoá, siêu thị và | 22 trường học”: the only number in a row of places. */
const endOfRow = /, [^,;\d]{2,40} và $/;

/** What a figure is less worth for, and by how much. */
function lossesOf(fact: Figure, before: string, after: string, ground: Ground): [boolean, number][] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const counted = fact.kind === 'quantity' && fact.unit === null;
  const few =
    counted &&
    fact.limit === null &&
    fact.value <= mostFew &&
    (fact.value <= handful || !isFinding(before, passage, ground)) &&
    // “Ba xã nhập làm một”: so few are guessed, whoever tells them.
    (isGuessed(fact, ground) || !isOfHeadline(`${fact.figure} ${fact.counter ?? ''}`, ground));
  const demanded = speechAround(ground, fact.sentence, fact)?.kind === 'requirement' || wished.test(before);
  return [
    [demanded, isMeasured(fact) ? 3.5 : 5.1],
    [
      isMeasured(fact) &&
        central.test(before) &&
        !(fact.kind === 'quantity' && /^(?:dưới|trên)$/u.test(fact.hedge ?? '')),
      -1,
    ],
    [counted && fact.value > mostFew && people.test(nounOf(fact)) && hit.test(after), -1],
    [few || (fact.kind === 'quantity' && /^(?:dưới|trên)$/u.test(fact.hedge ?? '')), fact.value <= handful ? 2 : 1.5],
    [
      few &&
        fact.value <= handful &&
        Number.isInteger(fact.value) &&
        !isAccount(ground) &&
        !(fact.value <= guessed ? terms : lengths).test(nounOf(fact)) &&
        // “gây ra hai vụ va chạm”: of so few the number is guessed, whoever was hurt.
        (fact.value <= guessed ||
          (!/^(?:đợt|vòng)$/i.test(nounOf(fact)) && !hurt.test(`${before.slice(-30)} ${after.slice(0, 40)}`))),
      3,
    ],
    [yardstick.test(before) || ofBefore.test(after) || (counted && /(?<![A-Za-zÀ-ỹ])vượt $/i.test(before)), 5.5],
    [isOneOfMany(fact, ground) && !isFinding(before, passage, ground), 2],
    // “32 ha giảm năng suất | trên 50%”: how the first figure is measured.
    [fact.kind === 'quantity' && fact.hedge === 'trên' && fact.unit === '%' && /\d/.test(before), 4],
    [counted && endOfRow.test(before) && places.test(`${nounOf(fact)} ${after}`), 8],
    [counted && over.test(before) && places.test(`${nounOf(fact)} ${after}`), 5.5],
    [size.test(before), 6.5],
    [tellsWhen(fact, before), 4],
    [isServing(fact, passage, ground), 4.5],
    [isElsewhere(passage, ground), 4],
    [besides.test(before), 6],
    [further.test(before), 2.5],
    [deeds.test(before), 4.5],
    [atTimes.test(before), 5],
    [lookingBack.test(before), 4],
    [
      pay.test(before) && !/lương|thưởng|thu nhập|lao động|việc|công nhân|nhân viên/i.test(ground.article.title ?? ''),
      6.5,
    ],
    [isInQuotes(fact, passage, ground), ownWords.test(passage.text) || lengths.test(nounOf(fact)) ? 4.5 : 2],
    [counted && /^(?:góp ý|ý kiến|bình luận)(?![A-Za-zÀ-ỹ])/i.test(nounOf(fact)), 3.5],
    [counted && few && /^(?:toà|toà nhà|block|khối nhà|hạng mục|nhịp|gói thầu)(?![A-Za-zÀ-ỹ])/i.test(nounOf(fact)), 3],
    ...lossesBeside(fact, before, after, ground),
    ...lossesByTheWay(fact, before, after, ground),
  ];
}

function tellsWhen(fact: Figure, before: string): boolean {
  return lengths.test(nounOf(fact)) && sinceWhen.test(before);
}

/** Money, shares and the like; what is measured in metres or minutes is mostly a detail. */
function isMeasured(fact: Figure): boolean {
  return (
    fact.kind === 'remaining' || (fact.unit !== null && !/^(?:km|m|cm|kg|giờ|phút|lít|m2|m²|ml)$/u.test(fact.unit))
  );
}

/** What the headline tells, and what stands at the very end, weighs more or less by so much. */
export const ofTheNews = 1.5;
export const farDown = 1.2;

/**
 * How much more a figure weighs where its sentence tells what the article is about, and where it counts people. Fitted to what
 * readers said of 839 figures of 104 articles: of the 130 that weigh most they passed 78% without this and 88% with it.
 */
const ofTheMatter = 8;
const ofPeople = 4;
/** What half the figures of an article gain by that. */
const usualGain = 2;
const counted =
  /^(?:người|hộ|học sinh|thí sinh|gia đình|giáo viên|công nhân|lao động|bệnh nhân|tiểu thương|trẻ|em|cháu|ca|lượt)(?![A-Za-zÀ-ỹ])/i;

/** “huy động | 260 người”, “trường thiết kế cho | 1.100 em”, “mở lớp … cho | 20 chị em”: whom the news is not about. */
const notAbout =
  /(?<![A-Za-zÀ-ỹ])(?:huy động|điều động|cử|thiết kế(?: cho)?|sức chứa|(?:mở|tổ chức) (?:[A-Za-zÀ-ỹ]+ )?lớp [^;.]*)(?: (?:thêm|hơn|gần|khoảng|cho))* $/i;

/** Whether people are counted, and not those under some age or number: “dưới | 70 học sinh”. */
function countsPeople(fact: Figure, before: string): boolean {
  const bounded = fact.kind === 'quantity' && /^(?:dưới|trên)$/.test(fact.hedge ?? '');
  return counted.test(nounOf(fact)) && !bounded && !notAbout.test(before);
}

function gainOf(fact: Figure, before: string, ground: Ground): number {
  if (isAccount(ground)) return 0;
  const ofMatter = importanceIn(ground)(fact.sentence) * ofTheMatter;
  return ofMatter + (countsPeople(fact, before) ? ofPeople : 0) - usualGain;
}

/**
 * What weighs in a figure: measures before counts, the headline’s and what the article tells first before all; a detail of what
 * somebody asks for, or of an anecdote, weighs little.
 */
export function numberWeight(fact: Figure, ground: Ground): number {
  const passage = ground.bySentence.get(fact.sentence)!;
  const { source } = ground.article;
  const before = source.slice(passage.sentence.start, fact.start);
  const after = source.slice(fact.end, passage.sentence.end);
  const written = fact.kind === 'quantity' ? shown(`${fact.figure} ${fact.counter ?? ''}`) : fact.text;
  const central = !tellsWhen(fact, before) && !inTurn.test(before);
  const headline = central && isOfHeadline(written, ground);
  const few = fact.value <= mostFew;
  if (!headline && fact.kind === 'quantity' && (isAnecdote(passage, ground) || isPrivateWord(fact, ground)))
    return isAccount(ground) ? trifle : anecdotal;
  // A figure so small is as often only a word of the headline: “Nhập ba xã làm một”.
  if ((!headline || few) && isTrifle(fact, before, after, ground)) return trifle;
  const loss =
    (headline || (central && isRoundedInHeadline(fact, ground))) && !few
      ? -ofTheNews
      : lossesOf(fact, before, after, ground).reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0);
  const lost = isToldAgain(fact, ground) ? Math.max(Math.min(loss, 0), loss - toldAgain) : loss;
  const weight = (isMeasured(fact) ? 10 : 8.5) - lost - depthOf(passage, ground) * farDown;
  return Math.max(trifle, weight + gainOf(fact, before, ground));
}
