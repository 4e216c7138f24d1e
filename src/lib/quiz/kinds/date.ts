import type { DateFact } from '../../facts/fact.ts';
import { partsOfDay } from '../../facts/vocabulary/times.ts';
import { segmentsOf } from '../../facts/clauses.ts';
import type { Ground, Maker, Option } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { attributed, gapped, isComplete, spokenClause, statementGap, wholeClause } from '../stem.ts';
import { evidenceAt, flowing, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const eventNoun =
  /^(?:hội nghị|hội thảo|kỳ họp|cuộc họp|buổi|phiên|lễ|đại hội|diễn đàn|cuộc bầu cử|ngày hội|cuộc thi|triển lãm)(?!\p{L})/iu;
const grainQuestion = { day: 'ngày nào', month: 'tháng nào', year: 'năm nào', period: 'giai đoạn nào' };

function valueOf({ year, month, day, partOfDay, until }: DateFact): number {
  const part = partOfDay === null ? 0 : partsOfDay.findIndex((one) => one === partOfDay) + 1;
  return (((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0)) * 8 + part + (until ?? 0) / 10000;
}

/** The date as the article writes it, with one thing changed. */
function changed(fact: DateFact, to: Partial<DateFact>): Option {
  const next = { ...fact, ...to };
  let text = shown(fact.text);
  if (fact.partOfDay !== null && next.partOfDay !== null)
    text = text.replace(new RegExp(`^${fact.partOfDay}`, 'iu'), next.partOfDay);
  const numbers: [number | null, number | null][] = [
    [fact.day, next.day],
    [fact.month, next.month],
    [fact.year, next.year],
    [fact.until, next.until],
  ];
  const wanted = numbers.filter(([old]) => old !== null);
  let index = 0;
  text = text.replace(/\d+/g, (digits) => {
    const [old, fresh] = wanted[index++] ?? [null, null];
    return old === fresh || fresh === null ? digits : String(fresh).padStart(digits.startsWith('0') ? 2 : 1, '0');
  });
  return { text, value: valueOf(next) };
}

function wrongDates(fact: DateFact, random: Random): Option[] {
  const { day, month, year, until, partOfDay, grain } = fact;
  if (grain === 'period') {
    const length = until! - year!;
    return shuffled([-length - 1, -1, 1, length + 1], random).map((by) =>
      changed(fact, { year: year! + by, until: until! + by }),
    );
  }
  if (grain === 'year') return shuffled([-2, -1, 1, 2, 5], random).map((by) => changed(fact, { year: year! + by }));
  if (grain === 'month') {
    const near = [-2, -1, 1, 2].map((by) => month! + by).filter((one) => one >= 1 && one <= 12);
    return shuffled(near, random).map((one) => changed(fact, { month: one }));
  }
  const near = [-2, -1, 1, 2, 7, -7]
    .map((by) => day! + by)
    .filter((one) => one >= (day! > 9 ? 10 : 1) && one <= (daysIn[month! - 1] ?? 28));
  const days = shuffled(near, random).map((one) => changed(fact, { day: one }));
  if (partOfDay === null) return days;
  const other = partOfDay === 'sáng' ? 'chiều' : 'sáng';
  return [changed(fact, { partOfDay: other }), ...days];
}

/** “Hội nghị triển khai kế hoạch … diễn ra khi nào?” for a sentence that begins with what took place. */
function eventQuestion(fact: DateFact, { bySentence, language }: Ground): string | null {
  const passage = bySentence.get(fact.sentence)!;
  const [first] = segmentsOf(passage);
  if (first === undefined || !eventNoun.test(passage.text.slice(first.from, first.to))) return null;
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
    const from = leads[lead] ?? '';
    return `According to the article, ${from}when does this take place: ${quoted(running)}?`;
  }
  if (lead !== '') return `Theo bài, ${lead} ${questionWord(fact)} ${running}?`;
  const when = fact.partOfDay === null ? `vào ${questionWord(fact)}` : 'khi nào';
  return attributed(ground, fact, `${running} ${when}`);
}

function insideQuestion(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const clause = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const complete = isComplete(ground, passage, clause);
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, fact, questionWord(fact)) : null;
  return question === null
    ? statementGap(ground, fact.sentence, clause, fact, { vi: 'mốc thời gian', en: 'date' })
    : attributed(ground, fact, question);
}

// “Theo bài, thành phố Hà Nội tổ chức hội nghị triển khai nhiệm vụ năm 2022 khi nào?”
export const date: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'date' || passage === undefined) return [];
  if (fact.grain === 'day' && fact.month === null) return [];
  const prompt =
    eventQuestion(fact, ground) ?? (fact.fronted ? frontedQuestion(fact, ground) : insideQuestion(fact, ground));
  if (prompt === null) return [];
  const answer = {
    text: shown(fact.text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    value: valueOf(fact),
  };
  const lowered = { ...fact, text: answer.text };
  return [
    {
      kind: 'date',
      fact,
      prompt,
      answer,
      distractors: wrongDates(lowered, random),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight: fact.grain === 'day' ? 9 : fact.grain === 'month' ? 6 : 4,
    },
  ];
};
