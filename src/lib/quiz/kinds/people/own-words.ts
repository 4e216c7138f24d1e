import type { RequirementFact, StatementFact } from '../../../facts/fact.ts';
import type { Ground } from '../../candidate.ts';
import { lengthOf, quoted, shown, upperFirst } from '../../wording.ts';
import { answersForMore } from './people.ts';
import { ownVerb, takesStand, tellsStory } from './points.ts';
import { leansBack } from './sayings.ts';

/** A question that asks for who says or asks something. */
export interface Asked {
  wording: string;
  /** What follows “ai” or “cơ quan, đơn vị nào”. */
  vi: string;
  /** Null where English has no plain question for it. */
  en: string | null;
  /** Whether only who has an office could say so, if the speaker has one. */
  official: boolean;
  weight: number;
  /** The sentences in which the words stand. */
  support?: string[];
  /** Whether the words end with a question of their own: then it is asked whose they are. */
  asking?: boolean;
}

/** Asked when all else is used up. */
export const lightest = 3.5;
/** Own words that take a stand, asked whole: of all questions they are struck most seldom. */
const full = 8.5;
/** A stall-holder’s or a farmer’s come after those of who has to do with the matter. */
const ofResident = 5.5;
const [fewest, longest] = [5, 42];

/** Somebody’s own words, from the mark with which they begin to the one with which they end. */
interface OwnWords {
  text: string;
  /** The sentences that they stand in, in order. */
  sentences: string[];
}

const mark = /["“”„«»]/u;
const closing = /[”»]/u;

/** Whether a mark of quotation opens what follows it; straight ones come in turn. */
function opens(text: string, at: number): boolean {
  if (text[at] !== '"') return !closing.test(text[at]);
  return (text.slice(0, at).match(/"/gu)?.length ?? 0) % 2 === 0;
}

/** “Tôi không cần ai thắng”, | bà nói, | “tôi chỉ cần cái thang máy chạy”: words of one sentence that say who speaks in between. */
const between = /^["”»],? [^"“”„«»,.;:!?]{3,40}, ["“«](?<rest>\p{Ll}[^"“”„«»?]*)["”»]/u;

/**
 * The own words that a fact is of, whole: it has those of one sentence, they may be of several. Null where no marks stand
 * around them in their paragraph.
 */
function ownWords(fact: StatementFact | RequirementFact, ground: Ground): OwnWords | null {
  const { paragraph } = ground.bySentence.get(fact.sentence)!;
  const passages = ground.passages.filter((one) => one.paragraph === paragraph);
  const [first, last] = [passages[0].sentence.start, passages[passages.length - 1].sentence.end];
  const text = ground.article.source.slice(first, last);
  let from = fact.start - first - 1;
  while (from >= 0 && !mark.test(text[from])) from--;
  let to = fact.end - first;
  while (to < text.length && !mark.test(text[to])) to++;
  if (from < 0 || to === text.length || !opens(text, from) || opens(text, to)) return null;
  const more = between.exec(text.slice(to))?.groups?.rest;
  const said = shown(text.slice(from + 1, to)).replace(/[\s,;]+$/u, '');
  const whole = more === undefined ? said : `${said}, ${shown(more)}`;
  const spoken = passages.filter(({ sentence: { start, end } }) => end > first + from && start < first + to);
  return { text: whole.replace(/(?<!\.)\.$/u, ''), sentences: spoken.map(({ sentence }) => sentence.id) };
}

/** “đi đón vợ”, “chồng tôi”: then a woman among men is known by her name. */
export const tellsSex =
  /(?<![A-Za-zÀ-ỹ])(?:vợ|chồng|mang thai|mang bầu|sinh con|con dâu|con rể)(?! chồng)(?![A-Za-zÀ-ỹ])/i;

/** “nhà tôi”, “lương giáo viên của tôi”: among officials a resident is known, and by his trade anybody. */
const ofOwn =
  /(?<![A-Za-zÀ-ỹ])(?:gia đình|con em|(?:nhà|con|mẹ con) (?:mình|tôi|tui|bà|ông|chị|anh)|của (?:tôi|tui))(?![A-Za-zÀ-ỹ])/i;

/** Whether somebody’s words are of his household or his trade, by which he is known; who has an office speaks of others’. */
export function isPrivate(words: string, name: string, ground: Ground): boolean {
  return tellsSex.test(words) || (ofOwn.test(words) && !answersForMore(name, ground));
}

/** “Có việc thì chúng nó về”: who? */
const nobody = /^(?:\S+ ){0,4}(?:họ|nó)(?![A-Za-zÀ-ỹ])/i;
/** “chúng tôi sẽ dừng xả”: who says so speaks for a body. */
const ofBody = /(?<![A-Za-zÀ-ỹ])(?:chúng tôi|chúng ta)(?![A-Za-zÀ-ỹ])/i;

/** How it is asked whose own words are quoted: whole, as one of several sentences is torn; null for what cannot be. */
export function ownWordsAsked(fact: StatementFact | RequirementFact, ground: Ground): Asked | null {
  const words = ownWords(fact, ground);
  if (words === null) return null;
  const { text, sentences } = words;
  const size = lengthOf(text);
  if (size < fewest || size > longest || nobody.test(text) || leansBack(text, ground)) return null;
  // “ai nói: “… sao?”?” would have two marks at its end.
  const asking = text.endsWith('?');
  const { name, institution } = fact.speaker;
  const answers = answersForMore(name, ground);
  const stands = answers ? !tellsStory(text) : takesStand(text);
  const told = quoted(upperFirst(text));
  return {
    wording: text,
    vi: asking ? `câu ${told} là lời của` : `${ownVerb(fact.verb.toLowerCase())}: ${told}`,
    en: asking
      ? `${told} – ${institution ? 'which body' : 'who'} says this, according to the article?`
      : `According to the article, ${institution ? 'which body' : 'who'} says this: ${told}?`,
    official: ofBody.test(text),
    weight: institution || !stands || isPrivate(text, name, ground) ? lightest : answers ? full : ofResident,
    support: sentences,
    asking,
  };
}
