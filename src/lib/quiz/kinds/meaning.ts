import type { Lexicon } from '../../text/lexicon.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground, Maker } from '../candidate.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import type { Random } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { headOf, isSeen } from './gloss-nature.ts';
import { areNearSynonyms } from './near-synonyms.ts';
import { firstGloss, glossedAs, kinOf, sensesOf, type Glossed } from './glossed.ts';

const longestGloss = 60;
const wanted = 3;
/** “tỷ đồng” is a unit and “thứ ba” a day of the week, no terms to ask about. */
const sum = /đồng$|^thứ /u;
/** Words of a gloss that say nothing of its sense. */
const smallWords = /(?<![\p{L}])(?:a|an|the|of|to|in|on|for|and|or|'s)(?![\p{L}])/giu;

/** What two words of one syllable each say for themselves, “forest fire”, is asked for where nothing else is left. */
const plainWeight = 3.2;

/** So many letters of an English word tell it from others: “vaccinate” and “vaccination” are one. */
const stem = 6;

/** A gloss as the stems of its words. */
function bare(gloss: string): string {
  return gloss
    .toLowerCase()
    .replace(smallWords, ' ')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '')
    .replace(new RegExp(`(\\p{L}{${stem}})\\p{L}+`, 'gu'), '$1');
}

/** The stems of the whole gloss of a sense; a sense is held against many. */
const stemsOf = onceFor(({ full }: Glossed) => bare(full));

/** Near synonyms share words: “state school” and “public school” could both be right. A noun they turn on is shared by kin. */
function couldMeanTheSame(one: Glossed, other: Glossed): boolean {
  if (areNearSynonyms(one.full, other.full) || areNearSynonyms(one.gloss, other.gloss)) return true;
  const shared = overlap(stemsOf(one), stemsOf(other));
  // Of a word alone nothing but its gloss tells what else it means: “to seize, to impound”.
  if (one.words.length === 1 && other.words.length === 1 && shared > 0) return true;
  return headOf(one.gloss) === headOf(other.gloss) ? shared > 0.5 : shared >= 0.5;
}

/** Occurrences in a million words below which a word is too rare to tempt. */
const fewestUses = 0.5;

/** Nobody wants these on a sheet for a class. */
const crude = /\b(?:sex\w*|rape|abortion|brothel|prostitut\w*|mistress|affair|lover|miscarry|kill|execute|gamble)\b/u;
/** What says no more than what any of its kind is. */
const general =
  /^(?:ceremony|festival|zone|area|case|road|vehicle|disease|injury|tax|fee|price|law|plan|certificate|school|station|meeting|session|fine|fund|capital|revenue|income|cost|street)$/u;

/** Whether two terms have a word in common, “trợ cấp”, or two words alone a syllable. */
function shareWord(one: Glossed, other: Glossed): boolean {
  if (other.words.length > 1)
    return one.words.some((word) => other.words.includes(word)) || one.words[0].startsWith(`${other.words[0]} `);
  const syllables = other.words[0].split(' ');
  return one.words.some((word) => word.split(' ').some((syllable) => syllables.includes(syllable)));
}

/** Beside a word alone those tempt that share a syllable with it, are in use and of one nature. */
function temptsAlone(one: Glossed, word: Glossed): boolean {
  if ((one.words.length === 1 && one.frequency < fewestUses) || !shareWord(one, word)) return false;
  return word.part === 'verb' || (one.nature !== null && one.nature === word.nature);
}

/** Whether two senses are of one class: what is done, by a word in common; what is named, by what sort of thing it is. */
function areAlike(one: Glossed, term: Glossed, written: ReadonlySet<string>): boolean {
  const field = one.domain === term.domain;
  if (term.words.length === 1) return field && temptsAlone(one, term);
  // What is done has no classes; it tempts by a word of the term, or by standing in the same article.
  if (term.part === 'verb') return field && (shareWord(one, term) || written.has(one.entry));
  if (!one.gloss.includes(' ') && term.gloss.includes(' ')) return false;
  const kin = one.words.length > 1 && one.words[0] === term.words[0];
  if (field && one.nature === term.nature && (kin || term.nature !== null)) return true;
  return kin && !isSeen(term.nature) && headOf(one.gloss) === headOf(term.gloss);
}

/** Whether a reader who does not know the term could take the other gloss for its own: of one field, and of one nature. */
function tempts(one: Glossed, term: Glossed, written: ReadonlySet<string>): boolean {
  if (one.part !== term.part || one.sort !== term.sort || one.entry === term.entry) return false;
  // The cheapest first: a term is held against all of its field.
  if (!areAlike(one, term, written) || one.gloss.length > longestGloss) return false;
  if (crude.test(one.gloss) || general.test(one.gloss) || !alikeInLength(one.gloss, term.gloss)) return false;
  return overlap(one.entry, term.entry) < 1 && !couldMeanTheSame(one, term);
}

/** The words of a term that its gloss says in English, with what they mean: “hai” of “two-tier”. */
function literal(term: Glossed, lexicon: Lexicon): { word: string; means: string }[] {
  if (term.words.length === 1) return [];
  const said = bare(term.full);
  return term.words.flatMap((word) => {
    const means = bare(firstGloss(word, lexicon)?.replace(/\([^)]*\)/gu, '') ?? '')
      .split(/[^\p{L}]+/u)
      .find((part) => part.length > 2 && said.includes(part));
    return means === undefined ? [] : [{ word, means }];
  });
}

const numeral = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** Whether one who knows a part of the term finds the key by that part alone: no other option is about schools, or has “two” in it. */
function isGivenAway(term: Glossed, wrong: readonly Glossed[], lexicon: Lexicon): boolean {
  const parts = literal(term, lexicon);
  const shared = ({ word, means }: { word: string; means: string }) =>
    wrong.some((one) => one.words.includes(word) || bare(one.full).includes(means));
  return (
    parts.some((part) => numeral.test(part.word) && !shared(part)) ||
    (parts.length > 1 && parts.length === term.words.length && !parts.some(shared))
  );
}

/** Whether both are words alone or neither: “to make public” says of itself what it is, “to receive citizens” what it acts on. */
function alikeMade(one: Glossed, other: Glossed): boolean {
  return one.words.length > 1 === other.words.length > 1;
}

/** “giải trình” beside “giải ngân”. */
function sameStart(one: Glossed, other: Glossed): boolean {
  return one.words[0].split(' ')[0] === other.words[0].split(' ')[0];
}

/** Three taxes beside a fee point at the fee: of each noun that the key does not turn on one is enough. */
function isOneTooMany(one: Glossed, taken: readonly Glossed[], term: Glossed): boolean {
  const head = headOf(one.gloss);
  return term.part === 'noun' && head !== headOf(term.gloss) && taken.some((other) => headOf(other.gloss) === head);
}

/** Glosses of other terms that tempt, the likeliest first: those that share a word with the term, “trợ cấp thất nghiệp” beside “trợ cấp hưu trí”. */
function others(term: Glossed, { lexicon, facts }: Ground, random: Random): Glossed[] {
  const written = new Set(facts.flatMap((fact) => (fact.kind === 'term' ? [fact.entry] : [])));
  const pool = new Map(
    [...kinOf(term, lexicon), ...(term.domain === null ? [] : sensesOf(term.domain, lexicon))]
      .filter((one) => tempts(one, term, written))
      .map((one) => [one.gloss, one]),
  );
  const weight = (one: Glossed) =>
    (one.words[0] === term.words[0] || sameStart(one, term) ? 2 : shareWord(one, term) ? 1.5 : 0) +
    (/,/.test(one.gloss) === /,/.test(term.gloss) ? 0 : -1) +
    (headOf(one.gloss) === headOf(term.gloss) ? 0.5 : 0) +
    (written.has(one.entry) ? 0.5 : 0) +
    (one.domain === term.domain ? 0.5 : 0) +
    (term.part === 'verb' && alikeMade(one, term) ? 0.8 : 0) -
    Math.abs(lengthOf(one.gloss) - lengthOf(term.gloss)) * 0.4 +
    random();
  const weighed = [...pool.values()].map((one) => ({ one, by: weight(one) })).sort((a, b) => b.by - a.by);
  const taken: Glossed[] = [];
  for (const { one } of weighed) {
    if (taken.length === wanted + 2) break;
    const twice = taken.some((other) => couldMeanTheSame(other, one) || overlap(other.entry, one.entry) === 1);
    if (!twice && !isOneTooMany(one, taken, term)) taken.push(one);
  }
  return taken;
}

/** Occurrences in a million words above which a word is one that learners know: “đăng ký”, “xuất khẩu”. */
const everywhere = 100;

/** Callings, vehicles and shops: whoever reads the news knows them. */
const known: readonly (string | null)[] = ['person', 'vehicle', 'market', 'ticket'];

/** Civic terms are worth asking about; what two plain syllables say for themselves less so. */
function weightOf({ text }: { text: string }, term: Glossed, lexicon: Lexicon): number {
  const plain =
    known.includes(term.nature) ||
    term.frequency > everywhere ||
    (term.words.length === 2 && lengthOf(term.entry) === 2 && literal(term, lexicon).length === 2);
  return plain ? plainWeight : 3.57 + Math.min(0.9, lengthOf(term.entry) / 5) + (/^\p{Lu}/u.test(text) ? 0.2 : 0);
}

// “Trong bài, “giãn cách xã hội” có nghĩa là gì?”
export const meaning: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if ((fact.kind !== 'term' && fact.kind !== 'word') || passage?.sentence.kind !== 'body' || sum.test(fact.entry))
    return [];
  const { lexicon } = ground;
  const term = glossedAs(fact.entry, fact.gloss, lexicon);
  // What has no field is a word of every day: “thịt lợn”.
  if (term === null || term.domain === null || term.gloss.length > longestGloss) return [];
  if (term.sort === 'holder' || term.sort === 'body') return [];
  const wrong = others(term, ground, random);
  const first = wrong.slice(0, wanted);
  if (wrong.length < wanted || isGivenAway(term, first, lexicon)) return [];
  // “to make public” alone among “to receive citizens”, “to declare one’s assets” stands out.
  if (term.part === 'verb' && lengthOf(term.gloss) > 2 && !first.some((one) => alikeMade(one, term))) return [];
  // As the article writes it: “Trạm Y tế lưu động”; but no capital that only begins a sentence.
  const written =
    /^\p{Lu}[^\p{Lu}]*$/u.test(fact.text) && /^\p{Ll}/u.test(fact.entry)
      ? lowerFirst(shown(fact.text))
      : shown(fact.text);
  return [
    {
      kind: 'meaning',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${written}” có nghĩa là gì?`,
        en: `In this article, what does “${written}” mean?`,
      }),
      answer: { text: term.gloss },
      distractors: wrong.map(({ gloss }) => ({ text: gloss })),
      optionLanguage: 'en',
      proof: { kind: 'glossed' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight: weightOf(fact, term, lexicon),
    },
  ];
};
