import type { Lexicon } from '../../../text/lexicon.ts';
import { keptFor } from '../../../text/kept-for.ts';
import { onceFor } from '../../../text/once-for.ts';
import { frequencyOf } from '../../part-of-speech.ts';
import { isLearntEarly } from './early-words.ts';
import { firstGloss, type Glossed } from './glossed.ts';

/** Words of a gloss that say nothing of its sense. */
const smallWords = /(?<![A-Za-zÀ-ỹ])(?:a|an|the|of|to|in|on|for|and|or|'s)(?![A-Za-zÀ-ỹ])/gi;

/** So many letters of an English word tell it from others: “vaccinate” and “vaccination” are one. */
const stem = 6;
const endings = new RegExp(`([A-Za-zÀ-ỹ]{${stem}})[A-Za-zÀ-ỹ]+`, 'gu');

/** A gloss as the stems of its words; the glosses of the syllables of a text come again and again. */
export const bare = keptFor((gloss) =>
  gloss
    .toLowerCase()
    .replace(smallWords, ' ')
    .replace(/(?<=[A-Za-zÀ-ỹ]{3})s(?![A-Za-zÀ-ỹ])/gu, '')
    .replace(endings, '$1'),
);

/** The stems of the whole gloss of a sense; a sense is held against many. */
export const stemsOf = onceFor(({ full }: Glossed) => bare(full));

/** A word or syllable of a term that its gloss says in English, with what it means: “hai” of “two-tier”. */
export interface Literal {
  word: string;
  means: string;
}

function saidBy(parts: readonly string[], term: Glossed, lexicon: Lexicon): Literal[] {
  const said = bare(term.full).split(/[^A-Za-zÀ-ỹ]+/u);
  return parts.flatMap((word) => {
    const means = bare(firstGloss(word, lexicon)?.replace(/\([^)]*\)/gu, '') ?? '')
      .split(/[^A-Za-zÀ-ỹ]+/u)
      .find((part) => part.length > 2 && said.some((one) => one.startsWith(part)));
    return means === undefined ? [] : [{ word, means }];
  });
}

/** The words of a term that its gloss says in English; of a word alone nothing. */
export function literalWords(term: Glossed, lexicon: Lexicon): Literal[] {
  return term.words.length === 1 ? [] : saidBy(term.words, term, lexicon);
}

/** The same of its syllables, of a word alone too: “sông” of “river ferry crossing”, “giá” of “unit price”. */
export function literalSyllables(term: Glossed, lexicon: Lexicon): Literal[] {
  return saidBy(
    term.words.flatMap((word) => word.split(' ')),
    term,
    lexicon,
  );
}

/** The same of the words of two syllables and more inside it, however it is cut: “bảo hiểm” and “y tế” of “thẻ bảo hiểm y tế”. */
export function literalRuns(term: Glossed, lexicon: Lexicon): Literal[] {
  const syllables = term.words.flatMap((word) => word.split(' '));
  const runs = syllables.flatMap((_, from) =>
    [2, 3].filter((length) => from + length <= syllables.length).map((length) => syllables.slice(from, from + length)),
  );
  return saidBy(
    runs.filter(({ length }) => length < syllables.length).map((run) => run.join(' ')),
    term,
    lexicon,
  );
}

/** Occurrences in a million words above which a word is one that learners know: “đăng ký”, “xuất khẩu”. */
const everywhere = 100;

/** Whether whoever reads the news knows a word. */
export function isFamiliar(word: string, lexicon: Lexicon): boolean {
  return frequencyOf(word, lexicon) > everywhere;
}

/** Above this a word of several syllables is known to most: “bảo hiểm”, “cha mẹ”. */
const oftenMet = 50;

/** Whether most learners who read the news know a word, as a part of a longer term. */
export function isMetOften(word: string, lexicon: Lexicon): boolean {
  return frequencyOf(word, lexicon) > oftenMet;
}

/** The same of each part of a term that nobody counted. */
const everyday = 200;

/** Above this a syllable is learnt in the first weeks. */
const everyLesson = 1000;

/** Whether learners know a syllable as a word: “giá” is one, “tuyển” of “tuyển dụng” none. */
export function isKnownSyllable(syllable: string, lexicon: Lexicon): boolean {
  return frequencyOf(syllable, lexicon) > everyday;
}

/** How often a term is met: where nobody counted it, as often as the rarest of its words or, of a word, of its syllables. */
function metAsOften(term: Glossed, lexicon: Lexicon): number {
  if (term.frequency > 0) return term.frequency;
  const parts = term.words.length > 1 ? term.words : term.words[0].split(' ');
  return Math.min(...parts.map((part) => frequencyOf(part, lexicon)));
}

/** Callings, vehicles and shops: whoever reads the news knows them. */
const known: readonly (string | null)[] = ['person', 'vehicle', 'market', 'ticket'];

/** Whether a term says itself what it is, by what every learner knows: a bicycle, “forest fire”, “to pay money”. */
export const isTransparent = onceFor((term: Glossed, lexicon: Lexicon): boolean => {
  if (known.includes(term.nature)) return true;
  // “đi lại” is of the first hundred words of a course.
  const syllables = term.words.flatMap((word) => word.split(' '));
  if (syllables.length === 2 && syllables.every((one) => frequencyOf(one, lexicon) > everyLesson)) return true;
  // “trả tiền” is “to pay” and “money”.
  if (syllables.length === 2 && metAsOften(term, lexicon) > everyday) return literalSyllables(term, lexicon).length > 0;
  // “trạm y tế” is “station” and “health”.
  const said = literalWords(term, lexicon).filter(({ word }) => isFamiliar(word, lexicon));
  if (term.words.length > 1 && said.length === term.words.length) return true;
  // “đi bộ”; of “phê duyệt” few know the first.
  const literal = literalSyllables(term, lexicon).filter(({ word }) => isMetOften(word, lexicon));
  return syllables.length === 2 && literal.length === 2;
});

/** Deeds of public life are worth a question up to here: “ban hành”, “phê duyệt”. */
const everywhereInOffices = 160;

/** Whether a term is no word to learn: met everywhere, learnt long before, or saying itself what it is. */
export function isPlain(term: Glossed, lexicon: Lexicon): boolean {
  const most = term.part === 'verb' ? everywhereInOffices : everywhere;
  return term.frequency > most || isLearntEarly(term.entry) || isTransparent(term, lexicon);
}
