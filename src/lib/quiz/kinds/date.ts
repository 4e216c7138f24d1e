import type { DateFact } from '../../facts/fact.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions, gapMark, mostOfCut, type BlankQuestion } from '../asking/frame.ts';
import { isAccount } from '../genre.ts';
import { factsIn } from '../sentence-facts.ts';
import { evidenceAt, lengthOf, quotedIn } from '../wording.ts';
import { wrongDates } from './days/date-options.ts';
import { answerText, valueOf } from './days/dates-written.ts';
import { dateWeight } from './days/date-weight.ts';
import { fromHourQuestion, whenQuestion } from './days/when.ts';

/** A quotation that is cut is a last choice, and so is a day with fewer than three others beside it. */
const fewest = 3;
/** A day in a blank of a long sentence is asked when all else is used up: what else it tells hides what is asked for. */
const longWeight = 3.4;
const longestQuoted = 26;
/** In a shorter one too a day of the calendar is mostly a detail. */
const blankWeight = 8.5;

function weightOf(weight: number, { prompt, cost }: BlankQuestion, ground: Ground): number {
  if (cost > 0) return Math.min(weight, mostOfCut(ground));
  if (!prompt.includes(gapMark) || isAccount(ground)) return weight;
  return Math.min(weight, lengthOf(quotedIn(prompt) ?? '') > longestQuoted ? longWeight : blankWeight);
}

const blankNoun: Readonly<Record<DateFact['grain'], { vi: string; en: string }>> = {
  hour: { vi: 'giờ', en: 'time' },
  day: { vi: 'ngày', en: 'date' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
  decade: { vi: 'mốc thời gian', en: 'decade' },
  century: { vi: 'thế kỷ', en: 'century' },
  period: { vi: 'giai đoạn', en: 'period' },
};

/** “ngày 5/6 và 6/6”, “lùi từ | tháng 2 | sang tháng 6”: half of an answer. */
function isOfPair(fact: DateFact, ground: Ground): boolean {
  const { article } = ground;
  const lead = article.source.slice(Math.max(0, fact.start - 20), fact.start);
  const rest = article.source.slice(fact.end, fact.end + 20);
  if (/(?<![A-Za-zÀ-ỹ])từ (?:(?:đầu|giữa|cuối) )?$/i.test(lead) && rest.startsWith(' sang ')) return true;
  // “trong các năm | 2022 | - 2024”
  if (/^ ?[-–] ?\d/u.test(rest) || /\d ?[-–] ?$/u.test(lead)) return true;
  const others = factsIn(ground, fact.sentence).filter((one) => one.kind === 'date' && one.id !== fact.id);
  if (/^ (?:và|hoặc) (?:\d{1,2}[/.]|(?:ngày|tháng|năm) )\d/u.test(article.source.slice(fact.end, fact.end + 12)))
    return true;
  const between = (one: { end: number }, other: { start: number }) => article.source.slice(one.end, other.start);
  return others.some((one) =>
    /^(?:,| và| hoặc)(?: ngày| năm| tháng| đầu| giữa| cuối)? ?$/u.test(
      one.start > fact.start ? between(fact, one) : between(one, fact),
    ),
  );
}

/** “ngưng cấp nước từ 21h | ngày 14-6 | đến 9h ngày 15-6”: of the hour, and “đến 9h vào ngày nào” asks nothing. */
const hourBefore = /(?<!\d)\d{1,2}(?:h\d*| giờ(?: \d+ phút)?) $/u;

// “Theo bài, thành phố Hà Nội tổ chức hội nghị triển khai nhiệm vụ năm 2022 khi nào?”
export const date: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  // “hôm qua” is no answer, and the day that it means stands nowhere.
  if (fact.kind !== 'date' || fact.relative || passage === undefined || isOfPair(fact, ground)) return [];
  // “kế hoạch tuyển sinh | năm học 2025-2026”: which school year, everybody knows.
  if (fact.grain === 'period' && /^năm học /i.test(fact.text)) return [];
  // “trải qua một | năm 2021 | nhiều biến động”: a year of such a sort, not when.
  if (/(?<![A-Za-zÀ-ỹ])một $/i.test(ground.article.source.slice(Math.max(0, fact.start - 5), fact.start))) return [];
  // “Hội trường sáng 21/8 | không còn ghế trống”: nobody asks when something was gone.
  if (/^ (?:không|chẳng) còn /u.test(ground.article.source.slice(fact.end, fact.end + 12))) return [];
  const ofHour = hourBefore.test(ground.article.source.slice(Math.max(0, fact.start - 20), fact.start));
  const prompt = ofHour ? fromHourQuestion(fact, passage, ground) : whenQuestion(fact, passage, ground);
  const noun = fact.partOfDay === null ? blankNoun[fact.grain] : { vi: 'thời điểm', en: 'date' };
  const weight = dateWeight(fact, ground);
  const asking = prompt === null ? [] : [{ prompt, cost: 0 }];
  const prompts = [...asking, ...blankQuestions(ground, passage, fact, noun)];
  const answer = { text: answerText(fact), ...(fact.canChi === null ? { value: valueOf(fact) } : {}) };
  const wrong = wrongDates(fact, ground, random);
  const most = wrong.length < fewest && !isAccount(ground) ? mostOfCut(ground) : Infinity;
  return prompts.map((one) => ({
    kind: 'date',
    fact,
    prompt: one.prompt,
    answer,
    distractors: wrong,
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: Math.min(most, weightOf(weight, one, ground)),
  }));
};
