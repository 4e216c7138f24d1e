import { onceFor } from '../../text/once-for.ts';
import type { Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../asking/frame.ts';
import { isAccount } from '../genre.ts';
import type { KeyPhrase } from '../key-phrases.ts';
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

const several = /^(?:một số|một loạt|nhiều|sự|việc) /iu;
/** “vị trí | quỹ đạo”: what follows may belong to the noun. */
const goesOn =
  /^ (?!(?:của|trong|cho|về|với|ở|tại|và|hoặc|đã|đang|sẽ|là|được|bị|có|không|phải|mà|nơi)(?![A-Za-zÀ-ỹ]))\p{Ll}/u;

/**
 * What weighs besides in a phrase of an account: what its sentence begins with is what it tells of; a few of something, and
 * what goes on after the phrase, are hardly asked for. The marks are those that tell which phrases people ask for.
 */
function weightInAccount({ sentence, start, end, text }: KeyPhrase, ground: Ground): number {
  const { sentence: whole } = ground.bySentence.get(sentence)!;
  const after = whole.text.slice(end - whole.start);
  const marks: [boolean, number][] = [
    [start === whole.start, 0.4],
    [several.test(text), -0.7],
    [goesOn.test(after), -0.5],
    [/^[.!?]/.test(after), -0.4],
  ];
  return marks.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0);
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
  const more = isAccount(ground) ? weightInAccount(fact, ground) : 0;
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
    weight: Math.min(3.5, 1.5 + fact.salience + more) - (cost > 0 ? 0.3 : 0),
  }));
};
