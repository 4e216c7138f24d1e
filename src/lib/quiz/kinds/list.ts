import type { ListFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { holdsWords } from '../answer-words.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { shuffled } from '../random.ts';
import { factsIn } from '../sentence-facts.ts';
import { spokenClause } from '../asking/stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, quoted, shortened, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { familyOf } from './deeds/families.ts';
import { sortOf } from './words/term-sort.ts';
import { effectOf, usualDemands, usualReasons } from './deeds/usual.ts';
import { actionPhrases, clausePhrases, taskPhrases, termPhrases } from './deeds/phrases.ts';

const longestHead = 24;
const shortItem = 5;
const middlingItem = 9;
const spoken = new RegExp(`${edgeBefore}(?:${sayingVerbs}|${askingVerbs})${edgeAfter}`, 'i');
const ofTasks =
  /nhiệm vụ|giải pháp|biện pháp|(?<![A-Za-zÀ-ỹ])việc (?:phải|cần)|yêu cầu|công tác|nội dung|mục tiêu|phải|cần|tập trung/i;

const ofReasons = /nguyên nhân|lý do|khó khăn|vướng|hạn chế|bất cập|trở ngại/i;
/** Everybody knows in what pupils are examined. */
const subject = /^(?:Toán|Ngữ văn|Văn|Ngoại ngữ|Tiếng (?:Anh|Việt))$/u;
/** What everybody can do, not what an office has to. */
const ofAdvice = /biện pháp|cách|lưu ý|khuyến cáo|khuyên/i;
const shortHead = 3;

/** “Nguyên nhân gồm: …” means those of what the sentence before it says. */
function whereOf(fact: ListFact, ground: Ground): { vi: string; en: string } | null {
  const head = headOf(fact, ground);
  // “các biện pháp phòng bệnh” is what it belongs to; a clause is what it stands in.
  const noun = /^(?:các|những|một số|\d+|hai|ba|bốn|năm|sáu|bảy)\s/i.test(head);
  const whole = {
    vi: noun
      ? `thuộc ${quoted(shortened(head, longestHead))}`
      : `được kể trong câu ${quoted(shortened(`${head} …`, longestHead))}`,
    en: noun
      ? `The article lists ${quoted(shortened(head, longestHead))}`
      : `The article says: ${quoted(shortened(`${head} …`, longestHead))}`,
  };
  if (lengthOf(head) > shortHead) return whole;
  const before = ground.passages[ground.passages.indexOf(ground.bySentence.get(fact.sentence)!) - 1];
  if (before === undefined || before.sentence.kind !== 'body') return null;
  const speech = factsIn(ground, before.sentence.id).find(({ kind }) => kind === 'statement');
  const said = quoted(
    shortened(flowing(ground.article.source, speech ?? before.sentence).replace(/[.!?…]+$/u, ''), longestHead),
  );
  return { vi: `là ${head} được nêu sau câu ${said}`, en: `The article gives ${quoted(head)} of this: ${said}` };
}

function headOf(fact: ListFact, ground: Ground): string {
  const start = ground.article.source.lastIndexOf(fact.head, fact.start);
  const span = spokenClause(ground, fact.sentence, { start, end: start + fact.head.length }, fact);
  const whole = span.end > span.start ? ground.article.source.slice(span.start, span.end) : fact.head;
  return lowerFirst(shown(whole));
}

/** What the list could have held: terms for short items, clauses for long ones; from other sentences. */
function outsiders(fact: ListFact, ground: Ground): string[] {
  const items = fact.texts.map(itemOf);
  const brief = items.every((item) => lengthOf(item) <= shortItem);
  const passage = ground.bySentence.get(fact.sentence)!;
  const first = passage.pieces.find(({ word }) => word.start === fact.items[0].start)?.word;
  const pos = first === undefined ? null : partOfSpeech(first.entry, first.gloss, ground.lexicon);
  const tasks = ofTasks.test(fact.head) && !ofReasons.test(fact.head);
  const sort = sortOf(items[0]);
  const terms = termPhrases(ground, pos).filter(
    ({ text }) => lengthOf(text) > 2 && !text.includes(',') && sortOf(text) === sort,
  );
  const middling = items.every((item) => lengthOf(item) <= middlingItem);
  if (ofReasons.test(fact.head) || tasks) {
    const before = ground.passages[ground.passages.indexOf(passage) - 1]?.text ?? '';
    const about = effectOf(fact.head, ground) >= 0 ? fact.head : `${before} ${fact.head}`;
    const unsaid = ofReasons.test(fact.head)
      ? usualReasons(about, fact.sentence, ground)
      : usualDemands(
          ofAdvice.test(fact.head) ? 'advice' : 'task',
          { answer: fact.head, whom: '', words: passage.text },
          fact.sentence,
          ground,
        );
    const fitting = unsaid.filter(
      (one) => items.some((item) => alikeInLength(item, one)) && items.every((item) => overlap(item, one) < 0.34),
    );
    if (!brief || ofReasons.test(fact.head)) return fitting;
  }
  const family = familyOf(items);
  if (family.length > 0) return family.filter((one) => ground.passages.every((other) => !holdsWords(other.text, one)));
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

/** “…; | và tình trạng bán chạy lợn ốm”: a member without what joins it to the last. */
function itemOf(text: string): string {
  return shown(text).replace(/^(?:và|cùng|hoặc) /u, '');
}

// “Theo bài, ý nào sau đây KHÔNG được kể trong câu “các biện pháp phòng bệnh …”?”
export const list: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'list' || passage === undefined) return [];
  const where = whereOf(fact, ground);
  // “bí xanh, su su, cà rốt vì giá ổn định hơn”: the last member goes on with something else.
  if (where === null || fact.texts.some((item) => / (?:vì|do|nên|nhưng|để|nhờ) /u.test(item))) return [];
  // “Toán, Ngữ văn và Tiếng Anh” are names.
  const named = fact.texts.every((item) => /^\p{Lu}/u.test(item));
  const items = fact.texts.map(itemOf).map((item) => (named ? item : lowerFirst(item)));
  const short = where.vi.startsWith('là ');
  const others = shuffled(outsiders(fact, ground), random);
  const base: Pick<Candidate, 'kind' | 'fact' | 'optionLanguage' | 'hedge' | 'weight'> = {
    kind: 'list',
    fact,
    optionLanguage: 'vi',
    hedge: null,
    // Where nothing says what else could stand there, the odd one is often from another story.
    weight:
      ofReasons.test(fact.head) || (familyOf(items).length > 0 && !items.some((item) => subject.test(item))) ? 7 : 3.4,
  };
  const members = shuffled(items, random);
  const out: Candidate[] = others.slice(0, 4).map((other) => ({
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ý nào sau đây KHÔNG ${short ? 'phải ' : ''}${where.vi}?`,
      en: `${where.en}. Which of these is NOT on its list?`,
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
      vi: `Theo bài, ý nào sau đây ${where.vi}?`,
      en: `${where.en}. Which of these is on its list?`,
    }),
    answer: { text: items[at] },
    distractors: others.map((text) => ({ text })),
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact.items[at]),
  };
  return random() < 0.6 ? [...out, within] : [within, ...out];
};
