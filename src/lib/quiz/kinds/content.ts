import type { DutyFact, RequirementFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { calling, evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { mottoQuestion } from './motto.ts';
import { actionPhrases, taskPhrases, termPhrases } from './phrases.ts';

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

// “Theo bài, bà Trịnh Thị Lam yêu cầu Văn phòng đăng ký đất đai làm gì?”
function requirementQuestion(fact: RequirementFact, ground: Ground, random: Random): Candidate[] {
  if (fact.addressee === null) return [];
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = shown(fact.action).replace(/^(?:phải|cần) /iu, '');
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
    .filter(({ paragraph }) => !mine.has(paragraph) && paragraph !== passage.paragraph)
    .map(({ text }) => text);
  const pool = [...new Set([...shuffled(required, random), ...shuffled(spoken, random)])]
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
        vi: `Theo bài, ${calling(fact.speaker, 'vi')} ${verb} ${whom} làm gì?`,
        en: `According to the article, what does ${fact.speaker.name} ask ${quoted(whom)} to do?`,
      }),
      answer: { text: lowerFirst(answer) },
      distractors: pool,
      evidence: placeOf(ground, fact.sentence, fact.action, fact.start),
      weight: 7.5,
    },
  ];
}

/** Questions about what is to be done, answered for, or held up as a motto. */
export const content: Maker = (fact, ground, random) => {
  if (!ground.bySentence.has(fact.sentence)) return [];
  if (fact.kind === 'duty') return dutyQuestion(fact, ground, random);
  if (fact.kind === 'motto') return mottoQuestion(fact, ground, random);
  return fact.kind === 'requirement' ? requirementQuestion(fact, ground, random) : [];
};
