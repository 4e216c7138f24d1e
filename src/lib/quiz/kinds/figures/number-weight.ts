import { shortNumbers } from '../../../facts/number-words.ts';
import { isAnecdote, isPrivateWord } from '../../asking/anecdote.ts';
import type { Ground } from '../../candidate.ts';
import { factsIn } from '../../sentence-facts.ts';
import { speechAround } from '../../asking/stem.ts';
import { isAccount } from '../../genre.ts';
import { shown } from '../../wording.ts';
import {
  depthOf,
  isDescribing,
  isElsewhere,
  isInQuotes,
  isOfHeadline,
  isRoundedInHeadline,
  isServing,
} from './figure-place.ts';
import { hurt, isBesidePoint, lossesBeside } from './figure-point.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';

/** What nobody need take in is asked only when all else is used up. */
export const trifle = 2;
/** What befell a witness, or what he is or has, comes after all other trifles. */
export const anecdotal = 1.2;

/** “đang đề nghị hỗ trợ gói cước | 20.000 đồng”: what somebody would like. */
const wished =
  /(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị|xin|mong|kêu gọi|yêu cầu|(?<!bàn )giao(?! (?:thông|dịch|lưu))|chỉ đạo|nhắc|khuyên|khuyến cáo|lưu ý)(?![A-Za-zÀ-ỹ])(?:[^,;.]|[,.]\d)*$/iu;
/** “giới hạn | 150 mg/l”, “mục tiêu | 8%”, “quy hoạch cho phép | 280 lồng”: what the figure of the news is held against. */
const yardstick =
  /(?:giới hạn|mục tiêu|ngưỡng|tiêu chuẩn|quy chuẩn|quy định|kế hoạch|chỉ tiêu|dự toán|kỷ lục|(?:hơn|so với|từ|bằng|nửa|vượt|dưới) mức|so với|thay vì|một trong|(?:quy hoạch|giấy phép|thiết kế|định mức|hợp đồng)(?: chỉ)? cho phép)(?: (?:là|kiểm soát|đề ra|đặt ra|cho phép|tối thiểu|tối đa|chung|năm))? \(?$/iu;
/** “tăng từ mức | 45% của vụ trước”: with what the figure of the news is compared. */
const ofBefore =
  /^ ?(?:của |hồi |vào )?(?:vụ|năm|học kỳ|kỳ|đợt|mùa|quý|tháng|khoá) (?:trước|ngoái|rồi)(?![A-Za-zÀ-ỹ])/iu;
const numeral = `(?:\\d|${shortNumbers})`;
/** “29 trong số | 87 công trình”: the figure of the news is the other one. */
const base = new RegExp(`${numeral}%?(?: [A-Za-zÀ-ỹ]+){0,4} (?:trên|trong)(?: (?:tổng )?số)? $`, 'iu');
const overBase = new RegExp(`${numeral} $`, 'iu');
const mostFew = 12;
/** “phạt | bốn trường hợp”: so few that nobody keeps the number, unless they were hurt. */
const handful = 5;
/** One, two or three are the first that come to mind. */
const guessed = 3;
/** What somebody brings along, sets up or sends. */
const means =
  /(?<![A-Za-zÀ-ỹ])(?:bố trí|lập|cử|lắp|lắp đặt|đặt|thuê|mua|bổ sung|cấp|điều|kê|trang bị|phân công|tăng cường|thành lập|chia thành|chia làm|huy động|đưa|tổ chức|mở|đóng|đắp)(?: (?:thêm|được|[A-Za-zÀ-ỹ]+))? $/iu;
/** “chuẩn bị sẵn 1.200 m3 đất, | 15.000 bao tải”: what lies ready, however much. */
const stock = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:chuẩn bị(?: sẵn)?|dự trữ|tập kết)(?: (?:hơn|gần|khoảng))?(?: ${numeral}[^;]*)? $`,
  'iu',
);
/** “vướng vị trí đổ | 90.000 m³ bùn cát”: said of a place, by the way. */
const placeFor =
  /(?<![A-Za-zÀ-ỹ])(?:vị trí|nơi|chỗ|bãi|địa điểm|điểm|mặt bằng)(?: để)? (?:đổ|chứa|trữ|để|đặt|tập kết|nuôi|trồng|xử lý)(?: (?:khoảng|gần|hơn|chừng))? $/iu;
const fewMeans = 100;
/** Rooms, desks, lanes: nobody keeps their number. */
const fittings =
  /^(?:tầng|phòng|bàn|quầy|làn|ghế|tờ|máy chủ|xe|bồn|khu vực|cửa|bãi|xuồng|thuyền|máy|ca|câu|tiết|cánh|gian|cột|bậc|góp ý)(?![A-Za-zÀ-ỹ])/iu;
const fewFittings = 40;
/** “thôn xa nhất cách trụ sở | 14 km”: where a place lies. */
const distance = /(?<![A-Za-zÀ-ỹ])cách(?: [A-Za-zÀ-ỹ\d]+){1,8} $/iu;
/** “Hơn 30 học viên tóc bạc | ngồi xen kẽ …”: a scene. */
const scene =
  /^[^,;.]{0,50}?(?<![A-Za-zÀ-ỹ])(?:ngồi|đứng|xếp hàng|chen|nối đuôi|tụ tập|tập trung (?:trước|tại|ở|quanh)|vây|ùa|reo|vẫy|quây)(?![A-Za-zÀ-ỹ])/iu;
/** “phải chờ | hai giờ”: how long somebody stood in line. */
const waits =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chờ|đợi|xếp hàng|ngồi|đứng|đi bộ)(?: [A-Za-zÀ-ỹ]+){0,3}|mất(?: (?:gần|hơn|khoảng|cả|tới|chừng))?) $/iu;
const onAverage = /(?<![A-Za-zÀ-ỹ])(?:trung bình|bình quân|giảm|rút|tăng|thời gian chờ)(?![A-Za-zÀ-ỹ])/iu;
/** “có xưởng bỏ | hơn 400 triệu đồng”, “một bãi xe thu | 50.000 đồng”: anybody’s. */
const someone =
  '(?:có|một|một số|vài|nhiều|không ít) (?:nơi|xưởng|nhà|nhà dân|hộ|người|gia đình|cơ sở|công ty|doanh nghiệp|trang trại|hợp tác xã|bãi|quán|chủ|em|cháu|cụ|trường hợp|học sinh|nông dân|tiểu thương|lái xe|công nhân|thương lái|phụ huynh|khách)(?![A-Za-zÀ-ỹ])(?! (?:chết|mất|bị|tử vong|thiệt mạng|nhập viện))';
const anybody = new RegExp(
  `(?:^["“]?(?:vì vậy, )?${someone}|[,;:] ${someone}[^,;]*(?:, [^,;]*)?$|(?:tại|ở|của|diện|đạo|đốc|chủ) một (?:hộ|nhà|gia đình|quán|cửa hàng|công ty|doanh nghiệp|xưởng|cơ sở|trang trại|hợp tác xã|chủ)(?![A-Za-zÀ-ỹ])[^,;]*$)`,
  'iu',
);
/** “Sau | bốn tháng hoạt động, …”, “của | ba năm trước”: when, not how much. */
const sinceWhen = /(?:^|, )(?:sau|trong|qua|suốt|trải qua|chưa đầy|hơn|chỉ sau|chỉ trong)(?: (?:gần|hơn|khoảng))? ?$/iu;
const when = /^ ?(?:gần đây|gần nhất|vừa qua|trở lại đây|trước|qua|nay|tới|sau|liền|liên tiếp)(?![A-Za-zÀ-ỹ])/iu;
const lengths = /^(?:năm|tháng|tuần|ngày|đêm|giờ|phút|buổi|vụ)$/iu;
/** What is set for long: two or three of them are worth knowing. */
const terms = /^(?:năm|tháng|tuần)$/iu;
/** “lần lượt nhận 13 năm và | 12 năm tù”: half of an answer. */
const inTurn = /(?<![A-Za-zÀ-ỹ])lần lượt(?![A-Za-zÀ-ỹ])/iu;
/** “tại | 74 xã, phường”, “thuộc | sáu thôn”: over how many places. */
const over = /(?<![A-Za-zÀ-ỹ])(?:tại|ở|thuộc|của|trong|từ|trên|đến|gồm|qua|cho|ưu tiên) $/iu;
const places =
  /^(?:tỉnh|thành phố|xã|phường|thôn|bản|ấp|khu phố|tổ dân phố|huyện|làng|xóm|điểm|quầy|trạm|trường)(?![A-Za-zÀ-ỹ])/iu;
/** “hồ rộng | 11 ha”, “cao | 15 tầng”: how large one thing is. */
const size =
  /(?<![A-Za-zÀ-ỹ])(?:dài|rộng|cao|sâu|nặng|dày|công suất|trọng tải|tải trọng|dung tích(?: thiết kế)?|tầm nhìn(?: dưới)?|diện tích(?: (?:nghiên cứu|tự nhiên|mặt bằng|sàn|xây dựng|đất))?|loại|sức chứa)(?: (?:khoảng|gần|hơn|chừng|là))? $/iu;
/** “Ngoài ra có | 45 bồn”, “công an còn ghi nhận | sáu vụ”: told by the way. */
const besides =
  /(?<![A-Za-zÀ-ỹ])(?:ngoài ra|còn (?:ghi nhận|phát hiện|có|tặng|trao|được|lập)|cũng (?:trích|hỗ trợ|tặng|trao|ủng hộ|quyên góp))(?![A-Za-zÀ-ỹ])/iu;
/** “Chúng tôi lỗ | 1,6 tỷ đồng”: told of oneself. */
const ownWords = /(?<![A-Za-zÀ-ỹ])(?:tôi|mình|anh em|bà con)(?![A-Za-zÀ-ỹ])/iu;
const further = /^(?:bên cạnh đó|cùng với đó|cũng trong)(?![A-Za-zÀ-ỹ])/iu;
/** “tập huấn lại cho | 620 nhân viên”, “chuyển tới vùng lũ | 42 tấn gạo”. */
const deeds =
  /(?<![A-Za-zÀ-ỹ])(?:tập huấn|đào tạo|tặng|trao|phát|đưa đón|chuyển(?! đổi)|quyên góp|ủng hộ|đắp|đóng|phục vụ|vận động|sự tham gia|sự có mặt)(?: [A-Za-zÀ-ỹ]+){0,5} $/iu;
/** “Lúc cao điểm, công trường có | 420 kỹ sư”, “từng có | 52 thành viên”: not how it is. */
const atTimes =
  /(?:^(?:lúc|vào lúc|giờ) cao điểm|^riêng (?:dịp |đợt |hôm |ngày |đêm |trong )?(?:tết|lễ|hôm)(?![A-Za-zÀ-ỹ])|^có (?:lúc|thời điểm|hôm|ngày)|(?<![A-Za-zÀ-ỹ])từng(?![A-Za-zÀ-ỹ])[^,;]*$)/iu;
/** “Dân chưa quên chuyện hồi tháng 3: giấy báo tới trước | sáu giờ”: told of another time. */
const lookingBack =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chưa|không) quên|nhớ lại|nhớ như in|ngày ấy|hồi ấy|năm kia)(?![A-Za-zÀ-ỹ])/iu;
/** “phân đôi | hai cảnh”, “cả | hai lỗi”: a way of speaking. */
const figurative = /^(?:cảnh|lỗi|mặt|hướng|điều|ý|lẽ|kiểu|thứ|dòng|nẻo|chuyện|nỗi|vế|chữ)(?![A-Za-zÀ-ỹ])/iu;
/** “được trả lương | 9 triệu đồng”: somebody’s pay, unless pay is the news. */
const pay = /(?<![A-Za-zÀ-ỹ])(?:lương|tiền công|thu nhập)(?![A-Za-zÀ-ỹ])/iu;

/** “Tổng kinh phí là | 38 tỷ đồng”: of what, another sentence says. */
const bareStart = /^(?:tổng |mức )?(?:kinh phí|vốn|chi phí|số tiền|mức đầu tư)(?: (?:là|khoảng|lên tới|ước))+$/iu;
const clock = /(?:lúc|từ|vào|đến|tới|trước|sau|khoảng|khung giờ) $/iu;

/** The third and further counts of one sentence: “17 xe, 40 máy bơm và 6 xuồng”. */
function isOneOfMany(fact: Figure, ground: Ground): boolean {
  const counts = factsIn(ground, fact.sentence).filter(
    (one) => isFigure(one) && one.kind === 'quantity' && one.unit === null,
  );
  return counts.length >= 3 && counts.indexOf(fact) > 0;
}

/** Whether a count of the news is so small that anybody would guess it. */
function isGuessed({ value }: Figure, ground: Ground): boolean {
  return value <= guessed && Number.isInteger(value) && !isAccount(ground);
}

function isTrifle(fact: Figure, before: string, after: string, ground: Ground): boolean {
  if (fact.kind === 'remaining') return false;
  const noun = nounOf(fact);
  const counted = `${noun} ${after}`;
  const small = fact.unit === null;
  const passage = ground.bySentence.get(fact.sentence)!;
  return (
    isDescribing(fact, passage, ground) ||
    isBesidePoint(fact, before, after, ground) ||
    // “Giá vé lượt | 8.000 đồng | không đổi”: that it is as it was is the news.
    /^ ?(?:vẫn |được |giữ )*(?:không (?:thay )?đổi|giữ nguyên)(?![A-Za-zÀ-ỹ])/iu.test(after) ||
    inTurn.test(before) ||
    // “vay lãi suất | 0%”: there is nothing below.
    fact.value === 0 ||
    anybody.test(before) ||
    stock.test(before) ||
    placeFor.test(before) ||
    (small && scene.test(after)) ||
    (small && fact.value <= mostFew && figurative.test(counted.trim())) ||
    // “Hai trường nhập làm một”, “gây ra ba vụ va chạm”: of so few the number is guessed.
    (small && isGuessed(fact, ground) && !lengths.test(noun) && !hurt.test(`${noun} ${after.slice(0, 20)}`)) ||
    (lengths.test(noun) && when.test(after)) ||
    (/^(?:giờ|phút|tiếng|ngày)$/iu.test(fact.unit ?? noun) &&
      waits.test(before) &&
      !onAverage.test(`${before}${after}`)) ||
    (noun === 'giờ' &&
      (fact.hedge === 'đúng' || clock.test(before) || /^\s*(?:ngày|sáng|trưa|chiều|tối|đêm|\d)/iu.test(after))) ||
    base.test(before) ||
    (fact.hedge === 'trên' && overBase.test(before)) ||
    (/^(?:km|m)$/.test(fact.unit ?? noun) && distance.test(before)) ||
    /^\s*[A-Za-zÀ-ỹ]+ dự phòng/u.test(after) ||
    bareStart.test(before.trim()) ||
    (small && fact.value < fewMeans && means.test(before)) ||
    (small && fact.value < fewFittings && fittings.test(counted.trim()))
  );
}

/** What a figure is less worth for, and by how much. */
function lossesOf(fact: Figure, before: string, after: string, ground: Ground): [boolean, number][] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const counted = fact.kind === 'quantity' && fact.unit === null;
  const few =
    counted &&
    fact.limit === null &&
    fact.value <= mostFew &&
    // “Ba xã nhập làm một”: so few are guessed, whoever tells them.
    (isGuessed(fact, ground) || !isOfHeadline(`${fact.figure} ${fact.counter ?? ''}`, ground));
  const demanded = speechAround(ground, fact.sentence, fact)?.kind === 'requirement' || wished.test(before);
  return [
    [demanded, isMeasured(fact) ? 3.5 : 5.1],
    [few || (fact.kind === 'quantity' && /^(?:dưới|trên)$/u.test(fact.hedge ?? '')), fact.value <= handful ? 2 : 1.5],
    [
      few &&
        fact.value <= handful &&
        Number.isInteger(fact.value) &&
        !isAccount(ground) &&
        !(fact.value <= guessed ? terms : lengths).test(nounOf(fact)) &&
        // “gây ra hai vụ va chạm”: of so few the number is guessed, whoever was hurt.
        (fact.value <= guessed ||
          (!/^(?:đợt|vòng)$/iu.test(nounOf(fact)) && !hurt.test(`${before.slice(-30)} ${after.slice(0, 40)}`))),
      3,
    ],
    [yardstick.test(before) || ofBefore.test(after) || (counted && /(?<![A-Za-zÀ-ỹ])vượt $/iu.test(before)), 5.5],
    [isOneOfMany(fact, ground), 2],
    // “32 ha giảm năng suất | trên 50%”: how the first figure is measured.
    [fact.kind === 'quantity' && fact.hedge === 'trên' && fact.unit === '%' && /\d/.test(before), 4],
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
      pay.test(before) && !/lương|thưởng|thu nhập|lao động|việc|công nhân|nhân viên/iu.test(ground.article.title ?? ''),
      6.5,
    ],
    [isInQuotes(fact, passage, ground), ownWords.test(passage.text) ? 4.5 : 2],
    [counted && /^(?:góp ý|ý kiến|bình luận)(?![A-Za-zÀ-ỹ])/iu.test(nounOf(fact)), 3.5],
    [counted && few && /^(?:toà|toà nhà|block|khối nhà|hạng mục|nhịp|gói thầu)(?![A-Za-zÀ-ỹ])/iu.test(nounOf(fact)), 3],
    ...lossesBeside(fact, before, after, ground),
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
  return Math.max(trifle, (isMeasured(fact) ? 10 : 8.5) - loss - depthOf(passage, ground) * farDown);
}
