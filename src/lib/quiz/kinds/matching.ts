import type { QuantityFact, RoleFact } from '../../facts/fact.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { factsOf } from '../sentence-facts.ts';
import { isBareOffice } from './people/offices.ts';
import { evidenceAt, inLanguage, lengthOf, shown, upperFirst } from '../wording.ts';

/** With two pairs only, the right one is the one that shares a half with each of the others. */
const [fewestOthers, mostOthers] = [2, 3];

/** Which post is whose is no understanding: it is asked when all else is used up. */
const ofPosts = 1.45;

interface Pair {
  left: string;
  right: string;
}

/**
 * Wrong pairs in which each half of the others stands once, as both halves of the right one do: no half that comes back
 * tells which pair is right.
 */
function crossed(others: readonly Pair[]): string[] {
  return others.map(({ left }, at) => `${left} – ${others[(at + 1) % others.length].right}`);
}

interface Paired<T> {
  fact: T;
  pair: Pair;
}

const rolePairs = onceFor((ground: Ground): Paired<RoleFact>[] => {
  const seen = new Set<string>();
  return (
    ground.facts
      .filter((fact): fact is RoleFact => fact.kind === 'role' && fact.organisation !== null && fact.manner === null)
      // “(Điều dưỡng) trưởng Khoa Khám bệnh”: a title that begins small is a part of one, but for the head of a village.
      .filter(({ office }) => /^(?:\p{Lu}|trưởng (?:thôn|bản|ấp|làng) )/u.test(office) && !isBareOffice(office))
      .filter(
        ({ person, sentence }) =>
          ground.bySentence.get(sentence)?.sentence.kind === 'body' && !seen.has(person.name) && seen.add(person.name),
      )
      .map((fact) => ({ fact, pair: { left: fact.person.name, right: upperFirst(shown(fact.office)) } }))
  );
});

/** Who holds what: somebody with two offices makes a wrong pair right. */
function heldIn(ground: Ground): Set<string> {
  return new Set(factsOf(ground, 'role').map((fact) => `${fact.person.name} – ${upperFirst(shown(fact.office))}`));
}

const figurePairs = onceFor((ground: Ground): Paired<QuantityFact>[] =>
  factsOf(ground, 'quantity')
    .filter(({ unit, measure, negated, change }) => unit === '%' && measure !== null && !negated && change === null)
    .filter(({ measure }) => lengthOf(measure!) <= 8 && !/\d|\p{P}/u.test(measure!))
    .map((fact) => ({ fact, pair: { left: shown(fact.measure!), right: shown(fact.text) } })),
);

function item<T extends QuantityFact | RoleFact>(
  pairs: Paired<T>[],
  fact: T,
  ground: Ground,
  prompt: string,
  random: Random,
): Candidate[] {
  const own = pairs.find((one) => one.fact === fact);
  const rest = pairs.filter(
    (one) => one !== own && one.pair.left !== own?.pair.left && one.pair.right !== own?.pair.right,
  );
  if (own === undefined || pairs[Math.floor(pairs.length / 2)] !== own) return [];
  const others = shuffled(rest, random).slice(0, mostOthers);
  const wrong = crossed(others.map(({ pair }) => pair));
  const held = heldIn(ground);
  const right = new Set(pairs.map(({ pair }) => `${pair.left} – ${pair.right}`));
  if (others.length < fewestOthers || wrong.some((text) => held.has(text) || right.has(text))) return [];
  return [
    {
      kind: 'matching',
      level: 2,
      fact,
      prompt,
      answer: { text: `${own.pair.left} – ${own.pair.right}` },
      distractors: wrong.map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'paired', parts: [own.pair.left, own.pair.right] },
      evidence: evidenceAt(ground.bySentence.get(fact.sentence)!, fact),
      hedge: null,
      weight: fact.kind === 'role' ? ofPosts : 5,
    },
  ];
}

// “Theo bài, cặp tên và chức vụ nào ghép đúng?”; “… cặp nội dung và con số nào …?”
export const matching: Maker = (fact, ground, random) => {
  if (fact.kind === 'role') {
    return item(
      rolePairs(ground),
      fact,
      ground,
      inLanguage(ground.language, {
        vi: 'Theo bài, cặp tên người và chức vụ nào sau đây ghép đúng?',
        en: 'Which of these people is matched with the right post, according to the article?',
      }),
      random,
    );
  }
  if (fact.kind !== 'quantity') return [];
  const pairs = figurePairs(ground);
  return pairs.length < 3
    ? []
    : item(
        pairs,
        fact,
        ground,
        inLanguage(ground.language, {
          vi: 'Theo bài, cặp nội dung và con số nào sau đây ghép đúng?',
          en: 'Which of these is matched with the right figure, according to the article?',
        }),
        random,
      );
};
