import type { Mention, Person } from './cast.ts';
import type { Passage } from './passage.ts';
import { speechVerb, voicingVerb } from './speech.ts';
import { familiarPronouns, pronouns } from './vocabulary/offices.ts';
import { edgeAfter } from './vocabulary/pattern.ts';

const alone = new RegExp(
  `(?<=^|[",;:] ?|[Tt]heo |[Nn]gày \\d{1,2}/\\d{1,2}, )(${pronouns}|${familiarPronouns})${edgeAfter}(?! \\p{Lu})`,
  'gu',
);

/** How many sentences back a pronoun may point. */
const reach = 3;

/** Addresses that tell themselves how somebody is called. */
const spoken = /^(?:ông|bà|anh|chị|thầy|cô|cụ|em|chú|bác)$/u;

const familiar = new RegExp(`^${familiarPronouns}$`, 'u');

/** “anh kể”, “chị thắc mắc” */
function speaks(text: string, at: number): boolean {
  return (
    speechVerb(text, at) !== null || (/"[,.]? [A-Za-zÀ-ỹ]+$/u.test(text.slice(0, at)) && voicingVerb(text, at) !== null)
  );
}

/** Women are called so, and men. */
const [ofWomen, ofMen] = [/^(?:chị|cô)$/u, /^(?:anh|thầy)$/u];

/** “TS Bùi Khánh Vân lưu ý … Chị cũng cho rằng …”: who has no address of his own, unless his name tells that he is of the other sex. */
function isNobodyElse({ name, address }: Person, pronoun: string): boolean {
  if (spoken.test(address ?? '') || /^bị /u.test(address ?? '')) return false;
  return !(ofWomen.test(pronoun) && / Văn /u.test(name)) && !(ofMen.test(pronoun) && / Thị /u.test(name));
}

function fits(person: Person, pronoun: string): boolean {
  if (familiar.test(pronoun)) return person.address === pronoun || isNobodyElse(person, pronoun);
  return person.address === pronoun || !/^(?:ông|bà)$/.test(person.address ?? '');
}

/** The one person a sentence is about: the only one in it, or the only one who speaks. */
function subjectOf({ text }: Passage, mentions: Mention[], pronoun: string): Person | null {
  const fitting = mentions.filter(({ person }) => fits(person, pronoun));
  const people = new Set(fitting.map(({ person }) => person));
  if (people.size === 1) return fitting[0].person;
  const speaking = new Set(fitting.filter(({ to }) => speechVerb(text, to) !== null).map(({ person }) => person));
  return speaking.size === 1 ? [...speaking][0] : null;
}

/**
 * Adds the places where “ông” or “bà” alone means somebody named shortly before; where that is in doubt nothing is
 * added. Captions and headings are no part of the thread.
 */
export function pronounMentions(passages: Passage[], mentions: Mention[][]): void {
  passages.forEach((passage, index) => {
    for (const match of passage.text.matchAll(alone)) {
      const pronoun = match[1].toLowerCase();
      const from = match.index;
      if (familiar.test(pronoun) && !speaks(passage.text, from + pronoun.length)) continue;
      const before = mentions[index].filter(({ to }) => to <= from);
      let person = before.length > 0 ? subjectOf(passage, before, pronoun) : null;
      if (before.length === 0) {
        const earlier = passages
          .slice(Math.max(0, index - 12), index)
          .map((one, offset) => ({ one, at: Math.max(0, index - 12) + offset }))
          .filter(({ one }) => one.sentence.kind === 'body')
          .filter(({ one }, at, all) => at >= all.length - reach || one.paragraph === passage.paragraph)
          .reverse()
          .find(({ at }) => mentions[at].length > 0);
        person = earlier === undefined ? null : subjectOf(earlier.one, mentions[earlier.at], pronoun);
      }
      if (person === null) continue;
      person.address ??= pronoun;
      mentions[index].push({ person, from, to: from + pronoun.length, how: 'pronoun', office: null });
      mentions[index].sort((a, b) => a.from - b.from);
    }
  });
}
