import type { DutyFact, StatementFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { evenWith } from '../form.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { shuffled, type Random } from '../random.ts';
import { callingOf } from '../asking/stem.ts';
import { calling, evidenceAt, flowing, foreign, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { alikeInLength, overlap, unlike } from '../likeness.ts';
import { mottoQuestion } from './motto.ts';
import { taskPhrases, termPhrases } from './deeds/phrases.ts';
import { requirementQuestion } from './requirement.ts';
import { lacksSubject, sayingOf, sayingsOfOthers } from './people/sayings.ts';

type Base = Pick<Candidate, 'kind' | 'optionLanguage' | 'proof' | 'hedge'>;
const base: Base = { kind: 'content', optionLanguage: 'vi', proof: { kind: 'stands' }, hedge: null };

/** No piece of work but how, or that, one is done: “khắc phục kịp thời”, “tạo chuyển biến”. */
const vague =
  /^(?:tạo|có|làm|đạt|nêu|phát huy) |(?:kịp thời|hiệu quả|quyết liệt|thường xuyên|chặt chẽ|nghiêm túc|đồng bộ|mạnh mẽ|tốt hơn|trách nhiệm| vào| với| về| đến)$/i;

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

// “Theo bài, ông Cấn Xuân Lộc lưu ý điều gì?”
function statementQuestion(fact: StatementFact, ground: Ground, random: Random): Candidate[] {
  // English has no name for “Liên đoàn Lao động tỉnh”.
  if (ground.language === 'en' && fact.speaker.institution) return [];
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = sayingOf(fact, ground);
  if (answer === null || passage.sentence.kind !== 'body' || lacksSubject(answer, ground)) return [];
  const others = shuffled(sayingsOfOthers(fact, ground), random).filter(
    (one) => !lacksSubject(one, ground) && alikeInLength(one, answer) && overlap(one, answer) < 0.4,
  );
  const wrong = evenWith(answer, unlike(others), { two: true });
  if (wrong.length === 0) return [];
  const verb = fact.verb === 'theo' ? 'cho biết' : fact.verb.toLowerCase();
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
      // Of three sayings the one on the speaker’s own business is soon found.
      weight: 3.4,
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
