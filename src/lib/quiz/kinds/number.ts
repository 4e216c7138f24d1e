import type { QuantityFact, RemainingFact } from '../../facts/fact.ts';
import { figureValue, fractions } from '../../facts/figures.ts';
import type { Span } from '../../text/article.ts';
import type { Ground, Maker, Option } from '../candidate.ts';
import { sameness } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { blankQuestions } from '../frame.ts';
import { spread } from '../spread.ts';
import { attributed, gapped, isComplete, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, lengthOf, quoted, shown } from '../wording.ts';
import { nearFigures, sameForm } from './figures.ts';

const dayLong = 24;

type Figure = QuantityFact | RemainingFact;

function isFigure(fact: { kind: string }): fact is Figure {
  return fact.kind === 'quantity' || fact.kind === 'remaining';
}

/** Lengths of time and rounds of something are said with their noun: “3 năm”, “4 đợt”. */
const measuring = /^(?:năm|tháng|tuần|ngày|giờ|phút|giây|đợt|vòng|kỳ|quý|thập kỷ|thế kỷ)$/iu;

/** What the question names after “bao nhiêu”: unit, or what is counted. */
function nounOf(fact: Figure): string {
  if (fact.kind === 'remaining') return fact.unit;
  return shown(fact.counter ?? (fact.unit === '%' ? '' : `${scaleOf(fact)} ${fact.unit ?? ''}`));
}

/** “triệu” of “37 triệu hành khách”. */
function scaleOf(fact: Figure): string {
  if (fact.kind === 'remaining') return '';
  const after = shown(fact.text).slice(shown(fact.text).lastIndexOf(shown(fact.figure)) + shown(fact.figure).length);
  return /^ ((?:nghìn |ngàn )?(?:tỷ|tỉ|triệu|vạn|nghìn|ngàn))(?!\p{L})/iu.exec(after)?.[1] ?? '';
}

/** What stands after the figure in the answer: scale and unit. A thing that is counted stands in the question alone. */
function tailOf(fact: Figure): string {
  const unit =
    fact.kind === 'remaining' ? fact.unit : (fact.unit ?? (measuring.test(fact.counter ?? '') ? fact.counter! : ''));
  return `${scaleOf(fact)} ${unit === '%' ? (/%$/.test(fact.figure) ? '' : '%') : unit}`.trim();
}

/** The hedge stays in the question, before “bao nhiêu”, as every option has it. */
function optionOf(fact: Figure, figure: string): Option {
  return { text: shown(`${figure} ${tailOf(fact)}`), value: valueOf(figure) };
}

function valueOf(figure: string): number {
  const value = /phần|nửa/u.test(figure) ? fractions(figure) : figureValue(figure.split(/ ?(?:-|:|đến|tới) ?/u)[0]);
  return Number.isNaN(value) ? (figure === 'một' ? 1 : 5) : value;
}

const kindred = new WeakMap<Ground, Map<string, Figure[]>>();

function measureOf(fact: Figure): string {
  return `${nounOf(fact)}|${tailOf(fact)}`;
}

/** The figures of an article by what they measure or count. */
function figuresBy(ground: Ground): Map<string, Figure[]> {
  const known = kindred.get(ground);
  if (known !== undefined) return known;
  const groups = new Map<string, Figure[]>();
  for (const fact of ground.facts.filter(isFigure))
    groups.set(measureOf(fact), [...(groups.get(measureOf(fact)) ?? []), fact]);
  kindred.set(ground, groups);
  return groups;
}

const mostFigures = 40;

const sameMatter = 0.6;

function clauseOf(fact: Figure, { article }: Ground): string {
  return `${article.source.slice(fact.clause.start, fact.start)} ${article.source.slice(fact.end, fact.clause.end)}`;
}

/** The other figures of the article that measure or count the same sort of thing. */
function rivals(fact: Figure, ground: Ground): Figure[] {
  return spread(figuresBy(ground).get(measureOf(fact)) ?? [], mostFigures).filter((other) => other !== fact);
}

/** Whether the article gives another figure for the same matter, corrected later or by somebody else: then none is the answer. */
export function isContested(fact: Figure, ground: Ground): boolean {
  const own = clauseOf(fact, ground);
  return rivals(fact, ground).some(
    (other) =>
      other.sentence !== fact.sentence &&
      other.value !== fact.value &&
      sameness(clauseOf(other, ground), own) >= sameMatter,
  );
}

function wrongFigures(fact: Figure, ground: Ground, random: Random): Option[] {
  const own = clauseOf(fact, ground);
  const others = rivals(fact, ground).filter((other) => sameness(clauseOf(other, ground), own) < sameMatter);
  const fromArticle = others
    .map(({ figure }) => shown(figure))
    .filter((figure) => sameForm(figure, shown(fact.figure)));
  const near = shuffled(nearFigures(shown(fact.figure)), random);
  const all = [...shuffled(fromArticle, random).slice(0, 1), ...near].map((figure) => optionOf(fact, figure));
  // No day has 25 hours.
  return all.filter(({ value = 0 }) => tailOf(fact) !== 'giờ' || fact.value > dayLong || value <= dayLong);
}

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

// “Theo bài, tăng trưởng GRDP năm 2021 đạt bao nhiêu phần trăm?”
export const number: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (!isFigure(fact) || passage === undefined || (fact.kind === 'quantity' && fact.negated)) return [];
  if (isContested(fact, ground)) return [];
  const answer = optionOf(fact, shown(fact.figure));
  const within = (text: string) => {
    const at = ground.article.source.indexOf(text, fact.start);
    return at < 0 || at >= fact.end ? fact.end : at + text.length;
  };
  // The blank leaves what is counted in place; the question names it.
  const start = within(fact.figure) - fact.figure.length;
  const blank = { start, end: start + lengthIn(fact.text.slice(start - fact.start), answer.text) };
  const gap = {
    start,
    end: Math.max(blank.end, fact.kind === 'quantity' && fact.counter !== null ? within(fact.counter) : blank.end),
  };
  const clause = afterReason(
    ground,
    spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact),
    fact,
  );
  const complete = isComplete(ground, passage, clause);
  const before = ground.article.source.slice(clause.start, gap.start);
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, gap, asked(fact, before)) : null;
  const special = fact.kind === 'remaining' ? remainingQuestion(fact, ground) : bareCount(fact, clause, ground);
  const prompt =
    special ??
    (question !== null
      ? attributed(ground, fact, question)
      : ground.language === 'en'
        ? measuredInEnglish(fact)
        : null);
  const blanks = blankQuestions(ground, passage, blank, { vi: 'con số', en: 'figure' });
  const prompts = [...(prompt === null ? [] : [prompt]), ...blanks];
  return prompts.map((one) => ({
    kind: 'number',
    fact,
    prompt: one,
    answer,
    distractors: wrongFigures(fact, ground, random),
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, { start: fact.start, end: gap.end }),
    hedge: fact.kind === 'quantity' ? fact.hedge : null,
    weight: fact.kind === 'remaining' || fact.unit !== null ? 10 : 8.5,
  }));
};
