import type { MottoFact } from '../../facts/fact.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, shown, upperFirst } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { termPhrases } from './deeds/phrases.ts';

/** Mottos that everybody in Vietnam has seen on a wall, for an article that has only one. */
const known = [
  'dân biết, dân bàn, dân làm, dân kiểm tra',
  'nói đi đôi với làm',
  'phòng bệnh hơn chữa bệnh',
  'không để ai bị bỏ lại phía sau',
  'mình vì mọi người, mọi người vì mình',
  'mỗi người dân, một chiến sĩ',
  'mỗi gia đình, một pháo đài',
  'mỗi ngày làm một việc tốt',
  'đi từng ngõ, gõ từng nhà',
  'chung sức, đồng lòng vượt khó',
  'tất cả vì cuộc sống bình yên',
  'an toàn là trên hết',
  'vì một tương lai xanh',
  'học tập suốt đời',
];

/** Two members of a quoted row: “phải đi đến cùng, làm bằng được”. */
function beginningOf(words: string): string {
  return words.split(', ').slice(0, 2).join(', ');
}

/** Quoted words that the article calls no motto, and rows of its own that sound like one. */
function ofArticle(fact: MottoFact, ground: Ground, random: Random): string[] {
  const quotes = ground.passages.flatMap(({ text }) =>
    [...text.matchAll(/"([^"]{6,90})"/gu)].flatMap(([, words]) => [words, beginningOf(words)]),
  );
  // “biên chế hành chính, sự nghiệp” is a thing, no saying.
  const slogans = termPhrases(ground, 'phrase')
    .filter(({ text, sentence }) => sentence !== fact.sentence && text.includes(',') && lengthOf(text) > 4)
    .map(({ text }) => text);
  const mottos = ground.facts.filter((one) => one.kind === 'motto').map(({ text }) => shown(text));
  return [...quotes.map(shown), ...shuffled(slogans, random).slice(0, 1)].filter(
    (text) => !mottos.some((motto) => motto.includes(text) || text.includes(motto)),
  );
}

// “Câu nào sau đây được bài viết gọi là phương châm?”: not which one it quotes, as it may quote much else.
export function mottoQuestion(fact: MottoFact, ground: Ground, random: Random): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const answer = shown(fact.text);
  const [opening] = answer.toLowerCase().split(' ');
  // What begins alike tempts most: “Mỗi …, một …”.
  const distance = (text: string) =>
    Math.abs(lengthOf(text) - lengthOf(answer)) - (text.startsWith(`${opening} `) ? 100 : 0);
  const walls = shuffled(known, random).sort((a, b) => distance(a) - distance(b));
  // One capital among small letters would point at the answer.
  const cased = /^\p{Ll}/u.test(answer) ? lowerFirst : upperFirst;
  // “tinh thần” is said of any quoted words.
  const loose = fact.noun === 'tinh thần';
  const pool = [...new Set([...(loose ? [] : ofArticle(fact, ground, random)), ...walls].map(cased))].filter(
    (text) => alikeInLength(text, answer) && overlap(text, answer) < 0.4,
  );
  return [
    {
      kind: 'content',
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      hedge: null,
      fact,
      prompt: loose
        ? inLanguage(ground.language, {
            vi: 'Bài viết nhắc đến tinh thần nào?',
            en: 'Which guiding spirit (“tinh thần”) does the article speak of?',
          })
        : inLanguage(ground.language, {
            vi: `Câu nào sau đây được bài viết gọi là ${fact.noun}?`,
            en: `Which of these does the article call a “${fact.noun}”?`,
          }),
      answer: { text: answer },
      distractors: pool.map((text) => ({ text })),
      evidence: evidenceAt(passage, fact),
      weight: loose ? 5 : 8,
    },
  ];
}
