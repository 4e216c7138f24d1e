import type { CauseFact } from '../../facts/fact.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { evenWith, partedAs } from '../form.ts';
import { alikeInLength, overlap, unlike } from '../likeness.ts';
import { isVerb } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { hasPredicate } from '../asking/predicate.ts';
import { factsOf } from '../sentence-facts.ts';
import { attributed, englishAsking, isComplete, spokenClause } from '../asking/stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { lacksSubject } from './people/sayings.ts';
import { troublesOf } from './reasons/troubles.ts';
import { effectOf, usualAims, usualReasons, usualResults } from './deeds/usual.ts';

const asking: Readonly<Record<CauseFact['relation'], (clause: string, marker: string) => string>> = {
  cause: (clause, marker) => (/^nhờ/.test(marker) ? `nhờ đâu ${clause}` : `vì sao ${clause}`),
  purpose: (clause, marker) => (/^nhằm/.test(marker) ? `${clause} nhằm mục đích gì` : `${clause} để làm gì`),
  result: (clause, marker) =>
    /^khiến/.test(marker) ? `${clause} khiến điều gì xảy ra` : `${clause} ${marker} điều gì`,
};
const english: Readonly<Record<CauseFact['relation'], string>> = {
  cause: 'Why is that',
  purpose: 'What is the aim of this',
  result: 'What does this lead to',
};
/** What came of something readers passed (5 of 6), why it is two times in three and of late less, aims never (none of 5): options of another field. */
const weights: Readonly<Record<CauseFact['relation'], number>> = { cause: 4.2, purpose: 3.5, result: 5 };
/** “Nguồn thu tăng”: of what? */
const [fewestWords, mostWords] = [4, 26];
/** “nhiều người ngại làm”: what? */
const objectless = / (?:ngại|không|chưa|phải|muốn|chịu|dám) (?:làm|đi|nhận|tham gia|đăng ký|nộp|ký)$/u;
/** “để sửa chuồng | hồi đầu năm”: among reasons of no time the one that has some gives itself away. */
const dated =
  /(?<![A-Za-zÀ-ỹ])(?:hồi|năm (?:ngoái|nay|trước|sau|tới)|hôm|tháng|tuần|quý|(?:đầu|cuối|giữa) năm|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai))(?![A-Za-zÀ-ỹ])/iu;
/** “vì ba lý do: …” */
const announced = /^(?:[A-Za-zÀ-ỹ]+ ){1,2}(?:lý do|nguyên nhân|yếu tố|lẽ|điều)(?: [A-Za-zÀ-ỹ]+)?$/iu;
/** “yêu cầu huyện không | để hộ nào phải ngủ ngoài trời”: what must not be, and no aim. */
const forbids = /(?:không|đừng|chớ)\s*$/iu;
const connective = /(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|nhờ|nhằm|để|dẫn đến|khiến|nên|nếu|khi|tuy|mặc dù)(?![A-Za-zÀ-ỹ])/iu;

/** Members of the article’s own lists of reasons, “nguyên nhân gồm: …; …”, for the same sort of thing but not for this one. */
function listed(fact: CauseFact, about: string, ground: Ground): string[] {
  const { facts, bySentence, passages } = ground;
  const effect = effectOf(about, ground);
  return facts.flatMap((one) => {
    if (one.kind !== 'list' || !/nguyên nhân|lý do|khó khăn|hạn chế|vướng mắc/iu.test(one.head)) return [];
    const at = passages.indexOf(bySentence.get(one.sentence)!);
    const around = `${passages[at - 1]?.text ?? ''} ${one.head}`;
    const fits = effect >= 0 && effectOf(around, ground) === effect && overlap(about, around) <= 0.4;
    return one.sentence === fact.sentence || !fits ? [] : one.texts.map(shown);
  });
}

/** What somebody would ask the reason of because it went wrong. */
const bad =
  /(?<![A-Za-zÀ-ỹ])(?:bị|thiếu|chưa|không|hỏng|chậm|quá tải|vướng|khó|mất|giảm|muộn|kém|ngại|bỏ|dừng|tắc|sụt|hoang|hụt|rời|mất ổn định|lan)(?![A-Za-zÀ-ỹ])/u;

/** “nhờ” tells of what is good. */
function isThanks({ marker }: CauseFact): boolean {
  return /^nhờ/.test(marker);
}

/** What the article gives as a reason, an aim or a result of something else. */
function ofArticle(fact: CauseFact, about: string, ground: Ground): string[] {
  const { source } = ground.article;
  return factsOf(ground, 'cause')
    .filter((one) => one.relation === fact.relation && isThanks(one) === isThanks(fact))
    .filter((one) => {
      const other = source.slice(one.about.start, one.about.end);
      // What is a reason for the same thing could be right as well.
      return one.sentence !== fact.sentence && !forbids.test(other) && overlap(other, about) < 0.34;
    })
    .map(({ text }) => shown(text));
}

/** Something else that is wrong in the article could be why this is. */
function troubles(fact: CauseFact, about: string, ground: Ground): string[] {
  if (fact.relation !== 'cause' || isThanks(fact) || !bad.test(about)) return [];
  const { paragraph } = ground.bySentence.get(fact.sentence)!;
  return troublesOf(ground)
    .filter((one) => one.paragraph !== paragraph && overlap(one.text, about) < 0.34)
    .map(({ text }) => text);
}

/** Words for one and the same: no rain and hot days, a landslide and a buried road. */
const families = [
  /mưa|nắng|hạn|khô|thời tiết|rét|nóng|bão/iu,
  /sạt|sụt|lở|vùi lấp|lún/iu,
  /lũ|ngập|nước (?:suối|sông)? ?dâng|nước đổ/iu,
  /nhân lực|nhân công|biên chế|thiếu người|thiếu cán bộ|tuyển/iu,
  /kinh phí|vốn|ngân sách/iu,
  /(?:^|\s)giá (?!vé)/iu,
  /mặt bằng|đền bù|bồi thường|giao đất|hộ (?:dân )?(?:chưa|không)/iu,
];

function isOfFamily(one: string, other: string): boolean {
  return families.some((family) => family.test(one) && family.test(other));
}

const beneficiary = /^(?:học sinh|phụ huynh|người|thầy|trẻ em|nhà trường|cử tri|xe|các em|nông dân|hộ) /iu;

/** “để giảm ùn tắc”, “để người dân yên tâm”, neither “nhằm vào người già” nor “để xe máy lại chân dốc”. */
function isAim({ text, marker }: CauseFact, { lexicon }: Ground): boolean {
  const [first, second = ''] = text.toLowerCase().split(' ');
  if (/^(?:không|tránh|dễ|kịp)$/u.test(first) || isVerb(`${first} ${second}`, lexicon) || isVerb(first, lexicon))
    return true;
  return (
    /^để/.test(marker) && beneficiary.test(text) && !/^(?:\S+ ){1,3}(?:lại|sang|bên|ngoài)(?![A-Za-zÀ-ỹ])/u.test(text)
  );
}

/** What news of the same matter usually gives and this article does not. */
function usual(fact: CauseFact, about: string, ground: Ground): string[] {
  if (fact.relation === 'cause') return usualReasons(about, fact.sentence, ground, isThanks(fact));
  if (fact.relation === 'purpose') return usualAims(about, fact.sentence, ground);
  return usualResults(about, fact.sentence, ground);
}

/** Wrong answers that could answer the question: of the article’s own first, then usual ones, of the form of the answer. */
function others(fact: CauseFact, about: string, ground: Ground, random: Random): string[] {
  const answer = shown(fact.text);
  const own = [
    ...shuffled(ofArticle(fact, about, ground), random).slice(0, 2),
    ...(fact.relation === 'cause' ? shuffled(listed(fact, about, ground), random).slice(0, 2) : []),
  ];
  const further = [...shuffled(usual(fact, about, ground), random), ...shuffled(troubles(fact, about, ground), random)];
  const pool = unlike([...own.filter((one) => !connective.test(one)), ...further]).filter(
    (one) => overlap(one, answer) < 0.34 && overlap(one, about) < 0.5 && !/\d/.test(one) && !isOfFamily(one, answer),
  );
  // Two reasons go together; two aims, or two results, of different work do not.
  const fitting = (fact.relation === 'cause' ? partedAs(answer, pool) : pool)
    .filter((one) => alikeInLength(one, answer))
    // “nhằm” wants a deed; who profits stands after “để” alone.
    .filter((one) => !/^nhằm/.test(fact.marker) || !beneficiary.test(one))
    .map(lowerFirst);
  return evenWith(lowerFirst(answer), fitting);
}

// “Theo bài, vì sao tiến độ dự án chậm?”; “… nhằm mục đích gì?”; “… dẫn đến điều gì?”
export const cause: Maker = (fact, ground, random): Candidate[] => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'cause' || passage === undefined || passage.sentence.kind !== 'body') return [];
  // What moved one of many to do something is no matter; nor does “ba lý do” tell any.
  if (isAnecdote(passage, ground) || announced.test(shown(fact.text))) return [];
  const about = spokenClause(ground, fact.sentence, fact.about, fact);
  const clause = shown(flowing(ground.article.source, about))
    .replace(/[,;]$/, '')
    // “… cũng tăng” adds to what was said before.
    .replace(/(?<= )(?:cũng|lại) (?=(?:tăng|giảm|hụt|thiếu|chậm|cao|thấp|vướng))/u, '');
  // “Lô hàng cũng về trễ”: what else did, and who says so, the sentence before tells.
  if (/(?<![A-Za-zÀ-ỹ])cũng(?![A-Za-zÀ-ỹ])/u.test(clause)) return [];
  // “Vì nước ô nhiễm, | 17 ha ruộng đã bỏ hoang”: what comes after its reason is whole.
  const follows =
    fact.end <= about.start &&
    /^[\s.!…]*$/u.test(ground.article.source.slice(about.end, passage.sentence.end)) &&
    hasPredicate(ground, passage, about, { strict: true });
  if (
    !(follows || isComplete(ground, passage, about)) ||
    lengthOf(clause) > mostWords ||
    lengthOf(clause) < fewestWords ||
    objectless.test(clause) ||
    /["“”():]/u.test(clause)
  )
    return [];
  // “để áp dụng ngay từ vụ mùa tới”: when, and no aim.
  if (fact.relation === 'purpose' && /^(?:áp dụng|kịp|có |xảy ra|bàn giao chức danh|được )/u.test(shown(fact.text)))
    return [];
  // “vay ngân hàng 120 triệu đồng”: who did?
  if (lacksSubject(clause, ground) || (fact.relation === 'purpose' && !isAim(fact, ground))) return [];
  // Among reasons without figures the one that has some gives itself away.
  if (connective.test(clause) || forbids.test(clause) || lengthOf(fact.text) < 3 || /\d/.test(fact.text)) return [];
  if (dated.test(fact.text)) return [];
  const wrong = others(fact, clause, ground, random);
  if (wrong.length === 0) return [];
  // “Lắp đèn để làm gì?” – “để hạn chế tai nạn”.
  const marked = fact.relation === 'purpose' && /^để/.test(fact.marker);
  const answer = (text: string) => ({ text: marked ? `để ${text}` : text });
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const lead = marked ? (/để\s+$/iu.exec(before)?.[0].length ?? 0) : 0;
  const made = isThanks(fact) ? 'What made this possible' : english[fact.relation];
  return [
    {
      kind: 'cause',
      level: 1,
      fact,
      prompt: inLanguage(ground.language, {
        vi: attributed(ground, fact, asking[fact.relation](clause, fact.marker), fact.relation === 'cause'),
        en: englishAsking(ground, fact, clause, made),
      }),
      answer: answer(lowerFirst(shown(fact.text))),
      distractors: wrong.map(answer),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: fact.start - lead, end: fact.end }),
      hedge: null,
      weight: weights[fact.relation],
    },
  ];
};
