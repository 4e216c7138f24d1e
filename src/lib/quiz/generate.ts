import { castOf } from '../facts/cast.ts';
import type { Fact } from '../facts/fact.ts';
import { passagesOf, type Passage } from '../facts/passage.ts';
import type { Article } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { Candidate, Ground, Maker, Topic } from './candidate.ts';
import { civicWordsIn } from './civic-words.ts';
import type { Left } from './choosing/choose.ts';
import { chooseWithMainIdea } from './choosing/with-main-idea.ts';
import type { Item, Quiz, QuizLanguage, Shortfall } from './item.ts';
import { asideIn, importanceIn } from './choosing/importance.ts';
import { agent } from './kinds/agent.ts';
import { abbreviation } from './kinds/abbreviation.ts';
import { cause } from './kinds/cause.ts';
import { comparison } from './kinds/comparison.ts';
import { connective } from './kinds/connective.ts';
import { matching } from './kinds/matching.ts';
import { order } from './kinds/order.ts';
import { place } from './kinds/place.ts';
import { truth } from './kinds/truth.ts';
import { mainIdea } from './kinds/main-idea.ts';
import { claimsOf } from './claims/claim.ts';
import { isAccount } from './genre.ts';
import { gistOf } from './gist/gist.ts';
import { content } from './kinds/content.ts';
import { date } from './kinds/date.ts';
import { list } from './kinds/list.ts';
import { meaning } from './kinds/meaning.ts';
import { number } from './kinds/number.ts';
import { role } from './kinds/role.ts';
import { speaker } from './kinds/speaker.ts';
import { keyPhrasesIn, type KeyPhrase } from './key-phrases.ts';
import { name } from './kinds/name.ts';
import { called } from './kinds/naming.ts';
import { phrase } from './kinds/phrase.ts';
import { hashOf, randomFrom, type Random } from './random.ts';
import { spread } from './choosing/spread.ts';
import { shortQuiz } from './choosing/places.ts';

const makers: Maker[] = [
  number,
  date,
  role,
  content,
  list,
  speaker,
  agent,
  abbreviation,
  meaning,
  name,
  called,
  phrase,
  cause,
  place,
  comparison,
  connective,
  order,
  matching,
  truth,
  mainIdea,
];

export interface QuizWishes {
  /** Any number; the same seed gives the same quiz. */
  seed: number;
  /** How many questions at most. */
  count: number;
  /** Language of the prompts and explanations. */
  language: QuizLanguage;
  lexicon: Lexicon;
}

/** The key phrases of an article; many quizzes never need them, so that they are found when they are asked for. */
function phrasesOf(passages: Passage[], lexicon: Lexicon): () => KeyPhrase[] {
  let found: KeyPhrase[] | null = null;
  return () =>
    (found ??= passages
      .filter(({ sentence }) => sentence.kind === 'body')
      .flatMap((passage) => keyPhrasesIn(passage, lexicon))
      .map((phrase, at) => ({ ...phrase, id: `phrase-${at + 1}` })));
}

function groundOf(article: Article, facts: Fact[], { lexicon, language }: QuizWishes): Ground {
  const passages = passagesOf(article);
  const bySentence = new Map(passages.map((passage) => [passage.sentence.id, passage]));
  const phrases = phrasesOf(passages, lexicon);
  return { article, facts, phrases, passages, bySentence, cast: castOf(passages), lexicon, language };
}

/** A long quiz asks who holds which office as well; a short one has better things to ask. */
const officesToo = 3;

/** How much the seed may lift one question over another. */
const jitter = 2.5;

/** No quiz needs more of a kind; a long article is asked about from its beginning to its end. */
const mostOfAKind = 24;
/** Meanings fill a long quiz when everything else is asked; a page of an encyclopedia has forty names. */
const most: Partial<Record<Topic['kind'], number>> = { term: 40, name: 40 };

function worthAsking(facts: Topic[]): Topic[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    spread(
      facts.filter((fact) => fact.kind === kind),
      most[kind] ?? mostOfAKind,
    ),
  );
}

function shortfallOf(items: Item[], turned: Left[], asked: number): Shortfall | null {
  if (items.length >= asked) return null;
  const found = items.length;
  if (found === 0 && turned.length === 0) return { asked, found, why: 'no-facts' };
  // Each fact once, however many wordings were tried of it.
  const missed = new Set(turned.map(({ item }) => item.fact));
  for (const { fact } of items) missed.delete(fact);
  return { asked, found, why: missed.size > found ? 'turned-down' : 'few-facts' };
}

/** Questions that were made, and those that break the contract. */
interface Made {
  good: Assembled[];
  rejected: Left[];
}

/** What one maker makes of a fact: the first sound question, others in reserve; several are choices for the same question. */
function soundOf(candidates: Candidate[], ground: Ground, random: Random): { sound: Assembled | null; faulty: Left[] } {
  const faulty: Left[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const made = assemble(candidate, ground, random);
    if (made.faults.length > 0) {
      faulty.push({ item: made.item, faults: made.faults });
      continue;
    }
    let spare: Assembled[] | null = null;
    const rest = (least: number) =>
      (spare ??= candidates
        .slice(at + 1)
        .map((one) => assemble(one, ground, random))
        .filter(({ faults }) => faults.length === 0))
        .filter((one) => one.candidate.weight >= least)
        .map(({ item }) => item);
    return { sound: { ...made, spare: rest }, faulty: [] };
  }
  return { sound: null, faulty };
}

function make(topics: Topic[], ground: Ground, seed: number): Made {
  const good: Assembled[] = [];
  const rejected: Left[] = [];
  for (const topic of worthAsking(topics)) {
    // The words as well as the number of a fact: else the keys of every article stood at the same places.
    const words = hashOf(ground.bySentence.get(topic.sentence)?.text ?? topic.id);
    for (const maker of makers) {
      const random = randomFrom(seed ^ words ^ hashOf(`${maker.name} ${topic.id}`));
      const { sound, faulty } = soundOf(maker(topic, ground, random), ground, random);
      if (sound !== null) good.push(sound);
      rejected.push(...faulty);
    }
  }
  return { good, rejected };
}

/** A quiz of every size from the questions of one article, which are made once. */
export function quizMaker(
  article: Article,
  facts: Fact[],
  wishes: QuizWishes,
): (count: number) => { quiz: Quiz; picked: Item[]; rejected: Left[] } {
  const ground = groundOf(article, facts, wishes);
  const made = make(
    [...facts, ...claimsOf(ground), ...civicWordsIn(ground.passages, ground.lexicon), ...(gistOf(ground) ?? [])],
    ground,
    wishes.seed,
  );
  const importance = importanceIn(ground);
  const aside = asideIn(ground);
  let ofPhrases: Made | null = null;
  return (count) => {
    const random = randomFrom(wishes.seed);
    const long = count > shortQuiz;
    const leans = new Map<Assembled, number>();
    const lean = (one: Assembled) => leans.get(one) ?? 0;
    const weigh = (all: Assembled[]) => {
      for (const one of all)
        leans.set(
          one,
          random() * jitter +
            importance(one.item.evidence.sentence) -
            aside(one.item) +
            (long && one.item.kind === 'role' ? officesToo : 0),
        );
      return all;
    };
    const phrases = () => weigh((ofPhrases ??= make(ground.phrases(), ground, wishes.seed)).good);
    const pointFirst = randomFrom(wishes.seed ^ hashOf('main idea'))() < 0.5;
    const account = isAccount(ground);
    const { items, picked, left } = chooseWithMainIdea(pointFirst, weigh(made.good), count, lean, phrases, account);
    const rejected = [...made.rejected, ...(ofPhrases?.rejected ?? []), ...left];
    return { quiz: { items, shortfall: shortfallOf(items, rejected, count) }, picked, rejected };
  };
}

/** A quiz, and every question that was made and not taken, with the clauses of the contract that it broke. */
export function explainedQuiz(article: Article, facts: Fact[], wishes: QuizWishes): { quiz: Quiz; rejected: Left[] } {
  return quizMaker(article, facts, wishes)(wishes.count);
}

/**
 * Questions on an article from its facts, in order of the text. Pure: the same article, facts, dictionary and wishes
 * give the same quiz. Every question keeps the contract of contract.ts; `shortfall` says when there are fewer of them
 * than asked for.
 */
export function generateQuiz(article: Article, facts: Fact[], wishes: QuizWishes): Quiz {
  return explainedQuiz(article, facts, wishes).quiz;
}
