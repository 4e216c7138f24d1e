import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { changesOf, type Change } from '../claims/changes.ts';
import { claimsOf, type Claim } from '../claims/claim.ts';
import { reworded } from '../claims/reworded.ts';
import { nearInLength, seemsToSumUp } from '../form.ts';
import { spread } from '../spread.ts';
import { isShortText } from '../short-text.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';

const size = 4;
/** Of more claims those taken are spread over the article. */
const mostClaims = 48;
const longest = 24;
const figure = /\d[\d.,/]*/gu;
/** Sentences full of figures are not taken in at a glance, and the figures are asked for themselves. */
const mostFigures = 2;

/** Claims in groups of four of like length from four paragraphs or sentences, each claim in one group at most. */
function groupsOf(ground: Ground): Claim[][] {
  const left = spread(claimsOf(ground), mostClaims)
    .filter(({ text }) => lengthOf(text) <= longest && (text.match(figure)?.length ?? 0) <= mostFigures)
    .sort((a, b) => lengthOf(a.text) - lengthOf(b.text));
  const groups: Claim[][] = [];
  while (left.length >= size) {
    const group = left.slice(0, size);
    if (!nearInLength(group[size - 1].text, group[0].text)) left.shift();
    else {
      groups.push(group);
      left.splice(0, size);
    }
  }
  return groups;
}

const groupedIn = onceFor(groupsOf);

function rightOf(claim: Claim, ground: Ground): string {
  return reworded(claim, ground) ?? claim.text;
}

/** The changes that read most like a sentence of the article come first. */
const order: readonly Change['type'][] = ['direction', 'who', 'why', 'place', 'scope', 'polarity', 'time'];

/** The one of a group that is best made false, and how. */
function falsified(group: Claim[], ground: Ground): { claim: Claim; text: string } | null {
  const changes = group.flatMap((claim) => changesOf(claim, ground).map((change) => ({ claim, ...change })));
  return (
    order.map((type) => changes.find((change) => change.type === type)).find((change) => change !== undefined) ?? null
  );
}

// “Theo bài, câu nào sau đây KHÔNG đúng?”: three of four would have to be made false for the other question, and one that
// does not read well is thrown out at sight.
export function choiceQuestion(fact: Claim, ground: Ground): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const group = groupedIn(ground).find((one) => one.includes(fact));
  const wrong = group === undefined ? null : falsified(group, ground);
  if (group === undefined || wrong?.claim !== fact) return [];
  const right = group.filter((one) => one !== fact).map((one) => rightOf(one, ground));
  if (right.some((one) => !nearInLength(wrong.text, one)) || [wrong.text, ...right].some(seemsToSumUp)) return [];
  return [
    {
      kind: 'truth',
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: 'Theo bài, câu nào sau đây KHÔNG đúng?',
        en: 'According to the article, which of these is NOT right?',
      }),
      answer: { text: wrong.text },
      distractors: right.map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'judged' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      // Few sentences would all be used up by it.
      weight: isShortText(ground) ? 4 : 10,
    },
  ];
}
