import type { DateFact } from '../../facts/fact.ts';
import { isAnecdote, isPrivateWord } from '../anecdote.ts';
import type { Ground } from '../candidate.ts';
import { sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { factsIn } from '../sentence-facts.ts';
import { trifle } from './number-weight.ts';

/** A year that belongs to a name, and the like. */
const leastWeight = 4.9;

/** Words before a day that make it the newspaper’s: when people met, when something was told. */
const settings: readonly RegExp[] = [
  /\d (?:giờ|phút)(?: ngày)? $/u,
  /(?:^|, )(?:tại|trong|ở|qua|kết luận|phát biểu tại) (?:buổi|cuộc|phiên|hội nghị|kỳ họp|lễ|đợt|chuyến|hội thảo|diễn đàn|phiên họp|phiên toà)[^,;]*$/iu,
  /(?:thông tin|số liệu|kết quả|báo cáo|danh sách|con số)[^,;]* (?:công bố|đưa ra|cung cấp|phát đi|thông báo|chia sẻ)[^,;]*$/iu,
  /(?:kết quả|số liệu|báo cáo|đợt|mẫu|ảnh|trao đổi|trả lời)(?: \p{L}+){0,5} $/iu,
];
const sits =
  /(?:kỳ họp|hội nghị|phiên họp|cuộc họp|hội thảo|đại hội|phiên chất vấn|buổi làm việc)[^.;]* (?:bế mạc|khai mạc|kết thúc)(?!\p{L})/iu;
/** What is still to come when it is written. */
const ahead =
  /(?:sẽ|dự kiến|phấn đấu|phải|kế hoạch|yêu cầu|đề nghị|giao|hẹn|hạn|chậm nhất|kéo dài|áp dụng|mở cửa)(?!\p{L})/iu;

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
  if (daily && (attributive || settings.some((one) => one.test(before)))) return true;
  if (/(?:tính đến|tính tới|đến hết|đến|cho đến|tính từ)\s+(?:hết\s+)?$/iu.test(before)) {
    if (daily && !ahead.test(before)) return true;
    if (fronted || bound === null || before.split(' ').length < 12) return true;
  }
  if (
    /(?:báo cáo|công văn|nghị định|nghị quyết|quyết định|thông tư|văn bản|kế hoạch|chỉ thị|số \S+)\s+(?:ngày\s+)?$/iu.test(
      before,
    )
  )
    return true;
  // “từ ngày 6/7 đến ngày 10/7”: half of a stretch.
  const after = article.source.slice(end, end + 12);
  if (/từ\s+$/iu.test(before) && /^\s(?:đến|tới)\s/u.test(after)) return true;
  // Who says something on a day, or where, is asked; the day is the newspaper’s.
  return factsIn(ground, sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') && one.start > end && one.speaker.mention.start > start,
  );
}

const planned =
  /(?:kế hoạch|nhiệm vụ|dự toán|ngân sách|chỉ tiêu|mục tiêu|chương trình|kinh phí|đề án|nghị quyết|vốn|báo cáo)(?: \p{Ll}+){0,6}\s$/iu;

/** “Đạo luật Quốc tịch Anh | năm 1981”: the year of a law is its date. */
const enacted = /(?:luật|hiệp ước|hiệp định|hiến pháp|sắc lệnh|nghị định)(?: \p{L}+){0,4} $/iu;

/** “niêm yết | ngày 3/4”, “gửi báo cáo trước | ngày 2/5”: steps of an office. */
const procedure =
  /(?<!\p{L})(?:phê duyệt|thẩm định|niêm yết|ký ban hành|(?<!(?:quy|chương|lộ|công|giáo|tiến|hành|quá|lịch) )trình(?! báo| diễn| độ| bày| tự)|báo cáo|văn bản|tờ trình|cho ý kiến|góp ý|xin ý kiến|lấy ý kiến|đối thoại|họp|giao ban|kiểm điểm|làm việc với|bốc thăm|hội ý|rút kinh nghiệm)(?!\p{L})[^,;]{0,40}$/iu;
/** “Toà án … tuyên phạt …”: the day of a hearing tells nothing of the case. */
const hearing = /(?<!\p{L})(?:tuyên phạt|tuyên án|xét xử|mở phiên toà|đưa ra xét xử)(?!\p{L})/iu;

const toldThen = new RegExp(`^ (?:đã |vừa )?(?:${sayingVerbs}|thông báo|công bố)(?!\\p{L})`, 'iu');

function isTrifle(fact: DateFact, ground: Ground): boolean {
  const passage = ground.bySentence.get(fact.sentence)!;
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const after = ground.article.source.slice(fact.end, passage.sentence.end);
  const daily = fact.grain === 'day' || fact.grain === 'hour';
  return (
    isIncidental(fact, ground) ||
    isAnecdote(passage, ground) ||
    isPrivateWord(fact, ground) ||
    // “Sở Y tế | ngày 6/3 | cho biết …”
    (daily && toldThen.test(after)) ||
    (daily && procedure.test(before)) ||
    (daily && before.trim() === '' && hearing.test(after)) ||
    // “kỳ họp cuối | năm 2025”
    (!daily && /(?:kỳ họp|hội nghị|phiên|cuộc họp|hội thảo)[^,;]*$/iu.test(before)) ||
    // “từ 30% trong | tháng 3 | lên 60% trong tháng 6”: the ends of a change.
    /(?<!\p{L})(?:từ|lên|xuống|còn) [\d.,]+\S*(?: \p{L}+){0,3} (?:trong|vào|của|hồi) $/iu.test(before) ||
    (fact.grain === 'hour' && /(?:lúc|khoảng|vào|từ|khi|sau|trước) $/iu.test(before) && !ahead.test(before))
  );
}

/** When people met is asked where the meeting is the news itself. */
const inTheLead = 3.56;
const meets = /(?<!\p{L})(?:hội nghị|hội thảo|kỳ họp|cuộc họp|đại hội|diễn đàn|họp)(?!\p{L})/iu;

function isMeetingOfTheNews(fact: DateFact, { bySentence, passages }: Ground): boolean {
  const passage = bySentence.get(fact.sentence)!;
  const lead = passages.find(({ sentence }) => sentence.kind === 'body');
  return (
    passage === lead && (fact.grain === 'day' || fact.grain === 'hour') && !fact.attributive && meets.test(passage.text)
  );
}

/** Days before years; the year of a plan’s name is hardly worth a question, nor is when people met. */
export function dateWeight(fact: DateFact, ground: Ground): number {
  if (isMeetingOfTheNews(fact, ground)) return inTheLead;
  if (isTrifle(fact, ground)) return trifle;
  const { grain, attributive, start, sentence } = fact;
  const before = ground.article.source.slice(ground.bySentence.get(sentence)!.sentence.start, start);
  if (attributive) return planned.test(before) ? 3 : enacted.test(before) ? leastWeight + 1.4 : leastWeight;
  return { hour: 7, day: 9, month: 7, year: 6.5, decade: 6, century: 6, period: 5 }[grain];
}
