import type { DutyFact, StatementFact } from '../../facts/fact.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { evenWith } from '../form.ts';
import { isLoose } from '../pronouns.ts';
import { isVerb, partOfSpeech } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { factsOf, holdsOffice } from '../sentence-facts.ts';
import { claimsOf, standsAlone } from '../claims/claim.ts';
import { spread } from '../spread.ts';
import { callingOf } from '../stem.ts';
import { calling, evidenceAt, flowing, foreign, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { mottoQuestion } from './motto.ts';
import { clausePhrases, taskPhrases, termPhrases } from './phrases.ts';
import { requirementQuestion } from './requirement.ts';

type Base = Pick<Candidate, 'kind' | 'optionLanguage' | 'proof' | 'hedge'>;
const base: Base = { kind: 'content', optionLanguage: 'vi', proof: { kind: 'stands' }, hedge: null };

/** No piece of work but how, or that, one is done: “khắc phục kịp thời”, “tạo chuyển biến”. */
const vague =
  /^(?:tạo|có|làm|đạt|nêu|phát huy) |(?:kịp thời|hiệu quả|quyết liệt|thường xuyên|chặt chẽ|nghiêm túc|đồng bộ|mạnh mẽ|tốt hơn|trách nhiệm| vào| với| về| đến)$/iu;

/** Words of a sentence as they go into a question: “Văn phòng đăng ký đất đai” keeps its capital. */
function carried({ article, bySentence }: Ground, sentence: string, words: string): string {
  const start = article.source.indexOf(words, bySentence.get(sentence)!.sentence.start);
  return flowing(article.source, { start, end: start + words.length });
}

// “Theo bài, cán bộ địa chính phải chịu trách nhiệm về việc gì?”
function dutyQuestion(fact: DutyFact, ground: Ground, random: Random): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const word = passage.pieces.find((piece) => piece.word.start === fact.start)?.word;
  const bearer = carried(ground, fact.sentence, fact.bearer);
  // What else the article says of them, in the same breath, they may answer for as well.
  const head = bearer.split(' ').slice(0, 3).join(' ');
  const about = new Set(
    ground.passages.filter(({ text }) => text.toLowerCase().includes(head)).map((one) => one.paragraph),
  );
  const theirs = ground.passages.filter(({ paragraph }) => about.has(paragraph)).map(({ text }) => text.toLowerCase());
  const pos = word === undefined ? null : partOfSpeech(word.entry, word.gloss, ground.lexicon);
  const terms = pos === null ? [] : termPhrases(ground, pos);
  const inOrder = [
    ...shuffled(taskPhrases(ground), random),
    ...shuffled(terms, random).filter(({ text }) => lengthOf(text) > 2),
  ];
  const pool = inOrder
    .filter(
      ({ text }) =>
        !vague.test(text) && overlap(text, fact.duty) < 0.34 && !theirs.some((said) => overlap(text, said) === 1),
    )
    .map(({ text }) => lowerFirst(text));
  return [
    {
      ...base,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, ${bearer} phải chịu trách nhiệm về việc gì?`,
        en: `According to the article, what must ${foreign(bearer)} answer for?`,
      }),
      answer: { text: lowerFirst(shown(fact.duty)) },
      distractors: [...new Set(pool)].map((text) => ({ text })),
      evidence: evidenceAt(passage, fact),
      weight: 11.5,
    },
  ];
}

const shortestSaying = 5;
const longestSaying = 24;
/** More sayings than this are not looked through for three wrong answers. */
const mostSayings = 60;

/** Verbs that say how the speaker takes it. */
const stance = /lưu ý|cảnh báo|nhắc|khuyến cáo|mong|hy vọng|cam kết|hứa|lo ngại|thừa nhận|bày tỏ|đánh giá|giải trình/iu;
/** “…, song nguồn cung lại hụt”: what else somebody says. */
const further =
  /,? (?:song|nhưng|trong khi|đồng thời|còn|nên|và đang|và đề nghị|đồng thời nhờ) .*$|, (?:tương đương|trong đó|khiến) .*$/u;
/** In somebody’s own person, or pointing back at what was said before. */
const ofSpeaker =
  /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|chúng em|mình|nhà tôi|gia đình (?:chị|anh|ông|bà))(?!\p{L})|^(?:từ đó|vì vậy|do đó|lần này|có nhà|nguyên nhân|lý do|nhờ vậy|như vậy|nhưng|giá như)(?=[ ,])/iu;
const spokenWord = new RegExp(`${edgeBefore}(?:${sayingVerbs}|${askingVerbs})${edgeAfter}`, 'iu');

/** What somebody says, the first thing of it; null where it cannot stand alone. */
function saying(fact: StatementFact, { article }: Ground): string | null {
  const whole = flowing(article.source, fact).replace(/[\s.,;]+$/u, '');
  const short = whole.replace(further, '');
  const text = lengthOf(short) >= shortestSaying ? short : whole;
  const words = lengthOf(text);
  if (words < shortestSaying || words > longestSaying || /["“”():;…]/u.test(text)) return null;
  return isLoose(text) || ofSpeaker.test(text) ? null : text;
}

/** “sửa 18 công trình trong quý II”, “sẽ bàn giao …”: without who does it. */
function lacksSubject(text: string, { lexicon }: Ground): boolean {
  const [first, second = ''] = text.split(' ');
  return (
    /^(?:sẽ|đã|có|phải|không|sẵn|chỉ|đang)$/u.test(first) ||
    isVerb(`${first} ${second}`, lexicon) ||
    isVerb(first, lexicon)
  );
}

/** Clauses that the article says in its own words and that stand by themselves. */
const plainClauses = onceFor((ground: Ground): { text: string; paragraph: number }[] => {
  const spoken = new Set(
    [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')].map(({ sentence }) => sentence),
  );
  return [...spread(claimsOf(ground), mostSayings), ...spread(clausePhrases(ground), mostSayings)]
    .filter(({ sentence, text }) => !spoken.has(sentence) && standsAlone(text))
    .map(({ sentence, text }) => ({ text: lowerFirst(text), paragraph: ground.bySentence.get(sentence)!.paragraph }))
    .filter(
      ({ text }) =>
        lengthOf(text) <= longestSaying &&
        !spokenWord.test(text) &&
        !ofSpeaker.test(text) &&
        !/ (?:do|vì|để|và|của)$/u.test(text) &&
        !/["“”():;…]/u.test(text) &&
        !isLoose(text),
    );
});

// “Theo bài, ông Cấn Xuân Lộc lưu ý điều gì?”
function statementQuestion(fact: StatementFact, ground: Ground, random: Random): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = saying(fact, ground);
  if (answer === null || passage.sentence.kind !== 'body') return [];
  const all = factsOf(ground, 'statement');
  const theirs = spread(all, mostSayings)
    .filter(({ speaker }) => speaker.name !== fact.speaker.name)
    .map((one) => saying(one, ground))
    .filter((one) => one !== null)
    .filter((one) => lacksSubject(one, ground) === lacksSubject(answer, ground));
  // What stands beside somebody’s words could be theirs as well.
  const plain = plainClauses(ground).flatMap(({ text, paragraph }) => (paragraph === passage.paragraph ? [] : [text]));
  // A plain fact is nothing to warn of, to hope for or to admit: there others’ words alone are wrong answers.
  const others = [
    ...shuffled(theirs, random),
    ...(stance.test(fact.verb) || fact.speaker.institution ? [] : shuffled(plain, random)),
  ].filter((text) => alikeInLength(text, answer) && overlap(text, answer) < 0.4);
  const pool = [...new Set(others)];
  const wrong = evenWith(
    answer,
    pool.filter((text, at) => pool.slice(0, at).every((other) => overlap(text, other) < 0.6)),
  );
  if (wrong.length === 0) return [];
  const verb = fact.verb === 'theo' ? 'cho biết' : fact.verb.toLowerCase();
  // What those say who answer for something matters more than what happened to somebody.
  const holds = fact.speaker.institution || holdsOffice(fact.speaker.name, ground);
  return [
    {
      ...base,
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, ${callingOf(fact, ground)} ${/ rằng$/u.test(verb) ? 'nhận định' : verb} điều gì?`,
        en: `According to the article, which of these does ${calling(fact.speaker, 'en')} say?`,
      }),
      answer: { text: answer },
      distractors: wrong.map((text) => ({ text })),
      evidence: evidenceAt(passage, fact),
      weight: holds ? 10 : 8,
    },
  ];
}

/** Questions about what is said, to be done, answered for, or held up as a motto. */
export const content: Maker = (fact, ground, random) => {
  if (!ground.bySentence.has(fact.sentence)) return [];
  if (fact.kind === 'duty') return dutyQuestion(fact, ground, random);
  if (fact.kind === 'statement') return statementQuestion(fact, ground, random);
  if (fact.kind === 'motto') return mottoQuestion(fact, ground, random);
  return fact.kind === 'requirement' ? requirementQuestion(fact, ground, random) : [];
};
