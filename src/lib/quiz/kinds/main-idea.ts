import type { Ground, Maker } from '../candidate.ts';
import { evenWith } from '../form.ts';
import { asOne, withoutMeasure } from '../gist/additions.ts';
import { detailsBeside } from '../gist/details.ts';
import type { Gist } from '../gist/gist.ts';
import { evidenceAt, inLanguage, upperFirst } from '../wording.ts';

/** Whoever has read an article knows first of all what it is about. */
const weight = 14;

interface Beside {
  point: Gist;
  details: string[];
}

/** Three details among which the main point, in full or without its last measure, is not known by its form; else two. */
function detailsOf(gist: Gist, ground: Ground): Beside | undefined {
  const parts = withoutMeasure(gist.parts);
  const shorter = { ...gist, parts, text: upperFirst(asOne(parts)) };
  const found = [gist, shorter].map((point) => ({
    point,
    details: evenWith(point.text, detailsBeside(point, ground), { two: true, sentences: true }),
  }));
  return found.find(({ details }) => details.length === 3) ?? found.find(({ details }) => details.length > 0);
}

// “Các ý sau đều có trong bài. Ý nào là nội dung chính của bài?”
export const mainIdea: Maker = (fact, ground) => {
  if (fact.kind !== 'gist') return [];
  const made = detailsOf(fact, ground);
  if (made === undefined) return [];
  const { point, details } = made;
  return [
    {
      kind: 'main-idea',
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: 'Các ý sau đều có trong bài. Ý nào là nội dung chính của bài?',
        en: 'All of these are in the article. Which of them is its main point?',
      }),
      answer: { text: point.text },
      distractors: details.map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'gist', parts: point.parts },
      evidence: evidenceAt(ground.bySentence.get(fact.sentence)!, fact),
      hedge: null,
      weight,
    },
  ];
};
