import type { NameFact } from '../../facts/fact.ts';
import { edgeAfter } from '../../facts/vocabulary/pattern.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../frame.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { factsIn } from '../sentence-facts.ts';
import { shuffled, type Random } from '../random.ts';
import { spread } from '../spread.ts';
import { attributed, gapped, isComplete, spokenClause } from '../stem.ts';
import { evidenceAt, lengthOf, shown } from '../wording.ts';
import { clauseAround } from '../../facts/clauses.ts';

const nouns: Readonly<Record<NonNullable<NameFact['sort']>, { vi: string; en: string }>> = {
  person: { vi: 'tên người', en: 'person’s name' },
  place: { vi: 'địa danh', en: 'place name' },
  organisation: { vi: 'tên cơ quan, tổ chức', en: 'name of a body' },
  event: { vi: 'tên', en: 'name' },
  document: { vi: 'tên', en: 'name' },
  thing: { vi: 'tên', en: 'name' },
};
const anyName = { vi: 'tên', en: 'name' };

/** The names of an article, each once. */
interface Named {
  text: string;
  sort: NameFact['sort'];
  /** How often it stands there. */
  times: number;
}

/** More names than this are not looked through for three wrong answers; those taken are spread over the article. */
const mostNames = 120;
const named = new WeakMap<Ground, Map<string, Named>>();

function namesOf(ground: Ground): Map<string, Named> {
  const known = named.get(ground);
  if (known !== undefined) return known;
  const names = new Map<string, Named>();
  for (const fact of ground.facts) {
    if (fact.kind !== 'name') continue;
    const text = shown(fact.text);
    const { sort = null, times = 0 } = names.get(text) ?? {};
    names.set(text, { text, sort: fact.sort ?? sort, times: times + 1 });
  }
  named.set(ground, names);
  return names;
}

function shares(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(' '));
  return other
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}

/** Whether two names look alike: both Vietnamese names of people, both letters, both foreign words. */
function shapeOf(text: string): string {
  if (/^[\p{Lu}\p{N}-]+$/u.test(text)) return 'letters';
  return /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu.test(text) ? 'vietnamese' : 'plain';
}

/** Other names of the article, those of the same sort and shape first; none that shares a word with the answer. */
export function otherNames(fact: NameFact, ground: Ground, random: Random): string[] {
  const answer = shown(fact.text);
  const names = namesOf(ground);
  const sort = fact.sort ?? names.get(answer)?.sort ?? null;
  const distance = (other: Named) =>
    (other.sort === sort ? 0 : 2) +
    (shapeOf(other.text) === shapeOf(answer) ? 0 : 1) +
    Math.min(1, Math.abs(lengthOf(other.text) - lengthOf(answer)) / 3);
  const others = spread([...names.values()], mostNames).filter(
    // A name that is of another sort at any place tempts nobody.
    (other) => !shares(other.text, answer) && (sort === null || other.sort === null || other.sort === sort),
  );
  // Among enough bodies a feast tempts nobody.
  const kin = others.filter((other) => sort !== null && other.sort === sort);
  return shuffled(kin.length >= 2 ? kin : others, random)
    .map((other) => ({ text: other.text, at: distance(other) }))
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => text);
}

/** “ai”, “sông nào”, “cơ quan nào”: what stands in the question for a name; null where nothing tells what it names. */
function asked({ sort, noun, text }: NameFact): string | null {
  if (sort === 'person') return 'ai';
  if (noun !== null && text.toLowerCase().startsWith(`${noun} `)) return `${noun} nào`;
  return null;
}

const verbal = new RegExp(
  `^(?:đã|đang|sẽ|là|có|được|bị|từng|cũng|phải|cần|vẫn|không|chưa|vừa|đều|muốn)${edgeAfter}`,
  'iu',
);

/** “Theo bài, ai tước bóng từ Newton?”: the name is the subject of its clause. */
function subjectQuestion(fact: NameFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  const word = asked(fact);
  if (word === null || ground.language !== 'vi') return null;
  const piece = passage.pieces.find((one) => one.word.start >= fact.start);
  if (piece === undefined) return null;
  const stretch = clauseAround(passage, piece.from, piece.to);
  const clause = spokenClause(ground, fact.sentence, passage.span(stretch.from, stretch.to), fact);
  if (!isComplete(ground, passage, clause)) return null;
  const rest = shown(ground.article.source.slice(fact.end, clause.end));
  const next = passage.pieces.find((one) => one.word.start >= fact.end);
  const acts = next !== undefined && partOfSpeech(next.word.entry, next.word.gloss, ground.lexicon)?.startsWith('verb');
  const before = shown(ground.article.source.slice(clause.start, fact.start));
  // Who says or asks it is asked elsewhere, with what is said.
  const speaks = factsIn(ground, fact.sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.mention.start < fact.end &&
      one.speaker.mention.end > fact.start,
  );
  if ((!verbal.test(rest) && !acts) || speaks) return null;
  if (before !== '' && !/^(?:ông|bà|anh|chị|cô|thầy)$/iu.test(before)) return null;
  const question = gapped(ground, clause, { start: clause.start, end: fact.end }, word);
  return question === null ? null : attributed(ground, fact, question);
}

/** Inside a short quotation a name is a part of a title: “Về Sự bãi bỏ …”. */
function isInTitle(fact: NameFact, ground: Ground): boolean {
  const { sentence } = ground.bySentence.get(fact.sentence)!;
  const at = fact.start - sentence.start;
  return [...sentence.text.matchAll(/["“]([^"“”]{2,70})["”]/gu)].some(
    (match) =>
      match.index < at &&
      match.index + match[0].length > at + fact.text.length &&
      lengthOf(match[1]) <= 9 &&
      match[1] !== fact.text,
  );
}

/** “Bà Vi Thị Loan, chủ quán ăn ở phường Bến Ngự, nói …”: where somebody lives who only speaks. */
function isOfSpeaker(fact: NameFact, ground: Ground): boolean {
  return factsIn(ground, fact.sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.mention.end <= fact.start &&
      one.start >= fact.end,
  );
}

// “Theo bài, ai đã lập bản đồ sông?”; “Theo bài, tên nào điền đúng vào chỗ trống: “…”?”
export const name: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'name' || passage === undefined || passage.sentence.kind !== 'body' || isInTitle(fact, ground))
    return [];
  const text = shown(fact.text);
  const noun = fact.sort === null ? anyName : nouns[fact.sort];
  const base: Omit<Candidate, 'prompt' | 'kind' | 'weight'> = {
    fact,
    answer: { text },
    distractors: otherNames(fact, ground, random).map((one) => ({ text: one })),
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
  };
  const often = Math.min(3, namesOf(ground).get(text)?.times ?? 1);
  const people = namesOf(ground);
  const persons = base.distractors.filter((one) => fact.sort !== 'person' || people.get(one.text)?.sort === 'person');
  const question = subjectQuestion(fact, ground);
  const made: Candidate[] = [];
  if (question !== null) made.push({ ...base, distractors: persons, kind: 'name', prompt: question, weight: 5.5 });
  if (isOfSpeaker(fact, ground)) return made;
  for (const { prompt, cost } of blankQuestions(ground, passage, fact, noun))
    made.push({
      ...base,
      kind: 'cloze',
      prompt,
      weight: 3.6 + (lengthOf(text) > 1 ? 0.8 : 0) - often * 0.2 - (cost > 0 ? 0.9 : 0),
    });
  return made;
};
