import type { TermFact } from '../../facts/fact.ts';
import type { Ground, Maker } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { natureOf, termsOfNature } from './gloss-nature.ts';
import { glossPart, kinOf, sortOf, type Kin } from './kin.ts';

const longestGloss = 60;
const mostTerms = 120;
/** “tỷ đồng” is a unit and “thứ ba” a day of the week, no terms to ask about. */
const sum = /đồng$|^thứ /u;
/** Words of a gloss that say nothing of its sense. */
const smallWords = /(?<![\p{L}])(?:a|an|the|of|to|in|on|for|and|or|'s)(?![\p{L}])/giu;

/** Glosses that only the article or a first verb brings together seldom tempt anybody: where nothing else is left. */
const looseWeight = 2;

/** Civic terms are worth asking about; “cố gắng hết sức” less so. */
function weightOf({ entry, text }: TermFact): number {
  return 3.57 + Math.min(0.9, lengthOf(entry) / 5) + (/^\p{Lu}/u.test(text) ? 0.2 : 0);
}

/**
 * Glosses of other terms that name the same sort of thing in the same part of speech: of the article, and of the
 * dictionary, where an article on schools may have no second kind of school: `ofHead`, terms that begin alike.
 */
function otherGlosses(
  fact: TermFact,
  pos: string,
  ofHead: readonly Kin[],
  { facts, lexicon }: Ground,
  random: Random,
): string[] {
  const terms = facts.filter(
    (other): other is TermFact => other.kind === 'term' && other.entry !== fact.entry && !sum.test(other.entry),
  );
  const own = shuffled(terms, random)
    .slice(0, mostTerms)
    .filter(({ entry, gloss }) => sortOf(entry) === sortOf(fact.entry) && glossPart(entry, gloss, lexicon) === pos)
    .filter(({ entry }) => overlap(entry, fact.entry) < 0.5)
    .map(({ gloss }) => gloss);
  const bare = (gloss: string) =>
    gloss
      .toLowerCase()
      .replace(smallWords, ' ')
      .replace(/s(?!\p{L})/gu, '');
  const kin = shuffled(ofHead, random)
    .map(({ gloss }) => gloss)
    // Near synonyms share words: “state school” and “public school” could both be right.
    .filter((gloss) => overlap(bare(gloss), bare(fact.gloss)) < 0.5);
  const nature = natureOf(fact.gloss);
  const alike =
    nature === null || nature === 'act' ? [] : shuffled(termsOfNature(nature, lexicon), random).slice(0, mostTerms);
  const far = alike
    .filter(
      ({ entry, gloss }) =>
        overlap(entry, fact.entry) < 0.34 &&
        overlap(bare(gloss), bare(fact.gloss)) < 0.34 &&
        glossPart(entry, gloss, lexicon) === pos &&
        sortOf(entry) === sortOf(fact.entry),
    )
    .map(({ gloss }) => gloss);
  // Kin first: beside an intangible heritage a boat race of the article tempts nobody.
  const all = [...kin, ...own];
  // Beside a certificate a house tempts nobody.
  const fitting = [...new Set([...all.filter((gloss) => natureOf(gloss) === nature), ...far])].filter(
    (gloss) => gloss.length <= longestGloss && alikeInLength(gloss, fact.gloss),
  );
  // Two words for one sense stand out beside plain ones.
  const double = (gloss: string) => /[,;]/.test(gloss);
  return fitting.toSorted(
    (a, b) => Number(double(a) !== double(fact.gloss)) - Number(double(b) !== double(fact.gloss)),
  );
}

// “Trong bài, “giãn cách xã hội” có nghĩa là gì?”
export const meaning: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'term' || passage === undefined || fact.gloss.length > longestGloss) return [];
  if (passage.sentence.kind !== 'body' || sum.test(fact.entry)) return [];
  const pos = glossPart(fact.entry, fact.gloss, ground.lexicon);
  if (pos === null || ['holder', 'body'].includes(sortOf(fact.entry))) return [];
  const ofHead = kinOf(fact.entry, pos, ground.lexicon);
  // As the article writes it: “Trạm Y tế lưu động”; but no capital that only begins a sentence.
  const term =
    /^\p{Lu}[^\p{Lu}]*$/u.test(fact.text) && /^\p{Ll}/u.test(fact.entry)
      ? lowerFirst(shown(fact.text))
      : shown(fact.text);
  return [
    {
      kind: 'meaning',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${term}” có nghĩa là gì?`,
        en: `In this article, what does “${term}” mean?`,
      }),
      answer: { text: fact.gloss },
      distractors: otherGlosses(fact, pos, ofHead, ground, random).map((gloss) => ({ text: gloss })),
      optionLanguage: 'en',
      proof: { kind: 'glossed' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight:
        fact.gloss.includes('(') || (natureOf(fact.gloss) === null && (pos !== 'noun' || ofHead.length < 2))
          ? looseWeight
          : weightOf(fact),
    },
  ];
};
