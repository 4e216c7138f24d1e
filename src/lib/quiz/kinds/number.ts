import type { RemainingFact } from '../../facts/fact.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../frame.ts';
import { isVerb } from '../part-of-speech.ts';
import { factsOf } from '../sentence-facts.ts';
import { attributed, gapped, isComplete, speechAround, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, lengthOf, quoted, shown } from '../wording.ts';
import { fitsPrompt, tellsBySum } from './figure-logic.ts';
import { hedgeOf, isContested, isFigure, nounOf, optionOf, wrongFigures, type Figure } from './number-options.ts';

/** A figure in a quotation that is cut still comes before most names: people ask for it more often. */
const leastWeight = 4.9;

function asked(fact: Figure, before: string): string {
  // The clock is asked with “mấy”: “từ mấy giờ”.
  if (nounOf(fact) === 'giờ' && /(?:từ|đến|lúc|vào|tới|trước|sau) $/iu.test(before)) return 'mấy giờ';
  if (fact.kind === 'quantity' && fact.unit === '%') return 'bao nhiêu phần trăm';
  return `bao nhiêu ${nounOf(fact)}`.trim();
}

/** “According to the article, what figure did “tăng trưởng GRDP” reach in 2021?” */
function measuredInEnglish(fact: Figure): string | null {
  if (fact.kind === 'remaining' || fact.unit === null || fact.measure === null || fact.hedge !== null) return null;
  const year = /^năm (\d{4})$/iu.exec(fact.scope ?? '')?.[1];
  return year === undefined
    ? null
    : `According to the article, what figure did “${shown(fact.measure)}” reach in ${year}?`;
}

const timeUnits: Readonly<Record<string, string>> = {
  giờ: 'hours',
  ngày: 'days',
  tuần: 'weeks',
  tháng: 'months',
  năm: 'years',
};

/** “… còn bao nhiêu tuần nữa là hết năm 2021?” */
function remainingQuestion(fact: RemainingFact, ground: Ground): string {
  const event = shown(fact.event);
  return ground.language === 'vi'
    ? attributed(ground, fact, `còn bao nhiêu ${fact.unit} nữa là ${event}`)
    : `According to the article, how many ${timeUnits[fact.unit]} were left until ${quoted(event)}?`;
}

const lead = /^(?:qua|sau|trong|với|trải qua|suốt|nhờ|có)?$/iu;

/** “Qua 4 đợt giãn cách xã hội, …”: the clause is nothing but the count. */
function bareCount(fact: Figure, clause: Span, { article, language }: Ground): string | null {
  if (fact.kind === 'remaining' || fact.unit !== null || fact.measure === null) return null;
  const before = shown(article.source.slice(clause.start, fact.start));
  if (!lead.test(before) || shown(article.source.slice(fact.end, clause.end)) !== '') return null;
  const counted = shown(fact.measure);
  if (counted.split(' ').length < 2) return null;
  return language === 'vi'
    ? `Bài viết nhắc đến bao nhiêu ${counted}?`
    : `How many “${counted}” does the article mention?`;
}

/** “áp lực giảm vì | tỷ lệ tuyển đạt 68%”: the reason alone holds the figure. */
function afterReason({ article }: Ground, clause: Span, { start }: Figure): Span {
  const lead = article.source.slice(clause.start, start);
  const match = [...lead.matchAll(/ (?:vì|do|bởi|nhờ) /giu)].at(-1);
  if (match === undefined || match.index < 12 || lengthOf(lead.slice(match.index + match[0].length)) < 3) return clause;
  return { start: clause.start + match.index + match[0].length, end: clause.end };
}

/** How far into the words of a fact its answer reaches; white space may be wider there. */
function lengthIn(words: string, answer: string): number {
  const parts = words.split(/(?<=\s)/u);
  return parts.slice(0, lengthOf(answer)).join('').trimEnd().length;
}

/** “từ 30% đến 50%”, “giảm từ 20 ngày xuống còn 13 ngày”: nobody asks for half of a range, or where a change began. */
function isHalf(fact: Figure, { article: { source } }: Ground): boolean {
  const before = source.slice(Math.max(0, fact.start - 40), fact.start);
  const after = source.slice(fact.end, fact.end + 40);
  return (
    /(?<!\p{L})từ\s+\d[^,;:()]{0,20}?\s(?:đến|tới)\s+$/iu.test(before) ||
    (/(?<!\p{L})từ\s+$/iu.test(before) &&
      /^[^,.;:]{0,24}?\s(?:đến|tới|lên|xuống|còn)(?:\s(?:còn|hơn|gần|khoảng))?\s\d/u.test(after))
  );
}

/** “tổng mức đầu tư | 915 tỷ đồng” has no verb: the question needs one. */
function isVerbless(before: string, { lexicon }: Ground): boolean {
  return (
    /^(?:tổng|mức|giá|kinh phí|vốn|diện tích|chi phí|doanh thu|số|tỷ lệ)(?: \p{Ll}+){1,6}\s*$/iu.test(shown(before)) &&
    !shown(before)
      .split(' ')
      .some((one, at, all) => isVerb(one, lexicon) && at === all.length - 1) &&
    !/(?:đạt|là|còn|tăng|giảm|hơn|khoảng|từ|đến|có|chiếm|trên|ở|lên|xuống|bằng|vượt|gấp|tới)\s*$/u.test(before)
  );
}

/** “đang đề nghị hỗ trợ gói cước | 20.000 đồng”: what somebody would like. */
const wished = /(?<!\p{L})(?:đề nghị|kiến nghị|xin|mong|kêu gọi)(?!\p{L})[^,;.]*$/iu;
/** “giới hạn | 150 mg/l”, “mục tiêu | 8%”, “29 trong số | 87 công trình”: what the figure of the news is held against. */
const yardstick =
  /(?:giới hạn|mục tiêu|ngưỡng|tiêu chuẩn|quy chuẩn|quy định|kế hoạch|chỉ tiêu|dự toán|(?:hơn|so với) mức|trong số|trong tổng số|một trong|trên)(?: là)? $/iu;

/** Whether a sentence tells of somebody who holds no office. */
function isPrivate(passage: Passage, { cast, passages }: Ground): boolean {
  const here = cast.mentions[passages.indexOf(passage)] ?? [];
  return here.length > 0 && here.every(({ person, how }) => how !== 'institution' && person.offices.length === 0);
}

/** “kinh phí | 420 triệu đồng mỗi năm lấy từ ngân sách”: of what, the sentence before says. */
const bareNoun = /^(?:tổng |mức )?(?:kinh phí|vốn|giá|diện tích|chi phí|doanh thu|số tiền|mức|số|dân số)$/iu;

/** What weighs in a figure: measures before counts; a detail of what somebody asks for, or of an anecdote, weighs little. */
function weightOf(fact: Figure, ground: Ground): number {
  const speech = speechAround(ground, fact.sentence, fact);
  const held = factsOf(ground, 'role').some(
    ({ organisation, person }) => organisation !== null && person.name === speech?.speaker.name,
  );
  const anecdote = speech !== null && !held && !speech.speaker.institution;
  const detail =
    fact.kind === 'quantity' && fact.limit === null && (fact.value <= 5 || /^(?:dưới|trên)$/u.test(fact.hedge ?? ''));
  const base =
    fact.kind === 'remaining' || (fact.unit !== null && !/^(?:km|m|cm|kg|giờ|phút|lít|m2|m²|ml)$/u.test(fact.unit))
      ? 10
      : 8.5;
  const passage = ground.bySentence.get(fact.sentence)!;
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const losses: [boolean, number][] = [
    [speech?.kind === 'requirement' || wished.test(before), 3.5],
    [anecdote || (held === false && isPrivate(passage, ground)), 4],
    [detail, 1.5],
    [yardstick.test(before), 3],
    // “Đúng 14 giờ thứ Tư hằng tuần”: the clock of a scene.
    [
      nounOf(fact) === 'giờ' &&
        (/(?:lúc|từ|vào) $/iu.test(before) || (fact.kind === 'quantity' && fact.hedge === 'đúng')),
      4,
    ],
  ];
  return base - losses.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0);
}

// “Theo bài, tăng trưởng GRDP năm 2021 đạt bao nhiêu phần trăm?”
export const number: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (!isFigure(fact) || passage === undefined || (fact.kind === 'quantity' && fact.negated)) return [];
  if (isContested(fact, ground) || isHalf(fact, ground)) return [];
  // “kỳ thi vào lớp 10” counts nothing.
  if (/(?:^|\s)(?:lớp|khối) $/iu.test(ground.article.source.slice(passage.sentence.start, fact.start))) return [];
  const answer = optionOf(fact, shown(fact.figure));
  const within = (text: string) => {
    const at = ground.article.source.indexOf(text, fact.start);
    return at < 0 || at >= fact.end ? fact.end : at + text.length;
  };
  // The blank leaves what is counted in place; the question names it.
  const start = hedgeOf(fact) === '' ? within(fact.figure) - fact.figure.length : fact.start;
  const blank = { start, end: start + lengthIn(fact.text.slice(start - fact.start), answer.text) };
  // “486 mg/l”, “12,4 triệu đồng/m2”: per what belongs to the unit.
  const per = /^\/\p{L}+[23²³]?(?!\p{L})/u.exec(ground.article.source.slice(blank.end))?.[0] ?? '';
  blank.end += per.length;
  const gap = {
    start,
    end: Math.max(blank.end, fact.kind === 'quantity' && fact.counter !== null ? within(fact.counter) : blank.end),
  };
  const clause = afterReason(
    ground,
    spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact),
    fact,
  );
  const before = ground.article.source.slice(clause.start, gap.start);
  const verbless = isVerbless(before, ground);
  // “Cầu dài 742 m, …, tổng mức đầu tư 915 tỷ đồng”: whose, stands in the quotation alone.
  const inRow = verbless && /,\s*$/u.test(ground.article.source.slice(passage.sentence.start, clause.start));
  const torn = before.trim() === '' && /,\s*$/u.test(ground.article.source.slice(passage.sentence.start, clause.start));
  const complete = !inRow && !torn && !bareNoun.test(shown(before)) && isComplete(ground, passage, clause);
  const asking = `${verbless ? 'là ' : ''}${asked(fact, before)}${per}`;
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, gap, asking) : null;
  const special = fact.kind === 'remaining' ? remainingQuestion(fact, ground) : bareCount(fact, clause, ground);
  const prompt =
    special ??
    (question !== null
      ? attributed(ground, fact, question)
      : ground.language === 'en'
        ? measuredInEnglish(fact)
        : null);
  const blanks = blankQuestions(ground, passage, blank, { vi: 'con số', en: 'figure' });
  const prompts = [...(prompt === null ? [] : [{ prompt, cost: 0 }]), ...blanks];
  const wrong = wrongFigures(fact, ground, random).map((one) => ({ ...one, text: one.text + per }));
  return prompts
    .filter((one) => !tellsBySum(one.prompt, fact, ground))
    .map((one) => ({
      kind: 'number',
      fact,
      prompt: one.prompt,
      answer: { ...answer, text: answer.text + per },
      distractors: wrong.filter((other) => fitsPrompt(other, fact, one.prompt, ground)),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: fact.start, end: gap.end }),
      hedge: fact.kind === 'quantity' ? fact.hedge : null,
      weight: Math.max(
        leastWeight,
        weightOf(fact, ground) -
          one.cost -
          (special !== null && one.prompt === special && fact.kind === 'quantity' ? 3 : 0),
      ),
    }));
};
