import { onceFor } from '../../text/once-for.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../asking/frame.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { factsIn } from '../sentence-facts.ts';
import { spread } from '../choosing/spread.ts';
import { evidenceAt, lengthOf, lowerFirst, shown } from '../wording.ts';

/** Whether a phrase names a thing, whatever its first word is. */
function nature(pos: string): string {
  return pos === 'quoted' || pos === 'adjective' ? pos : 'thing';
}

/** More phrases than this are not looked through for a few wrong answers; those taken are spread over the article. */
const mostPhrases = 150;

const poolOf = onceFor((ground: Ground) => spread(ground.phrases(), mostPhrases));

/** Other phrases of the article of the same nature and like length that share no content word with an answer. */
export function likePhrases(answer: string, ofPos: string, ground: Ground, random: Random): string[] {
  const fits = poolOf(ground).filter(
    ({ text, pos }) => nature(pos) === nature(ofPos) && alikeInLength(text, answer) && overlap(text, answer) === 0,
  );
  const distance = (text: string) => Math.abs(lengthOf(text) - lengthOf(answer));
  const cased = /^\p{Lu}/u.test(answer) ? (text: string) => text : lowerFirst;
  return [...new Set(shuffled(fits, random).map(({ text }) => cased(shown(text))))].sort(
    (a, b) => distance(a) - distance(b),
  );
}

// “Theo bài, cụm từ nào điền đúng vào chỗ trống: “Đại lộ Kearney được lót bằng ____”?”
export const phrase: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'phrase' || passage === undefined) return [];
  // Who speaks is asked with what they say.
  const speaks = factsIn(ground, fact.sentence).some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.mention.start < fact.end &&
      one.speaker.mention.end > fact.start,
  );
  if (speaks) return [];
  const distractors = likePhrases(shown(fact.text), fact.pos, ground, random).map((text) => ({ text }));
  return blankQuestions(ground, passage, fact, { vi: 'cụm từ', en: 'phrase' }).map(({ prompt, cost }) => ({
    kind: 'cloze',
    fact,
    prompt,
    answer: { text: shown(fact.text) },
    distractors,
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: Math.min(3.5, 1.5 + fact.salience) - (cost > 0 ? 0.3 : 0),
  }));
};
