import type { NameFact } from '../../../facts/fact.ts';
import type { Ground } from '../../candidate.ts';
import { shuffled, type Random } from '../../random.ts';
import { lengthOf } from '../../wording.ts';
import { nameIn, namesOf } from './other-names.ts';
import { wellKnown } from './well-known.ts';

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** The class noun that tells of which sort a name is, “sông”, or what its sentence says that it is, “thành phố lớn nhất”. */
function natureOf(fact: NameFact, ground: Ground): string {
  const { sentence } = ground.bySentence.get(fact.sentence)!;
  const after = sentence.text.slice(fact.end - sentence.start);
  return fact.noun ?? /^ là (?:một )?(.{3,20})/iu.exec(after)?.[1] ?? '';
}

/**
 * Well-known names of the sort of a name that the article does not have, written as it is: with its class noun or without,
 * Vietnamese beside Vietnamese. None where nothing tells the sort.
 */
export function knownBeside(fact: NameFact, ground: Ground, random: Random): string[] {
  const answer = nameIn(fact, ground);
  const nature = natureOf(fact, ground);
  const sort = wellKnown.find(({ noun, names }) => noun.test(nature) || names.includes(answer));
  if (sort === undefined) return [];
  const led = fact.noun !== null && answer.toLowerCase().startsWith(`${fact.noun} `);
  const lead = led ? answer.slice(0, fact.noun!.length + 1) : '';
  const own = answer.slice(lead.length);
  const words = own.toLowerCase().split(' ');
  const source = ground.article.source.toLowerCase();
  const fits = sort.names.filter((one) => {
    // “Chiến tranh Lạnh” has its noun within.
    const named = one.replace(sort.noun, '').trim().toLowerCase();
    return (
      !source.includes(one.toLowerCase()) &&
      vietnamese.test(one) === vietnamese.test(sort.noun.test(one) ? answer : own) &&
      !named.split(' ').some((word) => words.includes(word))
    );
  });
  return shuffled(fits, random).map((one) => (sort.noun.test(one) ? one : lead + one));
}

/** All other names of the article, of whatever sort, those nearest in length first; none that shares a word with the answer. */
export function anyOthers(fact: NameFact, ground: Ground, random: Random): string[] {
  const answer = nameIn(fact, ground);
  const own = new Set(answer.toLowerCase().split(' '));
  const distance = (text: string) => Math.abs(lengthOf(text) - lengthOf(answer));
  const others = [...namesOf(ground).values()].filter(({ telling }) => !telling.some((word) => own.has(word)));
  return shuffled(others, random)
    .map(({ text }) => text)
    .sort((one, other) => distance(one) - distance(other));
}
