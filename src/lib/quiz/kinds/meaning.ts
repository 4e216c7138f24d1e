import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { leadOf } from '../lead.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';
import {
  bare,
  isKnownSyllable,
  isMetOften,
  isPlain,
  literalRuns,
  literalSyllables,
  literalWords,
  type Literal,
} from './words/plain-terms.ts';
import { isLearntEarly } from './words/early-words.ts';
import { isBookish, type Glossed } from './words/glossed.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { isCertain, wordsOf, type Explained } from './words/words-of-article.ts';
import { wrongMeanings } from './words/wrong-meanings.ts';
import { fallsAtSight, isKnownByPart, nearnessOfField, wrongWords } from './words/wrong-words.ts';

const wanted = 3;
/** So many choices of wrong answers are made: what one quiz has already is no good in another question of it. */
const turns = 10;

const numeral = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** Whether one who knows a part of the term finds the key by that part alone: no other option is about schools, or has “two” in it. */
function isGivenAway(term: Glossed, wrong: readonly Glossed[], lexicon: Lexicon): boolean {
  const isSaid = ({ word, means }: Literal, one: Glossed) =>
    // “sốt rét” is “malaria”: whoever knows “sốt” looks for a fever.
    (term.nature !== 'sickness' && ` ${one.words.join(' ')} `.includes(` ${word} `)) || bare(one.full).includes(means);
  const shared = (literal: Literal) => wrong.some((one) => isSaid(literal, one));
  const parts = literalWords(term, lexicon);
  // One syllable that everybody knows tells a long term: “sông” of “bến khách ngang sông”.
  const telling = literalSyllables(term, lexicon).filter(
    // “sốt” of “sốt xuất huyết” is known to whoever has had one.
    ({ word }) => term.words.length > 2 || term.nature === 'sickness' || isKnownSyllable(word, lexicon),
  );
  // “cha mẹ” of “ban đại diện cha mẹ học sinh” beside boards that have no parents, “bảo hiểm” of a card beside cards of banks.
  const known = [...parts, ...literalRuns(term, lexicon)].filter(
    ({ word }) => numeral.test(word) || isMetOften(word, lexicon),
  );
  const all = parts.length > 1 && parts.length === term.words.length;
  return [...telling, ...known].some((part) => !shared(part)) || (all && !parts.some(shared));
}

/** What a word is worth by what it is: a deed of public life asked for among the deeds of the article has the likeliest wrong answers. */
function worthOf(term: Glossed, lexicon: Lexicon): number {
  const { part, domain } = term;
  if (domain === null) return isBookish(term, lexicon) ? 4.8 : 3.7;
  if (part === 'verb') return 5.5;
  return 4.6;
}

/** Below this a word alone is one of a trade, “lai dắt”, sooner in fields that have many such. */
const rare = 4;
const ofTrade = 8;
const trades: readonly (string | null)[] = ['transport', 'environment', 'health', 'science', 'land'];

/** Above this words are less worth asking, the more so the oftener they are met. */
const often = 40;

/** Words learnt early fall at sight; beside two of them a word is asked for when better ones are used up. */
const ofEarly = 0.6;
const tooManyEarly = 2;
const besideEarly = 3.9;

/**
 * How soon a word is asked for: less soon where most readers of news know it or a part of it, where hardly anybody writes it,
 * where wrong answers are fewer or fall at sight, or hardly any is of its field.
 */
function wordWeightOf(key: Explained, wrong: readonly Explained[], lexicon: Lexicon): number {
  const { term } = key;
  const { frequency, domain, part } = term;
  const early = wrong.filter((one) => isLearntEarly(one.term.entry)).length;
  const weight =
    worthOf(term, lexicon) -
    Math.max(0, Math.log2(frequency / often)) * 0.4 -
    (frequency > 0 && frequency < (trades.includes(domain) ? ofTrade : rare) ? 1 : 0) -
    (isKnownByPart(term, lexicon) ? 2 : 0) -
    (wrong.length < wanted ? (part === 'verb' ? 1.3 : 2.3) : 0) -
    (wrong.some((one) => fallsAtSight(one, key, lexicon)) ? 1 : 0) -
    (wrong.filter((one) => nearnessOfField(one.term, term) > 0).length < 2 ? 1 : 0) -
    early * ofEarly;
  return early < tooManyEarly ? weight : Math.min(weight, besideEarly);
}

const lowered = onceFor(({ source }: Ground['article']): string => source.toLowerCase());
/** A word that comes back so often is of the matter of the article, however much more often it does. */
const mostTimes = 4;

function timesIn(text: string, sought: string): number {
  let times = 0;
  for (let at = text.indexOf(sought); at >= 0 && times < mostTimes; at = text.indexOf(sought, at + sought.length))
    times++;
  return times;
}

/**
 * How much a word is of the article’s very matter: one of its headline or lead, or one that comes again, before what any text
 * has once.
 */
function matterOf({ written }: Explained, { article, passages }: Ground): number {
  const sought = written.toLowerCase();
  const again = timesIn(lowered(article), sought);
  const isOf = (part: string | undefined) => part?.toLowerCase().includes(sought) ?? false;
  return (isOf(article.title ?? '') ? 0.7 : isOf(leadOf(passages)?.text) ? 0.4 : 0) + (again - 1) * 0.25;
}

/** What a term means is asked for when all else is used up: the more the longer, up to so much. */
const meaningWeight = 3.1;
const mostForLength = 0.4;

function meaningWeightOf(term: Glossed): number {
  return meaningWeight + Math.min(mostForLength, (lengthOf(term.entry) - 2) / 10);
}

/** Who is named in a bracket as the one to whom something is done: “(a minister, an official)”, which need not be so here. */
const somebody =
  /\((?:[^()]*[ ,])?(?:minister|official|person|prisoner|pupil|patient|lawyer|player|student|army|military|judge|witness)s?\)/u;

/**
 * The gloss as it is asked. What a deed is mostly done to, or a quality said of, is left off where enough is left, as the
 * article may say it of something else: “to be lost, to leak away (of funds)” of fish. Alone it tells the sense, “to accept (a
 * case)”; null where it does not, “to advance (of an army)”.
 */
function glossAsked({ full, part }: Glossed): string | null {
  if (part === 'noun') return full;
  // “to depend (on)”
  const plain = full.replace(/ \((?:to|on|in|with|from|for|by|at|of|against|up|out)\)/gu, '');
  const bare = plain.replace(/ ?\([^()]*\)/gu, '');
  if (bare.includes(',') || bare === plain) return bare;
  // “transparent (open to check)”; “field (military)” needs its bracket, which need not fit the place: “bơm dã chiến”.
  if (part === 'adjective') return / \([A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]/u.test(plain) && !plain.includes('(of ') ? bare : null;
  return plain.includes('(of ') || somebody.test(plain) ? null : plain;
}

// “Từ ngữ nào trong bài có nghĩa là “to disburse”?”, “Trong bài, “giãn cách xã hội” có nghĩa tiếng Anh là gì?”
export const meaning: Maker = (fact, ground, random) => {
  const word = wordsOf(ground).get(fact.id);
  const passage = ground.bySentence.get('sentence' in fact ? fact.sentence : '');
  if (word === undefined || passage === undefined || (fact.kind !== 'term' && fact.kind !== 'word')) return [];
  const { term, written } = word;
  // What says itself what it is teaches nobody a word.
  if (!isCertain(fact, word, ground) || isPlain(term, ground.lexicon)) return [];
  const base = { kind: 'meaning', fact, evidence: evidenceAt(passage, fact), hedge: null } as const;
  const gloss = glossAsked(term);
  const meanings = wrongMeanings(term, ground, random, wanted + 2);
  const candidates: Candidate[] = [];
  if (gloss !== null)
    for (const words of wrongWords(word, ground, random, wanted, turns))
      candidates.push({
        ...base,
        prompt: inLanguage(ground.language, {
          vi: `Từ ngữ nào trong bài có nghĩa là “${gloss}”?`,
          en: `Which word or phrase in the article means “${gloss}”?`,
        }),
        answer: { text: written },
        distractors: words.map((one) => ({ text: one.written })),
        optionLanguage: 'vi',
        proof: { kind: 'glossed', gloss },
        weight: wordWeightOf(word, words, ground.lexicon) + matterOf(word, ground),
      });
  if (meanings.length >= wanted && !isGivenAway(term, meanings.slice(0, wanted), ground.lexicon))
    candidates.push({
      ...base,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${written}” có nghĩa tiếng Anh là gì?`,
        en: `In this article, what does “${written}” mean?`,
      }),
      answer: { text: term.gloss },
      distractors: meanings.map(({ gloss }) => ({ text: gloss })),
      optionLanguage: 'en',
      proof: { kind: 'glossed', gloss: term.gloss },
      weight: meaningWeightOf(term),
    });
  return candidates;
};
