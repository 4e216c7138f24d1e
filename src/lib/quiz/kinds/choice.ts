import { onceFor } from '../../text/once-for.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { changesOf, type Change } from '../claims/changes.ts';
import { claimsOf, type Claim } from '../claims/claim.ts';
import { difference } from '../claims/difference.ts';
import { isDecision, isWorthJudging } from '../claims/worth.ts';
import { evenWith, nearInLength, seemsToSumUp } from '../form.ts';
import { matterIn } from '../choosing/importance.ts';
import { leadOf } from '../lead.ts';
import { overlap } from '../likeness.ts';
import { isShortText } from '../short-text.ts';
import { spread } from '../choosing/spread.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';

/** Of more claims those taken are spread over the article. */
const mostClaims = 48;
const figure = /\d[\d.,/]*/gu;
/** Sentences full of figures are not taken in at a glance, and the figures are asked for themselves. */
const mostFigures = 3;
/** More such questions of one article ask the same again. */
const mostGroups = 3;
/** A true sentence that says nearly what the false one does would give it away. */
const sameMatter = 0.5;
/** What was decided may be so many syllables farther off in length. */
const asGood = 2;
/** And what the lead tells so many. */
const asBad = 6;
/** So much of a sentence stands in headline and lead where it is about what they are. */
const leastMatter = 0.1;

/** The changes that read most like a sentence of the article come first. */
const order: readonly Change['type'][] = ['direction', 'scope', 'polarity', 'duty', 'opposite', 'who', 'figure'];

interface Group {
  claim: Claim;
  wrong: Change;
  right: string[];
}

/** What somebody without an office tells of himself is no matter; what he asks for is. */
const demand = /(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị)(?![A-Za-zÀ-ỹ])/iu;

/** The claims of an article that may stand beside a false one: what was decided, changed or asked for. */
const soundClaims = onceFor((ground: Ground): Claim[] =>
  spread(claimsOf(ground), mostClaims).filter(
    ({ text, sentence }) =>
      (text.match(figure)?.length ?? 0) <= mostFigures &&
      isWorthJudging(text) &&
      !seemsToSumUp(text) &&
      (demand.test(text) || !isAnecdote(ground.bySentence.get(sentence)!, ground)),
  ),
);

/** Those that are worth judging themselves: on what the article is about. */
export const worthyClaims = onceFor((ground: Ground): Claim[] =>
  soundClaims(ground).filter(({ text }) => overlap(text.replace(/\p{N}+/gu, ' '), matterIn(ground)) >= leastMatter),
);

/** What the lead tells is asked about by itself, before all else. */
function isOfLead({ sentence }: Claim, { bySentence, passages }: Ground): boolean {
  return bySentence.get(sentence)?.paragraph === leadOf(passages)?.paragraph;
}

/** Three true claims beside a false one, of other sentences, among which it does not stand out; none where there are not three. */
function beside(claim: Claim, wrong: string, pool: Claim[], ground: Ground): Map<string, Claim> {
  const fitting = pool
    .filter((one) => one.sentence !== claim.sentence)
    .filter(({ text }) => nearInLength(wrong, text) && overlap(text, wrong) < sameMatter)
    .map((one) => ({
      one,
      off:
        Math.abs(lengthOf(one.text) - lengthOf(wrong)) -
        (isDecision(one.text) ? asGood : 0) +
        (isOfLead(one, ground) ? asBad : 0),
    }))
    .sort((a, b) => a.off - b.off)
    .map(({ one }) => one);
  const texts = fitting
    .map(({ text }) => text)
    .filter((text, at, all) => all.slice(0, at).every((other) => overlap(text, other) < sameMatter));
  const chosen = evenWith(wrong, texts);
  return new Map(chosen.map((text) => [text, fitting.find((one) => one.text === text)!]));
}

/** Groups of four claims, one of them made false, each claim in one group at most; the best changes first. */
const groupsOf = onceFor((ground: Ground): Group[] => {
  const claims = worthyClaims(ground);
  const rank = ({ claim, wrong }: { claim: Claim; wrong: Change }) =>
    order.indexOf(wrong.type) + (isOfLead(claim, ground) ? order.length : 0);
  const changes = claims
    .flatMap((claim) => changesOf(claim, ground).map((wrong) => ({ claim, wrong })))
    .sort((a, b) => rank(a) - rank(b));
  const used = new Set<Claim>();
  const groups: Group[] = [];
  for (const { claim, wrong } of changes) {
    if (groups.length >= mostGroups) break;
    if (used.has(claim)) continue;
    const pool = soundClaims(ground).filter((one) => !used.has(one));
    const right = beside(claim, wrong.text, pool, ground);
    if (right.size < 3) continue;
    for (const one of [claim, ...right.values()]) used.add(one);
    groups.push({ claim, wrong, right: [...right.keys()] });
  }
  return groups;
});

/** Of thirty such questions readers passed a third: what was turned round reads oddly more often than a figure or a name. */
const weights: Partial<Record<Change['type'], number>> = { figure: 4.2, who: 4.2 };
const turned = 3.5;
/** Four sentences of a short text leave too few for other questions. */
const ofShort = 3.4;

// “Theo bài, câu nào sau đây KHÔNG đúng?”: three of four would have to be made false for the other question, and one that
// does not read well is thrown out at sight.
export function choiceQuestion(fact: Claim, ground: Ground): Candidate[] {
  const group = groupsOf(ground).find(({ claim }) => claim === fact);
  if (group === undefined) return [];
  return [
    {
      kind: 'truth',
      level: 2,
      fact,
      prompt: inLanguage(ground.language, {
        vi: 'Theo bài, câu nào sau đây KHÔNG đúng?',
        en: 'According to the article, which of these is NOT true?',
      }),
      answer: { text: group.wrong.text },
      distractors: group.right.map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'judged', difference: difference(fact.text, group.wrong.text) },
      evidence: evidenceAt(ground.bySentence.get(fact.sentence)!, fact),
      hedge: null,
      weight: isShortText(ground) ? ofShort : (weights[group.wrong.type] ?? turned),
    },
  ];
}
