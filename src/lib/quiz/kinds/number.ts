import type { RemainingFact } from '../../facts/fact.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground, Maker, Option } from '../candidate.ts';
import { askingClause } from '../asking/asking-clause.ts';
import { blankQuestions, costOfCut, dateline, mostOfCut, type BlankQuestion } from '../asking/frame.ts';
import { isAccount } from '../genre.ts';
import { namingHead } from '../asking/named.ts';
import { lacksDoer } from '../asking/predicate.ts';
import { attributed, gapped } from '../asking/stem.ts';
import { isVerb } from '../part-of-speech.ts';
import { evidenceAt, lengthOf, quoted, quotedIn, shown, upperFirst } from '../wording.ts';
import { bareNoun, building, isVerbless, room } from './figures/bare-measure.ts';
import { boundsOf } from './figures/figure-bounds.ts';
import { nounOfBlank, placeBefore } from './figures/figure-frame.ts';
import { fitsPrompt, tellsBySum } from './figures/figure-logic.ts';
import { evenly } from './figures/figures.ts';
import { isHalf, isLength } from './figures/half-figure.ts';
import { isMiswritten } from './figures/miswritten.ts';
import { isNoCount } from './figures/no-count.ts';
import { numberWeight } from './figures/number-weight.ts';
import { askedSum, goesOn, isAnchored, isByTheWay, isPlain, plainly } from './figures/plain-figure.ts';
import { isClumsy, isUnaskable } from './figures/unaskable.ts';
import { wholeQuestion } from './figures/whole-question.ts';
import {
  hedgeOf,
  isContested,
  isFigure,
  isLimit,
  nounOf,
  optionOf,
  unhedged,
  wrongFigures,
  type Figure,
} from './figures/number-options.ts';

/** A quotation that is cut is a last choice, and so is a question with less than four answers. */
const fewest = 3;
const costOfBare = 3;

/** “mới đạt ____”, “chỉ có ____”, “lên tới ____”: the words tell how much it is. */
const weighing =
  /(?<![A-Za-zÀ-ỹ])(?:mới|chỉ|vỏn vẹn|lên tới|lên đến|tới|không quá|tối đa|ít nhất|tối thiểu)(?: [A-Za-zÀ-ỹ]+){0,2} (?:____|bao nhiêu)/i;

/** In syllables: of blanks in sentences of 12 to 18 readers passed 78%, of all 68%. */
const shortSentence = 28;
const costOfSyllable = 0.06;

/** What a question loses by its length: where a figure is one of many things told, it is not the point. */
function lengthCost(prompt: string, ground: Ground): number {
  return isAccount(ground) ? 0 : Math.max(0, lengthOf(quotedIn(prompt) ?? '') - shortSentence) * costOfSyllable;
}

function askedWith(fact: Figure, before: string, after: string, per: string): string {
  // The clock is asked with “mấy”: “từ mấy giờ”.
  if (nounOf(fact) === 'giờ' && /(?:từ|đến|lúc|vào|tới|trước|sau) $/i.test(before)) return 'mấy giờ';
  if (fact.kind === 'quantity' && fact.unit === '%') return 'bao nhiêu phần trăm';
  const sum = fact.kind === 'quantity' && fact.unit === 'đồng' && per === '' ? askedSum(before, after) : null;
  // “bao nhiêu m” is no way to write.
  return sum ?? `bao nhiêu ${nounOf(fact).replace(/^m$/u, 'mét').replace(/^g$/u, 'gam')}`.trim();
}

/** “According to the article, what figure did “tăng trưởng GRDP” reach in 2021?” */
function measuredInEnglish(fact: Figure): string | null {
  if (fact.kind === 'remaining' || fact.unit === null || fact.measure === null || fact.hedge !== null) return null;
  const year = /^năm (\d{4})$/i.exec(fact.scope ?? '')?.[1];
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

const lead = /^(?:qua|sau|trong|trải qua|suốt)$/i;

/** “Qua 4 đợt giãn cách xã hội, …”: the clause is nothing but the count. */
function bareCount(fact: Figure, ground: Ground): string | null {
  const { article, language } = ground;
  const { clause } = fact;
  if (language !== 'vi' || fact.kind === 'remaining' || fact.unit !== null || fact.measure === null) return null;
  const before = shown(article.source.slice(clause.start, fact.start));
  if (!lead.test(before) || shown(article.source.slice(fact.end, clause.end)) !== '') return null;
  const counted = shown(fact.measure);
  // “22 cơ sở” of the news are of some sort, which the bare noun does not tell.
  if (counted.split(' ').length < (isAccount(ground) ? 2 : 3)) return null;
  return `Bài viết nhắc đến bao nhiêu ${counted}?`;
}

/** How far into the words of a fact its answer reaches; white space may be wider there. */
function lengthIn(words: string, answer: string): number {
  const parts = words.split(/(?<=\s)/u);
  return parts.slice(0, lengthOf(answer)).join('').trimEnd().length;
}

const torn = /^ [-–] \p{Ll}/u;

/** “bao nhiêu phần trăm xem điểm chuẩn”: of whom. */
const percentOf = /^(?:khoảng |có )?bao nhiêu phần trăm ([A-Za-zÀ-ỹ]+)/iu;

/** Questions without a blank, the best first. */
function questions(fact: Figure, gap: Span, per: string, passage: Passage, ground: Ground): BlankQuestion[] {
  const whole = wholeQuestion(fact, passage, ground);
  if (whole !== null) return [{ prompt: whole, cost: 0 }];
  if (fact.kind === 'remaining') return [{ prompt: remainingQuestion(fact, ground), cost: 0 }];
  if (ground.language === 'en') {
    const prompt = measuredInEnglish(fact);
    return prompt === null ? [] : [{ prompt, cost: 0 }];
  }
  const clause = askingClause(ground, passage, gap);
  // “bao nhiêu số cơ sở” asks for no fraction; “luân canh lúa | - tôm”, “vụ lúa - | tôm năm nay” is torn.
  if (
    clause === null ||
    torn.test(ground.article.source.slice(clause.end, clause.end + 4)) ||
    torn.test(ground.article.source.slice(Math.max(0, clause.start - 3), clause.start + 1)) ||
    /phần|nửa/iu.test(fact.figure)
  )
    return [];
  const [before, after] = [
    ground.article.source.slice(clause.start, gap.start),
    ground.article.source.slice(gap.end, clause.end),
  ];
  if (isUnaskable(before, after, isLength(fact))) return [];
  if (bareNoun.test(shown(before)) || (room.test(nounOf(fact)) && building.test(shown(before)))) return [];
  const asking = `${isVerbless(before, ground) ? 'là ' : ''}${askedWith(fact, before, after, per)}${per}`;
  const question = gapped(ground, clause, gap, asking);
  if (question === null) return [];
  const plain = placeBefore(passage, clause, ground) + namingHead(plainly(question), ground);
  // “HÀ TĨNH - Mặn lấn sâu …”: where it was written, and then the sentence.
  if (dateline.test(plain) || (clause.start === passage.sentence.start && dateline.test(passage.text))) return [];
  const rest = plain.endsWith(asking.trim()) ? ground.article.source.slice(gap.end, gap.end + 12) : '';
  if (!isAccount(ground) && isClumsy(plain)) return [];
  if (!isAccount(ground) && (goesOn.test(rest) || lacksDoer.test(plain))) return [];
  const ofNobody = percentOf.exec(plain)?.[1];
  if (ofNobody !== undefined && isVerb(ofNobody, ground.lexicon)) return [];
  const sound = isPlain(plain) && !isByTheWay(fact, gap, passage, ground);
  const cost = isAccount(ground) || sound ? 0 : costOfBare;
  return [{ prompt: attributed(ground, fact, plain), cost }];
}

/** “____ hộ đã nhận tiền”: a sentence begins with a capital. */
const opening = /“____/u;

// “Theo bài, tăng trưởng GRDP năm 2021 đạt bao nhiêu phần trăm?”
export const number: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (!isFigure(fact) || passage === undefined || (fact.kind === 'quantity' && fact.negated)) return [];
  if (isContested(fact, ground) || isHalf(fact, passage, ground) || isNoCount(fact, passage, ground)) return [];
  if (isMiswritten(passage.text) && !isAccount(ground)) return [];
  const answer = optionOf(fact, shown(fact.figure));
  const within = (text: string) => {
    const at = ground.article.source.indexOf(text, fact.start);
    return at < 0 || at >= fact.end ? fact.end : at + text.length;
  };
  // The blank leaves what is counted in place; the question names it.
  const start = hedgeOf(fact) === '' ? within(fact.figure) - fact.figure.length : fact.start;
  const blank = { start, end: start + lengthIn(fact.text.slice(start - fact.start), answer.text) };
  // “486 mg/l”, “300.000 đồng/người/tháng”, “2.500 m3/ngày đêm”: per what belongs to the unit.
  const per =
    /^(?:\/(?:ngày đêm|học sinh|sinh viên|nhân khẩu|người dân|[A-Za-zÀ-ỹ]+[23²³]?)(?![A-Za-zÀ-ỹ]))+/u.exec(
      ground.article.source.slice(blank.end),
    )?.[0] ?? '';
  blank.end += per.length;
  const gap = {
    start,
    end: Math.max(blank.end, fact.kind === 'quantity' && fact.counter !== null ? within(fact.counter) : blank.end),
  };
  // “có bao nhiêu trong tổng số 1.284 mặt hàng chọn được nhà thầu” is no way to ask.
  const ofWhole = /^ (?:trong|trên) (?:tổng )?số /u.test(ground.article.source.slice(gap.end, gap.end + 16));
  const asked = ofWhole ? [] : questions(fact, gap, per, passage, ground);
  const exact = { start: within(fact.figure) - fact.figure.length, end: blank.end };
  const limit = isLimit(fact);
  const blanks = blankQuestions(ground, passage, limit ? exact : blank, nounOfBlank(fact, ground));
  const quotable = blanks.some(({ cost }) => cost === 0);
  const asking = asked.filter(({ cost }) => cost === 0 || !quotable);
  const plain = limit ? blanks : [];
  const quotedFirst = limit || (asking[0]?.cost === 0 && !isAccount(ground) && !isAnchored(asking[0].prompt));
  const prompts = quotedFirst ? [...blanks.filter(({ cost }) => cost === 0), ...asking] : [...asking];
  const counted = bareCount(fact, ground);
  if (counted !== null) prompts.push({ prompt: counted, cost: costOfBare });
  prompts.push(...blanks.filter((one) => !prompts.includes(one)));
  const wrong = wrongFigures(fact, ground, random)
    .filter(boundsOf(fact, ground))
    .map((one) => ({ ...one, text: one.text + per }));
  const fitted = (option: Option, one: BlankQuestion) => {
    const bare = plain.includes(one) ? unhedged(option, fact) : option;
    return opening.test(one.prompt) ? { ...bare, text: upperFirst(bare.text) } : bare;
  };
  const weight = numberWeight(fact, ground);
  return prompts
    .filter((one) => !tellsBySum(one.prompt, fact, ground))
    .map((one) => {
      const distractors = evenly(
        answer.value ?? 0,
        wrong.filter((other) => fitsPrompt(other, fact, one.prompt, ground)),
        random,
        { between: weighing.test(one.prompt), key: answer.text },
      );
      const isCut = one.cost === costOfCut;
      const isLast = isCut || (distractors.length < fewest && !isAccount(ground));
      const most = isLast ? mostOfCut(ground) : Infinity;
      return {
        kind: 'number',
        fact,
        prompt: one.prompt,
        answer: fitted({ ...answer, text: answer.text + per }, one),
        distractors: distractors.map((other) => fitted(other, one)),
        optionLanguage: 'vi',
        proof: { kind: 'stands' },
        evidence: evidenceAt(passage, { start: fact.start, end: gap.end }),
        hedge: fact.kind === 'quantity' ? fact.hedge : null,
        weight: Math.min(most, weight - (one.cost === costOfCut ? 0 : one.cost) - lengthCost(one.prompt, ground)),
      };
    });
};
