import { onceFor } from '../../text/once-for.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import { isLoose } from '../asking/pronouns.ts';
import type { Candidate, Ground } from '../candidate.ts';
import { changesOf, type Change } from '../claims/changes.ts';
import { claimsOf, type Claim } from '../claims/claim.ts';
import { difference } from '../claims/difference.ts';
import { isDecision, isMatter, isWorthJudging } from '../claims/worth.ts';
import { evenWith, nearInLength, seemsToSumUp, uneven } from '../form.ts';
import { matterIn } from '../choosing/importance.ts';
import { foremost } from '../choosing/places.ts';
import { leadOf } from '../lead.ts';
import { overlap } from '../likeness.ts';
import { isShortText } from '../short-text.ts';
import { spread } from '../choosing/spread.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';

/** Four longer sentences are not taken in at one go; in characters. */
const longest = 145;
/** Up to so many a sentence is easily compared with others; each further one weighs so much. */
const [handy, tooLong] = [90, 0.005];
/** A figure is seen at once in a shorter one. */
const longestOfFigure = 115;
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
/** What shares all its words with headline and lead, so many; */
const ofMatter = 8;
/** And what the lead tells so many. */
const asBad = 2;
/** So much of a sentence stands in headline and lead where it is about what they are. */
const leastMatter = 0.1;
/** What neither was decided nor changed shares so much with them. */
const muchMatter = 0.2;

/** The changes that read most like a sentence of the article come first. */
const order: readonly Change['type'][] = [
  'opposite',
  'direction',
  'scope',
  'polarity',
  'duty',
  'who',
  'term',
  'figure',
];

interface Group {
  claim: Claim;
  wrong: Change;
  right: string[];
}

/** What somebody without an office tells of himself is no matter; what he asks for is. */
const demand = /(?<![A-Za-zÀ-ỹ])(?:đề nghị|kiến nghị)(?![A-Za-zÀ-ỹ])/i;

/** How much of a sentence stands in headline and lead. */
function matter(text: string, ground: Ground): number {
  return overlap(text.replace(/\p{N}+/gu, ' '), matterIn(ground));
}

/** The claims of an article that may stand beside a false one: what was decided, changed or asked for. */
const soundClaims = onceFor((ground: Ground): Claim[] =>
  spread(claimsOf(ground), mostClaims).filter(
    ({ text, sentence }) =>
      text.length <= longest &&
      (text.match(figure)?.length ?? 0) <= mostFigures &&
      (isWorthJudging(text) || (isMatter(text) && matter(text, ground) >= muchMatter)) &&
      !seemsToSumUp(text) &&
      (demand.test(text) || !isAnecdote(ground.bySentence.get(sentence)!, ground)),
  ),
);

/** Those that are worth judging themselves: on what the article is about. */
export const worthyClaims = onceFor((ground: Ground): Claim[] =>
  soundClaims(ground).filter(({ text }) => isDecision(text) || matter(text, ground) >= leastMatter),
);

/** What the lead tells is asked about by itself, before all else. */
function isOfLead({ sentence }: Claim, { bySentence, passages }: Ground): boolean {
  return bySentence.get(sentence)?.paragraph === leadOf(passages)?.paragraph;
}

/** Three of like length: whether sentences have figures, “và” or “sẽ” does not tell which of them is wrong. */
function likeInLength(wrong: string, texts: string[]): string[] {
  const near = texts.filter((text) => !isLoose(text) && !seemsToSumUp(text)).slice(0, 3);
  const lengths = near.map(lengthOf);
  const own = lengthOf(wrong);
  const extreme = own > Math.max(...lengths) * 1.3 || own < Math.min(...lengths) * 0.7;
  return near.length < 3 || extreme || uneven([wrong, ...near]) ? [] : near;
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
        matter(one.text, ground) * ofMatter -
        (isDecision(one.text) ? asGood : 0) +
        (isOfLead(one, ground) ? asBad : 0),
    }))
    .sort((a, b) => a.off - b.off)
    .map(({ one }) => one);
  // Of the ways to cut a sentence the first that fits.
  const texts = fitting
    .filter((one, at) => fitting.findIndex(({ sentence }) => sentence === one.sentence) === at)
    .map(({ text }) => text)
    .filter((text, at, all) => all.slice(0, at).every((other) => overlap(text, other) < sameMatter));
  const even = evenWith(wrong, texts);
  const chosen = even.length > 0 ? even : likeInLength(wrong, texts);
  return new Map(chosen.map((text) => [text, fitting.find((one) => one.text === text)!]));
}

/** Groups of four claims, one of them made false, each claim in one group at most; the best changes first. */
const groupsOf = onceFor((ground: Ground): Group[] => {
  const claims = worthyClaims(ground);
  const rank = ({ claim, wrong }: { claim: Claim; wrong: Change }) =>
    order.indexOf(wrong.type) + (isOfLead(claim, ground) ? order.length : 0);
  const merit = ({ text }: Claim) => matter(text, ground) - Math.max(0, text.length - handy) * tooLong;
  const changes = claims
    .flatMap((claim) => changesOf(claim, ground).map((wrong) => ({ claim, wrong })))
    .filter(
      ({ claim, wrong }) => (wrong.type !== 'figure' && wrong.type !== 'term') || claim.text.length <= longestOfFigure,
    )
    .sort((a, b) => rank(a) - rank(b) || merit(b.claim) - merit(a.claim));
  const used = new Set<string>();
  const groups: Group[] = [];
  for (const { claim, wrong } of changes) {
    if (groups.length >= mostGroups) break;
    if (used.has(claim.sentence)) continue;
    const pool = soundClaims(ground).filter(({ sentence, cut }) => !used.has(sentence) && !cut);
    const right = beside(claim, wrong.text, pool, ground);
    if (right.size < 3) continue;
    for (const one of [claim, ...right.values()]) used.add(one.sentence);
    groups.push({ claim, wrong, right: [...right.keys()] });
  }
  return groups;
});

/** It tests more of an article than any other question; a figure is asked for itself. */
const weights: Partial<Record<Change['type'], number>> = { figure: 4 };
const turned = foremost;
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
