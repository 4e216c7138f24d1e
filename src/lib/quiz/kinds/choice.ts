import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground, Option } from '../candidate.ts';
import { changesOf } from '../claims/changes.ts';
import { claimsOf, type Claim } from '../claims/claim.ts';
import { reworded } from '../claims/reworded.ts';
import { nearInLength, seemsToSumUp } from '../form.ts';
import { hashOf } from '../random.ts';
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

function wrongOf(claim: Claim, ground: Ground): string | null {
  return changesOf(claim, ground)[0]?.text ?? null;
}

function rightOf(claim: Claim, ground: Ground): string {
  return reworded(claim, ground) ?? claim.text;
}

// “Theo bài, câu nào sau đây đúng?”; “… KHÔNG đúng?”
export function choiceQuestion(fact: Claim, ground: Ground): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence)!;
  const group = groupedIn(ground).find((one) => one.includes(fact));
  if (group === undefined) return [];
  const changeable = group.filter((one) => wrongOf(one, ground) !== null);
  // With three that can be changed the fourth is the true one; with fewer one is changed among true ones.
  const asksTrue = changeable.length >= size - 1 && (changeable.length === size - 1 || hashOf(fact.text) % 2 === 0);
  const unchanged = group.filter((one) => !changeable.includes(one));
  const inOtherWords = group.find((one) => reworded(one, ground) !== null);
  const key = asksTrue ? (unchanged[0] ?? inOtherWords ?? group[0]) : changeable[0];
  if (key !== fact) return [];
  const others = group.filter((one) => one !== key);
  const option = (text: string): Option => ({ text });
  const answer = asksTrue ? rightOf(key, ground) : wrongOf(key, ground)!;
  const wrong = others.map((one) => (asksTrue ? wrongOf(one, ground)! : rightOf(one, ground)));
  if (wrong.some((one) => !nearInLength(answer, one)) || [answer, ...wrong].some(seemsToSumUp)) return [];
  return [
    {
      kind: 'truth',
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, câu nào sau đây ${asksTrue ? 'đúng' : 'KHÔNG đúng'}?`,
        en: `According to the article, which of these is ${asksTrue ? 'right' : 'NOT right'}?`,
      }),
      answer: option(answer),
      distractors: wrong.map(option),
      optionLanguage: 'vi',
      proof: { kind: 'judged' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      // Few sentences would all be used up by it.
      weight: isShortText(ground) ? 4 : 10,
    },
  ];
}
