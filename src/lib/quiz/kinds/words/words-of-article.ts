import type { Lexicon } from '../../../text/lexicon.ts';
import type { TermFact } from '../../../facts/fact.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Article } from '../../../text/article.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground, Topic } from '../../candidate.ts';
import { civicWordsIn, isFormal, wordsIn, type CivicWord } from '../../civic-words.ts';
import { entryOf } from '../../part-of-speech.ts';
import { factsIn } from '../../sentence-facts.ts';
import { spread } from '../../choosing/spread.ts';
import { insideSentence, lowerFirst, shown, standsIn } from '../../wording.ts';
import { isInQuotes } from '../figures/figure-place.ts';
import { glossedAs, isCrude, longestGloss, type Glossed } from './glossed.ts';
import { areNearSynonyms } from './near-synonyms.ts';
import { bare } from './plain-terms.ts';
import { isPlainlyDeed, isUsedAsGlossed } from './word-use.ts';
import { overlap } from '../../likeness.ts';

/** A term or a word of an article and what it means. */
export interface Explained {
  /** As the article writes it. */
  written: string;
  term: Glossed;
  /** The same with all that the dictionary says it can mean. */
  wide: Glossed;
  /** Whether it stands in a name: “Chi cục Trồng trọt và Bảo vệ thực vật”. */
  named: boolean;
}

/** “tỷ đồng” is a unit and “thứ ba” a day of the week, no terms to ask about; “plot of 1,000 m²” is a measure. */
const sum = /đồng$|^thứ /u;
const measured = /\d (?:m|k|g|l)/u;

/** Words whatever stands before them: “mức thu | giữ nguyên”. */
const always: ReadonlySet<string> = new Set(['giữ nguyên', 'giữ gìn', 'thu hút', 'thu nhập']);

/** “khai chỉ | định xin lại xe”: an appointment only of somebody or of a bid. */
const appointed = /^ (?:thầu|nhà thầu|người|luật sư|bác sĩ|ông|bà|một|đơn vị|cơ quan|của|làm|\p{Lu})/u;

/** Whether a word may have been cut wrongly out of its sentence: “công khai” of “có công khai khẩn”. */
function mayBeMiscut({ start, end, entry }: TermFact | CivicWord, { article, lexicon }: Ground): boolean {
  const { source } = article;
  if (entry === 'chỉ định' && !appointed.test(source.slice(end, end + 12))) return true;
  const [first = ''] = source.slice(start, end).split(' ');
  const last = source.slice(start, end).split(' ').at(-1) ?? '';
  const before = /([A-Za-zÀ-ỹ]+) $/u.exec(source.slice(Math.max(0, start - 10), start))?.[1];
  const after = /^ ([A-Za-zÀ-ỹ]+)/u.exec(source.slice(end, end + 10))?.[1];
  const isWord = (text: string) => always.has(text) || entryOf(text, lexicon)?.components === null;
  return (before !== undefined && isWord(`${before} ${first}`)) || (after !== undefined && isWord(`${last} ${after}`));
}

/** “to advise, to warn” and “advice, warning”: so many first letters in common. */
const sameStart = 4;
const wordStarts = new RegExp(`(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]{${sameStart}}`, 'gu');

function sayTheSame(one: string, other: string): boolean {
  const starts = (gloss: string): string[] => bare(gloss).match(wordStarts) ?? [];
  return overlap(bare(one), bare(other)) > 0 || starts(one).some((start) => starts(other).includes(start));
}

/**
 * Whether the sense of a word is sure: it has no other, something beside it tells, or the others say the same as a noun or a
 * verb, “to appeal” and “appeal”. Beside “public” as a quality “to make public” is sure only where its object follows.
 */
function isSure({ entry, gloss, start }: TermFact | CivicWord, passage: Passage, lexicon: Lexicon): boolean {
  const senses = entryOf(entry, lexicon)?.senses ?? [];
  const chosen = senses.find((one) => one.gloss === gloss);
  if (chosen === undefined) return false;
  const isDeed = chosen.pos === 'verb' && isPlainlyDeed({ start }, passage, lexicon);
  return senses.every((one) => {
    if (one === chosen) return true;
    if (!/^(?:noun|verb|phrase)$/u.test(one.pos)) return isDeed;
    if (sayTheSame(one.gloss, gloss) || areNearSynonyms(one.gloss, gloss)) return true;
    // The words beside a deed tell it from a thing of the same name: “tái phạm”, “bảo mật”.
    return chosen.pos === 'verb' && one.pos === 'noun' && chosen.condition === null && one.condition !== null;
  });
}

/** The State’s levels after a term make it an office: “Bảo hiểm xã hội tỉnh”. */
const level = /^ (?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã|khu vực|trung ương|Trung ương|Việt Nam)(?![A-Za-zÀ-ỹ])/u;

/**
 * Whether a term is a name here, or begins one: “Trường Mầm non Sao Mai”, “Bảo hiểm xã hội đề nghị …” of a text that writes it so
 * inside its sentences too. What forces are called says what they are: “Công an tỉnh”.
 */
function isNamed({ end, text, entry }: TermFact | CivicWord, term: Glossed, { source }: Article): boolean {
  if (term.part !== 'noun' || term.nature === 'justice' || !/^\p{Ll}/u.test(entry)) return false;
  const after = source.slice(end, end + 12);
  if (level.test(after) && !level.test(` ${entry.split(' ').at(-1)}`)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  return /^ \p{Lu}/u.test(after) || / \p{Lu}/u.test(text) || standsIn(source, text, insideSentence, /^/);
}

/** Where a capital says nothing: a sentence or somebody’s words begin, or a name of a row of them. */
const beginning = /(?:^|[.!?:;…“”"'‘’]\s*|\n\s*(?:[–—-]\s*)?)$/u;

/** Whether a word stands in a name: “Chi cục Chăn nuôi và Thú y”, “Công ty Khai thác công trình thuỷ lợi”. */
function isInName({ start, end, text, entry, sentence }: TermFact | CivicWord, ground: Ground): boolean {
  const { source } = ground.article;
  if (/^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(entry) && !beginning.test(source.slice(Math.max(0, start - 4), start)))
    return true;
  return factsIn(ground, sentence).some(
    (fact) => fact.kind === 'name' && fact.start <= start && end <= fact.end && fact.end - fact.start > end - start,
  );
}

/** A thing of no field is a word of every day, “thịt lợn”, unless its gloss names a sort of thing. */
function isEveryday({ part, domain, nature }: Glossed): boolean {
  return part === 'noun' && domain === null && nature === null;
}

/** What a gloss says first, without brackets: “to maintain” of “to maintain, to service”. */
function firstOf(gloss: string): string {
  return gloss
    .replace(/ ?\([^)]*\)/gu, '')
    .split(/[,;]/u)[0]
    .trim();
}

/** The words of an article by what they mean first of all. */
const entriesByGloss = onceFor(({ passages, facts }: Ground): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const topics: readonly Topic[] = [...facts, ...wordsIn(passages)];
  for (const { entry, gloss } of topics.filter(isWord)) {
    const first = firstOf(gloss);
    found.set(first, (found.get(first) ?? new Set()).add(entry));
  }
  return found;
});

/** Whether another word of the article means the same first of all: “bình quân” and “trung bình”, “bảo trì” and “bảo dưỡng”. */
function hasTwin({ gloss }: TermFact | CivicWord, ground: Ground): boolean {
  return (entriesByGloss(ground).get(firstOf(gloss))?.size ?? 0) > 1;
}

function explained(fact: TermFact | CivicWord, ground: Ground): Explained | null {
  const { lexicon } = ground;
  if (sum.test(fact.entry) || measured.test(fact.gloss)) return null;
  const term = glossedAs(fact.entry, fact.gloss, lexicon);
  if (term === null || term.gloss.length > longestGloss || isEveryday(term)) return null;
  if (isCrude(fact.gloss) || term.sort === 'holder' || term.sort === 'body') return null;
  if (isNamed(fact, term, ground.article) || mayBeMiscut(fact, ground)) return null;
  // As the article writes it: “Trạm Y tế lưu động”; but no capital that only begins a sentence.
  const written =
    /^\p{Lu}[^\p{Lu}]*$/u.test(fact.text) && /^\p{Ll}/u.test(fact.entry)
      ? lowerFirst(shown(fact.text))
      : shown(fact.text);
  const full = (entryOf(fact.entry, lexicon)?.senses ?? []).map(({ gloss }) => gloss).join(', ');
  return { written, term, wide: { ...term, full }, named: isInName(fact, ground) };
}

/** Whether the meaning of a word is certain, so that it can be asked for. Any other can be a wrong answer by all it can mean. */
export function isCertain(fact: TermFact | CivicWord, { named }: Explained, ground: Ground): boolean {
  const passage = ground.bySentence.get(fact.sentence);
  return (
    !named &&
    passage !== undefined &&
    isSure(fact, passage, ground.lexicon) &&
    isUsedAsGlossed(fact, passage, ground.lexicon) &&
    !hasTwin(fact, ground) &&
    // “‘anh em bồi dưỡng nhau’”: people mean more by their own words than a dictionary does.
    !isInQuotes(fact, passage, ground)
  );
}

function isWord(topic: Topic): topic is TermFact | CivicWord {
  return topic.kind === 'term' || topic.kind === 'word';
}

/** Fields whose deeds are as much of every day: “ăn sáng”, “mang thai”. */
const daily: readonly (string | null)[] = [null, 'health', 'education', 'society', 'culture', 'media'];

/** Whether a word belongs to public life, or to written language at least. */
function isWorthAsking({ part, domain, words }: Glossed, lexicon: Lexicon): boolean {
  if (part === 'noun') return domain !== null;
  return !daily.includes(domain) || words.every((word) => isFormal(word, lexicon));
}

/** The terms and words of an article’s sentences that can be asked for, by the id of the fact. */
export const wordsOf = onceFor((ground: Ground): ReadonlyMap<string, Explained> => {
  const topics: Topic[] = [...ground.facts, ...civicWordsIn(ground.passages, ground.lexicon)];
  return new Map(
    topics.filter(isWord).flatMap((topic) => {
      if (ground.bySentence.get(topic.sentence)?.sentence.kind !== 'body') return [];
      const word = explained(topic, ground);
      return word === null || !isWorthAsking(word.term, ground.lexicon) ? [] : [[topic.id, word] as const];
    }),
  );
});

/** Above so many occurrences in a million words a word tempts nobody: “sử dụng”, “tổ chức”. */
const onEveryPage = 600;

/** More words than this, which a text of some 4,000 words has, are not held against each that is asked for. */
const mostOptions = 300;

/** Those that can be wrong answers: the words that are asked for, and others that are not on every page. */
export const optionsOf = onceFor((ground: Ground): readonly Explained[] => {
  const asked = [...wordsOf(ground).values()];
  const known = new Set(asked.map(({ term }) => term.entry));
  const others = wordsIn(ground.passages).flatMap((word) => {
    const one = known.has(word.entry) ? null : explained(word, ground);
    if (one === null || one.term.frequency > onEveryPage) return [];
    return one.term.domain === null && !isFormal(one.term.entry, ground.lexicon) ? [] : [one];
  });
  return spread(
    [...asked, ...others].filter(({ named }) => !named),
    mostOptions,
  );
});
