import type { DateFact } from '../../facts/fact.ts';
import { segmentsOf } from '../../facts/clauses.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../frame.ts';
import { factsIn } from '../sentence-facts.ts';
import { attributed, gapped, isComplete, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, flowing, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';
import { answerText, valueOf, wrongDates } from './date-options.ts';

/** A date of little weight still comes before a blank for a phrase. */
const leastWeight = 3.52;
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
  day: 'which date',
  month: 'which month',
  year: 'which year',
  decade: 'which decade',
  century: 'which century',
  period: 'which years',
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
  const event = shown(passage.sentence.text.slice(span.start - passage.sentence.start, end - passage.sentence.start));
  if (lengthOf(event) < 4 || lengthOf(event) > 24) return null;
  return language === 'vi'
    ? `Theo bài, ${lowerFirst(event)} diễn ra khi nào?`
    : `According to the article, when did ${quoted(lowerFirst(event))} take place?`;
}

function questionWord(fact: DateFact): string {
  return fact.partOfDay === null ? grainQuestion[fact.grain] : 'khi nào';
}

/** What a campaign from some day on is asked for is its beginning. */
const leads: Readonly<Record<string, string>> = { từ: 'from ', đến: 'by ', trước: 'before ', sau: 'after ' };

/** “Chiều 14/12, thành phố tổ chức hội nghị.” → “… thành phố tổ chức hội nghị khi nào?” */
function frontedQuestion(fact: DateFact, ground: Ground): string | null {
  const clause = shown(ground.article.source.slice(fact.clause.start, fact.clause.end));
  if (lengthOf(clause) < 4 || lengthOf(clause) > 40 || /["“”]/u.test(clause)) return null;
  const passage = ground.bySentence.get(fact.sentence)!;
  const lead = shown(ground.article.source.slice(passage.sentence.start, fact.start)).toLowerCase();
  const running = flowing(ground.article.source, fact.clause);
  if (ground.language === 'en') {
    const from = leads[lead];
    if (from !== undefined)
      return `According to the article, ${from}${englishQuestion[fact.grain]} is this so: ${quoted(running)}?`;
    return `According to the article, ${englishQuestion[fact.grain]} is given for this: ${quoted(running)}?`;
  }
  // “đến khi nào nước đã tràn vào” would ask until when.
  if (/^(?:đến|tới|tính đến|cho đến|đến hết)$/u.test(lead)) return null;
  if (lead !== '') return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
  const when = fact.partOfDay === null ? `vào ${questionWord(fact)}` : 'khi nào';
  return attributed(ground, fact, `${running} ${when}`);
}

/** A year is asked for by its figures alone. */
function bare(fact: DateFact): boolean {
  return /^\d{4}$/.test(answerText(fact));
}

function gapOf(fact: DateFact): { start: number; end: number } {
  const at = bare(fact) ? fact.text.lastIndexOf(String(fact.year)) : 0;
  return { start: fact.start + at, end: fact.end };
}

function insideQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const clause = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const complete = isComplete(ground, passage, clause);
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, fact, questionWord(fact)) : null;
  return question === null ? null : attributed(ground, fact, question);
}

/** “đến hết ngày 30/11, thu đạt …”: up to when a figure is counted; “báo cáo ngày 5/3”, “ngày 6/3, Sở Y tế cho biết”: when it was published. */
function isIncidental({ sentence, start, end, fronted, bound }: DateFact, ground: Ground): boolean {
  const { article, bySentence } = ground;
  const own = bySentence.get(sentence)!.sentence;
  const before = article.source.slice(own.start, start);
  if (/(?:tính đến|tính tới|đến hết|đến|cho đến|tính từ)\s+(?:hết\s+)?$/iu.test(before)) {
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

/** Days before years; the year of a plan’s name is hardly worth a question. */
function weightOf({ grain, attributive }: DateFact): number {
  if (attributive) return 3;
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
  if (fact.kind !== 'date' || passage === undefined || isOfPair(fact, ground)) return [];
  const prompt =
    eventQuestion(fact, ground) ?? (fact.fronted ? frontedQuestion(fact, ground) : insideQuestion(fact, ground));
  const noun = fact.partOfDay === null ? blankNoun[fact.grain] : { vi: 'thời điểm', en: 'date' };
  const incidental = isIncidental(fact, ground);
  const asking = prompt === null ? [] : [{ prompt, cost: 0 }];
  const prompts = [...asking, ...blankQuestions(ground, passage, gapOf(fact), noun)];
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
    weight: incidental ? leastWeight : Math.max(leastWeight + 0.8, weightOf(fact) - one.cost),
  }));
};
