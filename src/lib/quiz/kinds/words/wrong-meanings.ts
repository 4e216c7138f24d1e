import { holdsWords } from '../../answer-words.ts';
import type { Lexicon } from '../../../text/lexicon.ts';
import type { Ground } from '../../candidate.ts';
import { nearInLength } from '../../form.ts';
import { overlap } from '../../likeness.ts';
import type { Random } from '../../random.ts';
import { lengthOf } from '../../wording.ts';
import { couldMeanTheSame } from './could-mean-the-same.ts';
import { headOf } from './gloss-nature.ts';
import { isCrude, kinOf, longestGloss, sensesLike, sensesOf, type Glossed } from './glossed.ts';

/** What says no more than what any of its kind is. */
const general =
  /^(?:ceremony|festival|zone|area|case|road|vehicle|disease|injury|tax|fee|price|law|plan|certificate|school|station|meeting|session|fine|fund|capital|revenue|income|cost|street)$/u;

/** What others of the kind are too: dengue is an infectious disease, social insurance a compulsory one. */
const also =
  /^(?:(?:infectious|contagious|common|chronic|dangerous) disease|(?:compulsory|voluntary|state) insurance|private (?:company|enterprise)|total .*)$/i;

/** Natures whose members can all stand where one does: whoever has one sickness could have another. */
const even: readonly (string | null)[] = ['sickness', 'disaster'];

/** “foot-and-mouth disease”, “lung cancer”, “air pollution”: what stands out among fevers, inflammations and storms. */
const apart = /^(?:disease|cancer|infection|pollution)$/u;

/**
 * Whether the meaning of one can stand where the other’s does: things of one class that begin with the same word, “rừng phòng
 * hộ” and “rừng đặc dụng”, so that the options differ in nothing else; and things that each are of a class of their own.
 */
function isKin(one: Glossed, term: Glossed): boolean {
  const [head, own] = [headOf(one.gloss), headOf(term.gloss)];
  const sameStart = one.words[0].split(' ')[0] === term.words[0].split(' ')[0];
  if (head === own) return sameStart;
  return (
    even.includes(one.nature) &&
    one.nature === term.nature &&
    one.domain === term.domain &&
    !apart.test(head) &&
    !apart.test(own)
  );
}

/** Whether a reader who does not know the term could take the other gloss for its own. */
function tempts(one: Glossed, term: Glossed): boolean {
  if (one.part !== 'noun' || one.sort !== term.sort || one.entry === term.entry || !isKin(one, term)) return false;
  // “disease” beside “hepatitis” is no kin of it.
  if (general.test(term.gloss) || holdsWords(one.gloss, term.gloss) || holdsWords(term.gloss, one.gloss)) return false;
  if (one.gloss.length > longestGloss || isCrude(one.gloss) || general.test(one.gloss) || also.test(one.gloss))
    return false;
  return nearInLength(term.gloss, one.gloss) && overlap(one.entry, term.entry) < 1 && !couldMeanTheSame(one, term);
}

/** The terms of its field that may be kin of one. */
function ofField(term: Glossed, lexicon: Lexicon): readonly Glossed[] {
  if (term.domain === null) return [];
  return even.includes(term.nature) ? sensesOf(term.domain, lexicon) : sensesLike(term, term.domain, lexicon);
}

/**
 * Glosses of other terms that tempt, the likeliest first: those of the same article, those that begin alike. Of nouns only: a
 * deed is asked for by its meaning, among the deeds of the article.
 */
export function wrongMeanings(term: Glossed, { lexicon, facts }: Ground, random: Random, wanted: number): Glossed[] {
  if (term.part !== 'noun') return [];
  const written = new Set(facts.flatMap((fact) => (fact.kind === 'term' ? [fact.entry] : [])));
  const pool = new Map(
    [...kinOf(term, lexicon), ...ofField(term, lexicon)]
      .filter((one) => tempts(one, term))
      .map((one) => [one.gloss, one]),
  );
  const weight = (one: Glossed) =>
    (one.words[0] === term.words[0] ? 1 : 0) +
    (written.has(one.entry) ? 1 : 0) +
    (one.domain === term.domain ? 0.5 : 0) -
    Math.abs(lengthOf(one.gloss) - lengthOf(term.gloss)) * 0.4 +
    random();
  const weighed = [...pool.values()].map((one) => ({ one, by: weight(one) })).sort((a, b) => b.by - a.by);
  const taken: Glossed[] = [];
  // Three floods beside a landslide point at the landslide.
  const isOneTooMany = (one: Glossed, other: Glossed) =>
    headOf(one.gloss) !== headOf(term.gloss) && headOf(other.gloss) === headOf(one.gloss);
  for (const { one } of weighed) {
    if (taken.length === wanted) break;
    const twice = (other: Glossed) =>
      couldMeanTheSame(other, one) || overlap(other.entry, one.entry) === 1 || isOneTooMany(one, other);
    if (!taken.some(twice)) taken.push(one);
  }
  return taken;
}
