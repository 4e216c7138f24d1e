import type { NameFact } from '../../facts/fact.ts';
import { countries } from '../../facts/vocabulary/countries.ts';
import { edgeAfter } from '../../facts/vocabulary/pattern.ts';
import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import { blankQuestions, type BlankQuestion } from '../asking/frame.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { factsIn } from '../sentence-facts.ts';
import { attributed, gapped, isComplete, spokenClause } from '../asking/stem.ts';
import { evidenceAt, lengthOf, shown } from '../wording.ts';
import { clauseAround } from '../../facts/clauses.ts';
import { isAccount } from '../genre.ts';
import { isShortText } from '../short-text.ts';
import { fullBody } from './people/bodies.ts';
import { answersForMore } from './people/people.ts';
import { nameWeight } from './people/name-weight.ts';
import { anyOthers, knownBeside } from './people/wider-names.ts';
import { areKin, endIn, nameIn, namesOf, otherNames, setOf } from './people/other-names.ts';

const nouns: Readonly<Record<NonNullable<NameFact['sort']>, { vi: string; en: string }>> = {
  person: { vi: 'tên người', en: 'person’s name' },
  place: { vi: 'địa danh', en: 'place name' },
  organisation: { vi: 'cơ quan, tổ chức', en: 'body' },
  event: { vi: 'tên', en: 'name' },
  document: { vi: 'tên', en: 'name' },
  thing: { vi: 'tên', en: 'name' },
};
const anyName = { vi: 'tên', en: 'name' };

/** Names of several sorts beside the answer: a last choice. */
const mostOfMixed = 3.5;

const aCountry = { vi: 'tên nước', en: 'country' };

/** “ai”, “sông nào”, “cơ quan nào”: what stands in the question for a name; null where nothing tells what it names. */
function asked({ sort, noun, text }: NameFact): string | null {
  if (sort === 'person') return 'ai';
  // Bodies are asked for by agent.ts.
  if (sort === 'organisation') return null;
  if (noun !== null && text.toLowerCase().startsWith(`${noun} `)) return `${noun} nào`;
  return null;
}

const verbal = new RegExp(
  `^(?:đã|đang|sẽ|là|có|được|bị|từng|cũng|phải|cần|vẫn|không|chưa|vừa|đều|muốn)${edgeAfter}`,
  'i',
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
  if ((!verbal.test(rest) && !acts) || speaks(fact, ground)) return null;
  if (before !== '' && !/^(?:ông|bà|anh|chị|cô|thầy)$/i.test(before)) return null;
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

/** Who says or asks something is asked elsewhere, with what is said. */
function speaks(fact: NameFact, ground: Ground): boolean {
  return factsIn(ground, fact.sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.mention.start < fact.end &&
      one.speaker.mention.end > fact.start,
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

/** “UBND tỉnh | tỉnh cử 80 chiến sĩ”: a name that ends as what follows begins. */
function doubles(name: string, after: string): boolean {
  return new RegExp(`(?:^| )${/^ ([A-Za-zÀ-ỹ]+)/u.exec(after)?.[1] ?? '-'}$`, 'i').test(name);
}

// “Theo bài, ai đã lập bản đồ sông?”; “Theo bài, tên nào điền đúng vào chỗ trống: “…”?”
export const name: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'name' || passage === undefined || passage.sentence.kind !== 'body' || isInTitle(fact, ground))
    return [];
  const end = endIn(fact, ground);
  const text = nameIn(fact, ground);
  // “Tại toà, Khuyên thừa nhận”: the given name of somebody whom the article names in full.
  if (!text.includes(' ') && ground.cast.people.some((one) => one.name.endsWith(` ${text}`))) return [];
  // The head of a longer name that the article gives elsewhere.
  if (fact.sort === 'organisation' && fullBody(text, ground) !== text) return [];
  const after = ground.article.source.slice(end, passage.sentence.end);
  const set = setOf(text);
  const noun = set === countries ? aCountry : fact.sort === null ? anyName : nouns[fact.sort];
  const base: Omit<Candidate, 'prompt' | 'kind' | 'weight'> = {
    fact,
    answer: { text },
    distractors: otherNames(fact, ground, random)
      .filter((one) => !doubles(one, after))
      .map((one) => ({ text: one })),
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, { start: fact.start, end }),
    hedge: null,
  };
  const people = namesOf(ground);
  // “xã nào” is answered by communes, written alike; “ai” by people.
  const alike = base.distractors.filter(({ text: one }) =>
    fact.sort === 'person' ? people.get(one)?.sort === 'person' : one.toLowerCase().startsWith(`${fact.noun} `),
  );
  const question = subjectQuestion(fact, ground);
  const made: Candidate[] = [];
  // In news what befell or did somebody who answers for nothing is a side story.
  const aside = fact.sort === 'person' && !isAccount(ground) && !answersForMore(text, ground);
  if (question !== null)
    made.push({ ...base, distractors: alike, kind: 'name', prompt: question, weight: aside ? 3.4 : 3.5 });
  if (isOfSpeaker(fact, ground) || speaks(fact, ground)) return made;
  const loss = areKin(
    fact,
    base.distractors.map((one) => one.text),
    ground,
  )
    ? 0
    : 2;
  const gap = { start: fact.start, end };
  const blanks = (questions: BlankQuestion[], wrong: Option[], most = Infinity) =>
    questions.map(({ prompt, cost }): Candidate => ({
      ...base,
      distractors: wrong,
      kind: 'cloze',
      prompt,
      weight: Math.min(most, nameWeight(fact, ground, cost > 0, loss)),
    }));
  const questions = blankQuestions(ground, passage, gap, noun);
  made.push(...blanks(questions, base.distractors));
  if (!isAccount(ground) || !isShortText(ground)) return made;
  // A paragraph may have no three names of a sort.
  const known = knownBeside(fact, ground, random).map((one) => ({ text: one }));
  const any = anyOthers(fact, ground, random).map((one) => ({ text: one }));
  return [
    ...made,
    ...blanks(known.length === 0 ? [] : questions, [...base.distractors, ...known]),
    ...blanks(blankQuestions(ground, passage, gap, anyName), [...base.distractors, ...any], mostOfMixed),
  ];
};
