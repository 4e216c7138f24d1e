import type { Lexicon, LexiconNode } from '../../text/lexicon.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Maker } from '../candidate.ts';
import { shuffled } from '../random.ts';
import { evidenceAt, inLanguage, lowerFirst, shown } from '../wording.ts';
import { overlap } from '../likeness.ts';

/**
 * Nouns of two syllables by the letters these begin with: “thủ tục” stands under “tt”. Only such as begin longer terms,
 * as “trung tâm” does and “tê tê” does not.
 */
const nounsByLetters = onceFor(({ root }: Lexicon): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  gather(root, 0, found);
  return found;
});
const deepest = 3;
const fewestLonger = 3;

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word.normalize('NFD')[0].toLowerCase()).join('');
}

function gather(node: LexiconNode, depth: number, found: Map<string, string[]>): void {
  const { entry } = node;
  if (entry !== null && node.next.size >= fewestLonger) {
    const { headword } = entry;
    const parts = headword.split(' ');
    if (parts.length === 2 && /^\p{Ll}/u.test(headword) && entry.senses[0]?.pos === 'noun') {
      const letters = lettersOf(parts);
      found.set(letters, [...(found.get(letters) ?? []), headword]);
    }
  }
  if (depth < deepest) for (const next of node.next.values()) gather(next, depth + 1, found);
}

function nounsUnder(letters: string, lexicon: Lexicon): readonly string[] {
  return nounsByLetters(lexicon).get(letters) ?? [];
}

/** What the same letters could stand for: “thông tin hành chính” for “thủ tục hành chính”. */
export function likeExpansions(expansion: string, lexicon: Lexicon): string[] {
  const words = expansion.split(' ');
  if (words.length < 3) return [];
  const pairs = words.length === 3 ? [0, 1] : [0, words.length - 2];
  return pairs.flatMap((at) =>
    nounsUnder(lettersOf(words.slice(at, at + 2)), lexicon)
      .map((noun) => [...words.slice(0, at), ...noun.split(' '), ...words.slice(at + 2)].join(' '))
      .filter((one) => one !== expansion && overlap(one, expansion) < 1),
  );
}

// “Trong bài, “TTHC” là viết tắt của cụm từ nào?”
export const abbreviation: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'abbreviation' || passage === undefined) return [];
  const answer = lowerFirst(shown(fact.expansion));
  const pool = likeExpansions(answer, ground.lexicon);
  return [
    {
      kind: 'meaning',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${fact.abbreviation}” là viết tắt của cụm từ nào?`,
        en: `In this article, what is “${fact.abbreviation}” short for?`,
      }),
      answer: { text: answer },
      distractors: shuffled(pool, random).map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      // What other words its letters could begin is seen at sight more often than not.
      weight: 3.4,
    },
  ];
};
