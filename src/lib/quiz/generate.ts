import { castOf } from '../facts/cast.ts';
import type { Fact } from '../facts/fact.ts';
import { passagesOf } from '../facts/passage.ts';
import type { Article } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { Ground, Maker, Topic } from './candidate.ts';
import { choose, type Left } from './choose.ts';
import type { Item, Quiz, QuizLanguage, Shortfall } from './item.ts';
import { importanceIn } from './importance.ts';
import { abbreviation } from './kinds/abbreviation.ts';
import { cause } from './kinds/cause.ts';
import { comparison } from './kinds/comparison.ts';
import { connective } from './kinds/connective.ts';
import { matching } from './kinds/matching.ts';
import { order } from './kinds/order.ts';
import { place } from './kinds/place.ts';
import { truth } from './kinds/truth.ts';
import { content } from './kinds/content.ts';
import { date } from './kinds/date.ts';
import { list } from './kinds/list.ts';
import { meaning } from './kinds/meaning.ts';
import { number } from './kinds/number.ts';
import { role } from './kinds/role.ts';
import { speaker } from './kinds/speaker.ts';
import { keyPhrasesIn } from './key-phrases.ts';
import { name } from './kinds/name.ts';
import { phrase } from './kinds/phrase.ts';
import { hashOf, randomFrom } from './random.ts';
import { spread } from './spread.ts';

const makers: Maker[] = [
  number,
  date,
  role,
  content,
  list,
  speaker,
  abbreviation,
  meaning,
  name,
  phrase,
  cause,
  place,
  comparison,
  connective,
  order,
  matching,
  truth,
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

function groundOf(article: Article, facts: Fact[], { lexicon, language }: QuizWishes): Ground {
  const passages = passagesOf(article);
  const bySentence = new Map(passages.map((passage) => [passage.sentence.id, passage]));
  const phrases = passages
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((passage) => keyPhrasesIn(passage, lexicon))
    .map((phrase, at) => ({ ...phrase, id: `phrase-${at + 1}` }));
  return { article, facts, phrases, passages, bySentence, cast: castOf(passages), lexicon, language };
}

/** How much the seed may lift one question over another. */
const jitter = 1.4;

/** No quiz needs more of a kind; a long article is asked about from its beginning to its end. */
const mostOfAKind = 40;

function worthAsking(facts: Topic[]): Topic[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    spread(
      facts.filter((fact) => fact.kind === kind),
      mostOfAKind,
    ),
  );
}

function shortfallOf(items: Item[], turned: Left[], asked: number): Shortfall | null {
  if (items.length >= asked) return null;
  const found = items.length;
  if (found === 0 && turned.length === 0) return { asked, found, why: 'no-facts' };
  return { asked, found, why: turned.length > found ? 'turned-down' : 'few-facts' };
}

/** A quiz, and every question that was made and not taken, with the clauses of the contract that it broke. */
export function explainedQuiz(article: Article, facts: Fact[], wishes: QuizWishes): { quiz: Quiz; rejected: Left[] } {
  const ground = groundOf(article, facts, wishes);
  const good: Assembled[] = [];
  const rejected: Left[] = [];
  for (const fact of worthAsking([...facts, ...ground.phrases])) {
    for (const make of makers) {
      const random = randomFrom(wishes.seed ^ hashOf(`${make.name} ${fact.id}`));
      const made = make(fact, ground, random).map((candidate) => assemble(candidate, ground, random));
      // Several candidates of one maker are second choices for the same question.
      const [sound, ...spare] = made.filter(({ faults }) => faults.length === 0);
      if (sound !== undefined) good.push({ ...sound, spare: spare.map(({ item }) => item) });
      else rejected.push(...made.map(({ item, faults }) => ({ item, faults })));
    }
  }
  const random = randomFrom(wishes.seed);
  const importance = importanceIn(ground);
  const lean = (one: Assembled) => random() * jitter + importance(one.item.evidence.sentence);
  const { items, left } = choose(good, wishes.count, new Map(good.map((one) => [one, lean(one)])));
  const turned = [...rejected, ...left];
  return { quiz: { items, shortfall: shortfallOf(items, turned, wishes.count) }, rejected: turned };
}

/**
 * Questions on an article from its facts, in order of the text. Pure: the same article, facts, dictionary and wishes
 * give the same quiz. Every question keeps the contract of contract.ts; `shortfall` says when there are fewer of them
 * than asked for.
 */
export function generateQuiz(article: Article, facts: Fact[], wishes: QuizWishes): Quiz {
  return explainedQuiz(article, facts, wishes).quiz;
}
