import type { Stretch } from './clauses.ts';
import { isVietnamese } from '../text/vietnamese-shape.ts';
import { hasCapital } from './name-shapes.ts';
import type { Passage } from './passage.ts';

const longestTitle = 8;
const fewestForeign = 2;

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-zÀ-ỹ\p{N}'’-]+/gu) ?? [];
}

/** “Chúng tôi Yêu TV”: a capital at its head and on half of its words, and no stop inside. */
function isTitle(quotation: string): boolean {
  const words = wordsIn(quotation);
  const capitals = words.filter(hasCapital);
  return (
    words.length >= 2 &&
    words.length <= longestTitle &&
    hasCapital(words[0]) &&
    capitals.length > 2 &&
    capitals.length * 2 >= words.length &&
    !/[.,;:!?]/.test(quotation)
  );
}

/** “dux et magister Italiae …”: words of another language, in which a capital is no name of the article. */
function isForeign(quotation: string): boolean {
  const words = wordsIn(quotation);
  const foreign = words.filter((word) => !isVietnamese(word));
  const small = foreign.filter((word) => /^\p{Ll}/u.test(word));
  return small.length >= fewestForeign && foreign.length * 2 > words.length;
}

/** The quotations of a passage that are the name of something, and those in another language; without their marks. */
export function titlesIn({ text }: Passage): { titles: Stretch[]; foreign: Stretch[] } {
  const quotations = [...text.matchAll(/"\s?([^"]{3,160}?)\s?"/gu)].map((match) => {
    const from = match.index + match[0].indexOf(match[1]);
    return { from, to: from + match[1].length };
  });
  const words = ({ from, to }: Stretch) => text.slice(from, to);
  return {
    titles: quotations.filter((one) => isTitle(words(one))),
    foreign: quotations.filter((one) => !isTitle(words(one)) && isForeign(words(one))),
  };
}
