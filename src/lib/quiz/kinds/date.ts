import type { DateFact } from '../../facts/fact.ts';
import { segmentsOf } from '../../facts/clauses.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { askingClause } from '../asking-clause.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../frame.ts';
import { modal } from '../part-words.ts';
import { hasPredicate } from '../predicate.ts';
import { closes, ends, isSentence, placedParts } from '../quotation.ts';
import { factsIn } from '../sentence-facts.ts';
import { reportIn } from '../reporter.ts';
import { attributed, gapped } from '../stem.ts';
import { evidenceAt, flowing, lengthOf, lowerFirst, quoted, shown, upperFirst } from '../wording.ts';
import { wrongDates } from './date-options.ts';
import { answerText, valueOf } from './dates-written.ts';
import { dateWeight } from './date-weight.ts';

/** A quotation that is cut is a last choice. */
const cutWeight = 1;
/** A short name of a body for those that know it: “Toà án nhân dân (TAND)”. */
const bracketed = /\s?\([^()\d]{1,40}\)/gu;
const eventNoun =
  /^(?:hội nghị|hội thảo|kỳ họp|cuộc họp|buổi|phiên|lễ|đại hội|diễn đàn|cuộc bầu cử|ngày hội|cuộc thi|triển lãm)(?!\p{L})/iu;
const otherwise = /(?:khép lại|kết thúc|bế mạc|hoãn|lùi|dời|rời|chuyển)(?: \p{L}+){0,3} $/u;
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
  // “Lễ hội ở xã Phú An, tỉnh Hà Tân, khép lại | tối 1/3”: when it ended.
  if (otherwise.test(passage.sentence.text.slice(0, fact.start - passage.sentence.start))) return null;
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
  const says = `The article says: ${quoted(upperFirst(clause))}.`;
  const grain = englishQuestion[fact.grain];
  const coming = /(?:^| )(?:sẽ|dự kiến) /u.test(clause);
  const happens = coming ? 'will this happen' : 'did this happen';
  if (Object.hasOwn(leads, lead)) {
    const { before, asks } = leads[lead];
    // “Sau ngày 30.6, cơ sở nào không hoàn trả sẽ bị lập biên bản”
    return `${says} ${before} ${grain} ${lead === 'sau' && coming ? happens : asks}?`;
  }
  return `${says} ${fact.partOfDay === null ? `${prepositions[fact.grain]} ${grain}` : 'When'} ${happens}?`;
}

/** What happened on the day that opens a sentence: the clause after it with its subject, to where it can end. */
function clauseAfter(fact: DateFact, passage: Passage, ground: Ground): Span | null {
  const parts = placedParts(ground, passage, passage.sentence);
  const own = parts.findIndex(({ start, end }) => start <= fact.start && end >= fact.end);
  // “Từ ngày 1/9 | thị xã cấp nước …”, without a comma.
  const begins = parts[own]?.end === fact.end ? parts[own + 1]?.start : fact.clause.start;
  const first = parts.findIndex(({ start, end }) => begins !== undefined && start <= begins && end > begins);
  if (own !== 0 || first < 0 || begins === undefined) return null;
  // “cầu Vàm Sứ bắc qua sông Lệ, nối hai huyện, | chính thức thông xe”: what became of it comes last.
  const stops = modal.test(parts[first].text) ? ends : closes;
  const last = parts.findIndex(
    (_, at) => at >= first && stops(parts, at) && (first === own || isSentence(parts.slice(first, at + 1))),
  );
  return last < 0 ? null : { start: begins, end: parts[last].end };
}

const longestClause = 34;

/** “Chiều 14/12, thành phố tổ chức hội nghị.” → “… thành phố tổ chức hội nghị khi nào?” */
function frontedQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const span = clauseAfter(fact, passage, ground);
  if (span === null || !hasPredicate(ground, passage, span)) return null;
  const running = flowing(ground.article.source, span).replace(bracketed, '');
  if (lengthOf(running) < 4 || lengthOf(running) > longestClause || /["“”]/u.test(running)) return null;
  const lead = shown(ground.article.source.slice(passage.sentence.start, fact.start)).toLowerCase();
  // “Chiều 24/9, Chi cục cho biết …”: when they said so is not when it was.
  if (ground.language === 'en') return reportIn(running) === null ? englishWhen(fact, lead, running) : null;
  // “đến khi nào nước đã tràn vào” would ask until when.
  if (/^(?:đến|tới|tính đến|cho đến|đến hết)$/u.test(lead)) return null;
  if (lead !== '') return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
  const when = fact.partOfDay === null ? `vào ${questionWord(fact)}` : 'khi nào';
  return attributed(ground, fact, `${running} ${when}`);
}

const inSetting = /^(?:tại|trong|theo|từ|đến|tới|ở|sau|trước|với|qua)(?!\p{L})/iu;
const leadsToDay =
  /(?<!\p{L})(?:từ|đến|tới|trước|sau|vào|hết|cuối|đầu|giữa|hôm|của|trong|là|họp|lễ|hội nghị|quyết định|nghị quyết|văn bản|công văn|thông báo)$/iu;
const goesOnAfter = /^(?:để|nhằm|tại|ở|với|đã|sẽ|đang|bị|được|phải|không|chưa|chẳng)(?!\p{L})/u;
const denied = /^(?:không|chưa|chẳng)(?!\p{L})/u;

/**
 * “hội trường chật kín khi nào”: what is asked for comes last where the clause goes on after it. Null where something is not
 * so on a day.
 */
function whenLast(question: string, fact: DateFact): string | null {
  const word = questionWord(fact);
  const at = question.indexOf(` ${word} `);
  if (at < 0) return question;
  const [before, after] = [question.slice(0, at), question.slice(at + word.length + 2)];
  if (denied.test(after)) return null;
  // “Với 104 đại biểu tán thành, HĐND tỉnh | khi nào | đã thông qua …”
  const own = before.slice(before.lastIndexOf(', ') + 1).trim();
  if (
    word === 'mấy giờ' ||
    inSetting.test(own) ||
    leadsToDay.test(before) ||
    !goesOnAfter.test(after) ||
    after.includes(',')
  )
    return question;
  return `${before} ${after} ${word === 'khi nào' ? word : `vào ${word}`}`;
}

function insideQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const clause = ground.language === 'vi' ? askingClause(ground, passage, fact) : null;
  const question = clause === null ? null : gapped(ground, clause, fact, questionWord(fact));
  const asking = question === null ? null : whenLast(question, fact);
  return asking === null ? null : attributed(ground, fact, asking);
}

/** “ngày 5/6 và 6/6”, “lùi từ | tháng 2 | sang tháng 6”: half of an answer. */
function isOfPair(fact: DateFact, ground: Ground): boolean {
  const { article } = ground;
  const around = [
    article.source.slice(Math.max(0, fact.start - 4), fact.start),
    article.source.slice(fact.end, fact.end + 6),
  ];
  if (around[0] === ' từ ' && around[1] === ' sang ') return true;
  const lead = article.source.slice(Math.max(0, fact.start - 20), fact.start);
  const rest = article.source.slice(fact.end, fact.end + 20);
  // “trong các năm | 2022 | - 2024”
  if (/^ ?[-–] ?\d/u.test(rest) || /\d ?[-–] ?$/u.test(lead)) return true;
  const others = factsIn(ground, fact.sentence).filter((one) => one.kind === 'date' && one.id !== fact.id);
  if (/^ (?:và|hoặc) (?:\d{1,2}[/.]|(?:ngày|tháng|năm) )\d/u.test(article.source.slice(fact.end, fact.end + 12)))
    return true;
  const between = (one: { end: number }, other: { start: number }) => article.source.slice(one.end, other.start);
  return others.some((one) =>
    /^(?:,| và| hoặc)(?: ngày| năm| tháng)? ?$/u.test(one.start > fact.start ? between(fact, one) : between(one, fact)),
  );
}

/** “ngưng cấp nước từ 21h | ngày 14-6 | đến 9h ngày 15-6”: the day is told of the hour, and “đến 9h vào ngày nào” of nothing. */
const hourBefore = /(?<!\d)\d{1,2}(?:h\d*| giờ(?: \d+ phút)?) $/u;

// “Theo bài, thành phố Hà Nội tổ chức hội nghị triển khai nhiệm vụ năm 2022 khi nào?”
export const date: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  // “hôm qua” is no answer, and the day that it means stands nowhere.
  if (fact.kind !== 'date' || fact.relative || passage === undefined || isOfPair(fact, ground)) return [];
  // “kế hoạch tuyển sinh | năm học 2025-2026”: which school year, everybody knows.
  if (fact.grain === 'period' && /^năm học /iu.test(fact.text)) return [];
  // “trải qua một | năm 2021 | nhiều biến động”: a year of such a sort, not when.
  if (/(?<!\p{L})một $/iu.test(ground.article.source.slice(Math.max(0, fact.start - 5), fact.start))) return [];
  // “Hội trường sáng 21/8 | không còn ghế trống”: nobody asks when something was gone.
  if (/^ (?:không|chẳng) còn /u.test(ground.article.source.slice(fact.end, fact.end + 12))) return [];
  const ofHour = hourBefore.test(ground.article.source.slice(Math.max(0, fact.start - 20), fact.start));
  const prompt = ofHour
    ? null
    : (eventQuestion(fact, ground) ?? (fact.fronted ? frontedQuestion(fact, ground) : insideQuestion(fact, ground)));
  const noun = fact.partOfDay === null ? blankNoun[fact.grain] : { vi: 'thời điểm', en: 'date' };
  const weight = dateWeight(fact, ground);
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
    weight: one.cost > 0 ? Math.min(weight, cutWeight) : weight,
  }));
};
