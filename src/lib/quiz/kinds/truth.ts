import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import { changesOf, type Change } from '../claims/changes.ts';
import type { Claim } from '../claims/claim.ts';
import { reworded } from '../claims/reworded.ts';
import { unsaid } from '../claims/unsaid.ts';
import type { QuizLanguage } from '../item.ts';
import { pick, type Random } from '../random.ts';
import { choiceQuestion, worthyClaims } from './choice.ts';
import { isShortText } from '../short-text.ts';
import { evidenceAt, inLanguage, quoted, upperFirst } from '../wording.ts';

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
/** That others asked for it too, or that it was so elsewhere as well, an article may just not tell; a figure is asked for itself. */
const leftOpen: readonly Change['type'][] = ['who', 'place', 'why', 'time', 'figure'];

/** What is added to a true sentence is soon known for an addition. */
const [verdictWeight, openWeight] = [6, 3.5];

interface Statement {
  text: string;
  verdict: 1 | 2 | 3;
}

/** A claim of the article in other words, with one thing changed, or with something added that nothing bears out. */
function statements(claim: Claim, ground: Ground, random: Random): Statement[] {
  const changes = changesOf(claim, ground)
    .filter(({ type }) => !leftOpen.includes(type))
    .slice(0, mostChanges);
  const open = unsaid(claim, ground);
  const same = reworded(claim, ground);
  return [
    ...(same === null ? [] : [{ text: same, verdict: 1 as const }]),
    ...(changes.length === 0 ? [] : [{ text: pick(changes, random).text, verdict: 2 as const }]),
    ...(open.length === 0 ? [] : [{ text: pick(open, random), verdict: 3 as const }]),
  ];
}

// “Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: “Người dân đã nhận được thư xin lỗi”?”
function verdictQuestion(claim: Claim, ground: Ground, random: Random): Candidate[] {
  if (!worthyClaims(ground).includes(claim)) return [];
  const made = statements(claim, ground, random);
  // What could only be true, or only be left open, would tell its verdict.
  if (!made.some(({ verdict }) => verdict === 2)) return [];
  const { text, verdict } = pick(made, random);
  const own = verdicts[ground.language];
  return [
    {
      kind: 'truth',
      level: verdict === 3 ? 3 : verdict === 2 ? 2 : 1,
      fact: claim,
      prompt: inLanguage(ground.language, {
        vi: `Đối chiếu với bài viết, câu sau đúng, sai hay bài không nói tới: ${quoted(upperFirst(text))}?`,
        en: `Is this what the article says: ${quoted(upperFirst(text))}?`,
      }),
      answer: own[verdict - 1],
      distractors: own.filter(({ value }) => value !== verdict),
      optionLanguage: ground.language,
      proof: { kind: 'judged' },
      evidence: evidenceAt(ground.bySentence.get(claim.sentence)!, claim),
      hedge: null,
      // Few sentences would all be used up by it.
      weight: isShortText(ground) ? 3.7 : verdict === 3 ? openWeight : verdictWeight,
    },
  ];
}

/** Which of four claims is wrong, else whether one is right. */
export const truth: Maker = (fact, ground, random): Candidate[] =>
  fact.kind !== 'claim' ? [] : [...choiceQuestion(fact, ground), ...verdictQuestion(fact, ground, random)];
