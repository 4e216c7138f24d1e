import type { QuantityFact, RemainingFact } from '../../facts/fact.ts';
import { figureValue } from '../../facts/figures.ts';
import type { Span } from '../../text/article.ts';
import type { Ground, Maker, Option } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { attributed, gapped, isComplete, spokenClause, statementGap, wholeClause } from '../stem.ts';
import { evidenceAt, lengthOf, quoted, shown } from '../wording.ts';
import { nearFigures, sameForm } from './figures.ts';

const dayLong = 24;

type Figure = QuantityFact | RemainingFact;

function isFigure(fact: { kind: string }): fact is Figure {
  return fact.kind === 'quantity' || fact.kind === 'remaining';
}

/** What stands after the figure in the answer: scale and unit, or what is counted. */
function tailOf(fact: Figure): string {
  const text = shown(fact.text);
  const figure = shown(fact.figure);
  const after = text.slice(text.lastIndexOf(figure) + figure.length).trim();
  return fact.kind === 'quantity' && fact.counter !== null ? shown(fact.counter) : after;
}

function optionOf(fact: Figure, figure: string): Option {
  const hedge = fact.kind === 'quantity' && fact.hedge !== null ? `${fact.hedge} ` : '';
  return { text: `${hedge}${figure} ${tailOf(fact)}`.trim(), value: valueOf(figure) };
}

function valueOf(figure: string): number {
  const value = figureValue(figure);
  return Number.isNaN(value) ? (figure === 'một' ? 1 : 5) : value;
}

function wrongFigures(fact: Figure, { facts }: Ground, random: Random): Option[] {
  const others = facts.filter(isFigure).filter((other) => other !== fact && tailOf(other) === tailOf(fact));
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
  if (tailOf(fact) === 'giờ' && /(?:từ|đến|lúc|vào|tới|trước|sau) $/iu.test(before)) return 'mấy giờ';
  if (fact.kind === 'quantity' && fact.unit === '%') return 'bao nhiêu phần trăm';
  return `bao nhiêu ${tailOf(fact)}`.trim();
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

// “Theo bài, tăng trưởng GRDP năm 2021 đạt bao nhiêu phần trăm?”
export const number: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (!isFigure(fact) || passage === undefined || (fact.kind === 'quantity' && fact.negated)) return [];
  const answer = optionOf(fact, shown(fact.figure));
  const words = fact.text.split(/(?<=\s)/u);
  const gap = { start: fact.start, end: fact.start + words.slice(0, lengthOf(answer.text)).join('').trimEnd().length };
  const clause = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const complete = isComplete(ground, passage, clause);
  const before = ground.article.source.slice(clause.start, gap.start);
  const question = ground.language === 'vi' && complete ? gapped(ground, clause, gap, asked(fact, before)) : null;
  const special = fact.kind === 'remaining' ? remainingQuestion(fact, ground) : bareCount(fact, clause, ground);
  const prompt =
    special ??
    (question !== null
      ? attributed(ground, fact, question)
      : ((ground.language === 'en' ? measuredInEnglish(fact) : null) ??
        statementGap(ground, fact.sentence, clause, gap, { vi: 'con số', en: 'figure' })));
  if (prompt === null) return [];
  return [
    {
      kind: 'number',
      fact,
      prompt,
      answer,
      distractors: wrongFigures(fact, ground, random),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, gap),
      hedge: fact.kind === 'quantity' ? fact.hedge : null,
      weight: fact.kind === 'remaining' || fact.unit !== null ? 10 : 8.5,
    },
  ];
};
