import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import type { Item, QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

export const lexicon = loadDictionary();

/** Every question that any of a few seeds asks, those that others in the quiz crowd out included. */
export function asked(body: string, language: QuizLanguage = 'vi'): Item[] {
  const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
  const facts = extractFacts(article);
  return [1, 2, 3, 4].flatMap((seed) => {
    const { quiz, rejected } = explainedQuiz(article, facts, { seed, count: 60, language, lexicon });
    const crowded = rejected.filter(({ faults }) => faults.every((one) => /item/.test(one)));
    return [...quiz.items, ...crowded.map(({ item }) => item)];
  });
}

export const mayor = 'Chủ tịch UBND huyện Suối Vàng Hứa Quang Lộc';
const secretary = 'Bí thư Huyện uỷ Suối Vàng Mạc Thị Dung';
export const two = `${mayor} nói nước đã rút. ${secretary} yêu cầu lực lượng công an tăng cường tuần tra ban đêm.`;
