import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import { changesOf, type Change } from '../claims/changes.ts';
import type { Claim } from '../claims/claim.ts';
import { difference } from '../claims/difference.ts';
import { unsaid } from '../claims/unsaid.ts';
import type { QuizLanguage } from '../item.ts';
import { pick, type Random } from '../random.ts';
import { choiceQuestion, worthyClaims } from './choice.ts';
import { isShortText } from '../short-text.ts';
import { evidenceAt, inLanguage, quoted } from '../wording.ts';

/** The three verdicts, in the order always shown; in other words than the question’s, which must not hold an answer. */
const verdicts: Readonly<Record<QuizLanguage, readonly Option[]>> = {
  vi: ['Đúng với bài', 'Sai so với bài', 'Bài viết không nêu'].map((text, at) => ({ text, value: at + 1 })),
  en: ['The article says so', 'The article says otherwise', 'The article does not say'].map((text, at) => ({
    text,
    value: at + 1,
  })),
};

/** The best ways to make a claim false. */
const mostChanges = 3;
/** That others asked for it too an article may just not tell; a figure is asked for itself. */
const leftOpen: readonly Change['type'][] = ['who', 'figure'];

/**
 * A true sentence is only known again, and what is added to one is soon known for an addition; few sentences of a short text
 * would all be used up.
 */
const weights = { true: 3.5, false: 3.5, open: 3.5, short: 3.7 };

interface Statement {
  text: string;
  verdict: 1 | 2 | 3;
}

/** A claim of the article, the same with one thing changed, and with something added that nothing bears out. */
function statements(claim: Claim, ground: Ground, random: Random): Statement[] {
  const changes = changesOf(claim, ground)
    .filter(({ type }) => !leftOpen.includes(type))
    .slice(0, mostChanges);
  // What could only be true, or only be left open, would tell its verdict.
  if (changes.length === 0) return [];
  const open = unsaid(claim, ground);
  return [
    { text: claim.text, verdict: 1 },
    { text: pick(changes, random).text, verdict: 2 },
    ...(open.length === 0 ? [] : [{ text: pick(open, random), verdict: 3 as const }]),
  ];
}

function weightOf(verdict: Statement['verdict'], ground: Ground): number {
  if (verdict === 3) return weights.open;
  if (isShortText(ground)) return weights.short;
  return verdict === 1 ? weights.true : weights.false;
}

// “Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: “Người dân đã nhận được thư xin lỗi”?”
function verdictQuestion(claim: Claim, ground: Ground, random: Random): Candidate[] {
  // What is left off a cut one may be what tells.
  if (claim.cut || !worthyClaims(ground).includes(claim)) return [];
  const made = statements(claim, ground, random);
  if (made.length === 0) return [];
  const { text, verdict } = pick(made, random);
  const own = verdicts[ground.language];
  return [
    {
      kind: 'truth',
      level: verdict,
      fact: claim,
      prompt: inLanguage(ground.language, {
        vi: `Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: ${quoted(text)}?`,
        en: `Is this what the article says: ${quoted(text)}?`,
      }),
      answer: own[verdict - 1],
      distractors: own.filter(({ value }) => value !== verdict),
      optionLanguage: ground.language,
      proof: { kind: 'judged', difference: verdict === 2 ? difference(claim.text, text) : null },
      evidence: evidenceAt(ground.bySentence.get(claim.sentence)!, claim),
      hedge: null,
      weight: weightOf(verdict, ground),
    },
  ];
}

/** Which of four claims is wrong, else whether one is right; in a short text, which four would use up, the other way round. */
export const truth: Maker = (fact, ground, random): Candidate[] => {
  if (fact.kind !== 'claim') return [];
  const made = [choiceQuestion(fact, ground), verdictQuestion(fact, ground, random)];
  return (isShortText(ground) ? made.reverse() : made).flat();
};
