import { onceFor } from '../text/once-for.ts';
import { searchTexts } from '../text/search-texts.ts';
import { folded, type Passage } from './passage.ts';
import { namesIn, type NamePlace } from './names.ts';
import { officeBeside, type OfficePlace } from './offices.ts';
import { pronounMentions } from './pronouns.ts';
import { speechVerb } from './speech.ts';
import { edgeBefore } from './vocabulary/pattern.ts';

/** Somebody the article gives a full name. */
export interface Person {
  name: string;
  address: string | null;
  offices: { title: string; organisation: string | null; manner: string | null; text: string }[];
}

/** A place that names a person; `from` and `to` are in the folded text and cover a word of address. */
export interface Mention {
  person: Person;
  from: number;
  to: number;
  how: 'full' | 'short' | 'office' | 'pronoun' | 'institution';
  office: OfficePlace | null;
}

/** Addresses by which a grown person is called in the press. */
const spokenAddress = /^(?:ông|bà|anh|chị|thầy|cô|cụ)$/u;

/** Who appears in an article and where; mentions are by index of the passage, in order. */
export interface Cast {
  people: Person[];
  mentions: Mention[][];
}

function fullNames(passages: Passage[], places: NamePlace[][]): { people: Map<string, Person>; mentions: Mention[][] } {
  const people = new Map<string, Person>();
  const mentions = passages.map((passage, index) =>
    places[index].flatMap((place): Mention[] => {
      if (!place.name.includes(' ')) return [];
      const person = people.get(place.name) ?? { name: place.name, address: null, offices: [] };
      people.set(place.name, person);
      if (spokenAddress.test(place.address ?? '')) person.address ??= place.address;
      const office = officeBeside(passage, place, places[index]);
      if (office !== null) {
        const text = passage.text.slice(office.from, office.to);
        if (!person.offices.some((known) => folded(known.text) === text)) person.offices.push({ ...office, text });
      }
      return [{ person, from: place.start, to: place.to, how: 'full', office }];
    }),
  );
  return { people, mentions };
}

/** “ông Dũng”: the one person whose given name this is; null when there are two. */
function byGivenName(people: Person[], place: NamePlace): Person | null {
  const fitting = people.filter(
    ({ name, address }) =>
      name.endsWith(` ${place.name}`) && (address === null || place.address === null || !clash(address, place.address)),
  );
  return fitting.length === 1 ? fitting[0] : null;
}

function clash(one: string, other: string): boolean {
  return one !== other && (one === 'ông' || one === 'bà') && (other === 'ông' || other === 'bà');
}

/** Ways to write an office that the article uses for one person only: in full, or title and place. */
function officeNames(people: Person[]): Map<string, Person | null> {
  const names = new Map<string, Person | null>();
  const add = (name: string, person: Person) => {
    const key = name.toLowerCase();
    names.set(key, names.has(key) && names.get(key) !== person ? null : person);
  };
  for (const person of people) {
    for (const { text, title, organisation, manner } of person.offices) {
      if (organisation === null || manner !== null) continue;
      add(text, person);
      const place = /(?:\p{Lu}\p{Ll}+ )*\p{Lu}\p{Ll}+$/u.exec(organisation)?.[0];
      if (place !== undefined) add(`${title} ${place}`, person);
    }
  }
  return names;
}

/** Who can be meant in each passage, by the names of offices that it has. */
function officesOf(passages: Passage[], names: Map<string, Person | null>): Map<string, Person>[] {
  const found = passages.map(() => new Map<string, Person>());
  const holding = searchTexts(passages.map(({ text }) => text.toLowerCase()));
  for (const [name, person] of names) {
    if (person === null) continue;
    for (const at of holding(name)) found[at].set(name, person);
  }
  return found;
}

function officeMentions(text: string, names: Map<string, Person>, taken: Mention[]): Mention[] {
  const lower = text.toLowerCase();
  const found: Mention[] = [];
  // A few letters change their length with their case; places would be wrong then.
  if (lower.length !== text.length) return found;
  for (const [name, person] of names) {
    for (let from = lower.indexOf(name); from >= 0; from = lower.indexOf(name, from + name.length)) {
      const to = from + name.length;
      const free = [...taken, ...found].every((one) => to < one.from - 1 || from > one.to);
      if (
        free &&
        !/^(?: \p{Lu}|[A-Za-zÀ-ỹ\p{N}])/u.test(text.slice(to)) &&
        !/[A-Za-zÀ-ỹ\p{N}]$/u.test(text.slice(0, from))
      ) {
        found.push({ person, from, to, how: 'office', office: null });
      }
    }
  }
  return found;
}

const afterPlace = new RegExp(`${edgeBefore}(?:tỉnh|thành phố|TP\\.?|huyện|quận|xã|phường|thị xã|thị trấn) ?$`, 'i');

/** “Xã …” at the head, “ở xã …”: no office can stand before it, as in “Chủ tịch xã | Bạc Cầm Phón”. */
const surelyPlace = new RegExp(
  `(?:^|[,;] |${edgeBefore}(?:ở|tại|về|đến|tới|từ|của|thuộc|qua|và|các) )[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)? ?$`,
  'i',
);

/** “hồ Khe Lau”: so “Hồ Khe Lau” at the head of a sentence is a lake, and nobody of the family Hồ. */
const lakes = new RegExp(`${edgeBefore}hồ (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})(?![A-Za-zÀ-ỹ]| \\p{Lu})`, 'gu');

/** “Công ty cổ phần Xây lắp Kim Sơn”: so “Kim Sơn” alone is the firm. */
const firms =
  /(?:[Cc]ông ty|[Tt]ập đoàn|[Hh]ợp tác xã|HTX|[Dd]oanh nghiệp)(?: (?!ông |bà |của |do |và )[A-Za-zÀ-ỹ&-]+){0,8}? (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?= \d|[,.;:)]|$| (?!\p{Lu}))/gu;

/**
 * Names of two or three syllables that the article gives a province or a commune somewhere, and those of its lakes and firms: “tỉnh
 * Hà Tân” makes nobody of “Hà Tân”.
 */
function placesNamed(passages: Passage[]): Set<string> {
  return new Set(
    passages.flatMap(({ text }) => [
      ...[...text.matchAll(lakes)].map(([, name]) => `Hồ ${name}`),
      ...[...text.matchAll(firms)].map(([, name]) => name),
      ...[...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![A-Za-zÀ-ỹ]| \p{Lu})/gu)]
        .filter(({ 0: name, index }) => {
          const before = text.slice(0, index);
          return afterPlace.test(before) && (name.split(' ').length === 2 || surelyPlace.test(before));
        })
        .map(([name]) => name),
    ]),
  );
}

/** “cống | Bà Đầm”, “chợ | Bà Chiểu” */
const placeOf =
  /(?<![A-Za-zÀ-ỹ])(?:cống|cầu|kênh|bến|chợ|ấp|núi|đèo|rạch|cửa|chùa|miếu|đền|hồ|bãi|cồn|vàm|ngã ba|ngã tư|xã|phường|thôn|bản|buôn|đường|phố|sông|đập) $/iu;

/**
 * “Bà Tư”, whom the article never names in full, is a person by her address and given name: where the word of address is
 * written small somewhere, or where she speaks. “Bà Rịa” is a place.
 */
function calledOnly(passages: Passage[], places: NamePlace[][], people: Person[]): Person[] {
  const found = new Map<string, Person>();
  passages.forEach(({ text }, index) => {
    for (const { name, address, start, to } of places[index]) {
      if (placeOf.test(text.slice(0, start))) continue;
      if (name.includes(' ') || address === null || !spokenAddress.test(address)) continue;
      const known = people.some((one) => one.name.endsWith(` ${name}`));
      const sure = /^\p{Ll}/u.test(text.slice(start)) || speechVerb(text, to) !== null;
      const called = `${address[0].toUpperCase()}${address.slice(1)} ${name}`;
      if (!known && sure) found.set(called, { name: called, address, offices: [] });
    }
  });
  return [...found.values()];
}

/** Finds the people of an article and every place that names one of them, short names and pronouns resolved. */
export const castOf: (passages: Passage[]) => Cast = onceFor(readCast);

function readCast(passages: Passage[]): Cast {
  const known = placesNamed(passages);
  const places = passages.map((passage) =>
    namesIn(passage, known).filter(({ name, address }) => address !== null || !known.has(name)),
  );
  const { people: byName, mentions } = fullNames(passages, places);
  const full = [...byName.values()];
  const people = [...full, ...calledOnly(passages, places, full)];
  const offices = officesOf(passages, officeNames(people));
  passages.forEach(({ text }, index) => {
    for (const place of places[index]) {
      const person = place.name.includes(' ') ? null : byGivenName(people, place);
      if (person === null) continue;
      if (spokenAddress.test(place.address ?? '')) person.address ??= place.address;
      mentions[index].push({ person, from: place.start, to: place.to, how: 'short', office: null });
    }
    mentions[index].push(...officeMentions(text, offices[index], mentions[index]));
    mentions[index].sort((a, b) => a.from - b.from);
  });
  pronounMentions(passages, mentions);
  // “Luật sư Hầu Văn Quý”, where nothing nearer is said.
  passages.forEach((_, index) => {
    for (const { name, address } of places[index]) {
      const person = byName.get(name);
      if (person !== undefined && address !== null && !spokenAddress.test(address)) person.address ??= address;
    }
  });
  // “Mạc Thị Dung” in office is a woman, even where the article never says “bà”.
  for (const person of people) {
    if (person.offices.length > 0 && /^\S+ Thị \S/u.test(person.name)) person.address ??= 'bà';
  }
  return { people, mentions };
}
