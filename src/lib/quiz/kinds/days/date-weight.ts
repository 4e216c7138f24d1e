import type { DateFact } from '../../../facts/fact.ts';
import type { Passage } from '../../../facts/passage.ts';
import { isAnecdote, isPrivateWord } from '../../asking/anecdote.ts';
import type { Ground } from '../../candidate.ts';
import { shortNumbers } from '../../../facts/number-words.ts';
import { sayingVerbs } from '../../../facts/vocabulary/saying.ts';
import { isAccount } from '../../genre.ts';
import { leadOf } from '../../lead.ts';
import { factsIn, factsOf } from '../../sentence-facts.ts';
import { isShortText } from '../../short-text.ts';
import { shown } from '../../wording.ts';
import { depthOf, isDescribing, isInQuotes, isOfHeadline, isServing } from '../figures/figure-place.ts';
import { finish, isFounding, ofFounding } from './beginnings.ts';
import { isDemanded, isOfOffice, toPeople } from './date-duty.ts';
import { anecdotal, farDown, ofTheNews, trifle } from '../figures/number-weight.ts';

/** A year that belongs to a name, and the like. */
const leastWeight = 4.9;
/** In the news nobody asks when a class of long ago was held, or of which year a storm was. */
const ofName = 1.9;

/** Words before a day that make it the newspaper’s: when people met, when something was told. */
const settings: readonly RegExp[] = [
  // “lập khống giấy, ghi thời điểm khai hoang trước | ngày 15/10/1993”: what a paper says.
  /(?<![A-Za-zÀ-ỹ])(?:ghi|đề|khai|điền|lùi) (?:thời điểm|thời gian|mốc|ngày)(?: [A-Za-zÀ-ỹ]+){0,5} $/i,
  /\d (?:giờ|phút)(?: ngày)? $/u,
  /^\d{1,2}(?:h|g|:)\d{0,2},? (?:ngày )?$/u,
  /^(?:thị sát|kiểm tra|thăm|khảo sát|làm việc|phát biểu|trao đổi|trả lời|chủ trì|dự(?! (?:kiến|án|thảo|báo|toán))|đối thoại|tiếp|tại)(?: [^\s,;]+){0,8} $/i,
  /(?<![A-Za-zÀ-ỹ])(?:công bố|ban hành|thông qua|(?<!đăng )ký|đăng tải|phát đi|phát hành|đưa ra|gửi|họp|thị sát|thăm|khảo sát)(?: [A-Za-zÀ-ỹ]+)?(?: hôm| ngày)? $/i,
  /(?<![A-Za-zÀ-ỹ])(?:trận|cơn|đợt|vụ|sự cố|đêm|buổi|chuyến|phiên|lần)(?: [A-Za-zÀ-ỹ]+){1,3} $/i,
  /(?:^|, )(?:tại|trong|ở|qua|kết luận|phát biểu tại) (?:buổi|cuộc|phiên|hội nghị|kỳ họp|lễ|đợt|chuyến|hội thảo|diễn đàn|phiên họp|phiên toà)[^,;]*$/i,
  /(?:thông tin|số liệu|kết quả|báo cáo|danh sách|con số)[^,;]* (?:công bố|đưa ra|cung cấp|phát đi|thông báo|chia sẻ)[^,;]*$/i,
  /(?:kết quả|số liệu|báo cáo|đợt|mẫu|ảnh|trao đổi|trả lời)(?: [A-Za-zÀ-ỹ]+){0,5} $/i,
];
const sits =
  /(?:kỳ họp|hội nghị|phiên họp|cuộc họp|hội thảo|đại hội|phiên chất vấn|buổi làm việc)[^.;]* (?:bế mạc|khai mạc|kết thúc)(?![A-Za-zÀ-ỹ])/i;
/** What is still to come when it is written. */
const ahead =
  /(?:sẽ|dự kiến|phấn đấu|phải|kế hoạch|yêu cầu|đề nghị|giao|hẹn|hạn|chậm nhất|kéo dài|áp dụng|mở cửa|có thể (?:gửi|nộp|đăng ký|góp ý|tham gia))(?![A-Za-zÀ-ỹ])/i;
/** “có thể gửi góp ý đến hết | ngày 5/8”: what anybody may do is no step of an office. */
const open =
  /(?<![A-Za-zÀ-ỹ])(?:có thể (?:gửi|nộp|đăng ký|góp ý|tham gia)|(?:hồ sơ|đơn) (?:[A-Za-zÀ-ỹ]+ ){0,6}được (?:nhận|bổ sung|tiếp nhận))(?![A-Za-zÀ-ỹ])[^.;]*$/i;

/** “vụ cháy xảy ra | rạng sáng 4-3 tại chợ”: in the lead it is the news itself. */
const happened = /(?<![A-Za-zÀ-ỹ])(?:vụ|trận|cơn|đợt|sự cố)(?: [A-Za-zÀ-ỹ]+){1,3} (?:xảy ra|xảy ra vào|diễn ra) $/i;

function isWhenItHappened(before: string, { paragraph }: Passage, { passages }: Ground): boolean {
  return happened.test(before) && paragraph === leadOf(passages)?.paragraph;
}

/** “Dự kiến đến 30/6, 340 hộ sẽ nhận xong tiền”: a term, and no day up to which something is counted. */
function isPlanned(sentence: string): boolean {
  return (
    /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|dự kiến|sẽ|phải|mục tiêu)(?![A-Za-zÀ-ỹ])/i.test(sentence) &&
    !/(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/i.test(sentence)
  );
}

/** “đến hết ngày 30/11, thu đạt …”: up to when a figure is counted; “báo cáo ngày 5/3”, “ngày 6/3, Sở Y tế cho biết”: when it was published. */
function isIncidental({ sentence, start, end, fronted, bound, grain, attributive }: DateFact, ground: Ground): boolean {
  const { article, bySentence } = ground;
  const own = bySentence.get(sentence)!.sentence;
  const before = article.source.slice(own.start, start);
  const daily = grain === 'day' || grain === 'hour';
  // “tính đến 17 giờ | ngày 1/10”, “phiên chất vấn | sáng 10/12”, “tại cuộc họp | ngày 12/11”, “thông tin được đưa ra | chiều 22/10”
  if (grain === 'month' && /^(?:Cuối|Đầu|Giữa) $/u.test(before)) return true;
  // When a session was held that is the news itself tells little of it.
  if (daily && sits.test(article.source.slice(own.start, own.end))) return true;
  if (daily && attributive) return true;
  if ((daily || (grain === 'month' && !isAccount(ground))) && settings.some((one) => one.test(before))) return true;
  if (/(?:tính đến|tính tới|đến hết|đến|tới|cho đến|tính từ)\s+(?:(?:hết|cuối|đầu|giữa)\s+)?$/i.test(before)) {
    if (daily && !ahead.test(before) && !open.test(before)) return true;
    const planned = open.test(before) || isPlanned(article.source.slice(own.start, own.end));
    if (!planned && (fronted || bound === null || before.split(' ').length < 12)) return true;
  }
  if (
    /(?:báo cáo|công văn|nghị định|nghị quyết|quyết định|thông tư|văn bản|kế hoạch|chỉ thị|số \S+)\s+(?:ngày\s+)?$/i.test(
      before,
    )
  )
    return true;
  // “từ ngày 6/7 đến ngày 10/7”: half of a stretch.
  const after = article.source.slice(end, end + 12);
  if (/từ\s+$/i.test(before) && /^\s(?:đến|tới)\s/u.test(after)) return true;
  // Who says something on a day, or where, is asked; the day is the newspaper’s.
  return factsIn(ground, sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') && one.start > end && one.speaker.mention.start > start,
  );
}

const planned =
  /(?:kế hoạch|nhiệm vụ|dự toán|ngân sách|chỉ tiêu|mục tiêu|chương trình|kinh phí|đề án|nghị quyết|vốn|báo cáo)(?: [A-Za-zÀ-ỹ]+){0,6}\s$/i;

/** “Đạo luật Quốc tịch Anh | năm 1981”: the year of a law is its date. */
const enacted = /(?:luật|hiệp ước|hiệp định|hiến pháp|sắc lệnh|nghị định)(?: [A-Za-zÀ-ỹ]+){0,4} $/i;

/** “niêm yết | ngày 3/4”, “gửi báo cáo trước | ngày 2/5”: steps of an office. */
const procedure =
  /(?<![A-Za-zÀ-ỹ])(?:phê duyệt|thẩm định|niêm yết|rà soát|thống kê|lập danh sách|tổng hợp|kiểm đếm|thẩm tra|xác minh|đề xuất|tham mưu|kê khai|ký ban hành|(?<!(?:quy|chương|lộ|công|giáo|tiến|hành|quá|lịch) )trình(?! báo| diễn| độ| bày| tự)|báo cáo|văn bản|tờ trình|cho ý kiến|góp ý|xin ý kiến|lấy ý kiến|đối thoại|họp|giao ban|kiểm điểm|làm việc với|bốc thăm|hội ý|rút kinh nghiệm|sơ kết|tổng kết|kiểm tra|thanh tra|ban hành hướng dẫn)(?![A-Za-zÀ-ỹ])[^,;]{0,40}$/i;
/** “Toà án … tuyên phạt …”, “HĐND tỉnh thông qua nghị quyết …”: the day of a hearing tells nothing of the case. */
const hearing =
  /(?<![A-Za-zÀ-ỹ])(?:tuyên phạt|tuyên án|xét xử|mở phiên toà|đưa ra xét xử|(?:thông qua|biểu quyết)(?: [A-Za-zÀ-ỹ]+)? nghị quyết)(?![A-Za-zÀ-ỹ])/i;

const toldThen = new RegExp(`^ (?:đã |vừa )?(?:${sayingVerbs}|thông báo|công bố)(?![A-Za-zÀ-ỹ])`, 'i');

/** “kể từ ổ dịch đầu tiên xác nhận hôm | 2/11”, “gấp đôi mức 7,6 m | giai đoạn 2015-2020”: from where something is counted. */
const since = /(?<![A-Za-zÀ-ỹ])kể từ(?! ngày $)(?: [A-Za-zÀ-ỹ]+)+ $/i;
const compared =
  /(?<![A-Za-zÀ-ỹ])(?:so với|(?:hơn|gấp|bằng|từ) (?:[A-Za-zÀ-ỹ]+ ){0,2}mức)(?![A-Za-zÀ-ỹ])(?:[^,;]|,\d)*$/iu;

function isTrifle(fact: DateFact, ground: Ground): boolean {
  const passage = ground.bySentence.get(fact.sentence)!;
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const after = ground.article.source.slice(fact.end, passage.sentence.end);
  const daily = fact.grain === 'day' || fact.grain === 'hour';
  if (isWhenItHappened(before, passage, ground)) return false;
  return (
    isIncidental(fact, ground) ||
    // “Sở Y tế | ngày 6/3 | cho biết …”
    (daily && toldThen.test(after)) ||
    ((daily || (fact.grain === 'month' && !isAccount(ground))) && procedure.test(before) && !open.test(before)) ||
    (daily && hearing.test(after)) ||
    isDescribing(fact, passage, ground) ||
    // “đợt triều bắt đầu từ | ngày 4/11 | làm 4.300 hộ bị ngập”: said of what the sentence is about.
    /^ (?:làm|khiến|gây|đưa|buộc)(?![A-Za-zÀ-ỹ])/i.test(after) ||
    (!isAccount(ground) && (since.test(before) || (!daily && compared.test(before)))) ||
    // “kỳ họp cuối | năm 2025”
    (!daily && /(?:kỳ họp|hội nghị|phiên|cuộc họp|hội thảo)[^,;]*$/i.test(before)) ||
    // “từ 30% trong | tháng 3 | lên 60% trong tháng 6”: the ends of a change.
    /(?<![A-Za-zÀ-ỹ])(?:từ|lên|xuống|còn) [\d.,]+\S*(?: [A-Za-zÀ-ỹ]+){0,3} (?:trong|vào|của|hồi) $/i.test(before) ||
    (fact.grain === 'hour' && /(?:lúc|khoảng|vào|từ|khi|sau|trước) $/i.test(before) && !ahead.test(before))
  );
}

/** When people met is asked when all else is used up, where the meeting is the news itself. */
const inTheLead = 3.5;
const meets = /(?<![A-Za-zÀ-ỹ])(?:hội nghị|hội thảo|kỳ họp|cuộc họp|đại hội|diễn đàn|họp)(?![A-Za-zÀ-ỹ])/i;

function isMeetingOfTheNews(fact: DateFact, { bySentence, passages }: Ground): boolean {
  const passage = bySentence.get(fact.sentence)!;
  return (
    passage === leadOf(passages) &&
    (fact.grain === 'day' || fact.grain === 'hour') &&
    !fact.attributive &&
    meets.test(passage.text)
  );
}

/** “từ tháng 9, xã mở thêm điểm tiếp nhận lưu động”: a further service beside the main one. */
const further = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:ứng |túc )?trực(?! tiếp| tuyến| thuộc)|(?:mở|lắp|lập|cử|bố trí|đặt|tăng) thêm|bổ sung|tăng cường|(?:bố trí|lập|cử|mở|tổ chức) (?:\\d+|${shortNumbers}) [A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])`,
  'i',
);

/** What begins, ends, is decided or befalls people has a day worth knowing; that a hall was full has none. */
const turn =
  /(?<![A-Za-zÀ-ỹ])(?:khởi công|thông xe|khánh thành|khai trương|khởi hành|bắt đầu|chính thức|áp dụng|hiệu lực|thực hiện|triển khai|vận hành|hoạt động|mở cửa|đóng cửa|mở bán|dừng|ngừng|ngưng|tạm dừng|cấm|chấm dứt|hoàn thành|bàn giao|rời|xảy ra|sập|vỡ|cháy|lật|đổ bộ|bùng phát|sạt lở|qua đời|thành lập|sáp nhập|công nhận|(?:giảm|tăng) (?:từ|số|giá|phí|mức|lương)|trở lại|vào ca|ngừng việc|đình công|bỏ phiếu|khởi tố|bắt giữ|thu hồi|thu phí|đổi|chuyển|sắp xếp|tổ chức lại)(?![A-Za-zÀ-ỹ])/i;
/** “Trước đó, mưa lớn kéo dài từ | ngày 11/9”: what led up to the news. */
const ledUp = /^(?:trước đó|trước đây)(?![A-Za-zÀ-ỹ])/i;

/** “Từ | ngày 1/4, tàu cá …”, “Theo nghị quyết, từ | ngày 1/4, …”: since when what the article announces holds. */
const announced =
  /^(?:theo (?:nghị quyết|quyết định|quy định|nghị định|thông tư|hướng dẫn|kế hoạch|đề án)(?: (?:này|trên|mới))?, )?(?:kể |bắt đầu )?từ (?:\d{1,2}(?:h\d*| giờ) )?$/i;

function isStartOfTheNews({ sentence }: DateFact, before: string, { bySentence, passages }: Ground): boolean {
  const inLead = bySentence.get(sentence)!.paragraph === leadOf(passages)?.paragraph;
  return announced.test(before) && (inLead || /^theo /i.test(before));
}

/** Whether an earlier sentence has told the same day. */
function isToldBefore({ normal, start, sentence }: DateFact, ground: Ground): boolean {
  return factsOf(ground, 'date').some(
    (one) => one.kind === 'date' && one.normal === normal && one.start < start && one.sentence !== sentence,
  );
}

/** Words that put a day between commas. */
const putIn = /, (?:dự kiến|muộn nhất|sớm nhất|chậm nhất)(?: (?:là|vào|trước|khoảng))* $/i;

/** What a day is less worth for: somebody’s demand, a clause that serves another, what is past and not the news itself. */
function lossOf(fact: DateFact, before: string, after: string, ground: Ground): number {
  const passage = ground.bySentence.get(fact.sentence)!;
  const lead = leadOf(ground.passages);
  const news = !isAccount(ground);
  const daily = news && (fact.grain === 'day' || fact.grain === 'hour');
  // “đưa vào sử dụng từ | năm 2019” is past.
  const bound = fact.bound !== null && !(news && !daily && fact.bound === 'from');
  const coming = bound || fact.certainty === 'expected' || ahead.test(before);
  const losses: [boolean, number][] = [
    [isDemanded(fact, before, ground), toPeople.test(before) ? 3 : 6],
    [isOfOffice(fact, before, ground), 6],
    // “nếu nhận đủ đất trước | ngày 10/4, nhà thầu sẽ …”
    [news && /(?<![A-Za-zÀ-ỹ])(?:nếu|với điều kiện)(?![A-Za-zÀ-ỹ])[^,;]*$/i.test(before), 3],
    [!coming && passage.paragraph !== lead?.paragraph, news ? 6 : 5],
    [
      daily &&
        (!coming || fact.bound === 'from') &&
        !turn.test(passage.text) &&
        !ahead.test(before) &&
        !isStartOfTheNews(fact, before, ground),
      5.5,
    ],
    [news && isToldBefore(fact, ground), 4],
    [ledUp.test(passage.text), 5],
    // “Riêng tiền nợ bảo hiểm, công ty sẽ nộp trước | ngày 15/12”: a matter besides.
    [news && /^riêng /i.test(passage.sentence.text), 2],
    // Who reads the news knows what year it is.
    [news && fact.grain === 'year' && !bound && !(ahead.test(before) && finish.test(before)), 3],
    // “Trong lúc chờ kết luận, dự kiến vào | ngày 30/11, nhà trường phải …”: put in by the way.
    [news && putIn.test(before) && after.startsWith(','), 5],
    [fact.grain === 'hour' && passage.paragraph !== lead?.paragraph, news ? 5 : 4],
    // “hẹn hoàn thành | 31/12, sau đó được gia hạn đến 30/9”
    [/^[^.;]* sau đó (?:được |bị |lại )?(?:gia hạn|lùi|dời|hoãn)/i.test(after), 6],
    [!fact.fronted && isServing(fact, passage, ground), 3],
    [further.test(passage.text), 5],
    [isInQuotes(fact, passage, ground), 2],
  ];
  return losses.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0) + depthOf(passage, ground) * farDown;
}

/** Days before years; the year of a plan’s name is hardly worth a question, nor is when people met. */
export function dateWeight(fact: DateFact, ground: Ground): number {
  if (isMeetingOfTheNews(fact, ground)) return inTheLead;
  const { grain, attributive, start, end, sentence, text } = fact;
  const base = { hour: 7, day: 9, month: 7, year: 6.5, decade: 6, century: 6, period: 5 }[grain];
  const isNews = !attributive && (grain === 'day' || grain === 'month') && isOfHeadline(shown(text), ground);
  const own = ground.bySentence.get(sentence)!.sentence;
  const before = ground.article.source.slice(own.start, start);
  const ofOffice = isOfOffice(fact, before, ground) || isDemanded(fact, before, ground);
  if (isNews && !ofOffice) return base + ofTheNews;
  if (!isAccount(ground) && (isAnecdote(ground.bySentence.get(sentence)!, ground) || isPrivateWord(fact, ground)))
    return anecdotal;
  if (isTrifle(fact, ground)) return trifle;
  if (!isAccount(ground) && isFounding(fact, before, ground)) return ofFounding;
  if (attributive && planned.test(before)) return 3;
  const longAgo = isAccount(ground) ? 0 : ofName;
  // Of a paragraph of an encyclopedia people ask for such a year as for any other.
  if (attributive && isAccount(ground) && isShortText(ground)) return base;
  if (attributive) return leastWeight + (enacted.test(before) ? 1.4 : 0) - longAgo;
  return Math.max(trifle, base - lossOf(fact, before, ground.article.source.slice(end, own.end), ground));
}
