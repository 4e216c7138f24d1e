import type { DateFact } from '../../facts/fact.ts';
import { segmentsOf } from '../../facts/clauses.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../frame.ts';
import { isVerb } from '../part-of-speech.ts';
import { hasPredicate } from '../predicate.ts';
import { factsIn } from '../sentence-facts.ts';
import { attributed, gapped, isComplete, spokenClause, wholeClause, withoutReporter } from '../stem.ts';
import { evidenceAt, flowing, lengthOf, lowerFirst, quoted, shown, upperFirst } from '../wording.ts';
import { answerText, valueOf, wrongDates } from './date-options.ts';

/** When something was published still comes before a blank for a phrase. */
const leastOfAll = 3.56;
/** A date in a quotation that is cut still comes before most names: people ask for it more often. */
const leastWeight = 4.9;
const eventNoun =
  /^(?:hội nghị|hội thảo|kỳ họp|cuộc họp|buổi|phiên|lễ|đại hội|diễn đàn|cuộc bầu cử|ngày hội|cuộc thi|triển lãm)(?!\p{L})/iu;
const grainQuestion: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'mấy giờ',
  day: 'ngày nào',
  month: 'tháng nào',
  year: 'năm nào',
  decade: 'thập niên nào',
  century: 'thế kỷ nào',
  period: 'giai đoạn nào',
};

const englishQuestion: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'what time',
  day: 'what date',
  month: 'what month',
  year: 'what year',
  decade: 'what decade',
  century: 'what century',
  period: 'what years',
};
const blankNoun: Readonly<Record<DateFact['grain'], { vi: string; en: string }>> = {
  hour: { vi: 'giờ', en: 'time' },
  day: { vi: 'ngày', en: 'date' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
  decade: { vi: 'mốc thời gian', en: 'decade' },
  century: { vi: 'thế kỷ', en: 'century' },
  period: { vi: 'giai đoạn', en: 'period' },
};

/** “Hội nghị triển khai kế hoạch … diễn ra khi nào?” for a sentence that begins with what took place. */
function eventQuestion(fact: DateFact, { bySentence, language }: Ground): string | null {
  const passage = bySentence.get(fact.sentence)!;
  const [first] = segmentsOf(passage);
  if (first === undefined || !eventNoun.test(passage.text.slice(first.from, first.to))) return null;
  if (fact.attributive || !['hour', 'day'].includes(fact.grain)) return null;
  const span = passage.span(first.from, first.to);
  const end = Math.min(span.end, fact.start);
  // “lễ hội năm nay vẫn tổ chức vào | mùng 10 tháng 3”: what took place, without when it did.
  const event = shown(
    passage.sentence.text.slice(span.start - passage.sentence.start, end - passage.sentence.start),
  ).replace(/(?: (?:vẫn|được|sẽ|đã|dự kiến|tổ chức|diễn ra|khai mạc|bắt đầu))+(?: vào)?$/u, '');
  if (lengthOf(event) < 4 || lengthOf(event) > 24) return null;
  return language === 'vi'
    ? `Theo bài, ${lowerFirst(event)} diễn ra khi nào?`
    : `According to the article, when did ${quoted(lowerFirst(event))} take place?`;
}

function questionWord(fact: DateFact): string {
  return fact.partOfDay === null ? grainQuestion[fact.grain] : 'khi nào';
}

/** What a campaign from some day on is asked for is its beginning. */
const leads: Readonly<Record<string, { before: string; asks: string }>> = {
  từ: { before: 'From', asks: 'does this apply' },
  đến: { before: 'By', asks: 'was this so' },
  trước: { before: 'Before', asks: 'is this to happen' },
  sau: { before: 'After', asks: 'was this so' },
};
const prepositions: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'At',
  day: 'On',
  month: 'In',
  year: 'In',
  decade: 'In',
  century: 'In',
  period: 'In',
};

/** “The article says: “…”. On what date did this happen?” */
function englishWhen(fact: DateFact, lead: string, clause: string): string {
  const says = `The article says: ${quoted(upperFirst(withoutReporter(clause)))}.`;
  const grain = englishQuestion[fact.grain];
  if (Object.hasOwn(leads, lead)) return `${says} ${leads[lead].before} ${grain} ${leads[lead].asks}?`;
  const happens = /(?:^| )(?:sẽ|dự kiến) /u.test(clause) ? 'will this happen' : 'did this happen';
  return `${says} ${fact.partOfDay === null ? `${prepositions[fact.grain]} ${grain}` : 'When'} ${happens}?`;
}

/** “Chiều 14/12, thành phố tổ chức hội nghị.” → “… thành phố tổ chức hội nghị khi nào?” */
function frontedQuestion(fact: DateFact, ground: Ground): string | null {
  const clause = shown(ground.article.source.slice(fact.clause.start, fact.clause.end));
  if (lengthOf(clause) < 4 || lengthOf(clause) > 40 || /["“”]/u.test(clause)) return null;
  const passage = ground.bySentence.get(fact.sentence)!;
  // “Từ ngày 10/4, chợ Hàm Rồng, chợ lớn nhất huyện, …”: what became of it comes later.
  const acts = passage.pieces.some(
    ({ word }) => word.start >= fact.clause.start && word.end <= fact.clause.end && isVerb(word.text, ground.lexicon),
  );
  if (!acts && ground.article.source[fact.clause.end] === ',') return null;
  if (!hasPredicate(ground, passage, fact.clause)) return null;
  const lead = shown(ground.article.source.slice(passage.sentence.start, fact.start)).toLowerCase();
  const running = flowing(ground.article.source, fact.clause);
  if (ground.language === 'en') return englishWhen(fact, lead, running);
  // “đến khi nào nước đã tràn vào” would ask until when.
  if (/^(?:đến|tới|tính đến|cho đến|đến hết)$/u.test(lead)) return null;
  if (lead !== '') return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
  const when = fact.partOfDay === null ? `vào ${questionWord(fact)}` : 'khi nào';
  return attributed(ground, fact, `${running} ${when}`);
}

function insideQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const clause = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const complete = isComplete(ground, passage, clause);
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, fact, questionWord(fact)) : null;
  return question === null ? null : attributed(ground, fact, question);
}

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

/** Days before years; the year of a plan’s name is hardly worth a question. */
function weightOf({ grain, attributive, start, sentence }: DateFact, { bySentence, article }: Ground): number {
  const before = article.source.slice(bySentence.get(sentence)!.sentence.start, start);
  if (attributive) return planned.test(before) ? 3 : enacted.test(before) ? leastWeight + 1.4 : leastWeight;
  return { hour: 7, day: 9, month: 7, year: 6.5, decade: 6, century: 6, period: 5 }[grain];
}

/** “ngày 5/6 và 6/6”: half of an answer. */
function isOfPair(fact: DateFact, ground: Ground): boolean {
  const { article } = ground;
  const others = factsIn(ground, fact.sentence).filter((one) => one.kind === 'date' && one.id !== fact.id);
  if (/^ (?:và|hoặc) \d{1,2}[/.]\d/.test(article.source.slice(fact.end, fact.end + 9))) return true;
  const between = (one: { end: number }, other: { start: number }) => article.source.slice(one.end, other.start);
  return others.some((one) =>
    /^(?:,| và| hoặc)(?: ngày| năm| tháng)? ?$/u.test(one.start > fact.start ? between(fact, one) : between(one, fact)),
  );
}

// “Theo bài, thành phố Hà Nội tổ chức hội nghị triển khai nhiệm vụ năm 2022 khi nào?”
export const date: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  // “hôm qua” is no answer, and the day that it means stands nowhere.
  if (fact.kind !== 'date' || fact.relative || passage === undefined || isOfPair(fact, ground)) return [];
  const prompt =
    eventQuestion(fact, ground) ?? (fact.fronted ? frontedQuestion(fact, ground) : insideQuestion(fact, ground));
  const noun = fact.partOfDay === null ? blankNoun[fact.grain] : { vi: 'thời điểm', en: 'date' };
  const incidental = isIncidental(fact, ground);
  const leastOf = Math.min(leastWeight, Math.max(leastOfAll, weightOf(fact, ground)));
  const asking = prompt === null ? [] : [{ prompt, cost: 0 }];
  const prompts = [...asking, ...blankQuestions(ground, passage, fact, noun)];
  const answer = { text: answerText(fact), ...(fact.canChi === null ? { value: valueOf(fact) } : {}) };
  return prompts.map((one) => ({
    kind: 'date',
    fact,
    prompt: one.prompt,
    answer,
    distractors: wrongDates(fact, ground, random),
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: incidental ? leastOfAll : Math.max(leastOf, weightOf(fact, ground) - one.cost),
  }));
};
