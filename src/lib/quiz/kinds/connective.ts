import type { Maker } from '../candidate.ts';
import { holdsWords } from '../answer-words.ts';
import { framed } from '../asking/frame.ts';
import { shuffled } from '../random.ts';
import { evidenceAt, inLanguage, quoted, shown } from '../wording.ts';

/** What the first connective of a pair leaves no room for; synonyms of the second are never offered. */
const wrong: Readonly<Record<string, string[]>> = {
  nhưng: ['nên', 'vì', 'để', 'thì'],
  song: ['nên', 'vì', 'để', 'thì'],
  nên: ['nhưng', 'để', 'tuy', 'hoặc'],
  thì: ['nhưng', 'vì', 'để', 'mà'],
  'mà còn': ['cho nên', 'tuy nhiên', 'bởi vì'],
};

// “Từ nối nào điền đúng vào chỗ trống: “Tuy khó khăn ____ một số chỉ tiêu đã hoàn thành”?”
export const connective: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'connective' || passage === undefined) return [];
  const answer = shown(fact.text).toLowerCase();
  const frame = framed(ground, passage, fact).find(({ text }) => holdsWords(text, fact.first))?.text;
  if (frame === undefined || !Object.hasOwn(wrong, answer)) return [];
  return [
    {
      kind: 'cloze',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Từ nối nào điền đúng vào chỗ trống: ${quoted(frame)}?`,
        en: `Read: ${quoted(frame)}. Which connective belongs in the blank?`,
      }),
      answer: { text: answer },
      distractors: shuffled(wrong[answer], random).map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight: 3.5,
    },
  ];
};
