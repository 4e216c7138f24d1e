import type { QuantityFact } from '../../facts/fact.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { askingVerbs } from '../../facts/vocabulary/saying.ts';
import { figureValue } from '../../facts/figures.ts';
import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import type { QuizLanguage } from '../item.ts';
import { hasPredicate } from '../predicate.ts';
import { isLoose } from '../pronouns.ts';
import { pick, type Random } from '../random.ts';
import { factsOf } from '../sentence-facts.ts';
import { isComplete, speechAround, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, inLanguage, lengthOf, quoted, shown, upperFirst } from '../wording.ts';
import { isComparable, nearFigures } from './figures.ts';
import { isContested, scaleOf } from './number-options.ts';

/** The three verdicts, in the order always shown; in other words than the question’s, which must not hold an answer. */
const verdicts: Readonly<Record<QuizLanguage, readonly Option[]>> = {
  vi: ['Đúng với bài', 'Sai so với bài', 'Bài viết không nêu'].map((text, at) => ({ text, value: at + 1 })),
  en: ['The article says so', 'The article says otherwise', 'The article does not say'].map((text, at) => ({
    text,
    value: at + 1,
  })),
};
const mostWords = 30;
const leastChange = 0.15;
/** “từ | 3 năm đến 4 năm”, “từ 3 năm đến | 4 năm”. */
function inRange(before: string, after: string): boolean {
  return (
    (/(?:^| )từ $/iu.test(before) && /^[^,;]{0,20} (?:đến|tới) /u.test(after)) ||
    /(?:^| )từ \d[^,;]{0,20} (?:đến|tới) $/iu.test(before)
  );
}

const anyFigure = '(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const outOf = '(?:trên|trong số|trong tổng số)';

/** “Đoạn cuối dài 320 m của tuyến đường, thành phố Hải Lâm, | phải dừng thi công”: what is claimed comes later. */
function lacksVerb(rest: string): boolean {
  return /^,[^,;:]*, (?:phải|đã|sẽ|được|bị|lại|vẫn|cũng|đang|mới|chỉ|là|có|từng|thì) /u.test(rest);
}

const asks = new RegExp(`${edgeBefore}${askingVerbs}${edgeAfter}`, 'iu');

interface Statement {
  text: string;
  verdict: 1 | 2 | 3;
}

const ofTime = /^(?:giờ|phút|ngày|tuần|tháng|năm)(?: |$)/iu;
/** Of smaller counts it is better asked how many there are. */
const smallest = 5;

/** What a figure could be said to be besides, and the words an article on that would have. */
const beyond: readonly { fits: (fact: QuantityFact) => boolean; silent: RegExp; tail: string }[] = [
  {
    fits: ({ unit, change }) => change === null && /^(?:%|đồng|tấn|mm|USD|°C|độ)$/u.test(unit ?? ''),
    silent: /nhất|kỷ lục|dẫn đầu|đứng đầu/iu,
    tail: ', mức cao nhất trong mười năm qua',
  },
  {
    fits: ({ unit }) => unit === '%',
    silent: /bình quân|trung bình|cả nước|toàn quốc/iu,
    tail: ', cao hơn mức bình quân của cả nước',
  },
  {
    fits: ({ unit }) => unit === 'đồng',
    silent: /dự kiến|kế hoạch|ban đầu|dự toán|phát sinh/iu,
    tail: ', cao hơn dự kiến ban đầu',
  },
  {
    fits: ({ counter, change }) => counter !== null && ofTime.test(counter) && change === null,
    silent: /dự kiến|kế hoạch|ban đầu|dự toán|thời hạn/iu,
    tail: ', lâu hơn dự kiến ban đầu',
  },
  {
    fits: ({ counter, change, value }) =>
      counter !== null && !ofTime.test(counter) && !/^lần/iu.test(counter) && change === null && value > smallest,
    silent: /năm trước|năm ngoái|cùng kỳ|mọi năm|hằng năm/iu,
    tail: ', nhiều hơn năm trước',
  },
];

/** A claim of which the article says nothing: no sentence has words of such a matter. */
function unsaid(fact: QuantityFact, clause: string, { passages }: Ground): string[] {
  const after = clause.slice(clause.lastIndexOf(shown(fact.text)) + shown(fact.text).length);
  // “… lên 72,3% trong tháng 10, cao hơn mức bình quân của cả nước”.
  const ends =
    after === '' || (fact.unit === '%' && lengthOf(after) <= 4 && !/\d[^ ]*(?:%| (?:tỷ|triệu))/u.test(after));
  if (!clause.includes(shown(fact.text)) || !ends || asks.test(clause)) return [];
  return beyond
    .filter(({ fits, silent }) => fits(fact) && !passages.some(({ text }) => silent.test(text)))
    .map(({ tail }) => clause + tail);
}

/** The clause with another figure: one of its row, or one that the article gives for something else. */
function refigured(fact: QuantityFact, clause: string, ground: Ground, random: Random): string[] {
  const figure = shown(fact.figure);
  const at = clause.lastIndexOf(figure);
  // “11 trên 15 điểm”, “từ 3 năm đến 4 năm”: either figure bounds the other.
  if (inRange(clause.slice(0, at), clause.slice(at + figure.length))) return [];
  if (
    new RegExp(`${anyFigure} ${outOf} $`, 'iu').test(clause.slice(0, at)) ||
    new RegExp(`^(?: ${outOf} |/)${anyFigure}`, 'iu').test(clause.slice(at + figure.length))
  )
    return [];
  const elsewhere = factsOf(ground, 'quantity')
    .filter((one) => one.unit === fact.unit && one.counter === fact.counter && one.value !== fact.value)
    // 1,9 million is no 1,9 billion, and nobody takes a road for that cheap.
    .filter((one) => isComparable(one.value, fact.value) && scaleOf(one) === scaleOf(fact))
    .map((one) => shown(one.figure))
    .filter((one) => one !== figure && /\d/.test(one) && /\d/.test(figure) && !clause.includes(one));
  // 1,9 for 1,8 would try the eye, not the understanding.
  const far = (one: string) => {
    const [wrong, right] = [figureValue(one), figureValue(figure)];
    return Number.isNaN(wrong) || Number.isNaN(right) || Math.abs(wrong - right) >= right * leastChange;
  };
  const near = nearFigures(figure, random);
  const clear = near.filter(far);
  const wrong = [...elsewhere.filter(far).slice(0, 2), ...(clear.length > 0 ? clear : near).slice(0, 2)];
  return at < 0 ? [] : wrong.map((one) => clause.slice(0, at) + one + clause.slice(at + figure.length));
}

/** The clause with “tăng” for “giảm”. */
function turned({ change }: QuantityFact, clause: string): string[] {
  if (change === null) return [];
  const other = change === 'tăng' ? 'giảm' : 'tăng';
  const text = clause.replace(new RegExp(`(?<!\\p{L})${change}(?= )(?!.*(?<!\\p{L})${change} )`, 'u'), other);
  return text === clause ? [] : [text];
}

/** A clause of the article as it is, with its figure or its direction changed, or with a claim that nothing bears out. */
function statements(fact: QuantityFact, clause: string, ground: Ground, random: Random): Statement[] {
  const wrong = [...refigured(fact, clause, ground, random), ...turned(fact, clause)];
  if (wrong.length === 0) return [];
  // “312 ngõ, ngách”: what is counted goes on.
  const goesOn = /^\s*,/u.test(ground.article.source.slice(fact.clause.end, fact.clause.end + 2));
  const open = goesOn ? [] : unsaid(fact, clause, ground);
  const found: Statement[] = [
    { text: clause, verdict: 1 },
    { text: pick(wrong, random), verdict: 2 },
  ];
  return open.length === 0 ? found : [...found, { text: pick(open, random), verdict: 3 }];
}

// “Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: “Tăng trưởng năm 2021 đạt 3,92%”?”
export const truth: Maker = (fact, ground, random): Candidate[] => {
  const passage = ground.bySentence.get(fact.sentence);
  if (
    fact.kind !== 'quantity' ||
    fact.negated ||
    isContested(fact, ground) ||
    fact.certainty === 'hearsay' ||
    passage === undefined ||
    passage.sentence.kind !== 'body'
  )
    return [];
  const span = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const speech = speechAround(ground, fact.sentence, fact);
  // “cam kết | đưa 40 công nhân trở lại”: no sentence without who does it.
  if (!isComplete(ground, passage, span) || speech?.kind === 'requirement' || /cam kết|hứa/iu.test(speech?.verb ?? ''))
    return [];
  const clause = shown(ground.article.source.slice(span.start, span.end)).replace(/[,;:]$/, '');
  const { source } = ground.article;
  const lead = source.slice(passage.sentence.start, span.start).trimEnd();
  // “…, mức phạt thấp nhất là 800.000 đồng”: of what, the clause before says. What ends in a colon goes on in a list.
  if (/^(?:Đây|Đó) /u.test(clause) || /^\s*["“(]/u.test(source.slice(span.end, span.end + 2))) return [];
  if (/,$/u.test(lead) || /^\s*:/u.test(source.slice(span.end, span.end + 2))) return [];
  // “Bà Ma Thị Bích, bán vải 22 năm ở chợ, nói …”: who somebody is, and no sentence.
  if (/^(?:\p{L}+ )?(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+, /u.test(clause) && source[span.end] === ',') return [];
  // “Qua 4 đợt giãn cách xã hội”, “Hôm bốc trúng căn 35 m2” say nothing by themselves.
  if (/^(?:qua|sau|trong|với|trải qua|nhờ|hôm|lúc|khi|ngày|từ khi|kể từ|mỗi khi) [^,]*$/iu.test(clause)) return [];
  // “| sẽ giảm 40% phí” has nobody who does it; “rà soát lại 312 ngõ|, ngách” goes on.
  if (/^(?:sẽ|đã|đang|được|bị|vẫn|phải|cần|không|chưa|có thể) /iu.test(clause)) return [];
  if (/^, ?\p{Ll}+(?: \p{Ll}+)?(?= ?[,.;]| (?:và|cùng) )/u.test(source.slice(span.end, span.end + 30))) return [];
  if (!hasPredicate(ground, passage, span, { strict: true }) || lacksVerb(source.slice(span.end, passage.sentence.end)))
    return [];
  if (lengthOf(clause) > mostWords || lengthOf(clause) < 6 || isLoose(clause) || /["“”()]/u.test(clause)) return [];
  const made = statements(fact, clause, ground, random);
  if (made.length === 0) return [];
  const { text, verdict } = pick(made, random);
  const own = verdicts[ground.language];
  return [
    {
      kind: 'truth',
      level: verdict === 3 ? 3 : verdict === 2 ? 2 : 1,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: ${quoted(upperFirst(text))}?`,
        en: `Is this what the article says: ${quoted(upperFirst(text))}?`,
      }),
      answer: own[verdict - 1],
      distractors: own.filter(({ value }) => value !== verdict),
      optionLanguage: ground.language,
      proof: { kind: 'judged' },
      evidence: evidenceAt(passage, span),
      hedge: null,
      weight: fact.unit === null && fact.value <= smallest ? 6 : 7,
    },
  ];
};
