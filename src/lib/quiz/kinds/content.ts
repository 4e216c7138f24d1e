import type { DutyFact, RequirementFact, StatementFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { isLoose } from '../pronouns.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { factsOf } from '../sentence-facts.ts';
import { spread } from '../spread.ts';
import { callingOf } from '../stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { mottoQuestion } from './motto.ts';
import { usualReasons } from './usual.ts';
import { actionPhrases, clausePhrases, taskPhrases, termPhrases } from './phrases.ts';

type Base = Pick<Candidate, 'kind' | 'optionLanguage' | 'proof' | 'hedge'>;
const base: Base = { kind: 'content', optionLanguage: 'vi', proof: { kind: 'stands' }, hedge: null };

/** No piece of work but how, or that, one is done: “khắc phục kịp thời”, “tạo chuyển biến”. */
const vague =
  /^(?:tạo|có|làm|đạt|nêu|phát huy) |(?:kịp thời|hiệu quả|quyết liệt|thường xuyên|chặt chẽ|nghiêm túc|đồng bộ|mạnh mẽ|tốt hơn|trách nhiệm| vào| với| về| đến)$/iu;

function placeOf(ground: Ground, sentence: string, text: string, from: number) {
  const passage = ground.bySentence.get(sentence)!;
  const start = ground.article.source.indexOf(text, from);
  return evidenceAt(passage, { start, end: start + text.length });
}

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
        en: `According to the article, what must “${bearer}” answer for?`,
      }),
      answer: { text: lowerFirst(shown(fact.duty)) },
      distractors: [...new Set(pool)].map((text) => ({ text })),
      evidence: evidenceAt(passage, fact),
      weight: 10,
    },
  ];
}

/** Whom the authorities advise rather than tell. */
const people =
  /^(?:các |những |mọi |nhiều )?(?:người|hộ|bà con|nông dân|phụ huynh|khách|du khách|cử tri|học sinh|khách hàng|gia đình)(?: |$)/iu;
/** By when it is to be done: that is asked for itself. */
const deadline = /,? (?:trước|chậm nhất|xong trước|đến hết|trong) (?:ngày |tháng |năm |quý |tuần |hết )+.*$/u;

// “Theo bài, bà Trịnh Thị Lam yêu cầu Văn phòng đăng ký đất đai làm gì?”
function requirementQuestion(fact: RequirementFact, ground: Ground, random: Random): Candidate[] {
  if (fact.addressee === null) return [];
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = shown(fact.action)
    .replace(/^(?:phải|cần) /iu, '')
    .replace(deadline, '');
  // Among deeds without figures the one that has some gives itself away.
  if (/\d/.test(answer)) return [];
  // What the same person asks of others could well be asked of these too: only others' words are surely wrong.
  const mine = new Set(
    ground.facts
      .filter((one) => one.kind === 'requirement' || one.kind === 'statement')
      .filter(({ speaker }) => speaker.name === fact.speaker.name)
      .map(({ sentence }) => ground.bySentence.get(sentence)?.paragraph),
  );
  const required = ground.facts
    .filter((one) => one.kind === 'requirement' && one.speaker.name !== fact.speaker.name)
    .map((one) => shown((one as RequirementFact).action));
  const spoken = actionPhrases(ground)
    .filter(({ text, paragraph }) => !mine.has(paragraph) && paragraph !== passage.paragraph && !/^không /iu.test(text))
    .map(({ text }) => text);
  const bank = people.test(fact.addressee) ? 'advice' : 'task';
  const usual = usualReasons(bank, fact.sentence, ground)
    .slice(0, -1)
    .flatMap((group) => shuffled(group, random));
  const pool = [...new Set([...shuffled(required, random), ...shuffled(spoken, random).slice(0, 2), ...usual])]
    .filter((text) => alikeInLength(text, answer) && overlap(text, shown(fact.text)) < 0.5)
    // A figure here would answer the question on that figure.
    .filter((text) => !/\d/.test(text))
    .map((text) => ({ text: lowerFirst(text) }));
  const verb = /^(?:yêu cầu|đề nghị|kêu gọi|kiến nghị|chỉ đạo|giao|khuyến cáo|khuyến khích|nhắc nhở|vận động)$/iu.test(
    fact.verb,
  )
    ? fact.verb.toLowerCase()
    : 'yêu cầu';
  const whom = carried(ground, fact.sentence, fact.addressee);
  return [
    {
      ...base,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, ${callingOf(fact, ground)} ${verb} ${whom} làm gì?`,
        en: `According to the article, what does ${fact.speaker.name} ask ${quoted(whom)} to do?`,
      }),
      answer: { text: lowerFirst(answer) },
      distractors: pool,
      evidence: placeOf(ground, fact.sentence, fact.action, fact.start),
      weight: 8.5,
    },
  ];
}

const shortestSaying = 6;
const longestSaying = 22;
/** More sayings than this are not looked through for three wrong answers. */
const mostSayings = 60;

/** What somebody says, whole and without a figure; null where it cannot stand alone. */
function saying(fact: StatementFact, { article }: Ground): string | null {
  const text = flowing(article.source, fact).replace(/[\s.,;]+$/u, '');
  const words = lengthOf(text);
  return words < shortestSaying || words > longestSaying || /[\d"“”():;…]/u.test(text) || isLoose(text) ? null : text;
}

// “Theo bài, ông Cấn Xuân Lộc lưu ý điều gì?”
function statementQuestion(fact: StatementFact, ground: Ground, random: Random): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = saying(fact, ground);
  if (answer === null || passage.sentence.kind !== 'body') return [];
  const others = factsOf(ground, 'statement');
  const theirs = spread(others, mostSayings)
    .filter(({ speaker }) => speaker.name !== fact.speaker.name)
    .map((one) => saying(one, ground))
    .filter((one) => one !== null);
  const mine = new Set(
    others.filter(({ speaker }) => speaker.name === fact.speaker.name).map(({ sentence }) => sentence),
  );
  const spoken = new Set([...others, ...factsOf(ground, 'requirement')].map(({ sentence }) => sentence));
  const plain = clausePhrases(ground)
    .filter(({ sentence }) => !mine.has(sentence) && !spoken.has(sentence))
    .map(({ text }) => lowerFirst(text))
    .filter((text) => !/[\d"“”():;…]/u.test(text) && !isLoose(text) && lengthOf(text) <= longestSaying);
  const pool = [...shuffled(theirs, random), ...shuffled(plain, random)].filter(
    (text) => alikeInLength(text, answer) && overlap(text, answer) < 0.4,
  );
  const verb = fact.verb === 'theo' ? 'cho biết' : fact.verb.toLowerCase();
  return [
    {
      ...base,
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, ${callingOf(fact, ground)} ${/ rằng$/u.test(verb) ? 'nhận định' : verb} điều gì?`,
        en: `According to the article, what does ${fact.speaker.name} say?`,
      }),
      answer: { text: answer },
      distractors: [...new Set(pool)].map((text) => ({ text })),
      evidence: evidenceAt(passage, fact),
      weight: fact.speaker.institution ? 7 : 8,
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
