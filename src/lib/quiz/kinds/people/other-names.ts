import type { NameFact } from '../../../facts/fact.ts';
import { continents, countries } from '../../../facts/vocabulary/countries.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { shuffled, type Random } from '../../random.ts';
import { isShortText } from '../../short-text.ts';
import { spread } from '../../choosing/spread.ts';
import { lengthOf, shown } from '../../wording.ts';
import { bodiesOf, bodyEnd } from './bodies.ts';
import { placeNature } from './place-nature.ts';

/** Names of one closed set, where any other member is a plausible answer. */
export function setOf(text: string): readonly string[] | null {
  const lower = text.toLowerCase();
  return [countries, continents].find((set) => set.some((one) => one.toLowerCase() === lower)) ?? null;
}

/** The names of an article, each once. */
interface Named {
  text: string;
  sort: NameFact['sort'];
  noun: NameFact['noun'];
  /** How often it stands there, and the id of its first fact. */
  times: number;
  first: string;
  /** Words of it that no wrong answer for it may have. */
  telling: readonly string[];
}

/** More names than this are not looked through for three wrong answers; those taken are spread over the article. */
const mostNames = 120;

/** A name as it stands in the article; that of a body goes on as long as it does there. */
export function nameIn(fact: NameFact, ground: Ground): string {
  return shown(ground.article.source.slice(fact.start, endIn(fact, ground)));
}

/** Where it ends: that of a body may go on in small letters. */
export function endIn(fact: NameFact, ground: Ground): number {
  const passage = ground.bySentence.get(fact.sentence);
  return fact.sort !== 'organisation' || passage === undefined ? fact.end : bodyEnd(ground, passage, fact);
}

/** The names of an article, each with its sort and how often it stands there. */
export const namesOf = onceFor((ground: Ground): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>();
  const people = new Set(ground.cast.people.map((person) => person.name));
  for (const fact of ground.facts) {
    if (fact.kind !== 'name') continue;
    const text = nameIn(fact, ground);
    const { sort = null, noun = null, times = 0, first = fact.id } = names.get(text) ?? {};
    const named = { text, sort: people.has(text) ? 'person' : (fact.sort ?? sort), noun: fact.noun ?? noun };
    names.set(text, { ...named, times: times + 1, first, telling: tellingWords(named, ground) });
  }
  return names;
});

/** What tells a name from others of its sort: “Dora” of “Cơn bão Dora”, “Phi” of “Mỹ gốc Phi”. */
function tellingWords({ text, noun, sort }: Pick<Named, 'text' | 'noun' | 'sort'>, ground: Ground): string[] {
  const lower = text.toLowerCase();
  // In news one “Sở” is soon as good as another.
  const alike = sort !== 'organisation' || isAccount(ground);
  const own = noun !== null && alike && lower.startsWith(`${noun} `) ? lower.slice(noun.length + 1) : lower;
  return own
    .replace(/^\S+(?: \S+)? gốc /u, '')
    .split(' ')
    .filter((word) => !/^(?:của|và|the|of|thứ|tỉnh|huyện|xã|phường)$/u.test(word));
}

/** Whether two names look alike: both Vietnamese names of people, both letters, both foreign words. */
function shapeOf(text: string): string {
  if (/^[\p{Lu}\p{N}&-]+$/u.test(text)) return 'letters';
  return /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i.test(text) ? 'vietnamese' : 'plain';
}

/** One name in two writings, or the whole and its part: neither is a wrong answer for the other. */
const oneCountry = [
  ['Mỹ', 'Hoa Kỳ'],
  ['Ý', 'Italia'],
  ['Ukraina', 'Ukraine'],
  ['Úc', 'Australia'],
  ['Thuỵ Sĩ', 'Thụy Sĩ'],
  ['Thuỵ Điển', 'Thụy Điển'],
  ['Anh', 'Scotland'],
  ['Hàn Quốc', 'Triều Tiên'],
  ['châu Mỹ', 'Bắc Mỹ', 'Nam Mỹ'],
  ['châu Âu', 'Tây Âu', 'Đông Âu'],
  ['châu Á', 'Đông Nam Á', 'Trung Đông'],
  ['châu Phi', 'Bắc Phi', 'Trung Đông'],
];

/** Members of the same set that the article does not name near: first those it has elsewhere, then others. */
function ofSet(set: readonly string[], fact: NameFact, ground: Ground, random: Random): string[] {
  const answer = shown(fact.text);
  const sentence = ground.bySentence.get(fact.sentence)!.text.toLowerCase();
  const words = (text: string) => text.toLowerCase().split(' ');
  const same = oneCountry.filter((names) => names.includes(answer)).flat();
  const fits = set.filter(
    (one) =>
      one !== answer &&
      !same.includes(one) &&
      !words(one).some((word) => words(answer).includes(word)) &&
      !sentence.includes(one.toLowerCase()),
  );
  const written = new Set(namesOf(ground).keys());
  const mixed = shuffled(fits, random);
  const distinct = (names: string[]) =>
    names.filter((one, at) =>
      oneCountry.every((group) => !group.includes(one) || names.findIndex((other) => group.includes(other)) === at),
    );
  return distinct([...mixed.filter((one) => written.has(one)), ...mixed.filter((one) => !written.has(one))]);
}

/** A commune is nobody, and a project no body: of these only what is known to be one is a wrong answer, where there is more than a paragraph to tell. */
function isStrict(sort: NonNullable<NameFact['sort']>, ground: Ground): boolean {
  return (sort === 'person' || sort === 'organisation') && !isShortText(ground);
}

/** Other names of the article, those of the same sort and shape first; none that shares a word with the answer. */
export function otherNames(fact: NameFact, ground: Ground, random: Random): string[] {
  const answer = nameIn(fact, ground);
  const set = setOf(answer);
  if (set !== null) return ofSet(set, fact, ground, random);
  const names = namesOf(ground);
  const sort = names.get(answer)?.sort ?? fact.sort;
  const own = new Set(tellingWords({ text: answer, noun: fact.noun, sort }, ground));
  const acting = new Set(bodiesOf(ground).flatMap(({ name: text, acts }) => (acts ? [text] : [])));
  const distance = (other: Named) =>
    (other.sort === sort ? 0 : 2) +
    (other.noun === fact.noun ? 0 : 0.4) +
    (shapeOf(other.text) === shapeOf(answer) ? 0 : 1) +
    Math.min(1, Math.abs(lengthOf(other.text) - lengthOf(answer)) / 3);
  const others = spread([...names.values()], mostNames).filter(
    // A name that is of another sort at any place tempts nobody.
    (other) =>
      !other.telling.some((word) => own.has(word)) &&
      // “OTP” hires no flats.
      (shapeOf(other.text) === 'letters') === (shapeOf(answer) === 'letters') &&
      (sort === null || (other.sort === null && !isStrict(sort, ground)) || other.sort === sort) &&
      (sort !== 'place' || placeNature(other.noun) === placeNature(fact.noun)),
  );
  // Among enough bodies a feast tempts nobody.
  const kin = others.filter((other) => sort !== null && other.sort === sort);
  // A body that does nothing there is only a place.
  const active = kin.filter((other) => acting.has(other.text));
  const fitting = active.length >= 2 ? active : kin.length >= 2 ? kin : others;
  return shuffled(fitting, random)
    .map((other) => ({ text: other.text, at: distance(other) }))
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => text);
}

/** Whether at least two wrong answers are of the sort asked for: people, or bodies that do something there. */
export function areKin(fact: NameFact, wrong: string[], ground: Ground): boolean {
  const names = namesOf(ground);
  const sort = names.get(nameIn(fact, ground))?.sort ?? fact.sort;
  if (sort !== 'person' && sort !== 'organisation') return true;
  const acting = new Set(bodiesOf(ground).flatMap(({ name: text, acts }) => (acts ? [text] : [])));
  const likely = (one: string) => names.get(one)?.sort === sort && (sort === 'person' || acting.has(one));
  return wrong.slice(0, 3).filter(likely).length >= 2 && (sort === 'person' || likely(nameIn(fact, ground)));
}
