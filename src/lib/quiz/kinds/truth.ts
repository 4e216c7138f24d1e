import type { QuantityFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import type { QuizLanguage } from '../item.ts';
import { isLoose } from '../pronouns.ts';
import { pick, type Random } from '../random.ts';
import { isComplete, speechAround, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, inLanguage, lengthOf, quoted, shown, upperFirst } from '../wording.ts';
import { nearFigures } from './figures.ts';
import { isContested } from './number-options.ts';

/** The three verdicts, in the order always shown. */
const verdicts: Readonly<Record<QuizLanguage, readonly Option[]>> = {
  vi: ['Đúng với bài', 'Sai so với bài', 'Bài không nói đến'].map((text, at) => ({ text, value: at + 1 })),
  en: ['True', 'False', 'Not stated'].map((text, at) => ({ text, value: at + 1 })),
};
const mostWords = 30;
const superlative = /nhất|kỷ lục|dẫn đầu|đứng đầu/iu;

interface Statement {
  text: string;
  verdict: 1 | 2 | 3;
}

/** A clause of the article as it is, with its figure or its direction changed, or with a claim that nothing bears out. */
function statements(fact: QuantityFact, clause: string, ground: Ground, random: Random): Statement[] {
  const figure = shown(fact.figure);
  const near = nearFigures(figure, random);
  const wrong = near.length === 0 ? undefined : pick(near, random);
  const at = clause.lastIndexOf(figure);
  const found: Statement[] = [];
  if (wrong !== undefined && at >= 0)
    found.push({ text: clause.slice(0, at) + wrong + clause.slice(at + figure.length), verdict: 2 });
  if (fact.change !== null) {
    const other = fact.change === 'tăng' ? 'giảm' : 'tăng';
    const turned = clause.replace(
      new RegExp(`(?<!\\p{L})${fact.change}(?= )(?!.*(?<!\\p{L})${fact.change} )`, 'u'),
      other,
    );
    if (turned !== clause) found.push({ text: turned, verdict: 2 });
  }
  const boasts = ground.passages.some(({ text }) => superlative.test(text));
  if (!boasts && fact.unit !== null && fact.change === null && clause.endsWith(shown(fact.text)))
    found.push({ text: `${clause}, mức cao nhất trong mười năm qua`, verdict: 3 });
  if (found.length > 0) found.push({ text: clause, verdict: 1 });
  return found;
}

// “Đối chiếu với bài viết, câu sau đúng hay sai: “Tăng trưởng năm 2021 đạt 3,92%”?”
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
  if (!isComplete(ground, passage, span) || speechAround(ground, fact.sentence, fact)?.kind === 'requirement')
    return [];
  const clause = shown(ground.article.source.slice(span.start, span.end)).replace(/[,;:]$/, '');
  // “Qua 4 đợt giãn cách xã hội” says nothing by itself.
  if (/^(?:qua|sau|trong|với|trải qua|nhờ) [^,]*$/iu.test(clause)) return [];
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
        vi: `Đối chiếu với bài viết, câu sau đúng hay sai: ${quoted(upperFirst(text))}?`,
        en: `According to the article, is this true, false or not stated: ${quoted(upperFirst(text))}?`,
      }),
      answer: own[verdict - 1],
      distractors: own.filter(({ value }) => value !== verdict),
      optionLanguage: ground.language,
      proof: { kind: 'judged' },
      evidence: evidenceAt(passage, span),
      hedge: null,
      weight: 6.5,
    },
  ];
};
