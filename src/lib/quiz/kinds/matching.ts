import type { QuantityFact, RoleFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, shown, upperFirst } from '../wording.ts';

interface Pair {
  left: string;
  right: string;
}

/** Every wrong way to put the first pair’s halves, and others’, together. */
function crossed(right: Pair, others: Pair[]): string[] {
  const mixed = others.flatMap((other) => [
    `${right.left} – ${other.right}`,
    `${other.left} – ${right.right}`,
    ...others.filter((one) => one !== other).map((one) => `${other.left} – ${one.right}`),
  ]);
  return [...new Set(mixed)];
}

function rolePairs(ground: Ground): { fact: RoleFact; pair: Pair }[] {
  const seen = new Set<string>();
  return (
    ground.facts
      .filter((fact): fact is RoleFact => fact.kind === 'role' && fact.organisation !== null && fact.manner === null)
      // “(Điều dưỡng) trưởng Khoa Khám bệnh”: a title that begins small is a part of one, but for the head of a village.
      .filter(({ office }) => /^(?:\p{Lu}|trưởng (?:thôn|bản|ấp|làng) )/u.test(office))
      .filter(
        ({ person, sentence }) =>
          ground.bySentence.get(sentence)?.sentence.kind === 'body' && !seen.has(person.name) && seen.add(person.name),
      )
      .map((fact) => ({ fact, pair: { left: fact.person.name, right: upperFirst(shown(fact.office)) } }))
  );
}

/** Somebody with two offices makes a wrong pair right. */
function held(ground: Ground, text: string): boolean {
  return ground.facts.some(
    (fact) => fact.kind === 'role' && text === `${fact.person.name} – ${upperFirst(shown(fact.office))}`,
  );
}

function figurePairs(ground: Ground): { fact: QuantityFact; pair: Pair }[] {
  return ground.facts
    .filter(
      (fact): fact is QuantityFact =>
        fact.kind === 'quantity' && fact.unit === '%' && fact.measure !== null && !fact.negated && fact.change === null,
    )
    .filter(({ measure }) => lengthOf(measure!) <= 8 && !/\d|\p{P}/u.test(measure!))
    .map((fact) => ({ fact, pair: { left: shown(fact.measure!), right: shown(fact.text) } }));
}

function item<T extends QuantityFact | RoleFact>(
  pairs: { fact: T; pair: Pair }[],
  fact: T,
  ground: Ground,
  prompt: string,
  random: Random,
): Candidate[] {
  const own = pairs.find((one) => one.fact === fact);
  const rest = pairs.filter(
    (one) => one !== own && one.pair.left !== own?.pair.left && one.pair.right !== own?.pair.right,
  );
  if (own === undefined || rest.length < 1 || pairs[Math.floor(pairs.length / 2)] !== own) return [];
  const wrong = crossed(
    own.pair,
    rest.map(({ pair }) => pair),
  ).filter((text) => !held(ground, text) && !pairs.some(({ pair }) => text === `${pair.left} – ${pair.right}`));
  return [
    {
      kind: 'matching',
      level: 2,
      fact,
      prompt,
      answer: { text: `${own.pair.left} – ${own.pair.right}` },
      distractors: shuffled(wrong, random).map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'paired', parts: [own.pair.left, own.pair.right] },
      evidence: evidenceAt(ground.bySentence.get(fact.sentence)!, fact),
      hedge: null,
      weight: rest.length < 2 ? 4 : 5,
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
        en: 'According to the article, who is matched with the right post?',
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
          en: 'According to the article, what is matched with the right figure?',
        }),
        random,
      );
};
