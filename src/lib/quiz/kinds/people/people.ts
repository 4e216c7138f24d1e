import type { Person } from '../../../facts/cast.ts';
import type { Passage } from '../../../facts/passage.ts';
import { rareFamilyNames } from '../../../facts/vocabulary/offices.ts';
import { edgeBefore } from '../../../facts/vocabulary/pattern.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground, Option } from '../../candidate.ts';
import { shuffled, type Random } from '../../random.ts';
import { factsOf, holdsOffice } from '../../sentence-facts.ts';
import { calling, shown, upperFirst } from '../../wording.ts';
import { isBareOffice } from './offices.ts';

/** Who acts in an article; every question on people asks for it. */
const acting = onceFor((ground: Ground): ReadonlySet<string> => {
  const names = ground.cast.mentions.flatMap((mentions, at) =>
    ground.passages[at].sentence.kind === 'body' ? mentions.map(({ person }) => person.name) : [],
  );
  return new Set(names);
});

/** Who says or asks something in an article. */
const speaking = onceFor(
  (ground: Ground): ReadonlySet<string> =>
    new Set([...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')].map(({ speaker }) => speaker.name)),
);

const personal = /^(?:ông|bà|anh|chị|thầy|cô|cụ|em|bác|chú|bị cáo)$/u;

/** “phường | Kim Long Đông”, “chợ trung tâm | Đồng Văn Hạ”, “dự án An | Cư Lạch Tre”: a place, or the end of a longer name. */
const beforeOther = new RegExp(
  `(?:\\p{Lu}\\p{Ll}+|${edgeBefore}(?:[Pp]hường|[Xx]ã|[Tt]hôn|[Bb]ản|[Ấấ]p|[Ll]àng|[Hh]uyện|[Qq]uận|[Kk]hu|[Cc]hợ|[Cc]ầu|[Đđ]ường|[Pp]hố|[Tt]rường|[Dd]ự án|[Tt]oà|[Tt]òa|[Cc]hung cư)(?: \\p{Ll}+){0,2}) $`,
  'u',
);

function isOtherName(name: string, { article: { source } }: Ground): boolean {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + name.length))
    if (beforeOther.test(source.slice(Math.max(0, at - 30), at))) return true;
  return false;
}

/**
 * Whether a name is surely somebody’s: who is addressed, holds an office or says something; “Đồng Rạch”, of two syllables, may
 * be a place.
 */
function isSurelySomebody({ name, address, offices }: Person, ground: Ground): boolean {
  if (personal.test(address ?? '') || offices.length > 0 || speaking(ground).has(name)) return true;
  return name.split(' ').length > 2 && !isOtherName(name, ground);
}

/** “Bà Tư”, “Sáu Rớt”: among full names it would stand out. */
const called = /^(?:Ông|Bà|Anh|Chị|Thầy|Cô|Cụ|Hai|Ba|Sáu|Bảy|Tám|Chín|Mười|Út) \p{Lu}\S*$/u;
/** Beside those on trial whoever is not stands out, and they beside him. */
const accused = /^bị (?:cáo|can)$/u;

/**
 * The other people of an article, as wrong answers. Who stands only in captions, as a photographer does, said
 * and decided nothing, and tempts nobody.
 */
export function peopleBeside({ name, address }: Person, ground: Ground, random: Random): Person[] {
  const inText = acting(ground);
  return (
    shuffled(ground.cast.people, random)
      .filter((person) => isSurelySomebody(person, ground))
      .filter((person) => called.test(person.name) === called.test(name))
      .filter((person) => accused.test(person.address ?? '') === accused.test(address ?? ''))
      // “bà Út Em” is “Nguyễn Thị Út Em”.
      .filter((person) => !person.name.includes(name) && !name.includes(person.name))
      .filter((person) => inText.has(person.name) || person.offices.length > 0)
  );
}

/** The office by which an article introduces each person; none for who held it before, or of whose body it says nothing. */
export const officesHeld = onceFor((ground: Ground): ReadonlyMap<string, string> => {
  const held = new Map<string, string>();
  for (const { person, office, organisation, manner } of factsOf(ground, 'role'))
    if (organisation !== null && manner === null && !isBareOffice(shown(office)) && !held.has(person.name))
      held.set(person.name, upperFirst(shown(office).replace(/ \(\p{Lu}[^()]*\)/u, '')));
  return held;
});

const learned =
  '(?:luật sư|bác sĩ|BS|kỹ sư|chuyên gia|thẩm phán|kiểm sát viên|nhà nghiên cứu|thiếu tá|trung tá|thượng tá|đại tá|đại uý|tiến sĩ|thạc sĩ|(?:PGS|GS|TS|ThS)[^,]{0,8}|đại diện|người (?:bào chữa|tư vấn|phát ngôn)|cán bộ|hiệu trưởng)';

const anyLearned = new RegExp(learned, 'i');
const learnedBefore = new RegExp(`(?<![A-Za-zÀ-ỹ])${learned} (?:[^,.;]{0,40} )?$`, 'i');
const learnedAfter = new RegExp(`^(?: \\([^()]*\\))?,? ${learned}`, 'i');

/** The sentences that can introduce somebody so. */
const introducing = onceFor((ground: Ground): Passage[] => ground.passages.filter(({ text }) => anyLearned.test(text)));

/** As an article introduces somebody: “luật sư …”, “…, đại diện công ty”. The name is found apart: such patterns are slow to make. */
function isIntroducedIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length);
    if (learnedAfter.test(after)) return true;
    if (!/^[A-Za-zÀ-ỹ]/u.test(after) && learnedBefore.test(text.slice(0, at))) return true;
  }
  return false;
}

function isIntroduced(name: string, ground: Ground): boolean {
  return introducing(ground).some(({ text }) => isIntroducedIn(text, name));
}

/** What was found of each name; every question on people asks for all of them. */
const answering = onceFor(() => new Map<string, boolean>());

/** Whether somebody speaks for more than himself: by an office, or as the article introduces him. */
export function answersForMore(name: string, ground: Ground): boolean {
  const found = answering(ground);
  const answers = found.get(name) ?? (holdsOffice(name, ground) || isIntroduced(name, ground));
  found.set(name, answers);
  return answers;
}

const [woman, man] = [/^(?:bà|chị|cô)$/u, /^(?:ông|anh|thầy|chú)$/u];

/** Whether all others are surely of the other sex, so that “vợ tôi” tells whose words it is in. */
export function isOnlyOfSex(name: string, others: readonly string[], ground: Ground): boolean {
  const sexOf = (one: string) => {
    const address = ground.cast.people.find((person) => person.name === one)?.address ?? '';
    if (woman.test(address) || / Thị /u.test(one)) return 'woman';
    return man.test(address) || / Văn /u.test(one) ? 'man' : null;
  };
  const own = sexOf(name);
  return own !== null && others.every((one) => sexOf(one) !== null && sexOf(one) !== own);
}

const [fewestOthers, mostOthers] = [2, 3];

const formal = /^(?:ông|bà)$/u;

/** One form for all. The press says “ông” and “bà” of officials and “anh” and “chị” of ordinary people: beside one another they tell who is which. */
function written(people: readonly Person[]): string[] {
  // “Bà Tư” has her address in her name.
  const addressed = people.every(({ name, address }) => formal.test(address ?? '') || called.test(name));
  return people.map((person) => (addressed ? calling(person, 'vi') : person.name));
}

/** “Y Bhem Êban”, “H'Liên Niê”: where the matter is a village of the highlands, the only such name among others is guessed. */
export function isOfHighlands(name: string): boolean {
  const [first] = name.split(' ');
  return /^(?:Y|H|K|Rơ|Siu|A) |['’]/u.test(name) || rareFamilyNames.has(first);
}

/** How people stand as options. */
interface Manner {
  /** False where the question is about the office, or the office would answer it. */
  withOffices: boolean;
  /** Who stands beside the answer: only those who answer for more than themselves, these and others, or anybody. */
  beside: 'officials' | 'an official' | 'anybody';
}

/**
 * Somebody and the other people of an article as options, all in one form: with their offices where that leaves three who
 * hold one, as a name alone tests memory; else with “ông” and “bà” where everybody has that, or by name alone. An office
 * beside a resident would tell who gives orders. Null for too few people.
 */
export function peopleAsOptions(
  name: string,
  ground: Ground,
  random: Random,
  { withOffices, beside }: Manner,
): { answer: Option; distractors: Option[] } | null {
  const own = ground.cast.people.find((person) => person.name === name);
  if (own === undefined) return null;
  const everybody = peopleBeside(own, ground, random);
  const answering = everybody.filter((one) => answersForMore(one.name, ground));
  if (beside === 'an official' && answering.length === 0) return null;
  // A resident stands among residents first, an official among officials.
  const ordinary = everybody.filter((one) => !answering.includes(one));
  const first = answersForMore(name, ground) ? [...answering, ...ordinary] : [...ordinary, ...answering];
  const all = beside === 'officials' ? answering : first;
  if (all.length < fewestOthers) return null;
  const held = officesHeld(ground);
  const officials = all.filter((person) => held.has(person.name));
  // Four names rather than three with their offices.
  if (withOffices && held.has(name) && officials.length >= Math.min(mostOthers, all.length)) {
    const people = [own, ...officials.slice(0, mostOthers)];
    const [answer, ...distractors] = written(people).map((text, at) => ({
      text: `${text} (${held.get(people[at].name)})`,
    }));
    return { answer, distractors };
  }
  const addressed = all.filter(({ address }) => formal.test(address ?? ''));
  const fitting = formal.test(own.address ?? '') && addressed.length >= mostOthers ? addressed : all;
  // Those whose names are of one sort with the answer come first; the only one of its sort is guessed.
  const alike = isOfHighlands(name);
  const isAlike = (person: Person) => isOfHighlands(person.name) === alike;
  const sorted = [...fitting.filter(isAlike), ...fitting.filter((person) => !isAlike(person))];
  if (alike && !isOfHighlands(sorted[0].name)) return null;
  const [answer, ...distractors] = written([own, ...sorted.slice(0, mostOthers)]).map((text) => ({ text }));
  return { answer, distractors };
}
