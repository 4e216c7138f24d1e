import { holdsWords } from '../answer-words.ts';
import type { Ground } from '../candidate.ts';
import { nearInLength } from '../form.ts';
import { overlap } from '../likeness.ts';
import type { Random } from '../random.ts';
import { lengthOf } from '../wording.ts';
import { couldMeanTheSame } from './could-mean-the-same.ts';
import { headOf } from './gloss-nature.ts';
import { isCrude, kinOf, longestGloss, sensesOf, type Glossed } from './glossed.ts';

/** What says no more than what any of its kind is. */
const general =
  /^(?:ceremony|festival|zone|area|case|road|vehicle|disease|injury|tax|fee|price|law|plan|certificate|school|station|meeting|session|fine|fund|capital|revenue|income|cost|street)$/u;

/** Natures whose members can all stand where one does: whoever has one sickness could have another. */
const even: readonly (string | null)[] = [
  'sickness',
  'offence',
  'disaster',
  'association',
  'school',
  'money',
  'support',
  'exam',
];

/** “vay vốn” and “góp vốn”, “bỏ học” and “học nghề”; what begins alike, “cầm lái” and “cầm máu”, is of anything. */
function shareObject(one: Glossed, term: Glossed): boolean {
  if (one.words.length === 1 || term.words.length === 1) return false;
  return term.words.some((word, at) => one.words.some((other, place) => other === word && at + place > 0));
}

/**
 * Whether the meaning of one can stand where the other’s does: of names those made with the same word, or of things of one
 * class; of deeds those done to the same. A deed said in one word has no such kin: “to pick
 * up” beside “khởi công” of a dyke falls at sight.
 */
function isKin(one: Glossed, term: Glossed): boolean {
  if (term.part === 'verb') return shareObject(one, term);
  if (one.domain === term.domain && one.nature === term.nature && even.includes(one.nature)) return true;
  const sameStart = one.words[0].split(' ')[0] === term.words[0].split(' ')[0];
  return headOf(one.gloss) === headOf(term.gloss)
    ? sameStart || one.domain === term.domain
    : sameStart && one.nature !== null && one.nature === term.nature;
}

/** Whether a reader who does not know the term could take the other gloss for its own. */
function tempts(one: Glossed, term: Glossed): boolean {
  if (one.part !== term.part || one.sort !== term.sort || one.entry === term.entry || !isKin(one, term)) return false;
  // “disease” beside “hepatitis” is no kin of it.
  if (general.test(term.gloss) || holdsWords(one.gloss, term.gloss) || holdsWords(term.gloss, one.gloss)) return false;
  if (one.gloss.length > longestGloss || isCrude(one.gloss) || general.test(one.gloss)) return false;
  return nearInLength(term.gloss, one.gloss) && overlap(one.entry, term.entry) < 1 && !couldMeanTheSame(one, term);
}

/** Three taxes beside a fee point at the fee: of each noun that the key does not turn on one is enough. */
function isOneTooMany(one: Glossed, taken: readonly Glossed[], term: Glossed): boolean {
  const head = headOf(one.gloss);
  return term.part === 'noun' && head !== headOf(term.gloss) && taken.some((other) => headOf(other.gloss) === head);
}

/** Glosses of other terms that tempt, the likeliest first: those of the same article, those that begin alike. */
export function wrongMeanings(term: Glossed, { lexicon, facts }: Ground, random: Random, wanted: number): Glossed[] {
  const written = new Set(facts.flatMap((fact) => (fact.kind === 'term' ? [fact.entry] : [])));
  const pool = new Map(
    [...kinOf(term, lexicon), ...(term.domain === null ? [] : sensesOf(term.domain, lexicon))]
      .filter((one) => tempts(one, term))
      .map((one) => [one.gloss, one]),
  );
  const weight = (one: Glossed) =>
    (one.words[0] === term.words[0] ? 1 : 0) +
    (headOf(one.gloss) === headOf(term.gloss) ? 1 : 0) +
    (written.has(one.entry) ? 1 : 0) +
    (one.domain === term.domain ? 0.5 : 0) -
    Math.abs(lengthOf(one.gloss) - lengthOf(term.gloss)) * 0.4 +
    random();
  const weighed = [...pool.values()].map((one) => ({ one, by: weight(one) })).sort((a, b) => b.by - a.by);
  const taken: Glossed[] = [];
  for (const { one } of weighed) {
    if (taken.length === wanted) break;
    const twice = taken.some((other) => couldMeanTheSame(other, one) || overlap(other.entry, one.entry) === 1);
    if (!twice && !isOneTooMany(one, taken, term)) taken.push(one);
  }
  return taken;
}
