import type { ListFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { shuffled } from '../random.ts';
import { spokenClause } from '../stem.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, quoted, shortened, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { sortOf } from './kin.ts';
import { actionPhrases, clausePhrases, taskPhrases, termPhrases } from './phrases.ts';

const longestHead = 24;
const shortItem = 5;
const middlingItem = 9;
const spoken = new RegExp(`${edgeBefore}(?:${sayingVerbs}|${askingVerbs})${edgeAfter}`, 'iu');
const ofTasks = /nhiệm vụ|giải pháp|biện pháp|việc|yêu cầu|công tác|nội dung|mục tiêu|phải|cần|tập trung/iu;

function headOf(fact: ListFact, ground: Ground): string {
  const start = ground.article.source.lastIndexOf(fact.head, fact.start);
  const span = spokenClause(ground, fact.sentence, { start, end: start + fact.head.length }, fact);
  const whole = span.end > span.start ? ground.article.source.slice(span.start, span.end) : fact.head;
  return lowerFirst(shown(whole));
}

/** What the list could have held: terms for short items, clauses for long ones; from other sentences. */
function outsiders(fact: ListFact, ground: Ground): string[] {
  const items = fact.texts.map(shown);
  const brief = items.every((item) => lengthOf(item) <= shortItem);
  const passage = ground.bySentence.get(fact.sentence)!;
  const first = passage.pieces.find(({ word }) => word.start === fact.items[0].start)?.word;
  const pos = first === undefined ? null : partOfSpeech(first.entry, first.gloss, ground.lexicon);
  const tasks = ofTasks.test(fact.head);
  const sort = sortOf(items[0]);
  const terms = termPhrases(ground, pos).filter(
    ({ text }) => lengthOf(text) > 2 && !text.includes(',') && sortOf(text) === sort,
  );
  const middling = items.every((item) => lengthOf(item) <= middlingItem);
  // Without a part of speech nothing says that a term could stand in the list.
  if (brief && pos === null) return [];
  // What is to be done is no cause and no fault; whether another clause is one, nothing says.
  if (!brief && middling && !tasks) return [];
  const pool = brief ? terms : middling ? [...actionPhrases(ground), ...taskPhrases(ground)] : clausePhrases(ground);
  const texts = pool
    .filter(({ sentence, paragraph }) => sentence !== fact.sentence && (brief || paragraph !== passage.paragraph))
    .map(({ text }) => text)
    .filter(
      (text) => (tasks || brief || !spoken.test(text)) && (!/\d/.test(text) || items.some((item) => /\d/.test(item))),
    )
    .filter((text) => items.some((item) => alikeInLength(item, text)))
    .filter((text) => items.every((item) => overlap(item, text) < 0.4) && overlap(text, fact.head) < 0.6);
  // Where all members begin alike, “rác hữu cơ, rác tái chế”, what begins otherwise gives itself away.
  const [head] = items[0].toLowerCase().split(' ');
  const uniform = items.every((item) => item.toLowerCase().startsWith(`${head} `));
  if (uniform && !texts.some((text) => text.toLowerCase().startsWith(`${head} `))) return [];
  return [...new Set(texts.map((text) => (/^\p{Lu}/u.test(items.at(-1)!) ? text : lowerFirst(text))))];
}

// “Sau cụm từ “nguyên nhân chậm trễ”, bài KHÔNG nêu điều nào sau đây?”
export const list: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'list' || passage === undefined) return [];
  const head = quoted(shortened(headOf(fact, ground), longestHead));
  const items = fact.texts.map((item) => lowerFirst(shown(item)));
  const others = shuffled(outsiders(fact, ground), random);
  const base: Pick<Candidate, 'kind' | 'fact' | 'optionLanguage' | 'hedge' | 'weight'> = {
    kind: 'list',
    fact,
    optionLanguage: 'vi',
    hedge: null,
    weight: 7,
  };
  const members = shuffled(items, random);
  const out: Candidate[] = others.slice(0, 4).map((other) => ({
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Sau cụm từ ${head}, bài KHÔNG nêu điều nào sau đây?`,
      en: `Which of these does the article NOT list after ${head}?`,
    }),
    level: 3,
    answer: { text: other },
    distractors: members.map((text) => ({ text })),
    proof: { kind: 'absent', members },
    evidence: evidenceAt(passage, fact),
  }));
  const at = Math.floor(random() * items.length);
  const within: Candidate = {
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Sau cụm từ ${head}, bài nêu điều nào sau đây?`,
      en: `Which of these does the article list after ${head}?`,
    }),
    answer: { text: items[at] },
    distractors: others.map((text) => ({ text })),
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact.items[at]),
  };
  return random() < 0.6 ? [...out, within] : [within, ...out];
};
